/** What a webmaster does by hand: puts the page, the feed and the folder with the script beside each other. */
import { cpSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const { resolve } = createRequire(import.meta.url);
const script = path.join(path.dirname(resolve('coalitie-widgets/package.json')), 'dist/script');

rmSync('dist', { recursive: true, force: true });
cpSync('index.html', 'dist/index.html');
cpSync('app.js', 'dist/app.js');
cpSync('../feed.json', 'dist/feed.json');
cpSync(script, 'dist/coalitie-widgets', { recursive: true });
