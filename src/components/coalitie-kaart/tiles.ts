/**
 * The background maps: the BRT of Kadaster, which government sites are to use, or tiles of the site's
 * own. Nothing here asks for a tile; it only says where they are.
 */
import { isServer } from 'lit';
import type { TileSource } from './leaflet-map.js';

/** The background maps that PDOK offers, or none. */
export type Achtergrond = 'geen' | 'brt' | 'brt-grijs' | 'brt-pastel' | 'brt-water';

/** Where the tiles of a background are; `undefined` for none, or for a name that does not exist. */
export function tileSource(achtergrond: Achtergrond, ownUrl: string | null): TileSource | undefined {
  const name = /^brt(?:-(grijs|pastel|water))?$/.exec(achtergrond);
  if (!name) return undefined;
  const [, style = 'standaard'] = name;
  const url =
    ownUrl?.trim() ||
    `https://service.pdok.nl/brt/achtergrondkaart/wmts/v2_0/${style}/EPSG:3857/{z}/{x}/{y}.png`;
  return { url, minZoom: 6, maxZoom: 19 };
}

/** Whether the visitor asked, of system or browser, for less to be fetched. */
export function wantsLessData(): boolean {
  if (isServer) return false;
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  return connection?.saveData === true || matchMedia('(prefers-reduced-data: reduce)').matches;
}
