import files from 'consent-elements:parts';
import {lookUp} from './parts/catalogue.js';
import {keeper} from './parts/keeper.js';
import './parts/banner.js';
import {panel} from './parts/panel.js';
import {runDropIn} from './run-drop-in.js';

// The languages are files of their own here too.
runDropIn(files, [
  ['banner', true],
  ['panel', panel],
  ['catalogue', lookUp],
  ['keeper', keeper],
]);
