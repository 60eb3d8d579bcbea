import {onStart} from '../page/start.js';
import * as banner from './banner.js';
import * as choices from './choices.js';
import * as reload from './reload.js';
import * as settings from './settings.js';
import * as statement from './statement.js';

// Waits for the start, which never comes if another copy of this library runs the page and defines the elements.
onStart((page) => {
  if (!page.canDraw()) return;
  banner.define();
  choices.define();
  reload.define();
  settings.define();
  statement.define();
});
