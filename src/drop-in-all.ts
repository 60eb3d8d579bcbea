import files from 'consent-elements:parts';
import {part} from './parts/catalogue.js';
import {keeper} from './parts/keeper.js';
import './parts/banner.js';
import './parts/panel.js';
import {runDropIn} from './run-drop-in.js';

// The languages are files of their own here too.
runDropIn(files, [
  ['banner', {}],
  ['panel', {}],
  ['catalogue', part],
  ['keeper', keeper],
]);
