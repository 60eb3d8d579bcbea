// A classic script, for which the parser waits: what stands below the tag has not been fetched when it runs.
import {registered} from '../core/registry.js';
import type {AutoBlockPage} from '../gate/auto-block.js';
import {start} from './auto-block.js';

start(registered() as unknown as AutoBlockPage);
