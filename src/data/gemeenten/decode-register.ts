/**
 * Turns the text of the register into gemeenten. Loaded together with that text, only when someone needs it.
 * The text has one line per property, each with the gemeenten in order of their code, then a line per
 * successor for the former gemeenten; see tools/gemeenten/README.md.
 */
import { gemeentecode, readSigned } from './compact-numbers.js';
import { currentIndeling, type Indeling } from './indeling.js';
import { createNaamindex, type Naamindex } from './naamindex.js';
import { PROVINCIES } from './provincies.js';
import { text as currentText } from './register.generated.js';
import type { Gemeenteregister, RegisterGemeente, VervallenGemeente } from './register.js';

const GRID = 1000;

export function currentRegister(): Gemeenteregister {
  return decodeRegister(currentText, currentIndeling());
}

export function decodeRegister(text: string, { jaar, provincies }: Indeling): Gemeenteregister {
  const [lons = '', lats = '', written = '', officieel = '', zoek = '', ...ended] = text.split('\n');
  const namen = written.split('|');
  const nextLon = readSigned(lons);
  const nextLat = readSigned(lats);
  const officieleNamen = readNamen(officieel);
  const zoeknamen = readNamen(zoek);

  let lon = 0;
  let lat = 0;
  const gemeenten = [...provincies].map(([code, provincie], i): RegisterGemeente => {
    lon += nextLon();
    lat += nextLat();
    const naam = namen[i] as string;
    return Object.freeze({
      code,
      naam,
      officieleNaam: officieleNamen.get(code)?.[0] ?? naam,
      zoeknamen: Object.freeze(zoeknamen.get(code) ?? []),
      provincie,
      centrum: Object.freeze({ lon: lon / GRID, lat: lat / GRID }),
    });
  });
  const vervallen = ended.flatMap(readVervallen);

  const byCode = new Map(gemeenten.map(gemeente => [gemeente.code, gemeente]));
  const endedByCode = new Map(vervallen.map(gemeente => [gemeente.code, gemeente]));
  let naamindex: Naamindex | undefined;
  const names = () => {
    naamindex ??= createNaamindex(gemeenten, vervallen);
    return naamindex;
  };
  return Object.freeze({
    jaar,
    gemeenten: Object.freeze(gemeenten),
    provincies: PROVINCIES,
    metCode: (code: string) => byCode.get(code),
    vervallen: (code: string) => endedByCode.get(code),
    metNaam: (tekst: string) => names().metNaam(tekst),
    zoek: (tekst: string, max?: number) => names().zoek(tekst, max),
  });
}

/** "748 Bergen|796 Den Bosch" */
function readNamen(line: string): Map<string, string[]> {
  const namen = new Map<string, string[]>();
  for (const [code, naam] of readPairs(line)) namen.set(code, [...(namen.get(code) ?? []), naam]);
  return namen;
}

/** "2021 1979 3 Appingedam|10 Delfzijl": the year, the successors (with commas), then who they succeeded. */
function readVervallen(line: string): VervallenGemeente[] {
  const [jaar = '', opvolgers = '', ...rest] = line.split(' ');
  const codes = Object.freeze(opvolgers.split(',').map(number => gemeentecode(Number(number))));
  return readPairs(rest.join(' ')).map(([code, naam]) =>
    Object.freeze({ code, naam, vervallen: Number(jaar), opvolgers: codes }),
  );
}

function readPairs(line: string): [code: string, naam: string][] {
  return line.split('|').map(pair => {
    const space = pair.indexOf(' ');
    return [gemeentecode(Number(pair.slice(0, space))), pair.slice(space + 1)];
  });
}
