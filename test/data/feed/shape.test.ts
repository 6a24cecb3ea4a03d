import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import * as z from 'zod/mini';
import { feedShape } from '../../../src/data/feed/feed-shape.generated.js';
import * as schema from '../../../src/data/feed/schema.js';
import { isValue, type Shape, type ValueShape } from '../../../src/data/feed/shape.js';

const types: Record<string, unknown> = { ...schema };

const isOfValue = (shape: Shape): shape is ValueShape => !['object', 'list', 'union'].includes(shape.kind);

/** Texts that are nearly right for one kind of value or another, and anything else. */
const values = fc.oneof(
  fc.jsonValue({ maxDepth: 1 }),
  fc.constantFrom<unknown>(Number.NaN, Number.POSITIVE_INFINITY, -0, 1.5, true, undefined),
  fc.integer({ min: -200, max: 2300 }),
  fc.stringMatching(/^(GM|gm)?\d{3,5}$/),
  fc.stringMatching(/^\d{4}(-\d{2}(-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d)?)?(Z|[+-]\d{2}:\d{2})?)?)?)?$/),
  fc.stringMatching(/^[a-z]{1,4}(-[a-zA-Z0-9]{1,9})?$/),
  fc.stringMatching(/^\+?\d{2,16}$/),
  fc.stringMatching(/^(https?:\/\/|mailto:|tel:|javascript:|\/)?[a-z.@/:?#%-]{1,12}$/),
  fc.emailAddress(),
  fc.webUrl(),
);

describe('the shapes that the parser walks along', () => {
  for (const [name, shape] of Object.entries<Shape>(feedShape).filter(([, shape]) => isOfValue(shape))) {
    it(`lets through as ${name} what the schema does, and nothing else`, () => {
      const type = types[name] as z.core.$ZodType;
      fc.assert(
        fc.property(values, value => {
          expect(isValue(shape as ValueShape, value)).to.equal(z.safeParse(type, value).success);
        }),
        { numRuns: 300 },
      );
    });
  }
});
