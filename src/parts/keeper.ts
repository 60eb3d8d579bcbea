import {currentHost} from '../core/host.js';
import {begin, keep} from '../gate/keep.js';
import type {KeeperPart} from '../start.js';

/** Keeps decisions, and keeps the place clean. */
export const keeper: KeeperPart = {keep, begin};

currentHost()?.parts.set('keeper', keeper);
