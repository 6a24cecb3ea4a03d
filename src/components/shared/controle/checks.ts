/**
 * What there is to check of an element on a page, each as a question over what is there: nothing is asked of the network
 * and nothing is changed. The order is that in which somebody would look for the cause.
 */
import type { FeedError } from '../../../data/feed/errors.js';
import type { FeedIssue } from '../../../data/feed/issues.js';
import { isOutdated, peilmomentOf } from '../../../data/questions/freshness.js';
import { coalitienaam } from '../../../data/questions/names.js';
import { copiesOnPage } from '../../../data/state/copies.js';
import { type FeedState, shownFeed } from '../../../data/state/feed-state.js';
import { formatDate } from '../dates.js';
import { type Language, nearestLang } from '../nearest-lang.js';
import type { NoAnswer } from './no-answer.js';
import type { ControleTexts } from './texts.js';

/** One thing that was looked at. */
export interface Finding {
  readonly ernst: 'fout' | 'let-op' | 'goed';
  readonly text: string;
  /** Details, one below the other. */
  readonly details?: readonly string[];
  /** The language of the details, where that is always Dutch. */
  readonly detailsLang?: 'nl';
}

/** What the policy of the page stopped. */
export interface Blocked {
  readonly directive: string;
  readonly address: string;
}

/** Longer lists help nobody: who mends these finds the rest at the next look. */
const MOST_DETAILS = 20;

/** Where the elements begin to be cramped. */
const NARROW = 220;

export function scriptFindings(t: ControleTexts): readonly Finding[] {
  const [first = '?', ...others] = copiesOnPage();
  const addresses = [...document.scripts]
    .map(({ src }) => src)
    .filter(src => /\/coalitie-widgets[^/]*\.js(\?|$)/.test(src));
  const count = Math.max(others.length + 1, addresses.length);
  const finding: Finding =
    count > 1
      ? { ernst: 'let-op', text: `${t.copies(count, first)} ${t.scripts}`, details: addresses }
      : { ernst: 'goed', text: t.version(first) };
  return [finding, ...unknownElements(t)];
}

function unknownElements(t: ControleTexts): readonly Finding[] {
  const tags = [...document.querySelectorAll(':not(:defined)')].map(({ localName }) => localName);
  return [...new Set(tags)]
    .filter(tag => /^(coalitie|pijlers?)-/.test(tag))
    .map(tag => ({ ernst: 'fout', text: t.unknownElement(tag) }));
}

export function placeFindings(host: HTMLElement, t: ControleTexts): readonly Finding[] {
  const findings: Finding[] = [];
  const inside =
    host.localName === 'coalitie-feed'
      ? null
      : host.querySelector(
          'coalitie-kaart, coalitie-contact, coalitie-cijfers, coalitie-deelnemers, coalitie-profiel, pijlers-status',
        );
  if (inside) findings.push({ ernst: 'fout', text: t.notClosed(inside.localName) });
  const by = hiddenBy(host);
  if (by !== undefined) findings.push({ ernst: 'let-op', text: t.hidden(host.localName, by) });
  else if (host.localName !== 'coalitie-feed' && host.clientWidth > 0 && host.clientWidth < NARROW)
    findings.push({ ernst: 'let-op', text: t.narrow(host.clientWidth) });
  if (!nearestLang(host)) findings.push({ ernst: 'let-op', text: t.lang });
  return findings;
}

/** What keeps an element out of sight: the nearest element that does, and how; `undefined` when it can be seen. */
export function hiddenBy(host: HTMLElement): string | undefined {
  for (let element: Element | null = host; element; element = parentOf(element)) {
    // Between the tags of an element that shows something else there: left open, as a rule.
    const around = element.assignedSlot ? null : element.parentElement;
    if (around?.shadowRoot) return nameOf(around);
    const { display, visibility, opacity, overflowX, overflowY, contentVisibility } =
      getComputedStyle(element);
    const { width, height } = element.getBoundingClientRect();
    const how =
      (display === 'none' && 'display: none') ||
      (element === host && visibility !== 'visible' && `visibility: ${visibility}`) ||
      (opacity === '0' && 'opacity: 0') ||
      (element !== host && contentVisibility === 'hidden' && 'content-visibility: hidden') ||
      (display !== 'contents' && overflowY !== 'visible' && height < 2 && 'height: 0') ||
      (display !== 'contents' && overflowX !== 'visible' && width < 2 && 'width: 0') ||
      (element instanceof HTMLDetailsElement && !element.open && element !== host && 'details');
    if (how) return `${how} (${nameOf(element)})`;
  }
  return undefined;
}

