import {sayMistake} from '../gate/mistakes.js';
import {currentHost} from '../core/host.js';

currentHost()?.parts.set('mistakes', sayMistake);
