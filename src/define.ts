/** Registers all elements: what the script tag loads. Loading it twice does no harm. */
import './components/coalitie-contact/define.js';
import './components/coalitie-kaart/define.js';
import './components/pijlers-status/define.js';
