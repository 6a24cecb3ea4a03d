import { defineElement } from '../shared/define-element.js';
import { CoalitieFeed } from './coalitie-feed.js';

defineElement('coalitie-feed', CoalitieFeed);
