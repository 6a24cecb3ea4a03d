/**
 * Feeds that misbehave, under `/proef/`: one URL for each way in which a feed can fail in real life. Tests use them,
 * and the demo server too, so that every state of an element can be looked at.
 *
 * Good content comes from `examples/coalities.json`, read again for each request so that an edit shows at once.
 * Two parameters work everywhere: `?key=…` counts the request (read the count at `/proef/teller?key=…`), and `?cors=nee`
 * leaves out the permission for pages of another origin.
 */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** @typedef {import('node:http').IncomingMessage} Request */
/** @typedef {import('node:http').ServerResponse} Response */
/** @typedef {{ request: Request, response: Response, query: URLSearchParams, requestNumber: number }} Visit `requestNumber` counts the requests with this key, from 1 */

const exampleFeed = new URL('../examples/coalities.json', import.meta.url);

/** Nothing may keep a connection or a timer longer than this. */
const longestWait = 60_000;

/** Counters are kept for this many keys; the oldest goes first, so that a demo server that is never stopped stays small. */
const mostKeys = 1000;

/**
 * @returns {(request: Request, response: Response, next: (error?: unknown) => void) => Promise<void>} a connect-style
 *   middleware; every caller gets counters of its own
 */
export function proefFeeds() {
  const counters = new Counters();

  return async function answer(request, response, next) {
    const url = new URL(request.url ?? '/', 'http://localhost');
    if (!url.pathname.startsWith('/proef/')) return next();
    const name = url.pathname.slice('/proef/'.length);
    const key = url.searchParams.get('key');

    response.setHeader('Cache-Control', 'no-store');
    if (url.searchParams.get('cors') !== 'nee') response.setHeader('Access-Control-Allow-Origin', '*');
    if (name === 'teller') return sendJson(response, counters.of(key));
    if (request.method === 'OPTIONS') return allowEverything(response);

    const counter = counters.count(key);
    response.once('close', () => {
      // `destroyed by us` is set where an answer is broken off on purpose.
      if (!response.writableFinished && !brokenOff.has(response)) counter.aborted += 1;
    });
    const scenario = Object.hasOwn(scenarios, name) ? scenarios[name] : unknownScenario;
    try {
      await scenario?.({ request, response, query: url.searchParams, requestNumber: counter.requests });
    } catch (error) {
      failVisibly(response, error);
    }
  };
}

