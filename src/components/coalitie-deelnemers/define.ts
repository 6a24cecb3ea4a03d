import { defineElement } from '../shared/define-element.js';
import { CoalitieDeelnemers } from './coalitie-deelnemers.js';

defineElement('coalitie-deelnemers', CoalitieDeelnemers);
