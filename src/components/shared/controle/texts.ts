/** What the check says to who edits the page, in every language: it travels with the check and not with the script. */
import type { FeedErrorCode } from '../../../data/feed/errors.js';
import type { Language } from '../nearest-lang.js';

/** The texts of one language; what depends on a number or a name is a function. */
export interface ControleTexts {
  readonly title: (tag: string) => string;
  readonly forEditor: string;
  readonly takeAway: string;
  readonly ernst: Readonly<Record<'fout' | 'let-op' | 'goed', string>>;
  readonly version: (version: string) => string;
  readonly copies: (count: number, first: string) => string;
  readonly scripts: string;
  readonly unknownElement: (tag: string) => string;
  readonly notClosed: (tag: string) => string;
  readonly loading: (url: string) => string;
  readonly ready: (coalities: number, url: string) => string;
  readonly ofPage: string;
  readonly nothingToShow: string;
  /** What is wrong and what mends it, by the code of the error. */
  readonly errors: Readonly<Record<FeedErrorCode, string>>;
  readonly isPage: string;
  readonly asking: string;
  readonly cors: (origin: string) => string;
  readonly csp: (origin: string) => string;
  readonly unreachable: string;
  readonly mixed: string;
  readonly tried: (url: string) => string;
  readonly docs: (code: string) => string;
  readonly old: (naam: string, datum: string) => string;
  readonly undated: (naam: string) => string;
  readonly issues: (count: number) => string;
  readonly more: (count: number) => string;
  readonly lang: string;
  readonly hidden: (tag: string, by: string) => string;
  readonly narrow: (pixels: number) => string;
  readonly tiles: (origin: string) => string;
  readonly blocked: (directive: string, address: string) => string;
}

