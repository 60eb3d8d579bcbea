export {ask, greet, hear} from '../page/frames.js';
