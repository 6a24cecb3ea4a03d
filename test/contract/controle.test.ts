/** The check that an editor asks for: on pages where something is wrong, it says what, and what mends it. */
import { expect } from '@open-wc/testing';
import { expectNoAxeViolations } from '../support/axe.js';
import { until } from '../support/proef.js';

/** What axe sees and what is asked is the same in every engine. */
const IS_CHROMIUM = /Chrome\//.test(navigator.userAgent);

describe('the check for an editor', function () {
  // Fifteen elements on one page, of which one waits for an answer that does not come.
  this.timeout(40_000);
  let frame: HTMLIFrameElement;
  let page: Document;

  async function open(name: string, query = ''): Promise<void> {
    frame = document.createElement('iframe');
    frame.width = '900';
    frame.height = '700';
    frame.src = `/gast/${name}.html${query}`;
    const loaded = new Promise(resolve => {
      frame.onload = resolve;
    });
    document.body.append(frame);
    await loaded;
    page = frame.contentDocument as Document;
  }

  afterEach(() => frame.remove());

  const boxOf = (selector: string): HTMLElement | null | undefined =>
    page.querySelector(selector)?.shadowRoot?.querySelector<HTMLElement>('[part="controle"]');
  const read = (selector: string): string => boxOf(selector)?.innerText.replace(/\s+/g, ' ') ?? '';
  const says = async (selector: string, text: string): Promise<void> => {
    await until(() => read(selector).includes(text), 8000).catch(() => {
      expect(read(selector)).to.contain(text);
    });
  };

  it('says below each element what is wrong there, and what mends it', async () => {
    const elsewhere = location.origin.replace('localhost', '127.0.0.1');
    await open('controle', '?coalitie-controle');
    await says('#goed', 'Goed: De feed is er, met 2 coalities');
    await says('#goed', 'Let op: Het script is 2 keer geladen. Versie 0.');
    await says('#goed', `${elsewhere}/gast/script-9.9.9/coalitie-widgets.js`);
    await says('#goed', 'De pagina zegt haar taal niet.');
    await says('#goed', 'Fout: Het element <coalitie-kart> bestaat niet.');
    await says(
      '#goed',
      '<pijlers-status> is nu niet te zien. Dat komt door display: none (<div class="tabblad">).',
    );
    await says('#leeg', 'dit element heeft niets te laten zien. Kijk of gemeente en coalitie kloppen.');
    await says('#zonder', 'Fout: Dit element heeft geen feed.');
    await says('#weg', 'HTTP 404.');
    await says('#pagina', 'Het antwoord is een webpagina (HTML).');
    await says(
      '#cors',
      `Laat de site van de feed dit meesturen: Access-Control-Allow-Origin: ${location.origin}`,
    );
    await says(
      '#lijst',
      'Er moet een lijst “coalities” in staan. Meer hierover staat in docs/fouten.md, bij schema.',
    );
    await says('#half', 'coalities[0].links[0].url');
    await says('#half', 'Bij Roermond staat niet van wanneer de gegevens zijn.');
    await says('#kaart', 'De achtergrondkaart komt van https://service.pdok.nl.');
    await says('#open', 'In dit element staat een ander element: <coalitie-contact>.');
    await says(
      '#goed',
      '<coalitie-contact> is nu niet te zien. Dat komt door <coalitie-deelnemers id="open">.',
    );
    await says('#profiel', 'Alleen voor de redacteur.');
    const parts =
      page.querySelector('#profiel')?.shadowRoot?.querySelectorAll('coalitie-contact, pijlers-status') ?? [];
    expect(parts).not.to.have.length(0);
    expect([...parts].some(part => part.shadowRoot?.querySelector('[part="controle"]'))).to.be.false;
  });

  it('names what the policy of the page stops, in the language of the page', async () => {
    const elsewhere = location.origin.replace('localhost', '127.0.0.1');
    await open('streng-controle');
    await says(
      'coalitie-contact',
      `The security policy of this page stops it. Put ${elsewhere} in connect-src.`,
    );
    await says('coalitie-contact', 'Visitors see this too: remove the attribute controle');
    const { violations } = (frame.contentWindow as unknown as { gemeten: { violations: string[] } }).gemeten;
    expect(violations.every(violation => violation.startsWith('connect-src'))).to.be.true;
  });

  if (!IS_CHROMIUM) return;

  it('is accessible, and a visitor does not get it', async () => {
    await open('klein', '?coalitie-controle=1');
    await until(() => boxOf('coalitie-contact'));
    // Only in the page itself can axe look; the box goes with its element.
    const element = page.querySelector('coalitie-contact') as HTMLElement;
    const ours = document.createElement('div');
    ours.attachShadow({ mode: 'open' }).append(document.importNode(boxOf('coalitie-contact') as Node, true));
    document.body.append(ours);
    await expectNoAxeViolations(ours);
    ours.remove();
    expect(element.shadowRoot?.lastElementChild?.firstElementChild).to.equal(boxOf('coalitie-contact'));
    frame.remove();

    await open('klein', '?coalitie=controle');
    await until(() => page.querySelector('coalitie-contact')?.getAttribute('state') === 'ready');
    expect(boxOf('coalitie-contact')).to.equal(null);
    const { performance } = frame.contentWindow as Window;
    const files = performance.getEntriesByType('resource').map(({ name }) => name);
    expect(files.filter(name => name.includes('/controle-'))).to.deep.equal([]);
  });

  it('asks nothing of the network but the check itself', async () => {
    const asked = async (query: string): Promise<string[]> => {
      await open('klein', query);
      await until(() =>
        [...page.body.children].every(element =>
          ['ready', 'empty'].includes(element.getAttribute('state') ?? ''),
        ),
      );
      if (query) await until(() => boxOf('coalitie-profiel'));
      await until(() => page.querySelector('coalitie-kaart')?.shadowRoot?.querySelector('[part="kaart"]'));
      await until(() => page.querySelector('script[type="application/ld+json"]'));
      const { performance } = frame.contentWindow as Window;
      const files = performance.getEntriesByType('resource').map(({ name }) => name);
      frame.remove();
      return files.sort();
    };
    const without = await asked('');
    const extra = (await asked('?coalitie-controle')).filter(name => !without.includes(name));
    expect(extra).to.have.length(1);
    expect(extra[0]).to.match(/\/chunks\/controle-[\w-]+\.js$/);
  });
});
