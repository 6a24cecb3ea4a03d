/** In which language an element stands. Knows nothing of Lit, so that a chunk of its own may import it. */

/** The languages in which the elements speak. */
export type Language = 'nl' | 'en' | 'fy';

/** The one of our languages that a `lang` asks for; what we do not speak becomes Dutch. */
export function languageOf(lang: string | undefined): Language {
  const wanted = lang?.toLowerCase().split('-')[0];
  return wanted === 'en' || wanted === 'fy' ? wanted : 'nl';
}

/** The nearest `lang` above an element, through shadow roots. */
export function nearestLang(element: Element): string | undefined {
  const found = element.closest('[lang]');
  if (found) return found.getAttribute('lang') ?? undefined;
  const root = element.getRootNode();
  return 'host' in root ? nearestLang(root.host as Element) : undefined;
}
