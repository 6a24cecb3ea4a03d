/**
 * The iframe page as a server has it that says nothing about other origins, under `/frame/`, for the tests: the page
 * and its styles from the source, its scripts as they are built. With `proef-sites` in its address it is a page that
 * allows those sites.
 */
import { readFile } from 'node:fs/promises';

const types = { html: 'text/html; charset=utf-8', css: 'text/css', js: 'text/javascript' };

/** @returns {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse, next: (error?: unknown) => void) => Promise<void>} a connect-style middleware */
export function framePage() {
  return async function answer(request, response, next) {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    const [, name, extension] = /^\/frame\/([\w-]+)\.(css|js)$/.exec(pathname) ?? [];
    if (pathname !== '/frame/' && !name) return next();
    const file = name ? `${name}.${extension}` : 'index.html';
    const folder = extension === 'js' ? '../dist/frame/' : '../site/frame/';
    response.setHeader('Content-Type', types[/** @type {keyof typeof types} */ (extension ?? 'html')]);
    const content = await readFile(new URL(folder + file, import.meta.url), 'utf8');
    const sites = searchParams.get('proef-sites') ?? '';
    response.end(
      content.replace('name="coalitie-sites" content=""', `name="coalitie-sites" content="${sites}"`),
    );
  };
}
