/**
 * Puts the licences of all packages that were bundled beside the bundle, as `NOTICE.txt`: most of them ask for that. A
 * package without the text of its licence fails the build.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** @returns {import('vite').Plugin} */
export function bundledLicences() {
  return {
    name: 'bundled-licences',
    generateBundle(_options, bundle) {
      const folders = new Set();
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        for (const id of Object.keys(chunk.modules)) {
          const folder = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(
            id.replace('\0', ''),
          )?.[1];
          if (folder) folders.add(folder);
        }
      }
      const notices = [...folders].map(noticeOf).sort();
      const source = `What is bundled here, and under which licences.\n\n${notices.join('\n\n')}\n`;
      this.emitFile({ type: 'asset', fileName: 'NOTICE.txt', source });
    },
  };
}

/** @param {string} folder of a package */
function noticeOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find(one => /^licen[cs]e/i.test(one));
  if (!file) throw new Error(`${name} has no text of its licence (${license}).`);
  // What is in a package from others may have a licence of its own.
  const others = path.join(folder, 'dist/THIRD-PARTY-LICENSES.md');
  const texts = [path.join(folder, file), ...(existsSync(others) ? [others] : [])];
  const text = texts.map(one => readFileSync(one, 'utf8').trim()).join('\n\n');
  return `── ${name} ${version} (${license}) ──\n\n${text}`;
}
