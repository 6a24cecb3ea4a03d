// Generated from schema.ts by tools/feed-schema.mjs (npm run generate:schema); do not edit.
import { isDialable, isEmail, isLink, isMoment, isPartialDate } from './formats.js';
import { boolean, choice, number, shapesOf, text } from './shape.js';

export const feedShape = shapesOf<
  | 'tekstregel'
  | 'link'
  | 'tijdstip'
  | 'taalcode'
  | 'gemeentecode'
  | 'detailadres'
  | 'deeldatum'
  | 'ja'
  | 'jaNee'
  | 'pijlernummer'
  | 'emailadres'
  | 'telefoonweergave'
  | 'belnummer'
  | 'percentage'
  | 'jaartal'
  | 'graden'
  | 'bron'
  | 'gemeente'
  | 'gemeenten'
  | 'ondertekening'
  | 'inline'
  | 'regel'
  | 'blok'
  | 'tekst'
  | 'actie'
  | 'actielijn'
  | 'pijler'
  | 'pijlers'
  | 'deelnemer'
  | 'deelnemersgroep'
  | 'deelnemers'
  | 'telefoon'
  | 'contact'
  | 'cijfer'
  | 'coalitie'
  | 'coalities'
  | 'feed'
>(
  {
    tekstregel: text(),
    link: text(isLink),
    tijdstip: text(isMoment),
    taalcode: text(value => /^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$/.test(value)),
    gemeentecode: text(value => /^GM\d{4}$/.test(value)),
    detailadres: text(isLink),
    deeldatum: text(isPartialDate),
    ja: choice(true),
    jaNee: boolean(),
    pijlernummer: choice(1, 2, 3, 4, 5),
    emailadres: text(isEmail),
    telefoonweergave: text(),
    belnummer: text(isDialable),
    percentage: number(0, 100),
    jaartal: number(1900, 2200, true),
    graden: number(-180, 180),
  },
  `bron=tekstregel|{titel url?:link}
gemeente={code:gemeentecode naam?}
gemeenten=[gemeente]+#code
ondertekening={datum?:deeldatum datumTekst? door? wat?}
inline=tekstregel|{tekst url?:link nadruk?:ja}
regel=tekstregel|[inline]+
blok=tekstregel|{kop}|{lijst:[regel]+ genummerd?:jaNee}|{alinea:[inline]+}
tekst=tekstregel|[blok]+
actie={titel status?:(gepland loopt afgerond gestopt) datum?:deeldatum datumTekst? url?:link}
actielijn={titel tekst?:tekst acties?:[actie]}
pijler={nr:pijlernummer status?:(niet-gestart in-voorbereiding loopt geborgd) statusTekst? ondertekend?:deeldatum geldigTot?:deeldatum peildatum?:deeldatum toelichting?:tekst acties?:[actie] documenten?:[{titel url?:link}]}
pijlers=[pijler]#nr
deelnemer={naam soort?:(organisatie groep categorie) url?:link}
deelnemersgroep={naam? toelichting?:tekst aantalTekst? leden?:[deelnemer]}
deelnemers={toelichting?:tekst groepen?:[deelnemersgroep] aantalTekst? peildatum?:deeldatum}
telefoon={weergave:telefoonweergave tel?:belnummer}
contact={naam? functie? organisatie? onderwerp? email?:emailadres telefoons?:[telefoon] url?:link bereikbaar? toelichting?:tekst}
cijfer={indicator:(eenzaam ernstig-eenzaam emotioneel-eenzaam sociaal-eenzaam) waarde:percentage jaar:jaartal leeftijd gebied:{soort:(gemeente ggd-regio provincie land) code? naam} methode?:(enquete model) bron:{titel url?:link}}
coalitie={id gemeenten:gemeenten naam? motto? url?:link detail?:detailadres taal?:taalcode regio? gebied? fase?:(in-oprichting actief gestopt) looptijd?:{van?:deeldatum tot?:deeldatum} opgericht?:deeldatum aangesloten?:deeldatum ondertekend?:[ondertekening] peildatum?:deeldatum bijgewerkt?:deeldatum intro?:tekst doelen?:tekst actielijnenTitel? actielijnenInleiding?:tekst actielijnen?:[actielijn] pijlersInleiding?:tekst pijlers?:pijlers acties?:[actie] secties?:[{titel tekst:tekst}] deelnemers?:deelnemers contacten?:[contact] documenten?:[{titel url?:link}] links?:[{titel url?:link}] citaten?:[{tekst naam?}] cijfers?:[cijfer] punt?:{lon:graden lat:graden}}
coalities=[coalitie]#id
feed={versie:(1) titel? uitgever?:{naam url?:link} bijgewerkt?:tijdstip licentie? bron?:bron taal?:taalcode coalities:coalities}`,
);