const parentOf = (element: Element): Element | null => {
  const parent = element.assignedSlot ?? element.parentNode;
  return parent instanceof ShadowRoot ? parent.host : parent instanceof Element ? parent : null;
};

/** As somebody would look for it in the source of the page. */
const nameOf = ({ localName, id, classList }: Element): string =>
  `<${localName}${id && ` id="${id}"`}${classList.length > 0 ? ` class="${classList.value}"` : ''}>`;

export function feedFindings(
  host: HTMLElement & { readonly state: string },
  state: FeedState,
  {
    url,
    noAnswer,
    issues,
    language,
    t,
  }: {
    url: string | undefined;
    noAnswer: NoAnswer | undefined;
    issues: readonly FeedIssue[];
    language: Language;
    t: ControleTexts;
  },
): readonly Finding[] {
  const address = url ?? t.ofPage;
  switch (state.status) {
    case 'idle':
      return [{ ernst: 'fout', text: `${t.errors['geen-src']} ${t.docs('geen-src')}` }];
    case 'loading':
      return [{ ernst: 'let-op', text: t.loading(address) }];
    case 'error':
      return [failure(state.error, noAnswer, t)];
    case 'ready': {
      const { feed, remarks } = state;
      const found: Finding[] = [{ ernst: 'goed', text: t.ready(feed.coalities.length, address) }];
      if (host.state === 'empty') found.push({ ernst: 'let-op', text: t.nothingToShow });
      if (remarks.length > 0)
        found.push({
          ernst: remarks.some(({ ernst }) => ernst === 'fout') ? 'fout' : 'let-op',
          text: t.issues(remarks.length),
          details: atMost(
            issues.map(({ pad, melding }) => `${pad}: ${melding}`),
            t,
          ),
          detailsLang: 'nl',
        });
      return [...found, ...dateFindings(state, language, t)];
    }
  }
}

function failure(
  { code, url, status, message }: FeedError,
  noAnswer: NoAnswer | undefined,
  t: ControleTexts,
): Finding {
  const isMixed = location.protocol === 'https:' && url?.startsWith('http:');
  const origin = url === undefined ? '' : new URL(url).origin;
  const why =
    code === 'netwerk' && url !== undefined
      ? isMixed
        ? t.mixed
        : noAnswer === 'cors'
          ? t.cors(location.origin)
          : noAnswer === 'csp'
            ? t.csp(origin)
            : noAnswer === 'onbereikbaar'
              ? t.unreachable
              : t.asking
      : /\bHTML\b/.test(message)
        ? t.isPage
        : status === undefined
          ? ''
          : `HTTP ${status}.`;
  return {
    ernst: 'fout',
    text: [t.errors[code], why, t.docs(code)].filter(Boolean).join(' '),
    ...(url !== undefined && { details: [t.tried(url)] }),
  };
}

function dateFindings(state: FeedState, language: Language, t: ControleTexts): readonly Finding[] {
  const feed = shownFeed(state)?.feed;
  if (!feed) return [];
  const today = new Date();
  const sentences = feed.coalities.flatMap(coalitie => {
    const moment = peilmomentOf(coalitie, feed);
    const naam = coalitienaam(coalitie, language);
    if (!moment) return t.undated(naam);
    return isOutdated(moment.datum, today) ? t.old(naam, formatDate(moment.datum, language)) : [];
  });
  const [first, ...others] = sentences;
  if (first === undefined) return [];
  return [{ ernst: 'let-op', text: first, ...(others.length > 0 && { details: atMost(others, t) }) }];
}

/** Tiles come from another host, which a policy has to name. */
export function tileFindings(host: HTMLElement, t: ControleTexts): readonly Finding[] {
  const { achtergrond, tegelUrl } = host as { achtergrond?: string; tegelUrl?: string | null };
  if (!achtergrond || achtergrond === 'geen') return [];
  const address = tegelUrl || 'https://service.pdok.nl/';
  if (!URL.canParse(address, document.baseURI)) return [];
  const { origin } = new URL(address, document.baseURI);
  return origin === location.origin ? [] : [{ ernst: 'let-op', text: t.tiles(origin) }];
}

export function blockedFindings(blocked: readonly Blocked[], t: ControleTexts): readonly Finding[] {
  return blocked.map(({ directive, address }) => ({ ernst: 'fout', text: t.blocked(directive, address) }));
}

function atMost(details: readonly string[], t: ControleTexts): readonly string[] {
  return details.length <= MOST_DETAILS
    ? details
    : [...details.slice(0, MOST_DETAILS), t.more(details.length - MOST_DETAILS)];
}
