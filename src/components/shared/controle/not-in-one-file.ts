/**
 * Stands in for the check in `coalitie-widgets.single.js`. There all that a page may ever need is fetched by every
 * visitor, and the check is for who edits the page: it would take the file over its ceiling.
 */

let told = false;

/** Says where the check is, once. */
export class Controle {
  constructor() {
    if (told) return;
    told = true;
    console.info(
      '[coalitie-widgets] Voor de controle is coalitie-widgets.js nodig: zie docs/fouten.md#de-controle',
    );
  }
}
