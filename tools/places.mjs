/**
 * Places for work that needs one each, such as the processors of a machine: who finds none free waits, and gets its turn
 * in the order of asking.
 */
export class Places {
  #free;
  /** @type {(() => void)[]} */
  #waiting = [];

  /** @param {number} count */
  constructor(count) {
    this.count = count;
    this.#free = count;
  }

  /** @returns {Promise<() => void>} once there is a place; what it gives, gives the place back, and more than once does no harm */
  async take() {
    if (this.#free > 0) this.#free -= 1;
    else await new Promise(resolve => this.#waiting.push(() => resolve(undefined)));
    let isTaken = true;
    return () => {
      if (!isTaken) return;
      isTaken = false;
      const next = this.#waiting.shift();
      if (next) next();
      else this.#free += 1;
    };
  }
}
