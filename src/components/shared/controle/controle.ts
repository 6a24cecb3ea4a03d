/**
 * The check that an editor asks for, with the attribute `controle` or `?coalitie-controle` in the address of the page: a
 * list below the content of an element that says what is right and what is wrong. A chunk of its own; who does not ask
 * pays nothing for it. It shows only what the page has already, and asks one thing of the network: where a feed gave
 * no answer, why.
 */
import type { LitElement, ReactiveController, render, TemplateResult } from 'lit';
import type { FeedIssue } from '../../../data/feed/issues.js';
import type { FeedSnapshot, FeedState } from '../../../data/state/feed-state.js';
import type { issuesOf } from '../../../data/state/sentences-on-demand.js';
import { type Language, languageOf, nearestLang } from '../nearest-lang.js';
import { html, ifDefined, nothing } from '../template.js';
import {
  type Blocked,
  blockedFindings,
  type Finding,
  feedFindings,
  hiddenBy,
  placeFindings,
  scriptFindings,
  tileFindings,
} from './checks.js';
import { type NoAnswer, whyNoAnswer } from './no-answer.js';
import { controleStyles } from './styles.js';
import { texts } from './texts.js';

type Host = LitElement & { readonly state: string; readonly isPart?: boolean; readonly src: string | null };

/** All checks of the page: an element that cannot be seen is told of below one that can. */
const all = new Set<Controle>();

/** What the policy of the page stopped since the first check, of any element. */
const blocked: Blocked[] = [];

const ORDER: readonly Finding['ernst'][] = ['fout', 'let-op', 'goed'];

let isListening = false;

function listen(): void {
  if (isListening) return;
  isListening = true;
  document.addEventListener(
    'securitypolicyviolation',
    ({ effectiveDirective: directive, blockedURI: address }) => {
      if (blocked.some(one => one.directive === directive && one.address === address)) return;
      blocked.push({ directive, address });
      for (const one of all) one.draw();
    },
  );
}

/** The list below one element. */
export class Controle implements ReactiveController {
  readonly #host: Host;
  readonly #snapshot: () => FeedSnapshot;
  readonly #render: typeof render;
  readonly #issuesOf: typeof issuesOf;
  readonly #box = document.createElement('div');
  readonly #resize = new ResizeObserver(() => this.draw());
  readonly #noAnswer = new WeakMap<object, NoAnswer>();
  readonly #issues = new WeakMap<object, readonly FeedIssue[]>();
  #asked: object | undefined;
  #wasHidden = false;

  /**
   * @param renderTemplate The `render` of Lit: a chunk that imported it would bring a second Lit.
   * @param issues Gives the remarks on a feed their sentences, which are a chunk of their own.
   */
  constructor(
    host: Host,
    snapshot: () => FeedSnapshot,
    renderTemplate: typeof render,
    issues: typeof issuesOf,
  ) {
    this.#host = host;
    this.#snapshot = snapshot;
    this.#render = renderTemplate;
    this.#issuesOf = issues;
    // What is a part of a larger element is checked there.
    if (host.isPart) return;
    listen();
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(controleStyles);
    const root = host.renderRoot as ShadowRoot;
    root.adoptedStyleSheets.push(sheet);
    root.append(this.#box);
    host.addController(this);
    if (host.isConnected) this.draw();
  }

  hostConnected(): void {
    all.add(this);
    this.#resize.observe(this.#host);
  }

  hostUpdated(): void {
    this.draw();
  }

  hostDisconnected(): void {
    all.delete(this);
    this.#resize.disconnect();
    this.#tellOthers(false);
  }

  /** Whether the element cannot be seen now. */
  get isHidden(): boolean {
    return hiddenBy(this.#host) !== undefined;
  }

  /** The others say which elements cannot be seen, so they look again when that changes. */
  #tellOthers(isHidden: boolean): void {
    if (isHidden === this.#wasHidden) return;
    this.#wasHidden = isHidden;
    for (const one of all) if (one !== this) one.draw();
  }

  /** Looks again at everything. */
  draw(): void {
    this.#tellOthers(this.isHidden);
    const host = this.#host;
    const { state } = this.#snapshot();
    const language = languageOf(nearestLang(host));
    const t = texts[language];
    const error = state.status === 'error' ? state.error : undefined;
    if (error?.code === 'netwerk') void this.#ask(error);
    const url = host.src === null ? undefined : absolute(host.src);
    const noAnswer = error && this.#noAnswer.get(error);
    const others = [...all].filter(
      one => one !== this && one.isHidden && one.#host.localName !== 'coalitie-feed',
    );
    const findings: readonly Finding[] = [
      ...scriptFindings(t),
      ...feedFindings(host, state, { url, noAnswer, issues: this.#issuesIn(state), language, t }),
      ...placeFindings(host, t),
      ...others.map(
        (one): Finding => ({
          ernst: 'let-op',
          text: t.hidden(one.#host.localName, hiddenBy(one.#host) ?? ''),
        }),
      ),
      ...tileFindings(host, t),
      ...blockedFindings(blocked, t),
    ];
    // What is wrong comes first; within that, the order in which it was looked at.
    const sorted = findings.toSorted((a, b) => ORDER.indexOf(a.ernst) - ORDER.indexOf(b.ernst));
    this.#render(this.#template(sorted, language), this.#box);
  }

  /** What the parser has to say of a feed; nothing while the sentences are on their way. */
  #issuesIn(state: FeedState): readonly FeedIssue[] {
    if (state.status !== 'ready' || state.remarks.length === 0) return [];
    const { remarks } = state;
    const issues = this.#issues.get(remarks);
    if (issues) return issues;
    this.#issues.set(remarks, []);
    void this.#issuesOf(remarks).then(told => {
      this.#issues.set(remarks, told);
      if (this.#host.isConnected) this.draw();
    });
    return [];
  }

  /** Asks once per failure why there was no answer. */
  async #ask(error: { readonly url: string | undefined }): Promise<void> {
    if (this.#asked === error || error.url === undefined) return;
    this.#asked = error;
    this.#noAnswer.set(error, await whyNoAnswer(error.url));
    if (this.#host.isConnected) this.draw();
  }

  #template(findings: readonly Finding[], language: Language): TemplateResult {
    const t = texts[language];
    const host = this.#host;
    return html`<details part="controle" open lang=${language}>
      <summary>${t.title(host.localName)}</summary>
      <p>${host.hasAttribute('controle') ? t.takeAway : t.forEditor}</p>
      <ul>
        ${findings.map(
          ({ ernst, text, details, detailsLang }) => html`<li data-ernst=${ernst}>
            <strong>${t.ernst[ernst]}:</strong> ${text}
            ${details && details.length > 0 ? html`<ul lang=${ifDefined(detailsLang === language ? undefined : detailsLang)}>${details.map(one => html`<li>${one}</li>`)}</ul>` : nothing}
          </li>`,
        )}
      </ul>
    </details>`;
  }
}

/** The addresses in a `src`, in full. */
const absolute = (src: string): string =>
  src
    .trim()
    .split(/\s+/)
    .map(one => (URL.canParse(one, document.baseURI) ? new URL(one, document.baseURI).href : one))
    .join(' ');
