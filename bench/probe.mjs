/**
 * What runs inside the page. It is put there before the page's own scripts, looks once per frame, and asks little until
 * the first shape is there; it is the same for every page.
 *
 * @typedef {{ host?: string, map: string, shape: string, provincie: string, entry: string, details: string, takenOver?: string, expected: number }} PageConfig
 *   `expected`: how many gemeenten the list and the map have
 */

/** Stands alone: the browser gets its source. @param {PageConfig} config */
export function installProbe(config) {
  if (!location.protocol.startsWith('http')) return;

  /** @type {{ value: number, moved: string }[]} */
  const shifts = [];
  new PerformanceObserver(list => {
    for (const { value, hadRecentInput, sources } of list.getEntries()) {
      if (hadRecentInput) continue;
      const moved = sources.map(({ node, previousRect, currentRect }) => {
        const name = node?.localName ?? node?.nodeName;
        return `${name} ${node?.part ?? ''} ${previousRect.y} → ${currentRect.y}`;
      });
      shifts.push({ value, moved: moved.join(', ') });
    }
  }).observe({ type: 'layout-shift', buffered: true });

  const scope = () => (config.host ? document.querySelector(config.host)?.shadowRoot : document);
  const all = selector => [...(scope()?.querySelectorAll(selector) ?? [])];
  const one = selector => scope()?.querySelector(selector);
  const isDrawn = element => {
    const { width, height } = element.getBoundingClientRect();
    return width > 0 && height > 0;
  };
  /** Asks for the boxes of the first and the last only: the rest is checked when nothing is timed any more. */
  const areDrawn = (selector, expected) => {
    if (!one(selector)) return false;
    const elements = all(selector);
    return elements.length >= expected && isDrawn(elements[0]) && isDrawn(elements.at(-1));
  };
  const frame = () => new Promise(resolve => requestAnimationFrame(resolve));
  /** Waits until something is so when a frame begins, and then until that frame has been painted. */
  const painted = async condition => {
    do await frame();
    while (!condition());
    await frame();
    return performance.now();
  };

  /** The list has its entries and every provincie is visible, and every shape has a size. */
  const isComplete = () =>
    areDrawn(config.shape, config.expected) &&
    areDrawn(config.provincie, 1) &&
    all(config.entry).length >= config.expected;
  const isTakenOver = () => areDrawn(config.takenOver, config.expected);

  /** The box around all shapes. */
  const drawing = () => {
    const boxes = all(isTakenOverNow() ? config.takenOver : config.shape).map(shape =>
      shape.getBoundingClientRect(),
    );
    const left = Math.min(...boxes.map(box => box.left));
    const top = Math.min(...boxes.map(box => box.top));
    return {
      x: left,
      y: top,
      width: Math.max(...boxes.map(box => box.right)) - left,
      height: Math.max(...boxes.map(box => box.bottom)) - top,
    };
  };
  const isTakenOverNow = () => Boolean(config.takenOver && one(config.takenOver));

  /** A click that is on its way: from the finger that lifts until the text is on the screen. */
  let click;
  addEventListener(
    'pointerup',
    async ({ timeStamp }) => {
      if (!click) return;
      const { text, report } = click;
      click = undefined;
      const isShown = () => all(config.details).some(panel => panel.innerText.includes(text));
      do await frame();
      while (!isShown());
      // A message is handled after the frame: closer to what the visitor sees than a second frame.
      const channel = new MessageChannel();
      channel.port1.onmessage = () => report(performance.now() - timeStamp);
      channel.port2.postMessage('');
    },
    { capture: true },
  );

  let pointerOnMap = 0;
  addEventListener(
    'pointermove',
    event => {
      const onMap = event
        .composedPath()
        .some(target => target instanceof Element && target.matches(config.map));
      if (onMap) pointerOnMap ||= event.timeStamp;
    },
    { capture: true },
  );

  globalThis.bench = {
    /** Milliseconds from the navigation until everything has been painted. */
    painted: painted(isComplete),
    shifts: () => shifts,
    /** How many shapes and provincies turn out to have no size after all. */
    missing: () => [config.shape, config.provincie].flatMap(all).filter(element => !isDrawn(element)).length,
    drawing,
    mapSize() {
      const { width, height } = one(config.map).getBoundingClientRect();
      return { width, height };
    },
    /** Brings a point of the drawing (0 to 1) to the middle of the window. */
    async showPoint(x, y) {
      const before = drawing();
      scrollBy(0, before.y + y * before.height - innerHeight / 2);
      await frame();
      const after = drawing();
      return { x: after.x + x * after.width, y: after.y + y * after.height };
    },
    /** Brings the entry of a gemeente to the middle of the window, with its provincie unfolded. */
    async showEntry(naam) {
      const entry = all(config.entry).find(({ textContent }) => textContent.trim() === naam);
      entry.closest('details').open = true;
      await frame();
      entry.scrollIntoView({ block: 'center', behavior: 'instant' });
      await frame();
      const { x, y, width, height } = entry.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    },
    /** From here on the next click is timed. The promise is kept apart: the click comes from outside. */
    expectClick(text) {
      globalThis.bench.clicked = new Promise(report => {
        click = { text, report };
      });
    },
    /** Milliseconds from the first touch of the map until Leaflet has drawn it. */
    async takenOver() {
      return (await painted(isTakenOver)) - pointerOnMap;
    },
    /** Changes when the map moves. */
    position: () =>
      all(isTakenOverNow() ? config.takenOver : config.shape)
        .map(shape => {
          const { x, y, width } = shape.getBoundingClientRect();
          return [x, y, width].map(Math.round).join();
        })
        .join(' '),
  };
  // A page that is never complete must not hold a promise that nobody handles.
  globalThis.bench.painted.then(
    time => globalThis.benchPainted?.(JSON.stringify(time)),
    () => {},
  );
}
