/**
 * A Vite plugin that makes Lit a good guest in the script that is loaded by a tag.
 *
 * Lit keeps lists of versions on the page (`litHtmlVersions` and so on), so that it can warn developers of a second
 * copy. A page that has a Lit of its own would be warned of ours, and a page that has none gets four names it did not
 * ask for. And Lit makes its Trusted Types policy while it is being loaded: under `trusted-types lit-html` a second
 * copy, loaded by accident, ends with an error on the page. Here the policy is made at the first template; a copy that
 * registers nothing never gets that far.
 *
 * It replaces exactly what is written below, and stops the build when Lit says something else there. The npm package is
 * built without it: there Lit is the page's own.
 */

/** @type {Record<string, [from: string, to: string][]>} by module, inside node_modules */
const replacements = {
  'lit-html/lit-html.js': [
    [
      'e=s?s.createPolicy("lit-html",{createHTML:t=>t}):void 0',
      'e=s?{createHTML:t=>(e.p??=s.createPolicy("lit-html",{createHTML:t=>t})).createHTML(t)}:void 0',
    ],
    [',(t.litHtmlVersions??=[]).push("3.3.3")', ''],
  ],
  'lit-element/lit-element.js': [['(s.litElementVersions??=[]).push("4.2.2");', '']],
  '@lit/reactive-element/reactive-element.js': [
    [',(a.reactiveElementVersions??=[]).push("2.1.2")', ''],
    // Only decorators of the standard kind leave anything there; ours are compiled to the older kind.
    ['Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;', ''],
    [
      'const t=this[Symbol.metadata];if(null!==t){const s=litPropertyMetadata.get(t);if(void 0!==s)for(const[t,i]of s)this.elementProperties.set(t,i)}',
      '',
    ],
  ],
};

/** @returns {import('vite').Plugin} */
export function patchLit() {
  /** @type {Set<string>} */
  const met = new Set();
  return {
    name: 'patch-lit',
    enforce: 'pre',
    transform(code, id) {
      const [, name = ''] = /\/node_modules\/((?:@lit\/)?[^/]+\/[^/?]+\.js)/.exec(id) ?? [];
      if (!Object.hasOwn(replacements, name)) return undefined;
      met.add(name);
      let patched = code;
      for (const [from, to] of replacements[name] ?? []) {
        if (code.split(from).length !== 2) this.error(`${name} does not contain exactly once: ${from}`);
        patched = patched.replace(from, () => to);
      }
      return { code: patched, map: null };
    },
    generateBundle() {
      const missed = Object.keys(replacements).filter(name => !met.has(name));
      if (missed.length > 0) this.error(`Not met, so not patched: ${missed.join(', ')}`);
    },
  };
}
