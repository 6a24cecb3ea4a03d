/**
 * The house styles in which every story can be seen and is tested: that of a plain page, and real themes of NL Design
 * System as they are published.
 *
 * Only the theme "Voorbeeld" may be passed on (EUPL-1.2). The others belong to their organisations, so they are there
 * while developing and testing, and not in a Storybook that is built to be published. Only a contact sheet, which stays on
 * the machine, is built with all of them.
 */

/** A house style of the page around an element. */
export interface Theme {
  /** How it is called in the toolbar. */
  readonly title: string;
  /** The class that switches it on. */
  readonly className?: string;
  /** Its style sheet. */
  readonly load?: () => Promise<{ default: string }>;
  /** A dark theme sets dark colours by its tokens, and says nothing of `color-scheme`. */
  readonly dark?: true;
}

const free: Readonly<Record<string, Theme>> = {
  geen: { title: 'Gewone pagina' },
  voorbeeld: {
    title: 'NL Design System Voorbeeld',
    className: 'voorbeeld-theme',
    load: () => import('@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css?inline'),
  },
};

const ofOthers: Readonly<Record<string, Theme>> =
  import.meta.env.MODE === 'development' || import.meta.env.STORYBOOK_ALLE_THEMAS
    ? {
        rijkshuisstijl: {
          title: 'Rijkshuisstijl (community)',
          className: 'rhc-theme',
          load: () => import('@rijkshuisstijl-community/design-tokens/dist/index.css?inline'),
        },
        'rijkshuisstijl-oranje': {
          title: 'Rijkshuisstijl oranje',
          className: 'uitvoerend-oranje',
          load: () =>
            import('@rijkshuisstijl-community/design-tokens/dist/uitvoerend-oranje/index.css?inline'),
        },
        utrecht: {
          title: 'Gemeente Utrecht',
          className: 'utrecht-theme',
          load: () => import('@utrecht/design-tokens/dist/theme.css?inline'),
        },
        'utrecht-donker': {
          title: 'Gemeente Utrecht, donker',
          className: 'utrecht-theme--dark',
          load: () => import('@utrecht/design-tokens/dist/dark/theme.css?inline'),
          dark: true,
        },
        rvo: {
          title: 'RVO',
          className: 'rvo-theme',
          load: () => import('@nl-rvo/design-tokens/dist/index.css?inline'),
        },
      }
    : {};

export const THEMES: Readonly<Record<string, Theme>> = { ...free, ...ofOthers };

const sheets = new Map<string, CSSStyleSheet>();

/** Dresses the page in a theme; what was on goes off. An unknown name is a plain page. */
export async function applyTheme(name: string): Promise<void> {
  const theme: Partial<Theme> = THEMES[name] ?? {};
  if (theme.load && !sheets.has(name)) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync((await theme.load()).default);
    document.adoptedStyleSheets.push(sheet);
    sheets.set(name, sheet);
  }
  const root = document.documentElement;
  root.classList.remove(...Object.values(THEMES).flatMap(({ className }) => className ?? []));
  if (theme.className) root.classList.add(theme.className);
  root.dataset.thema = name;
}
