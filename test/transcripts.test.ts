/**
 * What a screen reader says of every element while there is no content, or not all of it: nothing but what there is to
 * know, and what can be done. What it says of content is in the tests of the elements.
 */
import { expect } from '@open-wc/testing';
import { FALLBACK } from '../stories/support/state-stories.js';
import { until } from './support/proef.js';
import { OUR_ELEMENTS, storyFiles } from './support/stories.js';
import { spoken } from './support/transcript.js';

const RETRY = 'button, Opnieuw proberen, not disabled';
const said = (...sentences: string[]): string[] => [
  ...sentences.flatMap(sentence => (sentence === RETRY ? sentence : ['paragraph', sentence])),
  // The live region, in which changes are said; it is silent until there is one.
  'status',
];

/** By the key of a story, everything that is said. */
const WITHOUT_CONTENT: Readonly<Record<string, readonly string[]>> = {
  Idle: said(FALLBACK),
  Loading: said('De gegevens worden geladen…'),
  LoadingWithFallback: said(FALLBACK),
  NoChoice: said('Kies een gemeente op de kaart of in de lijst.'),
  NoCoalities: said('Er zijn nog geen coalities.'),
  NoContacts: said('Er zijn geen contactgegevens voor Voorbeeldwijk Oost, Utrecht.'),
  NoDeelnemers: said('Er zijn nog geen deelnemers bekend in Den Haag.'),
  NoPijlers: said('Den Haag heeft nog niets over de vijf pijlers ingevuld.'),
  NoCijfers: said('Er zijn geen cijfers over eenzaamheid in Den Haag.'),
  UnknownGemeente: said('Voor deze gemeente zijn er geen gegevens.'),
  OwnSentence: said('Uw gemeente doet nog niet mee. Wilt u dat wel? Mail ons.'),
  NoSrc: said('De gegevens kunnen niet worden getoond.'),
  Failed: said('De gegevens zijn op dit moment niet te bereiken.', RETRY, FALLBACK),
  Retrying: [
    'paragraph',
    'De gegevens konden niet worden opgehaald. Misschien is er geen verbinding met internet.',
    'button, Bezig met laden…, disabled',
    'status',
  ],
};

/** What is said before the content, which then follows as if nothing were wrong. */
const BEFORE_CONTENT: Readonly<Record<string, RegExp>> = {
  Stale:
    /^De nieuwste gegevens konden niet worden opgehaald\. U ziet de gegevens (van \d+ \p{L}+ \d{4}|die we eerder kregen)\.$/u,
  PartlyFailed:
    /^De nieuwste gegevens van voorbeeld\.nl konden niet worden opgehaald\. De andere gegevens ziet u wel\.$/,
};

/** The detail of an index: which coalition it is about is known. */
const WITH_HEADING: Readonly<Record<string, readonly string[]>> = {
  DetailLoading: said('De gegevens worden geladen…'),
  DetailFailed: said('De gegevens zijn op dit moment niet te bereiken.', RETRY),
};

/** What an element says instead: the map has a heading and a place, `<coalitie-feed>` a sentence of its own. */
const OTHERWISE: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  'coalitie-kaart': {
    Loading: mapWaits('De gegevens worden geladen…'),
    LoadingWithFallback: mapWaits(FALLBACK),
  },
  'coalitie-feed': {
    Idle: said('Bel ons op 012-3456789.'),
    Loading: said('Bel ons op 012-3456789.'),
    Failed: said('De gegevens zijn op dit moment niet te bereiken.', RETRY, 'Bel ons op 012-3456789.'),
  },
};

function mapWaits(sentence: string): string[] {
  return ['heading, Lokale coalities tegen eenzaamheid, level 2', 'paragraph', sentence, 'figure', 'status'];
}

describe('a screen reader says', () => {
  for (const { component, stories } of storyFiles) {
    if (component === undefined) continue;
    for (const { key, name, show } of stories) {
      const all = OTHERWISE[component]?.[key] ?? WITHOUT_CONTENT[key];
      const before = BEFORE_CONTENT[key];
      const below = WITH_HEADING[key];
      if (!all && !before && !below) continue;
      it(`what there is to know of <${component}>: ${name}`, async () => {
        const canvas = await show();
        const element = canvas.querySelector(OUR_ELEMENTS) as Element;
        // It is loading while the index is read as well, before it is known whose detail will come.
        if (below) await until(() => element.shadowRoot?.querySelector('h2, h3'));
        const phrases = await spoken(element);
        if (all) {
          expect(phrases).to.deep.equal(all);
        } else if (before) {
          expect(phrases.slice(0, 4)).to.have.length(4);
          expect([phrases[0], phrases[2]]).to.deep.equal(['paragraph', RETRY]);
          expect(phrases[1]).to.match(before);
          expect(phrases[3]).to.match(/^heading, .+, level 2$/);
        } else if (below) {
          const sentence = phrases.indexOf('paragraph');
          expect(phrases.slice(0, sentence).some(phrase => /^heading, .*Roermond, level [23]$/.test(phrase)))
            .to.be.true;
          // The map goes on with its list.
          const end = component === 'coalitie-kaart' ? -1 : undefined;
          expect(phrases.slice(sentence).slice(0, below.length).slice(0, end)).to.deep.equal(
            below.slice(0, end),
          );
        }
      });
    }
  }
});
