/**
 * A profile on paper: two pages of A4 for each of the two real coalitions, with everything on them that is folded away
 * on a screen. Printed by Chromium from the built site, in the widths of Arial, which most pages have or come close to.
 */
import assert from 'node:assert/strict';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import puppeteer from 'puppeteer-core';
import { locateBrowsers } from '../../tools/browsers/locate.mjs';
import { builtOnce } from '../../tools/built-once.mjs';
import { serveSite } from '../../tools/start.mjs';

describe('a profile on paper', { timeout: 240_000 }, () => {
  let site;
  let browser;

  before(async () => {
    const { chromium } = locateBrowsers();
    assert.ok(chromium.found, `Printing needs Chromium: ${chromium.why}`);
    site = await serveSite({ port: 0, folder: path.join(await builtOnce(), 'site') });
    browser = await puppeteer.launch({ executablePath: chromium.path, args: ['--no-sandbox'] });
  });

  after(async () => {
    await browser?.close();
    await site?.close();
  });

  for (const name of ['roermond', 'neder-betuwe']) {
    it(`of ${name} is two pages`, async () => {
      const page = await browser.newPage();
      // The policy of the demo would block the style sheet that this test adds.
      await page.setBypassCSP(true);
      await page.goto(new URL(`profiel/${name}.html`, site.url).href, { waitUntil: 'networkidle0' });
      await page.waitForSelector('coalitie-profiel[state="ready"] >>> coalitie-contact[state="ready"]');
      await page.addStyleTag({
        content: 'body { font-family: "Liberation Sans", Arial, sans-serif !important }',
      });
      const pdf = await page.pdf({
        format: 'A4',
        margin: { top: '15mm', bottom: '15mm', left: '15mm', right: '15mm' },
      });
      const pages =
        Buffer.from(pdf)
          .toString('latin1')
          .match(/\/Type\s*\/Page\b/g) ?? [];
      assert.equal(pages.length, 2);
      await page.close();
    });
  }

  it('shows the explanations that are folded away on a screen', async () => {
    const page = await browser.newPage();
    await page.goto(new URL('profiel/neder-betuwe.html', site.url).href, { waitUntil: 'networkidle0' });
    const pijlers = await page.waitForSelector('coalitie-profiel >>> pijlers-status[state="ready"]');
    await pijlers.evaluate(element => {
      element.toelichting = false;
      return element.updateComplete;
    });
    const visible = () =>
      pijlers.$$eval('>>> details > div', texts => texts.map(text => text.checkVisibility()));
    assert.deepEqual(new Set(await visible()), new Set([false]));
    await page.emulateMediaType('print');
    assert.deepEqual(new Set(await visible()), new Set([true]));
    await page.close();
  });
});