/** @type {Record<string, (visit: Visit) => void | Promise<void>>} */
const scenarios = {
  /** What a feed should be. `no-cache` means "ask whether it is still the same": that is what the ETag is for. */
  async 'feed.json'({ request, response }) {
    const body = await goodText();
    const etag = `"${createHash('sha1').update(body).digest('base64url')}"`;
    response.setHeader('Cache-Control', 'no-cache');
    response.setHeader('ETag', etag);
    if (request.headers['if-none-match'] === etag) {
      response.statusCode = 304;
      response.end();
      return;
    }
    sendText(response, body, 'application/json');
  },

  '404.json': ({ response }) => sendText(response, '<h1>Not Found</h1>', 'text/html', 404),

  '500.json': ({ response }) => sendText(response, '<h1>Internal Server Error</h1>', 'text/html', 500),

  /** The first request with a key fails, later ones are fine: a server that was just being restarted. */
  async '500-then-ok.json'({ response, requestNumber }) {
    if (requestNumber === 1) return sendText(response, '<h1>Internal Server Error</h1>', 'text/html', 500);
    sendText(response, await goodText(), 'application/json');
  },

  /** The first `fouten` requests with a key fail. An element asks twice before it gives up. */
  async '500-dan-goed.json'({ response, requestNumber, query }) {
    const failures = Number(query.get('fouten') ?? 2);
    if (requestNumber <= failures)
      return sendText(response, '<h1>Internal Server Error</h1>', 'text/html', 500);
    sendText(response, await goodText(), 'application/json');
  },

  /** The other way round: the first request with a key is fine, later ones fail. What was shown gets old. */
  async 'ok-dan-500.json'({ response, requestNumber }) {
    if (requestNumber > 1) return sendText(response, '<h1>Internal Server Error</h1>', 'text/html', 500);
    sendText(response, await goodText(), 'application/json');
  },

  /** Nothing at all for `ms` milliseconds, then a good answer. */
  async 'traag.json'({ response, query }) {
    const body = await goodText();
    const wait = clamp(Number(query.get('ms') ?? 3000), 0, longestWait);
    await untilTimeOrGone(response, wait);
    if (!response.destroyed) sendText(response, body, 'application/json');
  },

  /** Sends everybody on to the address in `naar`. */
  'door.json'({ response, query }) {
    response.statusCode = 302;
    response.setHeader('Location', query.get('naar') ?? 'feed.json');
    response.end();
  },

  /** A start, and then silence. */
  async 'hangt.json'({ response }) {
    response.setHeader('Content-Type', 'application/json');
    response.write((await goodText()).slice(0, 200));
    await untilTimeOrGone(response, longestWait);
    breakOff(response);
  },

  /** A server that sends everybody to its "page not found" or login page, with status 200. */
  'html.json'({ response }) {
    response.statusCode = 302;
    response.setHeader('Location', '/proef/pagina.html');
    response.end();
  },

  'pagina.html': ({ response }) =>
    sendText(
      response,
      '<!DOCTYPE html><html lang="nl"><title>Inloggen</title><h1>Inloggen</h1></html>',
      'text/html',
    ),

  /** Half the JSON, complete as far as HTTP can tell: an upload that was cut off. */
  async 'afgekapt.json'({ response }) {
    const body = await goodText();
    sendText(response, body.slice(0, Math.floor(body.length / 2)), 'application/json');
  },

  /** The connection dies halfway. */
  async 'afgebroken.json'({ response }) {
    const body = Buffer.from(await goodText());
    response.setHeader('Content-Type', 'application/json');
    response.setHeader('Content-Length', body.length);
    await new Promise(sent => response.write(body.subarray(0, Math.floor(body.length / 2)), sent));
    // Gives the first half time to arrive; otherwise a browser sees a connection that failed from the start.
    await untilTimeOrGone(response, 50);
    breakOff(response);
  },

  /** Saved by an editor on Windows. */
  async 'bom.json'({ response }) {
    sendText(response, `\uFEFF${await goodText()}`, 'application/json');
  },

  /** More than a widget should download, and no header that says so beforehand. */
  async 'groot.json'({ request, response }) {
    response.setHeader('Content-Type', 'application/json');
    await send(request, response, bigFeedChunks());
  },

  'groot-met-lengte.json': async ({ request, response }) => {
    response.setHeader('Content-Type', 'application/json');
    response.setHeader('Content-Length', bigFeedLength);
    await send(request, response, bigFeedChunks());
  },

  'leeg.json': ({ response }) => sendText(response, '', 'application/json'),

  async 'geen-lijst.json'({ response }) {
    const feed = await goodFeed();
    sendJson(response, { ...feed, coalities: { roermond: feed.coalities[0] } });
  },

  async 'versie-2.json'({ response }) {
    sendJson(response, { ...(await goodFeed()), versie: '2' });
  },

  async 'nul.json'({ response }) {
    sendJson(response, { ...(await goodFeed()), coalities: [] });
  },

  /** Nothing but codes: the names have to come from the register. */
  async 'zonder-namen.json'({ response }) {
    const feed = await goodFeed();
    const coalities = feed.coalities.map((/** @type {any} */ coalitie) => ({
      ...coalitie,
      gemeenten: coalitie.gemeenten.map((/** @type {any} */ { code }) => ({ code })),
    }));
    sendJson(response, { ...feed, coalities });
  },

  /** Good coalitions with mistakes in them: everything that was right has to stay visible. */
  async 'half-stuk.json'({ response }) {
    sendJson(response, withMistakes(await goodFeed()));
  },

  /**
   * The feed of one gemeente, for a page that shows several: `code`, `id`, and if given `taal`, `bijgewerkt` and `naam`.
   * The first `fouten` requests with a key fail, and each takes `ms` milliseconds.
   */
  async 'gemeente.json'({ response, requestNumber, query }) {
    if (await delayedOrBroken(response, requestNumber, query)) return;
    const [code, id] = [query.get('code') ?? 'GM0957', query.get('id') ?? 'gemeente'];
    sendJson(response, {
      versie: '1',
      titel: `Feed van ${code}`,
      ...given(query, 'taal', 'bijgewerkt'),
      coalities: [{ ...fullCoalitie(id, code), ...given(query, 'naam') }],
    });
  },

  /**
   * An index: for each of `ids` an entry that names its detail document. Those get the other parameters, and their key
   * with `-<id>` behind it.
   */
  'index.json'({ response, query }) {
    const ids = (query.get('ids') ?? 'roermond,zeewolde').split(',');
    const codes = ['GM0957', 'GM0050', 'GM0141'];
    const coalities = ids.map((id, index) => {
      const code = codes[index % codes.length] ?? '';
      const rest = new URLSearchParams({ ...Object.fromEntries(query), id, code });
      rest.delete('ids');
      if (query.has('key')) rest.set('key', `${query.get('key')}-${id}`);
      const { gemeenten, naam, url } = fullCoalitie(id, code);
      return { id, gemeenten, naam, url, detail: `detail.json?${rest}` };
    });
    sendJson(response, { versie: '1', titel: 'Een index', coalities });
  },

  /** The detail document of an entry of that index; with `ander` it is about another coalition, with `melding` it has no title. */
  async 'detail.json'({ response, requestNumber, query }) {
    if (await delayedOrBroken(response, requestNumber, query)) return;
    const id = query.get('ander') ?? query.get('id') ?? '';
    const coalities = [fullCoalitie(id, query.get('code') ?? '')];
    const titel = query.has('melding') ? '' : 'Een detail';
    sendJson(response, { versie: '1', titel, bijgewerkt: '2025-11-01', coalities });
  },

  /** A feed for the whole country, to see how much an element can take. */
  async 'nationaal.json'({ response, query }) {
    const number = clamp(Number(query.get('n') ?? 400), 0, 5000);
    sendJson(response, nationalFeed(number, await knownCodes()));
  },
};