export const texts: Readonly<Record<Language, ControleTexts>> = {
  nl: {
    title: tag => `Controle van <${tag}>`,
    forEditor: 'Alleen voor de redacteur.',
    takeAway: 'Bezoekers zien dit ook: haal het attribuut controle weg voordat u de pagina publiceert.',
    ernst: { fout: 'Fout', 'let-op': 'Let op', goed: 'Goed' },
    version: version => `Het script is versie ${version}.`,
    copies: (count, first) =>
      `Het script is ${count} keer geladen. Versie ${first} kwam eerst en is in gebruik. Haal de andere weg.`,
    scripts: 'Het script staat op deze adressen op de pagina:',
    unknownElement: tag => `Het element <${tag}> bestaat niet. Kijk of de naam goed is geschreven.`,
    notClosed: tag =>
      `In dit element staat een ander element: <${tag}>. Sluit dit element af met een eigen eindtag.`,
    loading: url => `De feed wordt opgehaald: ${url}`,
    ready: (coalities, url) =>
      coalities === 1
        ? `De feed is er, met 1 coalitie: ${url}`
        : `De feed is er, met ${coalities} coalities: ${url}`,
    ofPage: 'door de pagina zelf gegeven',
    nothingToShow:
      'De feed is er, maar dit element heeft niets te laten zien. Kijk of gemeente en coalitie kloppen.',
    errors: {
      'geen-src': 'Dit element heeft geen feed. Zet in src het adres van de feed, beginnend met https://.',
      netwerk: 'De browser kreeg geen antwoord van de feed.',
      http: 'De site van de feed gaf een foutmelding. Kijk of het adres klopt.',
      'geen-json': 'Het antwoord is geen JSON. Kijk of het adres naar het bestand zelf wijst.',
      schema: 'Het bestand is geen coalitiefeed. Er moet een lijst “coalities” in staan.',
      versie: 'De feed is voor een andere versie gemaakt. Vernieuw het script of de feed.',
      'te-groot': 'De feed is groter dan 5 MB. Splits de feed, of laat weg wat niemand ziet.',
      tijd: 'Het antwoord duurde langer dan 10 seconden. Kijk of de site van de feed traag is.',
    },
    isPage: 'Het antwoord is een webpagina (HTML).',
    asking: 'Even kijken waarom…',
    cors: origin =>
      `De feed is er, maar deze site mag hem niet lezen. Laat de site van de feed dit meesturen: Access-Control-Allow-Origin: ${origin}`,
    csp: origin => `Het beveiligingsbeleid van deze pagina houdt het tegen. Zet ${origin} in connect-src.`,
    unreachable: 'Het adres is niet te bereiken. Kijk of het klopt en of er internet is.',
    mixed: 'Deze pagina is https en de feed http. Gebruik voor de feed ook https.',
    tried: url => `Gevraagd: ${url}`,
    docs: code => `Meer hierover staat in docs/fouten.md, bij ${code}.`,
    old: (naam, datum) => `De gegevens van ${naam} zijn ouder dan een jaar: ${datum}.`,
    undated: naam => `Bij ${naam} staat niet van wanneer de gegevens zijn. Zet er een peildatum bij.`,
    issues: count =>
      count === 1 ? 'In de feed klopt 1 ding niet.' : `In de feed kloppen ${count} dingen niet.`,
    more: count => `En nog ${count}.`,
    lang: 'De pagina zegt haar taal niet. Zet lang="nl" bij <html>.',
    hidden: (tag, by) => `<${tag}> is nu niet te zien. Dat komt door ${by}.`,
    narrow: pixels => `Er is maar ${pixels} pixels ruimte in de breedte. Dat is krap.`,
    tiles: origin => `De achtergrondkaart komt van ${origin}. Zet dat adres in img-src van uw beleid.`,
    blocked: (directive, address) => `Het beleid van de pagina hield iets tegen (${directive}): ${address}`,
  },

  en: {
    title: tag => `Check of <${tag}>`,
    forEditor: 'For editors only.',
    takeAway: 'Visitors see this too: remove the attribute controle before you publish the page.',
    ernst: { fout: 'Error', 'let-op': 'Note', goed: 'Good' },
    version: version => `The script is version ${version}.`,
    copies: (count, first) =>
      `The script was loaded ${count} times. Version ${first} came first and is in use. Remove the others.`,
    scripts: 'The script is on the page at these addresses:',
    unknownElement: tag => `The element <${tag}> does not exist. Check how its name is written.`,
    notClosed: tag =>
      `There is another element inside this one: <${tag}>. Close this element with an end tag.`,
    loading: url => `The feed is being fetched: ${url}`,
    ready: (coalities, url) =>
      coalities === 1
        ? `The feed is there, with 1 coalition: ${url}`
        : `The feed is there, with ${coalities} coalitions: ${url}`,
    ofPage: 'given by the page itself',
    nothingToShow: 'The feed is there, but this element has nothing to show. Check gemeente and coalitie.',
    errors: {
      'geen-src': 'This element has no feed. Put the address of the feed in src, starting with https://.',
      netwerk: 'The browser got no answer from the feed.',
      http: 'The site of the feed gave an error. Check whether the address is right.',
      'geen-json': 'The answer is not JSON. Check that the address is that of the file itself.',
      schema: 'The file is not a coalition feed. There must be a list “coalities” in it.',
      versie: 'The feed was made for another version. Renew the script or the feed.',
      'te-groot': 'The feed is larger than 5 MB. Split it, or leave out what nobody sees.',
      tijd: 'The answer took more than 10 seconds. Check whether the site of the feed is slow.',
    },
    isPage: 'The answer is a web page (HTML).',
    asking: 'Looking into why…',
    cors: origin =>
      `The feed is there, but this site may not read it. Let the site of the feed send this: Access-Control-Allow-Origin: ${origin}`,
    csp: origin => `The security policy of this page stops it. Put ${origin} in connect-src.`,
    unreachable: 'The address cannot be reached. Check the address, and the connection.',
    mixed: 'This page is https and the feed http. Use https for the feed too.',
    tried: url => `Asked for: ${url}`,
    docs: code => `There is more about this in docs/fouten.md, under ${code}.`,
    old: (naam, datum) => `The information of ${naam} is more than a year old: ${datum}.`,
    undated: naam => `It is not known how recent the information of ${naam} is. Add a peildatum.`,
    issues: count =>
      count === 1 ? '1 thing in the feed is not right.' : `${count} things in the feed are not right.`,
    more: count => `And ${count} more.`,
    lang: 'The page does not say in which language it is. Put lang="nl" on <html>.',
    hidden: (tag, by) => `<${tag}> cannot be seen now. The cause is ${by}.`,
    narrow: pixels => `There are only ${pixels} pixels of width. That is tight.`,
    tiles: origin => `The background map comes from ${origin}. Put that address in img-src of your policy.`,
    blocked: (directive, address) => `The policy of the page stopped something (${directive}): ${address}`,
  },

  fy: {
    title: tag => `Kontrôle fan <${tag}>`,
    forEditor: 'Allinnich foar de redakteur.',
    takeAway: 'Besikers sjogge dit ek: helje it attribút controle fuort foar’t jo de side publisearje.',
    ernst: { fout: 'Flater', 'let-op': 'Tink derom', goed: 'Goed' },
    version: version => `It skript is ferzje ${version}.`,
    copies: (count, first) =>
      `It skript is ${count} kear laden. Ferzje ${first} kaam earst en is yn gebrûk. Helje de oare fuort.`,
    scripts: 'It skript stiet op dizze adressen op de side:',
    unknownElement: tag => `It elemint <${tag}> bestiet net. Sjoch oft de namme goed skreaun is.`,
    notClosed: tag =>
      `Yn dit elemint stiet in oar elemint: <${tag}>. Slút dit elemint ôf mei in eigen eintag.`,
    loading: url => `De feed wurdt ophelle: ${url}`,
    ready: (coalities, url) =>
      coalities === 1
        ? `De feed is der, mei 1 koalysje: ${url}`
        : `De feed is der, mei ${coalities} koalysjes: ${url}`,
    ofPage: 'troch de side sels jûn',
    nothingToShow:
      'De feed is der, mar dit elemint hat neat te sjen te litten. Sjoch oft gemeente en coalitie kloppe.',
    errors: {
      'geen-src': 'Dit elemint hat gjin feed. Set yn src it adres fan de feed, begjinnend mei https://.',
      netwerk: 'De browser krige gjin antwurd fan de feed.',
      http: 'De webside fan de feed joech in flatermelding. Sjoch oft it adres kloppet.',
      'geen-json': 'It antwurd is gjin JSON. Sjoch oft it adres nei it bestân sels wiist.',
      schema: 'It bestân is gjin koalysjefeed. Der moat in list “coalities” yn stean.',
      versie: 'De feed is foar in oare ferzje makke. Fernij it skript of de feed.',
      'te-groot': 'De feed is grutter as 5 MB. Splits de feed, of lit fuort wat net ien sjocht.',
      tijd: 'It antwurd duorre langer as 10 sekonden. Sjoch oft de webside fan de feed stadich is.',
    },
    isPage: 'It antwurd is in webside (HTML).',
    asking: 'Efkes sjen wêrom…',
    cors: origin =>
      `De feed is der, mar dizze webside mei him net lêze. Lit de webside fan de feed dit meistjoere: Access-Control-Allow-Origin: ${origin}`,
    csp: origin => `It befeiligingsbelied fan dizze side hâldt it tsjin. Set ${origin} yn connect-src.`,
    unreachable: 'It adres is net te berikken. Sjoch oft it kloppet en oft der ynternet is.',
    mixed: 'Dizze side is https en de feed http. Brûk foar de feed ek https.',
    tried: url => `Frege: ${url}`,
    docs: code => `Mear hjiroer stiet yn docs/fouten.md, by ${code}.`,
    old: (naam, datum) => `De gegevens fan ${naam} binne âlder as in jier: ${datum}.`,
    undated: naam => `By ${naam} stiet net fan wannear’t de gegevens binne. Set der in peildatum by.`,
    issues: count =>
      count === 1 ? 'Yn de feed kloppet 1 ding net.' : `Yn de feed kloppe ${count} dingen net.`,
    more: count => `En noch ${count}.`,
    lang: 'De side seit har taal net. Set lang="fy" by <html>.',
    hidden: (tag, by) => `<${tag}> is no net te sjen. Dat komt troch ${by}.`,
    narrow: pixels => `Der is mar ${pixels} piksels romte yn de breedte. Dat is krap.`,
    tiles: origin => `De eftergrûnkaart komt fan ${origin}. Set dat adres yn img-src fan jo belied.`,
    blocked: (directive, address) => `It belied fan de side hold wat tsjin (${directive}): ${address}`,
  },
};
