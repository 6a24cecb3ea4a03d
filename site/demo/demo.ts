/** All that the demo page needs: the elements. The rest of the page is HTML. */
import '../../src/define.js';
