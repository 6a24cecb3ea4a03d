import { expect } from '@open-wc/testing';
import type { CoalitieContact } from '../../../src/components/coalitie-contact/coalitie-contact.js';
import { toJsonLd } from '../../../src/components/coalitie-contact/json-ld.js';
import '../../../src/define.js';
import { hostile } from '../../../stories/fixtures/hostile.js';
import { mount, mountWithFeed, settled } from '../../support/elements.js';
import { coalitieWith, feedWith } from '../../support/feeds.js';
import { until } from '../../support/proef.js';

const scripts = () => [...document.head.querySelectorAll('script[type="application/ld+json"]')];
const described = () => scripts().map(script => JSON.parse(script.textContent as string));

const contacten = [{ naam: 'Sam', telefoons: [{ weergave: '0475-359245' }] }];
const feed = feedWith(
  coalitieWith({ contacten }),
  { id: 'tiel', gemeenten: [{ code: 'GM0281', naam: 'Tiel' }], naam: 'Samen Tiel', contacten },
  { id: 'leeg', gemeenten: [{ code: 'GM0344', naam: 'Utrecht' }] },
);
const contact = (attributes: string) => mountWithFeed<CoalitieContact>('coalitie-contact', feed, attributes);

describe('the description for search engines', () => {
  afterEach(() => {
    for (const element of document.querySelectorAll('coalitie-contact')) element.remove();
    expect(scripts()).to.have.length(0);
  });

  it('is only there when it is asked for', async () => {
    const element = await contact('gemeente="Roermond"');
    await new Promise(resolve => setTimeout(resolve, 50));
    expect(scripts()).to.have.length(0);
    element.jsonld = true;
    await until(() => scripts().length === 1);
    element.jsonld = false;
    await element.updateComplete;
    expect(scripts()).to.have.length(0);
  });

  it('names the coalition, its gemeenten and its contacts', async () => {
    await contact('gemeente="Roermond" jsonld');
    await until(() => scripts().length === 1);
    expect(described()).to.deep.equal([
      {
        '@context': 'https://schema.org',
        '@type': 'Organization',
        name: 'Lokale coalitie in Roermond',
        areaServed: [{ '@type': 'AdministrativeArea', name: 'Roermond', identifier: 'GM0957' }],
        contactPoint: [{ '@type': 'ContactPoint', name: 'Sam', telephone: '+31475359245' }],
      },
    ]);
  });

  it('says of a contact what the feed says, and no more', () => {
    const { contactPoint, url } = JSON.parse(
      JSON.stringify(
        toJsonLd(
          {
            id: 'a',
            gemeenten: [{ code: 'GM0957' }],
            url: 'https://voorbeeld.nl/',
            contacten: [
              {
                organisatie: 'Gemeente',
                onderwerp: 'Meedoen',
                functie: 'Adviseur',
                email: 'a@b.nl',
                url: 'https://voorbeeld.nl/contact',
                telefoons: [
                  { weergave: '14 0475', tel: '140475' },
                  { weergave: 'via de receptie' },
                  { weergave: '06-24912345', tel: '+31624912345' },
                ],
              },
              { functie: 'Adviseur' },
            ],
          },
          'Roermond',
        ),
      ),
    );
    expect(url).to.equal('https://voorbeeld.nl/');
    expect(contactPoint).to.deep.equal([
      {
        '@type': 'ContactPoint',
        name: 'Gemeente',
        contactType: 'Meedoen',
        telephone: ['140475', '+31624912345'],
        email: 'a@b.nl',
        url: 'https://voorbeeld.nl/contact',
      },
      { '@type': 'ContactPoint', contactType: 'Adviseur' },
    ]);
  });

  it('follows the choice of a coalition, and goes when there is nothing to show', async () => {
    const element = await contact('gemeente="Roermond" jsonld');
    await until(() => scripts().length === 1);
    element.gemeente = 'Tiel';
    await until(() => described()[0]?.name === 'Samen Tiel');
    expect(scripts()).to.have.length(1);
    element.gemeente = 'Utrecht';
    await element.updateComplete;
    expect(scripts()).to.have.length(0);
  });

  it('stays one and the same through updates that change nothing', async () => {
    const element = await contact('gemeente="Roermond" jsonld');
    await until(() => scripts().length === 1);
    const [script] = scripts();
    element.headingLevel = 4;
    await element.updateComplete;
    await new Promise(resolve => setTimeout(resolve, 50));
    expect(scripts().length).to.equal(1);
    expect(scripts()[0] === script).to.be.true;
  });

  it('leaves with the element, also while it is still being made, and comes back with it', async () => {
    const element = await contact('gemeente="Roermond" jsonld');
    element.remove();
    await new Promise(resolve => setTimeout(resolve, 100));
    expect(scripts()).to.have.length(0);
    mount<HTMLElement>('<div></div>').append(element);
    await settled(element);
    await until(() => scripts().length === 1);
    mount<HTMLElement>('<div></div>').append(element);
    await until(() => scripts().length === 1);
    element.remove();
    expect(scripts()).to.have.length(0);
  });

  it('cannot be ended by what a feed says, here or in a saved page', async () => {
    const element = await mountWithFeed<CoalitieContact>('coalitie-contact', hostile, 'jsonld');
    await until(() => scripts().length === 1);
    const [script] = scripts() as [Element];
    expect(script.textContent).not.to.contain('<');
    expect(described()[0].areaServed[0].name).to.contain('Roermond <img src=x onerror=');
    const saved = new DOMParser().parseFromString(script.outerHTML, 'text/html');
    expect(saved.querySelectorAll('script')).to.have.length(1);
    expect(saved.querySelectorAll('img')).to.have.length(0);
    expect(globalThis).not.to.have.property('aangevallen');
    element.remove();
  });
});
