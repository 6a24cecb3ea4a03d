/** Registers all elements and upgrades placeholders: what the script tag loads. Loading it twice does no harm. */
import { isServer } from 'lit';
import './components/coalitie-feed/define.js';
import './components/coalitie-cijfers/define.js';
import './components/coalitie-contact/define.js';
import './components/coalitie-deelnemers/define.js';
import './components/coalitie-kaart/define.js';
import './components/coalitie-profiel/define.js';
import './components/pijlers-status/define.js';
import { upgradePlaceholders } from './placeholders.js';

if (!isServer) upgradePlaceholders();
