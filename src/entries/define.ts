import {onStart} from '../page/start.js';
import * as banner from './banner.js';
import * as choices from './choices.js';

// Once the page has been started: where another copy of this library runs it, the elements are that copy's.
onStart(() => {
  banner.define();
  choices.define();
});
