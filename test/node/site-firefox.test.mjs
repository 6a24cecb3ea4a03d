/**
 * The embed assistant and the checker as they are published, in Firefox where it is installed: that a visitor gets the
 * same there as in Chromium, in which `insluiten.test.mjs` and `controle.test.mjs` try them to the end.
 */
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import puppeteer from 'puppeteer-core';
import { locateBrowsers } from '../../tools/browsers/locate.mjs';
import { builtOnce } from '../../tools/built-once.mjs';
import { serveSite } from '../../tools/start.mjs';

const { firefox } = locateBrowsers();

if (firefox.found)
  describe('the site in Firefox', { timeout: 240_000 }, () => {
    let site;
    let browser;
    let page;
    let errors;
    /** The page of a gemeente, on another origin, into which the lines are pasted. */
    let host;
    let pasted = { html: '', policy: '' };

    before(async () => {
      site = await serveSite({ port: 0, folder: path.join(await builtOnce(), 'site') });
      host = createServer((_request, response) => {
        response.setHeader('Content-Type', 'text/html; charset=utf-8');
        // Pictures for the icon that the browser asks for by itself.
        response.setHeader('Content-Security-Policy', `default-src 'none'; img-src 'self'; ${pasted.policy}`);
        response.end(`<!doctype html><html lang="nl"><title>Gemeente</title>${pasted.html}</html>`);
      }).listen(0, '127.0.0.1');
      browser = await puppeteer.launch({ browser: 'firefox', executablePath: firefox.path });
      page = await browser.newPage();
      // Firefox is slow to start beside other tests.
      page.setDefaultTimeout(90_000);
      page.on('pageerror', ({ message }) => errors.push(message));
    });

    after(async () => {
      await browser?.close();
      await site?.close();
      host?.close();
    });

    const open = async address => {
      errors = [];
      await page.goto(new URL(address, site.url).href, { waitUntil: 'domcontentloaded' });
    };

    it('has an assistant whose tabs go by the arrows, and whose lines work under the policy that it names', async () => {
      await open('insluiten/');
      await page.waitForFunction(() => document.querySelector('#uitkomst').textContent !== '');
      const chosen = () => page.$eval('[role="tab"][aria-selected="true"]', tab => tab.textContent.trim());
      const ways = [await chosen()];
      await page.focus('[role="tab"][aria-selected="true"]');
      for (let i = 0; i < 4; i++) {
        await page.keyboard.press('ArrowRight');
        ways.push(await chosen());
        assert.ok(await page.$$eval('#blokken pre', blocks => blocks.every(block => block.textContent)));
      }
      assert.equal(new Set(ways).size, 5);
      await page.keyboard.press('ArrowRight');
      assert.equal(await chosen(), 'Script');
      pasted = {
        html: (await page.$$eval('#blokken pre', blocks => blocks.map(block => block.textContent))).join(
          '\n',
        ),
        policy: await page.$eval('#beleid code', code => code.textContent),
      };
      assert.deepEqual(errors, []);
      await open(`http://127.0.0.1:${host.address().port}/`);
      await page.waitForSelector('coalitie-contact[state="ready"]');
      assert.deepEqual(errors, []);
    });

    it('has a checker that says of a typed text what is wrong with it', async () => {
      await open('controle/');
      const field = await page.waitForSelector('textarea');
      await field.type(
        '{"coalities":[{"id":"a","gemeenten":[{"code":"957"}],"contacten":[{"email":"Roermond"}]}]}',
      );
      await page.waitForFunction(() => document.querySelector('main').innerText.includes('Alleen fouten'));
      const text = await page.$eval('main', main => main.innerText);
      assert.match(text, /\d fouten?/);
      assert.match(text, /contacten\[0\]\.email/);
      assert.deepEqual(errors, []);
    });
  });
