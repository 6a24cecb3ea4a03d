import { defineElement } from '../shared/define-element.js';
import { CoalitieCijfers } from './coalitie-cijfers.js';

defineElement('coalitie-cijfers', CoalitieCijfers);
