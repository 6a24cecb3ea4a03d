import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  between,
  type Camera,
  cameraOf,
  cameraShowing,
  keptWithin,
  projectX,
  projectY,
  unprojectX,
  unprojectY,
  viewBoxOf,
  worldPointAt,
} from '../../../src/components/coalitie-kaart/camera.js';

const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const cameras: fc.Arbitrary<Camera> = fc.record({
  lon: number(3, 8),
  lat: number(50, 54),
  zoom: number(4, 19),
});
const distances = fc.record({ x: number(-2000, 2000), y: number(-2000, 2000) });

/** The same to within a thousandth of a pixel of the screen. */
function expectSamePlace(a: Camera, b: Camera): void {
  const pixel = 2 ** (8 - Math.max(a.zoom, b.zoom));
  expect(Math.abs(projectX(a.lon) - projectX(b.lon)) / pixel).to.be.below(0.001);
  expect(Math.abs(projectY(a.lat) - projectY(b.lat)) / pixel).to.be.below(0.001);
  expect(a.zoom).to.be.closeTo(b.zoom, 1e-9);
}

describe('camera', () => {
  it('projects to the pixels of zoom level 8 of every tile map', () => {
    // At level 8 the tile at x 131, y 84 begins here, for whoever makes tiles.
    expect(projectX(4.21875)).to.be.closeTo(131 * 256, 1e-6);
    expect(projectY(52.482780222078226)).to.be.closeTo(84 * 256, 1e-6);
    expect([projectX(-180), projectX(180), projectY(0)]).to.deep.equal([0, 65536, 32768]);
  });

  it('knows where a projected point came from', () => {
    fc.assert(
      fc.property(cameras, ({ lon, lat }) => {
        expect(unprojectX(projectX(lon))).to.be.closeTo(lon, 1e-9);
        expect(unprojectY(projectY(lat))).to.be.closeTo(lat, 1e-9);
      }),
    );
  });

  it('shows one pixel of the screen for each world pixel at level 8, and half a one at level 9', () => {
    const camera = { lon: 5, lat: 52, zoom: 8 };
    expect(viewBoxOf(camera, 300, 200)).to.deep.equal({
      left: projectX(5) - 150,
      top: projectY(52) - 100,
      width: 300,
      height: 200,
    });
    expect(viewBoxOf({ ...camera, zoom: 9 }, 300, 200).width).to.equal(150);
  });

  it('fits all of a part of the drawing, in the middle', () => {
    const wide = cameraOf({ left: 1000, top: 2000, width: 400, height: 100 }, 200, 200);
    expect(wide.zoom).to.be.closeTo(7, 1e-9);
    const high = cameraOf({ left: 1000, top: 2000, width: 100, height: 100 }, 400, 800);
    expect(high.zoom).to.be.closeTo(10, 1e-9);
    expect(projectX(high.lon)).to.be.closeTo(1050, 1e-6);
    expect(projectY(high.lat)).to.be.closeTo(2050, 1e-6);
  });

  it('comes back to the camera it came from', () => {
    fc.assert(
      fc.property(cameras, number(1, 2000), number(1, 2000), (camera, width, height) => {
        expectSamePlace(cameraOf(viewBoxOf(camera, width, height), width, height), camera);
      }),
    );
  });

  it('looks somewhere when the map has no size', () => {
    const { lon, lat, zoom } = cameraOf({ left: 33000, top: 21000, width: 700, height: 800 }, 0, 0);
    expect([lon, lat, zoom].every(Number.isFinite)).to.be.true;
    expect(viewBoxOf({ lon, lat, zoom }, 0, 0).width).to.equal(0);
  });

  it('keeps what is under the pointer there, at any zoom level', () => {
    fc.assert(
      fc.property(cameras, distances, number(4, 19), (camera, pointer, zoom) => {
        const world = worldPointAt(pointer, camera);
        const zoomed = worldPointAt(pointer, cameraShowing(world, pointer, zoom));
        const pixel = 2 ** (8 - zoom);
        expect(Math.abs(zoomed.x - world.x) / pixel).to.be.below(0.01);
        expect(Math.abs(zoomed.y - world.y) / pixel).to.be.below(0.01);
      }),
    );
  });

  it('keeps it there all the way', () => {
    const pointer = { x: 120, y: -80 };
    const from = { lon: 5.3, lat: 52.1, zoom: 7.3 };
    const world = worldPointAt(pointer, from);
    const to = cameraShowing(world, pointer, 10);
    for (const progress of [0, 0.1, 0.5, 0.9, 1]) {
      const { x, y } = worldPointAt(pointer, between(from, to, progress));
      expect(x).to.be.closeTo(world.x, 1e-6);
      expect(y).to.be.closeTo(world.y, 1e-6);
    }
  });

  it('goes straight and evenly when it does not zoom, and ends exactly where it should', () => {
    const from = { lon: 5, lat: 52, zoom: 9 };
    const to = { lon: 6, lat: 53, zoom: 9 };
    const half = between(from, to, 0.5);
    expect(projectX(half.lon)).to.be.closeTo((projectX(5) + projectX(6)) / 2, 1e-6);
    expect(projectY(half.lat)).to.be.closeTo((projectY(52) + projectY(53)) / 2, 1e-6);
    expect([between(from, to, 0), between(from, to, 1)]).to.deep.equal([from, to]);
  });

  it('keeps its middle within bounds, and does not touch it when it is', () => {
    const bounds = { left: projectX(4), top: projectY(53), width: 500, height: 600 };
    const inside = { lon: 4.5, lat: 52.5, zoom: 9 };
    expect(keptWithin(bounds, inside) === inside).to.be.true;
    expectSamePlace(keptWithin(bounds, { lon: 0, lat: 60, zoom: 9 }), { lon: 4, lat: 53, zoom: 9 });
  });
});
