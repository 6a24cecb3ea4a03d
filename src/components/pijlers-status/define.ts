import { defineElement } from '../shared/define-element.js';
import { PijlersStatus } from './pijlers-status.js';

defineElement('pijlers-status', PijlersStatus);
