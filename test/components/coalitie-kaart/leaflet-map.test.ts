import { expect } from '@open-wc/testing';
import { resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands';
import { css, unsafeCSS } from 'lit';
import {
  type Camera,
  cameraOf,
  projectX,
  projectY,
  viewBoxOf,
} from '../../../src/components/coalitie-kaart/camera.js';
import {
  createLeafletMap,
  type LeafletMap,
  type LeafletMapOptions,
} from '../../../src/components/coalitie-kaart/leaflet-map.js';
import { leafletStyles } from '../../../src/components/coalitie-kaart/leaflet-styles.js';
import { focused, mount } from '../../support/elements.js';
import { itWithMedia } from '../../support/media.js';
import { newKey, until } from '../../support/proef.js';

/** What the drawing shows as a whole. */
const COUNTRY = { left: 33000, top: 21100, width: 724, height: 863 };

const SHAPES = [
  'M33200 21200L33290 21210L33260 21320z',
  'M33500 21500L33600 21505L33590 21600L33510 21590z',
  'M33370.5 21530.5L33400.1 21540.3L33380.7 21560.9z',
];

const frameStyles = css`
  [part~='kaart'] {
    position: relative;
    inline-size: var(--width);
    block-size: var(--height);
    margin-inline-start: 20.3px;
    border: 2px solid black;
  }

  svg {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    max-block-size: 90vh;
  }

  path {
    fill: steelblue;
    stroke: black;
    vector-effect: non-scaling-stroke;
  }

  /* Firefox counts the stroke among the size of a shape. */
  path:first-child {
    stroke: none;
  }
`;

interface Stage {
  readonly host: HTMLElement;
  readonly container: HTMLElement;
  readonly drawing: SVGSVGElement;
  readonly shapes: readonly SVGPathElement[];
  /** Takes over; removed at the end of the test. */
  takeOver(options?: Partial<LeafletMapOptions>): LeafletMap;
  /** What the map said, in order. */
  readonly said: string[];
}

let maps: LeafletMap[] = [];

afterEach(async () => {
  for (const map of maps) map.remove();
  maps = [];
  await resetMouse();
});

/** A map that stands still, in a shadow root, as the element makes it. */
function stage(width = 420, height = 400): Stage {
  const host = mount<HTMLElement>('<div></div>');
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [unsafeCSS(leafletStyles), frameStyles].flatMap(
    ({ styleSheet }) => styleSheet ?? [],
  );
  const { left, top, width: across, height: down } = COUNTRY;
  root.innerHTML = `<div part="kaart" tabindex="0"><svg viewBox="${left} ${top} ${across} ${down}">
    ${SHAPES.map(d => `<path d="${d}" />`).join('')}
  </svg><button type="button">knop</button></div>`;
  setSize(host, width, height);
  const container = root.querySelector<HTMLElement>('div') as HTMLElement;
  const drawing = root.querySelector('svg') as SVGSVGElement;
  const said: string[] = [];
  return {
    host,
    container,
    drawing,
    shapes: [...root.querySelectorAll('path')],
    said,
    takeOver(options = {}) {
      const map = createLeafletMap({
        container,
        drawing,
        camera: cameraOf(COUNTRY, width, height),
        minZoom: 6,
        maxZoom: 13,
        onMove: () => said.push('move'),
        onGestureHint: () => said.push('hint'),
        onTileProblem: () => said.push('tiles'),
        ...options,
      });
      maps.push(map);
      return map;
    },
  };
}

function setSize(host: HTMLElement, width: number, height: number): void {
  host.style.setProperty('--width', `${width}px`);
  host.style.setProperty('--height', `${height}px`);
}

const rectsOf = (shapes: readonly Element[]): number[] =>
  shapes.flatMap(shape => {
    const { left, top, width, height } = shape.getBoundingClientRect();
    return [left, top, width, height];
  });

const largestDifference = (a: readonly number[], b: readonly number[]): number =>
  Math.max(...a.map((value, index) => Math.abs(value - (b[index] ?? Number.NaN))));

/** Where the first shape should be, according to the camera alone. */
function expectedLeftTop({ container }: Stage, { lon, lat, zoom }: Camera): [number, number] {
  const box = container.getBoundingClientRect();
  const scale = 2 ** (zoom - 8);
  return [
    box.left + box.width / 2 + (33200 - projectX(lon)) * scale,
    box.top + box.height / 2 + (21200 - projectY(lat)) * scale,
  ];
}

function expectDrawnFrom(stage: Stage, camera: Camera): void {
  const { left, top } = (stage.shapes[0] as Element).getBoundingClientRect();
  expect(largestDifference([left, top], expectedLeftTop(stage, camera))).to.be.below(0.5);
}

const moved = ({ said }: Stage, times = 1): Promise<void> =>
  until(() => said.filter(word => word === 'move').length >= times);

const pause = (milliseconds: number): Promise<void> =>
  new Promise(resolve => setTimeout(resolve, milliseconds));

/** The middle of an element, in whole pixels. */
function middleOf(element: Element): [number, number] {
  const { left, top, width, height } = element.getBoundingClientRect();
  return [Math.round(left + width / 2), Math.round(top + height / 2)];
}

/** A drag that stops before it lets go, so that the map does not run on. */
async function drag(from: [number, number], right: number, down: number): Promise<void> {
  await sendMouse({ type: 'move', position: from });
  await sendMouse({ type: 'down' });
  await sendMouse({ type: 'move', position: [from[0] + right / 2, from[1] + down / 2] });
  await sendMouse({ type: 'move', position: [from[0] + right, from[1] + down] });
  await pause(150);
  await sendMouse({ type: 'up' });
}

function wheel(target: Element, deltaY: number, options: WheelEventInit = {}): boolean {
  const [clientX, clientY] = middleOf(target);
  return !target.dispatchEvent(
    new WheelEvent('wheel', {
      deltaY,
      clientX,
      clientY,
      bubbles: true,
      cancelable: true,
      composed: true,
      ...options,
    }),
  );
}

/** A touch event with fingers at these places; gives whether the page was kept from scrolling. */
function touch(type: string, target: Element, ...fingers: [number, number][]): boolean {
  const event = new Event(type, { bubbles: true, cancelable: true, composed: true });
  const touches = fingers.map(([clientX, clientY]) => ({ clientX, clientY, target }));
  return !target.dispatchEvent(Object.assign(event, { touches }));
}

describe('leaflet map', () => {
  describe('taking over', () => {
    for (const [width, height] of [
      [420, 400],
      [301, 533],
      [333.4, 417.7],
    ] as const) {
      it(`moves nothing in a map of ${width} × ${height}`, () => {
        const scene = stage(width, height);
        const before = rectsOf(scene.shapes);
        scene.takeOver();
        expect(largestDifference(rectsOf(scene.shapes), before)).to.be.below(0.05);
      });
    }

    it('moves nothing when the view is outside the zoom levels', () => {
      const scene = stage();
      const before = rectsOf(scene.shapes);
      const map = scene.takeOver({ minZoom: 9, maxZoom: 10 });
      expect(largestDifference(rectsOf(scene.shapes), before)).to.be.below(0.05);
      expect(map.camera.zoom).to.be.below(9);
    });

    it('leaves the drawing where it is, and the focus', () => {
      const scene = stage();
      scene.container.focus();
      scene.takeOver();
      expect(scene.drawing.parentElement === scene.container).to.be.true;
      expect(scene.host.shadowRoot?.activeElement === scene.container).to.be.true;
      expect(scene.container.hasAttribute('style')).to.be.false;
      expect(scene.said).to.deep.equal([]);
    });

    it('in the middle of a click does not lose the click', async () => {
      const scene = stage();
      const [, shape] = scene.shapes as [SVGPathElement, SVGPathElement];
      let clicks = 0;
      shape.addEventListener('click', () => clicks++);
      await sendMouse({ type: 'move', position: middleOf(shape) });
      await sendMouse({ type: 'down' });
      scene.takeOver();
      await sendMouse({ type: 'up' });
      await until(() => clicks === 1);
    });

    it('draws beyond the edges, so that a drag shows no end', () => {
      const scene = stage();
      scene.takeOver();
      const drawing = scene.drawing.getBoundingClientRect();
      const frame = scene.container.getBoundingClientRect();
      expect(drawing.width).to.be.closeTo(2 * (frame.width - 4), 1);
      expect(frame.left - drawing.left).to.be.closeTo(210, 3);
      scene.container.scrollTo(100, 100);
      expect([scene.container.scrollLeft, scene.container.scrollTop]).to.deep.equal([0, 0]);
    });
  });

  describe('camera', () => {
    it('zooms around the middle, pans, and moves', async () => {
      const scene = stage();
      const map = scene.takeOver();
      const start = map.camera;
      map.zoomBy(1);
      await moved(scene);
      expect(map.camera.zoom).to.be.closeTo(start.zoom + 1, 1e-9);
      expect(map.camera.lon).to.be.closeTo(start.lon, 1e-9);
      expectDrawnFrom(scene, map.camera);

      map.panBy(100, -40);
      await moved(scene, 2);
      const scale = 2 ** (map.camera.zoom - 8);
      expect((projectX(map.camera.lon) - projectX(start.lon)) * scale).to.be.closeTo(100, 1e-6);
      expect((projectY(map.camera.lat) - projectY(start.lat)) * scale).to.be.closeTo(-40, 1e-6);
      expectDrawnFrom(scene, map.camera);

      const roermond = { lon: 5.987, lat: 51.194, zoom: 9.3 };
      map.moveTo(roermond);
      await moved(scene, 3);
      expect(map.camera).to.deep.equal(roermond);
      expectDrawnFrom(scene, roermond);
    });

    it('fits a part of the drawing', async () => {
      const scene = stage();
      const map = scene.takeOver();
      const part = { left: 33500, top: 21500, width: 100, height: 60 };
      map.fit(part);
      await moved(scene);
      const { lon, lat, zoom } = cameraOf(part, 420, 400);
      expect(map.camera.zoom).to.be.closeTo(zoom, 1e-9);
      expect(map.camera.lon).to.be.closeTo(lon, 1e-9);
      expect(map.camera.lat).to.be.closeTo(lat, 1e-9);
    });

    it('adds up what is asked for in quick succession', async () => {
      const scene = stage();
      const map = scene.takeOver();
      const { zoom } = map.camera;
      map.zoomBy(1);
      map.zoomBy(1);
      await pause(60);
      map.zoomBy(1);
      await moved(scene);
      expect(map.camera.zoom).to.be.closeTo(zoom + 3, 1e-9);
      expect(scene.said).to.deep.equal(['move']);
    });

    it('glides there', async () => {
      const scene = stage();
      const map = scene.takeOver();
      const { zoom } = map.camera;
      const levels = new Set<number>();
      map.zoomBy(2);
      while (scene.said.length === 0) {
        await new Promise(requestAnimationFrame);
        levels.add(map.camera.zoom);
        expectDrawnFrom(scene, map.camera);
      }
      expect([...levels].filter(level => level > zoom && level < zoom + 2).length).to.be.above(0);
    });

    it('stays within its zoom levels and its bounds', async () => {
      const scene = stage();
      const map = scene.takeOver({ bounds: COUNTRY });
      map.zoomBy(20);
      await moved(scene);
      expect(map.camera.zoom).to.equal(13);
      map.moveTo({ lon: 20, lat: 40, zoom: 1 });
      await moved(scene, 2);
      expect(projectX(map.camera.lon)).to.be.closeTo(COUNTRY.left + COUNTRY.width, 1e-6);
      expect(projectY(map.camera.lat)).to.be.closeTo(COUNTRY.top + COUNTRY.height, 1e-6);
      expect(map.camera.zoom).to.equal(6);
      expectDrawnFrom(scene, map.camera);
    });
  });

  describe('mouse', () => {
    it('drags what is under the pointer along', async () => {
      const scene = stage();
      const map = scene.takeOver();
      const before = rectsOf(scene.shapes);
      await drag(middleOf(scene.shapes[1] as Element), 90, 50);
      await moved(scene);
      const after = rectsOf(scene.shapes);
      expect((after[0] as number) - (before[0] as number)).to.be.closeTo(90, 0.5);
      expect((after[1] as number) - (before[1] as number)).to.be.closeTo(50, 0.5);
      expectDrawnFrom(scene, map.camera);
    });

    it('runs on when it is let go while it moves, less far after a slow drag', async () => {
      const scene = stage();
      scene.takeOver();
      const left = (): number => rectsOf(scene.shapes)[0] as number;
      // The browser knows no such pointer to capture.
      for (const element of [scene.container, ...scene.container.querySelectorAll('*')])
        element.setPointerCapture = () => {};
      for (const [pixels, further] of [
        [6, 15],
        [18, 135],
      ] as const) {
        scene.said.length = 0;
        const at = (type: string, step: number): void => {
          const place = { clientX: 50 + step * pixels, clientY: 50, buttons: type === 'pointerup' ? 0 : 1 };
          const event = new PointerEvent(type, {
            ...place,
            pointerType: 'mouse',
            bubbles: true,
            composed: true,
          });
          Object.defineProperty(event, 'timeStamp', { value: step * 20 });
          scene.drawing.dispatchEvent(event);
        };
        at('pointerdown', 0);
        for (const step of [1, 2, 3, 4, 5]) at('pointermove', step);
        const released = left();
        at('pointerup', 5);
        await moved(scene);
        expect(left() - released).to.be.closeTo(further, 0.5);
      }
    });

    it('never ends a drag in a click, and clicks after it count again', async () => {
      const scene = stage();
      scene.takeOver();
      let clicks = 0;
      for (const target of [scene.drawing, scene.host]) target.addEventListener('click', () => clicks++);
      const [, shape] = scene.shapes as [SVGPathElement, SVGPathElement];
      await drag(middleOf(shape), 40, 30);
      await moved(scene);
      await pause(50);
      expect(clicks).to.equal(0);
      await sendMouse({ type: 'click', position: middleOf(shape) });
      await until(() => clicks === 2);
    });

    it('takes an unsteady click for a click', async () => {
      const scene = stage();
      scene.takeOver();
      let clicks = 0;
      const [, shape] = scene.shapes as [SVGPathElement, SVGPathElement];
      shape.addEventListener('click', () => clicks++);
      await drag(middleOf(shape), 2, 2);
      await until(() => clicks === 1);
      expect(scene.said).to.deep.equal([]);
    });

    it('drags on outside the map, and lets go there', async () => {
      const scene = stage(200, 200);
      const map = scene.takeOver({ camera: cameraOf(COUNTRY, 200, 200) });
      const { lon } = map.camera;
      await drag(middleOf(scene.container), 250, 0);
      await moved(scene);
      const pixel = 2 ** (8 - map.camera.zoom);
      expect((projectX(lon) - projectX(map.camera.lon)) / pixel).to.be.closeTo(250, 1);
      await sendMouse({ type: 'move', position: middleOf(scene.container) });
      expect(scene.said).to.deep.equal(['move']);
    });

    it('does not drag by a button in the container', async () => {
      const scene = stage();
      scene.takeOver();
      const button = scene.container.querySelector('button') as Element;
      const style = new CSSStyleSheet();
      style.replaceSync('button { position: absolute; inset: 10px auto auto 10px; }');
      scene.host.shadowRoot?.adoptedStyleSheets.push(style);
      await drag(middleOf(button), 60, 60);
      await pause(50);
      expect(scene.said).to.deep.equal([]);
    });

    it('zooms at a double click, around the pointer', async () => {
      const scene = stage();
      const map = scene.takeOver();
      const { zoom } = map.camera;
      const [, shape] = scene.shapes as [SVGPathElement, SVGPathElement];
      const [clientX, clientY] = middleOf(shape);
      shape.dispatchEvent(new MouseEvent('dblclick', { clientX, clientY, bubbles: true, composed: true }));
      await moved(scene);
      expect(map.camera.zoom).to.be.closeTo(zoom + 1, 1e-9);
      expect(largestDifference(middleOf(shape), [clientX, clientY])).to.be.below(2);
    });

    it('does not move the page when it is pressed', async () => {
      const scene = stage();
      const room = mount<HTMLElement>('<div></div>');
      room.style.height = '3000px';
      scrollTo(0, 30);
      scene.takeOver();
      await drag(middleOf(scene.container), 30, 30);
      expect(scrollY).to.equal(30);
    });
  });

  describe('wheel', () => {
    it('scrolls the page by itself, and says how to zoom', async () => {
      const scene = stage();
      const map = scene.takeOver();
      const { zoom } = map.camera;
      expect(wheel(scene.shapes[1] as Element, -100)).to.be.false;
      await pause(50);
      expect(scene.said).to.deep.equal(['hint']);
      expect(map.camera.zoom).to.equal(zoom);
    });

    for (const modifier of ['ctrlKey', 'metaKey'] as const) {
      it(`zooms around the pointer with ${modifier}`, async () => {
        const scene = stage();
        const map = scene.takeOver();
        const { zoom } = map.camera;
        const shape = scene.shapes[1] as Element;
        const before = middleOf(shape);
        expect(wheel(shape, -100, { [modifier]: true })).to.be.true;
        expect(wheel(shape, -100, { [modifier]: true })).to.be.true;
        await moved(scene);
        expect(map.camera.zoom).to.be.closeTo(zoom + 1, 1e-6);
        expect(largestDifference(middleOf(shape), before)).to.be.below(2);
        expect(scene.said).to.deep.equal(['move']);
      });
    }

    it('never zooms the page over the map, also not at the last level', async () => {
      const scene = stage();
      const map = scene.takeOver({ maxZoom: 8 });
      map.zoomBy(9);
      await moved(scene);
      expect(wheel(scene.drawing, -100, { ctrlKey: true })).to.be.true;
      expect(map.camera.zoom).to.equal(8);
    });
  });

  describe('fingers', () => {
    it('leaves one finger to the page, and says how to move', () => {
      const scene = stage();
      scene.takeOver();
      const shape = scene.shapes[1] as Element;
      expect(touch('touchstart', shape, [100, 100])).to.be.false;
      expect(touch('touchmove', shape, [104, 104])).to.be.false;
      expect(scene.said).to.deep.equal([]);
      expect(touch('touchmove', shape, [100, 130])).to.be.false;
      touch('touchmove', shape, [100, 160]);
      touch('touchend', shape);
      expect(scene.said).to.deep.equal(['hint']);
      expect(getComputedStyle(scene.container).touchAction).to.equal('pan-x pan-y');
    });

    it('zooms and pans with two', () => {
      const scene = stage();
      const map = scene.takeOver();
      const { zoom } = map.camera;
      const shape = scene.shapes[1] as Element;
      const [x, y] = middleOf(shape);
      touch('touchstart', shape, [x - 20, y]);
      expect(touch('touchstart', shape, [x - 20, y], [x + 20, y])).to.be.true;
      expect(touch('touchmove', shape, [x - 10, y + 30], [x + 70, y + 30])).to.be.true;
      expect(map.camera.zoom).to.be.closeTo(zoom + 1, 1e-9);
      expect(largestDifference(middleOf(shape), [x + 30, y + 30])).to.be.below(2);
      touch('touchend', shape, [x - 10, y + 30]);
      expect(scene.said).to.deep.equal(['move']);
      touch('touchmove', shape, [x - 10, y + 130]);
      expect(scene.said).to.deep.equal(['move']);
      expectDrawnFrom(scene, map.camera);
    });

    it('survives two fingers at one point, and a third', () => {
      const scene = stage();
      const map = scene.takeOver();
      touch('touchstart', scene.drawing, [100, 100], [100, 100]);
      touch('touchmove', scene.drawing, [100, 100], [100, 100]);
      touch('touchstart', scene.drawing, [100, 100], [100, 100], [150, 150]);
      touch('touchend', scene.drawing);
      expect(Number.isFinite(map.camera.zoom)).to.be.true;
    });
  });

  describe('keyboard', () => {
    it('pans with the arrows and zooms with + and -', async () => {
      const scene = stage();
      const map = scene.takeOver();
      const start = map.camera;
      scene.container.focus();
      await sendKeys({ press: 'ArrowRight' });
      await moved(scene);
      expect(map.camera.lon).to.be.above(start.lon);
      await sendKeys({ press: 'ArrowDown' });
      await moved(scene, 2);
      expect(map.camera.lat).to.be.below(start.lat);
      await sendKeys({ press: '+' });
      await moved(scene, 3);
      expect(map.camera.zoom).to.be.closeTo(start.zoom + 1, 1e-9);
      await sendKeys({ press: '-' });
      await moved(scene, 4);
      expect(map.camera.zoom).to.be.closeTo(start.zoom, 1e-9);
    });

    it('lets Tab leave and Escape through, and takes no other key', async () => {
      const scene = stage();
      scene.takeOver();
      const seen: string[] = [];
      const note = (event: KeyboardEvent): void => {
        seen.push(`${event.key} ${event.defaultPrevented}`);
      };
      document.addEventListener('keydown', note);
      scene.container.focus();
      for (const press of ['Escape', 'a', '6', 'Tab']) await sendKeys({ press });
      document.removeEventListener('keydown', note);
      expect(seen).to.deep.equal(['Escape false', 'a false', '6 false', 'Tab false']);
      expect(focused()).to.equal('knop');
      await sendKeys({ press: 'Tab' });
      expect(focused()).to.equal('#na');
      expect(scene.said).to.deep.equal([]);
    });

    it('leaves the keys of a button in the container alone, and those with Ctrl', async () => {
      const scene = stage();
      scene.takeOver();
      scene.container.querySelector('button')?.focus();
      await sendKeys({ press: 'ArrowRight' });
      const ctrlPlus = new KeyboardEvent('keydown', { key: '+', ctrlKey: true, cancelable: true });
      expect(scene.container.dispatchEvent(ctrlPlus)).to.be.true;
      await pause(50);
      expect(scene.said).to.deep.equal([]);
    });

    it('does not set a tabindex of its own', () => {
      const scene = stage();
      scene.container.removeAttribute('tabindex');
      scene.takeOver();
      expect(scene.container.hasAttribute('tabindex')).to.be.false;
    });
  });

  describe('size', () => {
    it('keeps the middle when the map gets another size', () => {
      const scene = stage();
      const map = scene.takeOver();
      const start = map.camera;
      for (const [width, height] of [
        [251, 399],
        [250.5, 333.3],
        [430, 470],
      ] as const) {
        setSize(scene.host, width, height);
        map.resize();
        expect(map.camera).to.deep.equal(start);
        expectDrawnFrom(scene, start);
      }
      expect(scene.said).to.deep.equal([]);
    });

    it('survives a hidden tab, before and after', async () => {
      const scene = stage();
      scene.host.style.display = 'none';
      const map = scene.takeOver();
      const start = map.camera;
      map.zoomBy(1);
      map.zoomBy(-1);
      map.resize();
      scene.host.style.removeProperty('display');
      map.resize();
      expect(map.camera.zoom).to.be.closeTo(start.zoom, 1e-9);
      expectDrawnFrom(scene, start);

      scene.host.style.display = 'none';
      map.resize();
      map.setTiles({ url: '/proef-tegels/{z}/{x}/{y}.png', minZoom: 6, maxZoom: 19 });
      map.moveTo({ lon: 6, lat: 53, zoom: 9 });
      setSize(scene.host, 300, 300);
      scene.host.style.removeProperty('display');
      map.resize();
      expectDrawnFrom(scene, { lon: 6, lat: 53, zoom: 9 });
    });

    it('fits what was asked for as soon as there is a size', () => {
      const scene = stage(0, 0);
      const map = scene.takeOver();
      map.fit(COUNTRY);
      expect(scene.said).to.deep.equal([]);
      setSize(scene.host, 300, 400);
      map.resize();
      expect(map.camera.zoom).to.be.closeTo(cameraOf(COUNTRY, 300, 400).zoom, 1e-9);
      expect(scene.said).to.deep.equal(['move']);
      expectDrawnFrom(scene, map.camera);
    });

    it('knows where the pointer is on a page that shows the map scaled', async () => {
      const scene = stage();
      scene.host.style.transform = 'scale(0.5)';
      const map = scene.takeOver();
      const { zoom } = map.camera;
      const shape = scene.shapes[1] as Element;
      const before = middleOf(shape);
      wheel(shape, -50, { ctrlKey: true });
      await moved(scene);
      expect(map.camera.zoom).to.be.closeTo(zoom + 0.5, 1e-6);
      expect(largestDifference(middleOf(shape), before)).to.be.below(2);
    });
  });

  describe('giving back', () => {
    it('leaves nothing but the view', async () => {
      const scene = stage();
      const attributes = (element: Element): string =>
        [...element.attributes].map(({ name, value }) => `${name}=${value}`).join();
      const before = [scene.container.children.length, attributes(scene.container), document.head.innerHTML];
      const map = scene.takeOver();
      map.setTiles({ url: '/proef-tegels/{z}/{x}/{y}.png', minZoom: 6, maxZoom: 19 });
      map.moveTo({ lon: 6, lat: 53, zoom: 8.5 });
      await moved(scene);
      const shown = rectsOf(scene.shapes);
      map.remove();
      map.remove();
      expect([
        scene.container.children.length,
        attributes(scene.container),
        document.head.innerHTML,
      ]).to.deep.equal(before);
      expect([...scene.drawing.attributes].map(({ name }) => name)).to.deep.equal(['viewBox']);
      expect(largestDifference(rectsOf(scene.shapes), shown)).to.be.below(0.05);
      const { left } = viewBoxOf({ lon: 6, lat: 53, zoom: 8.5 }, 420, 400);
      expect(scene.drawing.viewBox.baseVal.x).to.be.closeTo(left, 0.01);
      expect(map.camera).to.deep.equal({ lon: 6, lat: 53, zoom: 8.5 });
    });

    it('ignores whoever still calls', async () => {
      const scene = stage();
      const map = scene.takeOver();
      map.zoomBy(1);
      map.remove();
      map.moveTo({ lon: 6, lat: 53, zoom: 8.5 });
      map.panBy(10, 10);
      map.fit(COUNTRY);
      map.resize();
      map.setTiles({ url: '/proef-tegels/{z}/{x}/{y}.png', minZoom: 6, maxZoom: 19 });
      wheel(scene.drawing, 100, { ctrlKey: true });
      await pause(300);
      expect(scene.said).to.deep.equal([]);
      expect(scene.container.children.length).to.equal(2);
    });

    it('leaves no listener behind after twenty times, in use or not', async () => {
      const scene = stage();
      const listening = countListeners();
      try {
        for (let time = 0; time < 20; time++) {
          const map = scene.takeOver();
          if (time % 3 === 0) map.setTiles({ url: '/proef-tegels/{z}/{x}/{y}.png', minZoom: 6, maxZoom: 19 });
          if (time % 2 === 0) map.zoomBy(1);
          wheel(scene.drawing, 50, { ctrlKey: true });
          touch('touchstart', scene.drawing, [50, 50], [100, 100]);
          if (time % 4 === 0) await pause(20);
          map.remove();
        }
        await sendMouse({ type: 'move', position: middleOf(scene.container) });
        await sendMouse({ type: 'down' });
        const last = scene.takeOver();
        await sendMouse({ type: 'up' });
        await sendMouse({ type: 'down' });
        await sendMouse({ type: 'move', position: [60, 60] });
        last.remove();
        await sendMouse({ type: 'up' });
        expect(listening.left()).to.deep.equal([]);
        expect(listening.onPage).to.deep.equal([]);
      } finally {
        listening.restore();
      }
    });
  });

  describe('background map', () => {
    const source = (path: string, key: string) => ({
      url: `/proef-tegels/${path}{z}/{x}/{y}.png?key=${key}`,
      minZoom: 6,
      maxZoom: 19,
    });
    const tiles = ({ container }: Stage) => [
      ...container.querySelectorAll<HTMLImageElement>('.leaflet-tile-loaded'),
    ];
    const requests = async (key: string): Promise<number> =>
      (await (await fetch(`/proef-tegels/teller?key=${key}`)).json()).requests;

    it('lies below the drawing, on the same place on earth', async () => {
      const scene = stage();
      const map = scene.takeOver();
      const key = newKey();
      map.setTiles(source('', key));
      await until(() => tiles(scene).length >= 4);
      map.moveTo({ lon: 5.3, lat: 52.2, zoom: 8.37 });
      await moved(scene);
      await until(() => tiles(scene).some(({ src }) => src.includes('/8/')));
      const tile = tiles(scene).find(({ src }) => src.includes('/8/')) as HTMLImageElement;
      const [x, y] = [...tile.src.matchAll(/\d+(?=\/|\.png)/g)].slice(-2).map(Number) as [number, number];
      const frame = scene.container.getBoundingClientRect();
      const scale = 2 ** 0.37;
      const { left, top } = tile.getBoundingClientRect();
      const expected = [
        frame.left + frame.width / 2 + (x * 256 - projectX(5.3)) * scale,
        frame.top + frame.height / 2 + (y * 256 - projectY(52.2)) * scale,
      ];
      expect(largestDifference([left, top], expected)).to.be.below(1.5);
      const drawing = scene.drawing.compareDocumentPosition(tile);
      expect(drawing & Node.DOCUMENT_POSITION_PRECEDING).to.be.above(0);
      expect(scene.host.shadowRoot?.elementFromPoint(...middleOf(scene.container))?.localName).not.to.equal(
        'img',
      );
      expect(await requests(key)).to.be.above(3);
    });

    it('is fetched only when it is asked for, and goes away again', async () => {
      const scene = stage();
      const key = newKey();
      const map = scene.takeOver();
      map.zoomBy(1);
      await moved(scene);
      expect(await requests(key)).to.equal(0);
      map.setTiles(source('', key));
      await until(() => tiles(scene).length > 0);
      map.setTiles(undefined);
      expect(scene.container.querySelectorAll('img').length).to.equal(0);
    });

    it('says once that tiles fail, shows none of them, and says it again for another source', async () => {
      const scene = stage();
      const map = scene.takeOver();
      map.setTiles(source('stuk/', newKey()));
      await until(() => scene.said.includes('tiles'));
      map.panBy(300, 300);
      await moved(scene);
      await pause(200);
      expect(scene.said).to.deep.equal(['tiles', 'move']);
      expect(tiles(scene).length).to.equal(0);
      const images = [...scene.container.querySelectorAll('img')];
      expect(images.every(image => getComputedStyle(image).visibility === 'hidden')).to.be.true;
      map.setTiles({ url: '/proef-tegels/{onbekend}/{z}', minZoom: 6, maxZoom: 19 });
      await until(() => scene.said.filter(word => word === 'tiles').length === 2);
    });

    it('uses the nearest level where the source has none', async () => {
      const scene = stage();
      const map = scene.takeOver();
      map.setTiles({ ...source('', newKey()), minZoom: 8, maxZoom: 9 });
      await until(() => tiles(scene).length > 0);
      expect(tiles(scene).every(({ src }) => src.includes('/8/'))).to.be.true;
      map.zoomBy(4);
      await moved(scene);
      await until(() => tiles(scene).some(({ src }) => src.includes('/9/')));
      expect(scene.said).to.deep.equal(['move']);
    });
  });

  describe('less motion', () => {
    itWithMedia('goes there at once, as soon as that is wanted', async emulate => {
      const scene = stage();
      const map = scene.takeOver();
      const { zoom } = map.camera;
      map.setTiles({ url: '/proef-tegels/{z}/{x}/{y}.png', minZoom: 6, maxZoom: 19 });
      await emulate({ reducedMotion: 'reduce' });
      map.zoomBy(1);
      expect(map.camera.zoom).to.be.closeTo(zoom + 1, 1e-9);
      map.panBy(50, 0);
      map.moveTo({ lon: 6, lat: 53, zoom: 8 });
      expect(map.camera).to.deep.equal({ lon: 6, lat: 53, zoom: 8 });
      expect(scene.said).to.deep.equal(['move', 'move', 'move']);
      wheel(scene.drawing, -50, { ctrlKey: true });
      expect(map.camera.zoom).to.be.closeTo(8.5, 1e-9);
      await until(() => scene.container.querySelector('.leaflet-tile-loaded'));
      for (const tile of scene.container.querySelectorAll('.leaflet-tile-loaded')) {
        expect(getComputedStyle(tile).opacity).to.equal('1');
      }

      await emulate({});
      map.zoomBy(-1);
      expect(map.camera.zoom).to.be.closeTo(8.5, 1e-9);
    });
  });

  describe('paper', () => {
    itWithMedia('shows the same view, also when the map has another size there', async emulate => {
      const scene = stage();
      const map = scene.takeOver();
      map.moveTo({ lon: 5.5, lat: 52.3, zoom: 8 });
      await moved(scene);
      const before = rectsOf(scene.shapes);
      await emulate({ print: true });
      expect(largestDifference(rectsOf(scene.shapes), before)).to.be.below(1);
      // What is scaled has lines that are wider too.
      expect(getComputedStyle(scene.drawing).transform).to.equal('none');
      setSize(scene.host, 210, 200);
      const half = scene.shapes[1]?.getBoundingClientRect().width;
      expect(half).to.be.closeTo((before[6] as number) / 2, 0.5);
      map.resize();
      expect(scene.shapes[1]?.getBoundingClientRect().width).to.equal(half);
    });
  });

  describe('strict policy', () => {
    it('breaks no rule, with tiles that are given up as well', async () => {
      const { origin } = location;
      const frame = mount<HTMLIFrameElement>('<iframe width="420" height="420"></iframe>');
      const module = (name: string): string => `${origin}/src/components/coalitie-kaart/${name}`;
      const policy = `default-src 'none'; script-src ${origin} 'nonce-proef'; img-src ${origin}; require-trusted-types-for 'script'; trusted-types lit-html`;
      frame.srcdoc = `<!DOCTYPE html><meta http-equiv="Content-Security-Policy" content="${policy}">
        <script type="module" nonce="proef">
          window.found = [];
          addEventListener('error', event => found.push(event.message));
          addEventListener('unhandledrejection', event => found.push(String(event.reason)));
          document.addEventListener('securitypolicyviolation', event =>
            found.push(event.violatedDirective + ' ' + event.blockedURI));
          import('${module('leaflet-map.ts')}').then(
            module => { window.module = module; },
            error => { found.push(String(error)); });
        </script><body><div><svg viewBox="33000 21100 400 400"></svg></div></body>`;
      const page = frame.contentWindow as unknown as {
        found: string[];
        module?: { createLeafletMap: typeof createLeafletMap; styles: string };
        CSSStyleSheet: typeof CSSStyleSheet;
        document: Document;
        performance: Performance;
      };
      await until(() => page.module ?? page.found?.length);
      expect(page.found).to.deep.equal([]);
      const { createLeafletMap: create, styles } = page.module as NonNullable<typeof page.module>;
      const sheet = new page.CSSStyleSheet();
      sheet.replaceSync(styles);
      page.document.adoptedStyleSheets = [sheet];
      const container = page.document.querySelector('div') as HTMLElement;
      container.style.position = 'relative';
      container.style.height = '400px';
      const said: string[] = [];
      const map = create({
        container,
        drawing: page.document.querySelector('svg') as SVGSVGElement,
        camera: { lon: 5, lat: 52, zoom: 8 },
        minZoom: 6,
        maxZoom: 13,
        onMove: () => said.push('move'),
        onGestureHint: () => said.push('hint'),
        onTileProblem: () => said.push('tiles'),
      });
      const slow = `${origin}/proef-tegels/{z}/{x}/{y}.png?ms=100`;
      map.setTiles({ url: slow, minZoom: 6, maxZoom: 19 });
      // Away from these tiles before they are there, twice; then tiles that arrive.
      await pause(30);
      map.zoomBy(3);
      await until(() => said.length === 1);
      map.setTiles(undefined);
      map.setTiles({ url: slow, minZoom: 6, maxZoom: 19 });
      await until(() => page.document.querySelector('.leaflet-tile-loaded'));
      map.zoomBy(-2);
      await until(() => said.length === 2);
      await pause(200);
      map.remove();
      await pause(50);
      expect(page.found).to.deep.equal([]);
      expect(said).to.deep.equal(['move', 'move']);
      const addresses = page.performance.getEntriesByType('resource').map(({ name }) => name);
      expect(addresses.filter(address => !address.startsWith(origin))).to.deep.equal([]);
    });
  });
});

/** Counts the listeners that are added from now on, and are still there. */
function countListeners(): { left: () => string[]; onPage: string[]; restore: () => void } {
  const { addEventListener: add, removeEventListener: remove } = EventTarget.prototype;
  const kept = new Map<string, EventTarget>();
  const onPage: string[] = [];
  const ids = new WeakMap<object, number>();
  let lastId = 0;
  const idOf = (thing: object): number => {
    if (!ids.has(thing)) ids.set(thing, ++lastId);
    return ids.get(thing) as number;
  };
  const keyOf = (target: EventTarget, type: string, listener: object, options: unknown): string => {
    const capture = typeof options === 'object' ? (options as AddEventListenerOptions)?.capture : options;
    return `${target.constructor.name} ${idOf(target)} ${type} ${idOf(listener)} ${Boolean(capture)}`;
  };
  EventTarget.prototype.addEventListener = function (type, listener, options) {
    const target = this ?? window;
    const isOurs = target instanceof Node || target === window || target instanceof MediaQueryList;
    // Tiles take their listeners along when they are thrown away.
    if (listener && isOurs && !(target instanceof HTMLImageElement)) {
      const key = keyOf(target, type, listener, options);
      kept.set(key, target);
      if (!(target instanceof HTMLElement)) onPage.push(`${target.constructor.name} ${type}`);
      if (typeof options === 'object' && options.signal) {
        add.call(options.signal, 'abort', () => kept.delete(key));
      }
    }
    add.call(target, type, listener, options);
  };
  EventTarget.prototype.removeEventListener = function (type, listener, options) {
    if (listener) kept.delete(keyOf(this ?? window, type, listener, options));
    remove.call(this ?? window, type, listener, options);
  };
  return {
    // The elements that Leaflet made for itself are gone with their listeners.
    left: () =>
      [...kept].filter(([, target]) => !(target instanceof Node) || target.isConnected).map(([key]) => key),
    onPage,
    restore: () =>
      Object.assign(EventTarget.prototype, { addEventListener: add, removeEventListener: remove }),
  };
}
