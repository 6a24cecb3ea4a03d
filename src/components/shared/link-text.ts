/** How a link is called that has no text of its own. */

/** What a visitor recognises of an address: the name of the site, or the address behind `mailto:`. */
export function linkText(url: string): string {
  const { hostname, pathname } = new URL(url);
  return hostname.replace(/^www\./, '') || pathname;
}
