export {audit, sayMistake} from '../diagnostics/mistakes.js';
