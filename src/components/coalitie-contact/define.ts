import { defineElement } from '../shared/define-element.js';
import { CoalitieContact } from './coalitie-contact.js';

defineElement('coalitie-contact', CoalitieContact);
