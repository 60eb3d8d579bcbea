import type {AutoBlockPage} from '../gate/auto-block-page.js';
import {autoBlock} from '../gate/auto-block.js';

/** Parks the catalogue's services that the page's author has not parked, by their addresses. */
export function start(page: AutoBlockPage): void {
  autoBlock(page);
}
