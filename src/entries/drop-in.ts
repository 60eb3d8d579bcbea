import {inside, lit} from './start-now.js';
import {LitElement, css, html, nothing} from 'lit';
import * as banner from './banner.js';

Object.assign(inside, {banner});
Object.assign(lit, {LitElement, css, html, nothing});
