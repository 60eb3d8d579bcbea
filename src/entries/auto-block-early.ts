// A classic script: the parser waits for it, so nothing below the tag has been fetched when it runs.
import {registered} from '../core/registry.js';
import type {AutoBlockPage} from '../gate/auto-block-page.js';
import {start} from './auto-block.js';

start(registered() as unknown as AutoBlockPage);
