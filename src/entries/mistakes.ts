export {sayMistake} from '../diagnostics/mistakes.js';
