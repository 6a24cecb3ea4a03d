/**
 * Why a feed could not be had at all. One class, a fixed set of codes, and for the webmaster the
 * likely cause and the fix. What a visitor reads is in the strings of the elements, by the same code.
 */

/** The stable name of a reason why there is no feed. Each has a section in `docs/fouten.md`. */
export type FeedErrorCode =
  | 'geen-src'
  | 'netwerk'
  | 'http'
  | 'geen-json'
  | 'schema'
  | 'versie'
  | 'te-groot'
  | 'tijd';

/** What is known of a failure beside its code. */
export interface FeedErrorDetails {
  /** The address that was asked for. */
  url?: string | undefined;
  /** The HTTP status, for `http`. */
  status?: number | undefined;
  /** What exactly was wrong, in Dutch, as part of a sentence. */
  detail?: string | undefined;
  cause?: unknown;
}

const HELP: Readonly<Record<FeedErrorCode, string>> = {
  'geen-src': 'Zet in het attribuut src het adres van de feed, beginnend met https://.',
  netwerk:
    'De browser kreeg geen antwoord. Meestal staat de feed niet open voor andere sites (CORS: Access-Control-Allow-Origin), of staat het adres niet in connect-src van het beveiligingsbeleid (CSP) van deze pagina.',
  http: 'De server gaf een foutmelding. Controleer of het adres klopt en of het bestand is gepubliceerd.',
  'geen-json': 'Het antwoord is geen JSON. Wijst het adres naar het bestand zelf, en niet naar een pagina?',
  schema: 'Het bestand is geen coalitiefeed: het moet een object zijn met een lijst “coalities”.',
  versie: 'De feed is voor een andere versie gemaakt. Vernieuw coalitie-widgets of de feed.',
  'te-groot': 'De feed is groter dan 5 MB. Splits hem, of laat weg wat niet getoond wordt.',
  tijd: 'Het antwoord duurde langer dan 10 seconden. Is de server te traag of de feed te groot?',
};

/** The one error of this library: there is no feed, and this is why. */
export class FeedError extends Error {
  override readonly name = 'FeedError';
  readonly code: FeedErrorCode;
  readonly url: string | undefined;
  readonly status: number | undefined;

  constructor(code: FeedErrorCode, { url, status, detail, cause }: FeedErrorDetails = {}) {
    const facts = [status !== undefined && `status ${status}`, detail].filter(Boolean).join(', ');
    super(`${code}${facts && `: ${facts}`}`, cause === undefined ? undefined : { cause });
    this.code = code;
    this.url = url;
    this.status = status;
  }

  /** The error itself, or, for anything unforeseen, a failing `netwerk` with that as its cause. */
  static from(cause: unknown, url?: string): FeedError {
    return cause instanceof FeedError ? cause : new FeedError('netwerk', { url, cause });
  }

  /** One line for the webmaster: what failed, the likely fix, and where it is explained. */
  get help(): string {
    const where = this.url ? ` (${this.url})` : '';
    return `[coalitie-widgets] ${this.message}${where}. ${HELP[this.code]} Zie docs/fouten.md#${this.code}`;
  }
}
