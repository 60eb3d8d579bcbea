import files from 'consent-elements:parts';
import {runDropIn} from './run-drop-in.js';

runDropIn(files);
