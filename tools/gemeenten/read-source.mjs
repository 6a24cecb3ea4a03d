/**
 * Reads official boundaries, whichever way they come: TopoJSON (as cartomap/nl publishes) or a GeoJSON
 * FeatureCollection (as PDOK gives). Both become a list of areas with their rings, in degrees.
 *
 * @typedef {import('./geometry.mjs').Point} Point
 * @typedef {import('./geometry.mjs').Shape} Shape
 * @typedef {{ code: string, naam: string, shape: Shape }} Area
 */

/**
 * @param {any} json
 * @param {string} file For messages.
 * @returns {Area[]} In ascending order of code.
 */
export function readAreas(json, file) {
  const features = json.type === 'Topology' ? featuresOfTopology(json) : json.features;
  if (!Array.isArray(features))
    throw new Error(`${file} is neither TopoJSON nor a GeoJSON FeatureCollection.`);
  return features
    .map(({ properties, geometry }) => {
      const { statcode: code, statnaam: naam } = properties ?? {};
      if (!code || !naam) throw new Error(`${file}: a feature has no statcode or statnaam.`);
      return { code, naam, shape: readShape(geometry, `${file}: ${code}`) };
    })
    .sort((a, b) => (a.code < b.code ? -1 : 1));
}

/**
 * @param {{ type: string, coordinates: any }} geometry
 * @param {string} where For messages.
 * @returns {Shape}
 */
function readShape({ type, coordinates }, where) {
  const polygons = type === 'Polygon' ? [coordinates] : type === 'MultiPolygon' ? coordinates : undefined;
  if (!polygons) throw new Error(`${where} is a ${type}, not a (Multi)Polygon.`);
  return polygons.map((/** @type {Point[][]} */ rings) =>
    rings.map(ring => {
      const [first, last] = [ring[0], ring[ring.length - 1]];
      if (ring.length < 4 || first[0] !== last[0] || first[1] !== last[1])
        throw new Error(`${where} has a ring that is not closed.`);
      for (const [lon, lat] of ring) {
        if (!(lon > 2 && lon < 8 && lat > 50 && lat < 54)) {
          throw new Error(
            `${where} has a point (${lon}, ${lat}) outside the Netherlands: lon/lat (CRS84) is needed, in this order.`,
          );
        }
      }
      return ring.slice(0, -1);
    }),
  );
}

/** @param {any} topology */
function featuresOfTopology({ arcs, transform, objects }) {
  const { scale, translate } = transform ?? { scale: [1, 1], translate: [0, 0] };
  const lines = arcs.map((/** @type {number[][]} */ arc) => {
    let [x, y] = [0, 0];
    return arc.map(([dx, dy]) => {
      [x, y] = transform ? [x + dx, y + dy] : [dx, dy];
      return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
    });
  });
  const line = (/** @type {number} */ index) => (index < 0 ? lines[~index].toReversed() : lines[index]);
  const joinArcs = (/** @type {number[]} */ ring) =>
    ring.flatMap((index, i) => line(index).slice(i === 0 ? 0 : 1));

  const [name, ...others] = Object.keys(objects);
  if (others.length > 0)
    throw new Error(`The topology has several objects: ${[name, ...others].join(', ')}.`);
  return objects[name].geometries.map((/** @type {any} */ { type, arcs: rings, properties }) => ({
    properties,
    geometry: {
      type,
      coordinates:
        type === 'Polygon'
          ? rings.map(joinArcs)
          : rings.map((/** @type {number[][]} */ p) => p.map(joinArcs)),
    },
  }));
}
