import { defineElement } from '../shared/define-element.js';
import { CoalitieKaart } from './coalitie-kaart.js';

defineElement('coalitie-kaart', CoalitieKaart);
