/** Walks a document along the shape of the feed, as the parser does, without reading it. */
import { feedShape } from '../feed/feed-shape.generated.js';
import { hasFormOf, type Shape } from '../feed/shape.js';
import type { Trail } from './json-scan.js';

/** The shape that counts for a value: of a union the alternative that the parser takes. */
export function chosenShape(shape: Shape, value: unknown): Shape | undefined {
  return shape.kind === 'union' ? shape.options.find(option => hasFormOf(option, value)) : shape;
}

/** The shape below a key or an index. */
export function shapeBelow(shape: Shape | undefined, step: string | number): Shape | undefined {
  if (shape?.kind === 'list') return typeof step === 'number' ? shape.entry : undefined;
  if (shape?.kind !== 'object') return undefined;
  return shape.members.find(({ key }) => key === step)?.shape;
}

/** What the feed may have at the end of a trail through this document, and what it has. */
export function findAt(document: unknown, trail: Trail): { shape: Shape | undefined; value: unknown } {
  let shape: Shape | undefined = feedShape.feed;
  let value = document;
  for (const step of trail) {
    shape = shape && shapeBelow(chosenShape(shape, value), step);
    value = valueBelow(value, step);
  }
  return { shape, value };
}

function valueBelow(value: unknown, step: string | number): unknown {
  if (value === null || typeof value !== 'object') return undefined;
  return Object.hasOwn(value, step) ? (value as Record<string | number, unknown>)[step] : undefined;
}
