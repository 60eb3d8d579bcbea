import {autoBlock, type AutoBlockPage} from '../gate/auto-block.js';

let isStarted = false;

/** Holds, by their addresses, services of the catalogue that nobody has parked. */
export function start(page: AutoBlockPage): void {
  if (isStarted) return;
  isStarted = true;
  autoBlock(page);
}
