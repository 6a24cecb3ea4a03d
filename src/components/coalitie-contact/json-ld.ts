/**
 * The contacts of a coalition for search engines, as JSON-LD (schema.org).
 *
 * This is the one place where a string of ours is read as HTML. A policy with `require-trusted-types-for
 * 'script'` forbids to set the text of a script in any other way, also of one that holds data and never
 * runs; Lit's own policy, `lit-html`, is there already. The string is a fixed tag around JSON in which
 * each `<` is written as an escape, so nothing that a feed says can end the script or begin a tag. That
 * also holds when a page is saved, or rendered on a server, and read again.
 */
import type { render } from 'lit';
import type { Coalitie, Contact } from '../../data/feed/schema.js';
import { gemeentenaam } from '../../data/questions/names.js';
import { html } from '../shared/template.js';

/**
 * A script with data, to put in the head of the page.
 *
 * @param name What the coalition is called.
 * @param renderTemplate The `render` of Lit: a chunk of its own that imported it would bring a second Lit.
 */
export function jsonLdScript(
  coalitie: Coalitie,
  name: string,
  renderTemplate: typeof render,
): HTMLScriptElement {
  const json = asJson(toJsonLd(coalitie, name)).replaceAll('<', '\\u003c');
  const holder = document.createDocumentFragment();
  const markup = [`<script type="application/ld+json">${json}</script>`];
  // A template that is all markup and has nothing filled in, as `unsafeHTML` makes one.
  renderTemplate(html(Object.assign(markup, { raw: markup })), holder);
  return holder.querySelector('script') as HTMLScriptElement;
}

/**
 * As `JSON.stringify`, but deaf to a `toJSON` of the page: libraries of long ago (Prototype) put one on all lists, which
 * then become strings. What is undefined is left out.
 */
function asJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(asJson).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const pairs = Object.entries(value).filter(([, one]) => one !== undefined);
  return `{${pairs.map(([key, one]) => `${JSON.stringify(key)}:${asJson(one)}`).join()}}`;
}

/** What is absent in the feed is absent here. */
export function toJsonLd(coalitie: Coalitie, name: string): object {
  const { url, gemeenten, contacten = [] } = coalitie;
  return {
    '@context': 'https://schema.org',
    '@type': 'Organization',
    name,
    url,
    areaServed: gemeenten.map(gemeente => ({
      '@type': 'AdministrativeArea',
      name: gemeentenaam(gemeente),
      identifier: gemeente.code,
    })),
    contactPoint: contacten.map(contactPoint),
  };
}

function contactPoint({
  naam,
  functie,
  organisatie,
  onderwerp,
  telefoons = [],
  email,
  url,
}: Contact): object {
  const numbers = telefoons.flatMap(({ tel }) => tel ?? []);
  return {
    '@type': 'ContactPoint',
    name: naam ?? organisatie,
    contactType: onderwerp ?? functie,
    telephone: numbers.length > 1 ? numbers : numbers[0],
    email,
    url,
  };
}
