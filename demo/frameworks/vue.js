/** Vue 3 with the script tag: `window.consent`, and elements that load when needed. */
import {createApp} from 'vue';
import App from './App.vue';

const root = document.querySelector('#app');
createApp(App, {video: root.dataset.video}).mount(root);
