import {currentHost} from '../core/host.js';
import {keep, sweepRefused} from '../gate/keep.js';
import type {KeeperPart} from '../start.js';

/** Keeps decisions, and keeps the place clean. */
export const keeper: KeeperPart = {keep, sweep: sweepRefused};

currentHost()?.parts.set('keeper', keeper);
