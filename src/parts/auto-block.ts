import {currentHost} from '../core/host.js';
import {autoBlock} from '../gate/auto-block.js';
import {catalogue} from '../services/index.js';

const host = currentHost();
if (host && !host.parts.has('auto-block')) {
  host.parts.set('auto-block', true);
  autoBlock(host, catalogue);
}
