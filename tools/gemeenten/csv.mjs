/**
 * Reads the small CSV files beside this tool: comma, a header line, double quotes where a value has a comma.
 *
 * @param {string} text
 * @returns {Record<string, string>[]} One object per line, keyed by the header.
 */
export function parseCsv(text) {
  const [header, ...lines] = text.trimEnd().split(/\r?\n/).map(splitLine);
  return lines.map((values, i) => {
    if (values.length !== header.length)
      throw new Error(`CSV line ${i + 2} has ${values.length} values, not ${header.length}.`);
    return Object.fromEntries(header.map((key, column) => [key, values[column]]));
  });
}

/** @param {string} line */
function splitLine(line) {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) =>
    quoted === undefined ? plain : quoted.replaceAll('""', '"'),
  );
}
