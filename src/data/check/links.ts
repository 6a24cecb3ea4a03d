/** The links of a feed, for whoever wants to know whether they work. */
import { feedShape } from '../feed/feed-shape.generated.js';
import { resolveLink } from '../feed/formats.js';
import type { Shape } from '../feed/shape.js';
import { padOf } from './problems.js';
import { chosenShape } from './shape-at.js';

/** The paths at which each web address stands, in the order of the document. Relative ones need `baseUrl`. */
export function linksOf(document: unknown, baseUrl?: string): Map<string, string[]> {
  const found = new Map<string, string[]>();
  const visit = (written: Shape, value: unknown, trail: readonly (string | number)[]): void => {
    const shape = chosenShape(written, value);
    if (shape === feedShape.link && typeof value === 'string') {
      const address = resolveLink(
        value
          .trim()
          .replace(/^(www\.|\/\/)/i, 'https://$1')
          .replace('////', '//'),
        baseUrl,
      );
      if (address && /^https?:/.test(address))
        found.set(address, [...(found.get(address) ?? []), padOf(trail)]);
    } else if (shape?.kind === 'list' && Array.isArray(value)) {
      for (const [index, entry] of value.entries()) visit(shape.entry, entry, [...trail, index]);
    } else if (
      shape?.kind === 'object' &&
      value !== null &&
      typeof value === 'object' &&
      !Array.isArray(value)
    ) {
      const entry = value as Record<string, unknown>;
      for (const { key, shape: member } of shape.members) {
        if (Object.hasOwn(entry, key)) visit(member, entry[key], [...trail, key]);
      }
    }
  };
  visit(feedShape.feed, document, []);
  return found;
}
