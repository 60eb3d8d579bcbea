import {autoBlock, type AutoBlockPage} from '../gate/auto-block.js';

/** Holds, by their addresses, services of the catalogue that nobody has parked. */
export function start(page: AutoBlockPage): void {
  autoBlock(page);
}