/** @param {Visit} visit */
function unknownScenario({ response }) {
  const names = [...Object.keys(scenarios), 'teller?key=…'];
  sendText(
    response,
    `Onbekende proef-feed. Er zijn:\n${names.map(name => `/proef/${name}\n`).join('')}`,
    'text/plain',
    404,
  );
}

/** How often a key was asked for, and how often the asker left before the end of the answer. */
class Counters {
  /** @type {Map<string, { requests: number, aborted: number }>} */
  #counters = new Map();

  /** @param {string | null} key */
  of(key) {
    return this.#counters.get(key ?? '') ?? { requests: 0, aborted: 0 };
  }

  /** @param {string | null} key */
  count(key) {
    const counter = this.of(key);
    counter.requests += 1;
    if (key !== null && !this.#counters.has(key)) {
      this.#counters.set(key, counter);
      if (this.#counters.size > mostKeys) this.#counters.delete(this.#counters.keys().next().value ?? '');
    }
    return counter;
  }
}

async function goodText() {
  return await readFile(exampleFeed, 'utf8');
}

/** @returns {Promise<any>} raw JSON on purpose: a server knows nothing of our types */
async function goodFeed() {
  return JSON.parse(await goodText());
}

/**
 * @param {string} id
 * @param {string} code
 */
function fullCoalitie(id, code) {
  return {
    id,
    gemeenten: [{ code, naam: `Plaats ${code}` }],
    naam: `Coalitie ${id}`,
    url: `${id}.html`,
    motto: `Samen in ${code}`,
    contacten: [{ naam: `Contact van ${id}`, telefoons: [{ weergave: '012-3456789' }] }],
    pijlers: [{ nr: 1, status: 'loopt' }],
    deelnemers: { aantalTekst: `deelnemers van ${id}` },
  };
}

/**
 * @param {URLSearchParams} query
 * @param {string[]} names
 */
function given(query, ...names) {
  return Object.fromEntries(names.flatMap(name => (query.has(name) ? [[name, query.get(name)]] : [])));
}

/**
 * Waits as long as was asked; true when the answer then was a failure that was asked for.
 *
 * @param {Response} response
 * @param {number} requestNumber
 * @param {URLSearchParams} query
 */
async function delayedOrBroken(response, requestNumber, query) {
  await untilTimeOrGone(response, clamp(Number(query.get('ms') ?? 0), 0, longestWait));
  if (response.destroyed) return true;
  if (requestNumber > Number(query.get('fouten') ?? 0)) return false;
  sendText(response, '<h1>Not Found</h1>', 'text/html', 404);
  return true;
}

/** @param {any} feed */
function withMistakes(feed) {
  const [first, second] = feed.coalities;
  first.contacten = [
    ...(first.contacten ?? []),
    { naam: 'Voorbeeldpersoon met een onmogelijk adres', email: 'geen e-mailadres' },
  ];
  first.links = [
    ...(first.links ?? []),
    { titel: 'Een gevaarlijke link', url: 'javascript:document.body.remove()' },
  ];
  first.pijlers = [...(first.pijlers ?? []), { nr: 7, status: 'loopt' }];
  const [pijler = { nr: 1 }, ...otherPijlers] = second.pijlers ?? [];
  second.pijlers = [{ ...pijler, status: 'bijna-klaar' }, ...otherPijlers];
  return {
    ...feed,
    coalities: [first, second, { id: 'zonder-gemeenten', naam: 'Een coalitie van nergens' }],
  };
}

/**
 * @param {number} number
 * @param {string[]} codes
 */
function nationalFeed(number, codes) {
  return {
    versie: '1',
    titel: 'Voorbeeldfeed voor heel Nederland',
    coalities: Array.from({ length: number }, (_, index) => ({
      id: `voorbeeld-${index + 1}`,
      gemeenten: [{ code: codes[index % codes.length] }],
      naam: `Voorbeeldcoalitie ${index + 1}`,
      motto: 'Een verzonnen coalitie om te proberen.',
      contacten: [{ naam: `Voorbeeldpersoon ${index + 1}`, email: `voorbeeld${index + 1}@example.nl` }],
      pijlers: [{ nr: (index % 5) + 1, status: 'loopt' }],
    })),
  };
}

/** The CBS codes of the current gemeenten, from the source that the register is made of. */
async function knownCodes() {
  const csv = await readFile(new URL('../tools/gemeenten/bron/gemeenten-2025.csv', import.meta.url), 'utf8');
  return csv.match(/^GM\d{4}/gm) ?? [];
}

/**
 * Coalitions of exactly equal length, so that the length of the whole is known without having it in memory.
 *
 * @param {number} index
 */
function bigCoalitie(index) {
  const number = String(index + 1).padStart(4, '0');
  const intro = 'Deze tekst is verzonnen en alleen bedoeld om veel te zijn. '.repeat(70);
  return JSON.stringify({
    id: `groot-${number}`,
    gemeenten: [{ code: `GM${number}` }],
    naam: `Voorbeeldcoalitie ${number}`,
    intro,
  });
}

const bigFeedStart = '{"versie":"1","titel":"Een veel te grote voorbeeldfeed","coalities":[';
const bigFeedEnd = ']}';
const bigCoalities = Math.ceil((6 * 1024 * 1024) / bigCoalitie(0).length);
const bigFeedLength =
  bigFeedStart.length + bigCoalities * bigCoalitie(0).length + (bigCoalities - 1) + bigFeedEnd.length;

function* bigFeedChunks() {
  yield bigFeedStart;
  for (let index = 0; index < bigCoalities; index++) {
    yield index === 0 ? bigCoalitie(index) : `,${bigCoalitie(index)}`;
  }
  yield bigFeedEnd;
}

/**
 * Sends at the speed of the reader, and stops when the reader leaves.
 *
 * @param {Request} request
 * @param {Response} response
 * @param {Iterable<string>} chunks
 */
async function send(request, response, chunks) {
  if (request.method === 'HEAD') {
    response.end();
    return;
  }
  await pipeline(Readable.from(chunks, { objectMode: false }), response).catch(() => {});
}

/**
 * @param {Response} response
 * @param {string} text
 * @param {string} type
 * @param {number} [status]
 */
function sendText(response, text, type, status = 200) {
  const body = Buffer.from(text);
  response.statusCode = status;
  response.setHeader('Content-Type', `${type}; charset=utf-8`);
  response.setHeader('Content-Length', body.length);
  response.end(body);
}

/**
 * @param {Response} response
 * @param {unknown} value
 */
function sendJson(response, value) {
  sendText(response, JSON.stringify(value), 'application/json');
}

/** @param {Response} response */
function allowEverything(response) {
  response.statusCode = 204;
  response.setHeader('Access-Control-Allow-Methods', 'GET, HEAD');
  response.setHeader('Access-Control-Allow-Headers', '*');
  response.end();
}

/**
 * Resolves after a time, or as soon as the client has left.
 *
 * @param {Response} response
 * @param {number} milliseconds
 * @returns {Promise<void>}
 */
function untilTimeOrGone(response, milliseconds) {
  return new Promise(resolve => {
    const done = () => {
      clearTimeout(timer);
      response.off('close', done);
      resolve();
    };
    const timer = setTimeout(done, milliseconds);
    if (response.destroyed) done();
    else response.once('close', done);
  });
}

/** The answers that this server broke off itself; those are no aborts of the client. */
const brokenOff = new WeakSet();

/** @param {Response} response */
function breakOff(response) {
  if (response.destroyed) return;
  brokenOff.add(response);
  response.destroy();
}

/**
 * @param {Response} response
 * @param {unknown} error
 */
function failVisibly(response, error) {
  if (response.headersSent) breakOff(response);
  else sendText(response, `De proef-server zelf ging stuk: ${error}`, 'text/plain', 500);
}

/**
 * @param {number} value
 * @param {number} lowest
 * @param {number} highest
 */
function clamp(value, lowest, highest) {
  return Number.isFinite(value) ? Math.min(Math.max(value, lowest), highest) : lowest;
}
