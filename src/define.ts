import './parts/banner.js';
import './parts/panel.js';
