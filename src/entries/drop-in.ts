import {LitElement, css, html, nothing} from 'lit';
import * as banner from './banner.js';
import {startDropIn} from './start-drop-in.js';

startDropIn({banner}, {LitElement, css, html, nothing});
