import {currentHost} from '../core/host.js';
import {cy} from '../i18n/cy.js';

currentHost()?.parts.set('cy', cy);
