// Made by tools/gemeenten/maak.mjs; do not edit. Gemeenten on 1 January 2025: CBS / Kadaster (CC BY 4.0).
export { text } from './indeling-2025.generated.js';
