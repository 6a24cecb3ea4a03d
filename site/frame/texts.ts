/** What the frame says itself, beside what its element says. */

export type FrameLanguage = 'nl' | 'en' | 'fy';

export interface FrameTexts {
  /** The title of the document, by the tag of its element. */
  readonly titles: Readonly<Record<string, string>>;
  readonly newTab: string;
  readonly source: (host: string) => string;
}

export const texts: Readonly<Record<FrameLanguage, FrameTexts>> = {
  nl: {
    titles: {
      'coalitie-kaart': 'Kaart van gemeenten die samen eenzaamheid aanpakken',
      'coalitie-contact': 'Contact met de lokale coalitie tegen eenzaamheid',
      'coalitie-cijfers': 'Cijfers over eenzaamheid',
      'coalitie-deelnemers': 'Wie er meedoen in de lokale coalitie tegen eenzaamheid',
      'coalitie-profiel': 'De lokale coalitie tegen eenzaamheid',
      'pijlers-status': 'Hoe ver de lokale coalitie tegen eenzaamheid is',
    },
    newTab: 'Links openen in een nieuw tabblad.',
    source: host => `De gegevens komen van ${host}.`,
  },
  en: {
    titles: {
      'coalitie-kaart': 'Map of municipalities that work together against loneliness',
      'coalitie-contact': 'Contact the local coalition against loneliness',
      'coalitie-cijfers': 'Figures about loneliness',
      'coalitie-deelnemers': 'Who takes part in the local coalition against loneliness',
      'coalitie-profiel': 'The local coalition against loneliness',
      'pijlers-status': 'How far the local coalition against loneliness is',
    },
    newTab: 'Links open in a new tab.',
    source: host => `The information comes from ${host}.`,
  },
  fy: {
    titles: {
      'coalitie-kaart': 'Kaart fan gemeenten dy’t tegearre iensumens oanpakke',
      'coalitie-contact': 'Kontakt mei de lokale koalysje tsjin iensumens',
      'coalitie-cijfers': 'Sifers oer iensumens',
      'coalitie-deelnemers': 'Wa’t der meidogge yn de lokale koalysje tsjin iensumens',
      'coalitie-profiel': 'De lokale koalysje tsjin iensumens',
      'pijlers-status': 'Hoe fier’t de lokale koalysje tsjin iensumens is',
    },
    newTab: 'Keppelings iepenje yn in nij ljepblêd.',
    source: host => `De gegevens komme fan ${host}.`,
  },
};
