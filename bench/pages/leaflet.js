/**
 * The map as a webmaster who knows Leaflet writes it today: both files asked for at once, the boundaries as published
 * TopoJSON, one layer of shapes, no tiles. Only what is used is imported, from the smaller of Leaflet's builds.
 */
import 'leaflet/dist/leaflet.css';
import './page.css';
import topologyUrl from '@data/gemeenten.topojson?url';
import { map as createMap, geoJSON, latLngBounds } from 'leaflet/dist/leaflet-src.esm.js';
import { feature, mesh } from 'topojson-client';
import { byGemeente, fetchJson, provincieOf, showDetails, showList } from './content.js';

const feedUrl = document.querySelector('main').dataset.feed;
const [feed, topology] = await Promise.all([fetchJson(feedUrl), fetchJson(topologyUrl)]);

const gemeenten = byGemeente(feed);
const boundaries = topology.objects.gemeente_2025;
const isProvincieBorder = (a, b) => a !== b && provincieOf.get(a.id) !== provincieOf.get(b.id);

// Without tiles there is no reason to snap to whole zoom levels: the country fills the map.
const map = createMap('map', { zoomSnap: 0, attributionControl: false });
const layers = new Map();
const shapes = geoJSON(feature(topology, boundaries), {
  style: ({ id }) =>
    gemeenten.has(id)
      ? { weight: 0.8, color: '#fff', fillColor: '#0b5c66', fillOpacity: 1 }
      : { weight: 0.6, color: '#8a9194', fillColor: '#f1f1ec', fillOpacity: 1, interactive: false },
  onEachFeature({ id }, layer) {
    layers.set(id, layer);
  },
});
shapes.bindTooltip(({ feature: { id } }) => gemeenten.get(id).naam, { sticky: true });
shapes.on('click', event => choose(event.layer.feature.id));

const bounds = latLngBounds([]);
for (const code of gemeenten.keys()) if (layers.has(code)) bounds.extend(layers.get(code).getBounds());
map.fitBounds(bounds, { padding: [8, 8], animate: false });
shapes.addTo(map);
geoJSON(mesh(topology, boundaries, isProvincieBorder), {
  interactive: false,
  style: { weight: 1.6, color: '#8a9194' },
}).addTo(map);
showList(gemeenten, choose);

let chosen;
function choose(code) {
  if (chosen) shapes.resetStyle(chosen);
  chosen = layers.get(code);
  chosen?.setStyle({ color: '#8f2a00', fillColor: '#8f2a00', weight: 3 }).bringToFront();
  showDetails(gemeenten.get(code));
}
