/** Styles that come with what is fetched: one sheet for all roots, which a strict site allows. */

const sheets = new Map<string, CSSStyleSheet>();

/** Adds styles to a root, once. A root keeps them: they name only what they came with. */
export function adoptStyles(root: ShadowRoot, styles: string): void {
  let sheet = sheets.get(styles);
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    sheets.set(styles, sheet);
  }
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
}
