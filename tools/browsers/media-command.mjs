/**
 * A test runner command that makes the page believe in a colour scheme, forced colours, more contrast, less motion or
 * paper. In a test:
 *
 *     import { executeServerCommand } from '@web/test-runner-commands';
 *     const emulated = await executeServerCommand('emulate-media-features', { forcedColors: 'active' });
 *
 * The answer is `true` where it works (Chromium) and `false` where the browser cannot be told (Firefox and WebKitGTK),
 * so that a test says `if (!emulated) this.skip()` and never passes without having seen the state. The built-in
 * `emulateMedia` is no alternative: with Puppeteer it silently ignores forced colours.
 *
 * A call describes the whole state: what it does not mention is normal again, and `{}` resets everything. At the end of
 * a test file everything is reset, because the next file gets the same page.
 */

/** @typedef {{ colorScheme?: 'light' | 'dark', forcedColors?: 'active' | 'none', contrast?: 'more' | 'less' | 'custom' | 'no-preference', reducedMotion?: 'reduce' | 'no-preference', print?: boolean }} MediaFeatures */

const cssNames = {
  colorScheme: 'prefers-color-scheme',
  forcedColors: 'forced-colors',
  contrast: 'prefers-contrast',
  reducedMotion: 'prefers-reduced-motion',
};

/** @returns {import('@web/test-runner').TestRunnerPlugin<MediaFeatures>} */
export function mediaCommand() {
  /** @type {Map<string, import('puppeteer-core').CDPSession>} the pages to reset, by the id of the test session */
  const emulating = new Map();

  return {
    name: 'media-command',
    async executeCommand({ command, payload = {}, session }) {
      if (command !== 'emulate-media-features') return undefined;
      const media = toEmulatedMedia(payload);
      if (session.browser.name !== 'Chromium') return false;
      let devtools = emulating.get(session.id);
      if (!devtools) {
        const page = /** @type {any} */ (session.browser).getPage(session.id);
        devtools = /** @type {import('puppeteer-core').CDPSession} */ (await page.createCDPSession());
        emulating.set(session.id, devtools);
      }
      await devtools.send('Emulation.setEmulatedMedia', media);
      return true;
    },
    serverStart({ webSockets }) {
      webSockets?.on('message', async ({ data }) => {
        if (data.type !== 'wtr-session-finished' || typeof data.sessionId !== 'string') return;
        const devtools = emulating.get(data.sessionId);
        emulating.delete(data.sessionId);
        // The browser may be closing already; then there is nothing left to reset.
        await devtools?.send('Emulation.setEmulatedMedia', toEmulatedMedia({})).catch(() => {});
        await devtools?.detach().catch(() => {});
      });
    },
  };
}

/** @param {MediaFeatures} wanted */
function toEmulatedMedia({ print = false, ...wanted }) {
  const unknown = Object.keys(wanted).filter(name => !Object.hasOwn(cssNames, name));
  if (unknown.length > 0) {
    throw new Error(
      `Unknown media feature: ${unknown.join(', ')}. Known: ${Object.keys(cssNames).join(', ')}, print.`,
    );
  }
  const features = Object.entries(cssNames).map(([name, cssName]) => ({
    name: cssName,
    value: wanted[/** @type {keyof typeof cssNames} */ (name)] ?? '',
  }));
  return { media: print ? 'print' : '', features };
}
