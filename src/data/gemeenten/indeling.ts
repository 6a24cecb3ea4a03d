/**
 * Which gemeenten there are, and in which provincie each lies: what a list of gemeenten needs at once, so it comes with
 * the view of the map. Names and former gemeenten are in the register, shapes in the boundaries; both are fetched
 * by whoever needs them, and both go by the order of the codes here.
 */
import { gemeentecode, readNumbers } from './compact-numbers.js';
import { text } from './indeling.generated.js';
import { PROVINCIES, type Provincie } from './provincies.js';

export interface Indeling {
  /** The gemeenten as they were on 1 January of this year. */
  readonly jaar: number;
  /** By CBS code, in ascending order of code. */
  readonly provincies: ReadonlyMap<string, Provincie>;
}

let current: Indeling | undefined;

/** The current gemeenten; read when somebody first asks. */
export function currentIndeling(): Indeling {
  current ??= decodeIndeling(text);
  return current;
}

function decodeIndeling(written: string): Indeling {
  const [jaar = '', codes = '', provincies = ''] = written.split('\n');
  const nextCode = readNumbers(codes);
  const nextProvincie = readNumbers(provincies);
  const byCode = new Map<string, Provincie>();
  let number = 0;
  for (let left = provincies.length; left > 0; left--) {
    number += nextCode();
    byCode.set(gemeentecode(number), PROVINCIES[nextProvincie()] as Provincie);
  }
  return { jaar: Number(jaar), provincies: byCode };
}
