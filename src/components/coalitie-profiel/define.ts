// The elements of which the profile is composed come with it.
import '../coalitie-cijfers/define.js';
import '../coalitie-contact/define.js';
import '../coalitie-deelnemers/define.js';
import '../pijlers-status/define.js';
import { defineElement } from '../shared/define-element.js';
import { CoalitieProfiel } from './coalitie-profiel.js';

defineElement('coalitie-profiel', CoalitieProfiel);
