/**
 * Lets @web/test-runner run tests in WebKitGTK, the WebKit that exists on Linux, by the W3C WebDriver protocol.
 *
 * Why our own: Playwright's WebKit is a patched download, and WebdriverIO brings 150 packages to send a dozen requests.
 * Why it pretends to be Playwright (`type: 'playwright'`): @web/test-runner-commands knows three kinds of browser, and
 * for "webdriver" it has no setViewport and no key down/up. Its Playwright branch only calls the few methods that
 * `createPage` below offers.
 *
 * There is one window, which runs one test file at a time (`concurrency: 1`). When it does not answer any more, the
 * browser is thrown away and the next test file gets a new one.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../free-port.mjs';
import { spawnForThisRun, stopChild } from './child-process.mjs';

/** The size that @web/test-runner gives to a page in the other browsers. */
const defaultViewport = { width: 800, height: 600 };

/** The toolbar of MiniBrowser does not shrink any further. */
const smallestWidth = 450;

const requestTimeout = 30_000;

/** A page in an endless loop cannot be left; then the browser is replaced. */
const leaveTimeout = 10_000;

/**
 * @param {import('./locate.mjs').FoundWebKit} installation
 * @returns {import('@web/test-runner').BrowserLauncher & { getPage(): ReturnType<typeof createPage> }}
 */
export function webkitLauncher(installation) {
  /** @type {Map<string, string>} */
  const activeSessions = new Map();
  /** @type {Promise<Browser> | undefined} */
  let starting;
  /** @type {Browser | undefined} */
  let browser;
  /** Leaving the page of the last test file. */
  let leaving = Promise.resolve();

  async function getBrowser() {
    starting ??= startBrowser(installation);
    browser = await starting;
    return browser;
  }

  async function discardBrowser() {
    const old = await starting?.catch(() => undefined);
    starting = undefined;
    browser = undefined;
    await old?.stop();
  }

  async function leavePage() {
    try {
      const { session } = await getBrowser();
      // Lets go of keys and mouse buttons that a test left pressed, and ends timers and loops of the page.
      await session.delete('/actions', leaveTimeout);
      await session.post('/url', { url: 'about:blank' }, leaveTimeout);
    } catch {
      await discardBrowser();
    }
  }

  const page = createPage(() => {
    if (!browser) throw new Error('The WebKit browser is not running.');
    return browser.session;
  });

  return {
    name: 'WebKit',
    type: 'playwright',
    concurrency: 1,
    isActive: id => activeSessions.has(id),
    getBrowserUrl: id => activeSessions.get(id),
    getPage: () => page,
    async startSession(id, url) {
      activeSessions.set(id, url);
      await leaving;
      try {
        const { session } = await getBrowser();
        await page.setViewportSize(defaultViewport);
        await session.post('/url', { url });
      } catch (error) {
        await discardBrowser();
        throw error;
      }
    },
    async stopSession(id) {
      activeSessions.delete(id);
      leaving = leavePage();
      await leaving;
      return {};
    },
    async startDebugSession() {
      throw new Error('Debugging is not available in WebKitGTK.');
    },
    stop: discardBrowser,
  };
}

/** @typedef {{ session: Session, stop(): Promise<void> }} Browser */

/**
 * @param {import('./locate.mjs').FoundWebKit} installation
 * @returns {Promise<Browser>}
 */
async function startBrowser({ driver: driverPath, miniBrowser, xvfb: xvfbPath }) {
  const xvfb = xvfbPath ? await startXvfb(xvfbPath) : undefined;
  /** @type {import('node:child_process').ChildProcess | undefined} */
  let driver;
  /** @type {Session | undefined} */
  let session;
  const stop = async () => {
    await session?.close().catch(() => {});
    await stopChild(driver);
    await stopChild(xvfb?.child);
  };
  try {
    const port = await freePort('127.0.0.1');
    driver = spawnForThisRun(driverPath, [`--port=${port}`, '--host=127.0.0.1'], {
      env: {
        ...process.env,
        DISPLAY: xvfb?.display ?? process.env.DISPLAY,
        GDK_BACKEND: 'x11',
        // There is no graphics card in a container.
        LIBGL_ALWAYS_SOFTWARE: '1',
      },
    });
    await driverIsReady(port, driver);
    session = await Session.open(port, miniBrowser);
  } catch (error) {
    await stop();
    throw error;
  }
  return { session, stop };
}

/**
 * Xvfb picks a free display by itself and tells which one it took on file descriptor 3. Choosing a number here would
 * be a race with every other run on the machine.
 *
 * @param {string} command
 */
async function startXvfb(command) {
  const child = spawnForThisRun(
    command,
    ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
  );
  const number = await new Promise((resolve, reject) => {
    let output = '';
    child.stdio[3]?.on('data', chunk => {
      output += chunk;
      if (output.includes('\n')) resolve(output.trim());
    });
    child.once('error', reject);
    child.once('exit', code => reject(new Error(`Xvfb stopped with code ${code} before it had a display.`)));
  });
  return { child, display: `:${number}` };
}

/**
 * @param {number} port
 * @param {import('node:child_process').ChildProcess} driver
 */
async function driverIsReady(port, driver) {
  const deadline = Date.now() + 20_000;
  for (;;) {
    try {
      await fetch(`http://127.0.0.1:${port}/status`);
      return;
    } catch (error) {
      const stopped = driver.exitCode !== null || driver.pid === undefined;
      if (stopped || Date.now() > deadline) {
        throw new Error('WebKitWebDriver does not answer.', { cause: error });
      }
      await sleep(50);
    }
  }
}

/** One WebDriver session: the address of its commands. */
class Session {
  #address;

  /** @param {string} address */
  constructor(address) {
    this.#address = address;
  }

  /**
   * @param {number} port
   * @param {string} miniBrowser
   */
  static async open(port, miniBrowser) {
    const sessions = `http://127.0.0.1:${port}/session`;
    const capabilities = {
      alwaysMatch: {
        'webkitgtk:browserOptions': { binary: miniBrowser, args: ['--automation'] },
        // An alert() in a test must not wait for a click of somebody who is not there.
        unhandledPromptBehavior: 'dismiss',
      },
    };
    // On a busy machine the browser's first connection sometimes comes too late for the driver; the next one does not.
    for (let attempt = 1; ; attempt++) {
      try {
        const { sessionId } = await request('POST', sessions, { capabilities });
        return new Session(`${sessions}/${sessionId}`);
      } catch (error) {
        if (attempt === 4) throw error;
        await sleep(500);
      }
    }
  }

  /**
   * @param {string} command
   * @param {unknown} [body]
   * @param {number} [timeout]
   */
  post(command, body = {}, timeout) {
    return request('POST', this.#address + command, body, timeout);
  }

  /**
   * @param {string} command
   * @param {number} [timeout]
   */
  delete(command, timeout) {
    return request('DELETE', this.#address + command, undefined, timeout);
  }

  /**
   * @param {string} script
   * @param {...unknown} args
   */
  run(script, ...args) {
    return this.post('/execute/sync', { script, args });
  }

  close() {
    return request('DELETE', this.#address, undefined, leaveTimeout);
  }
}

/**
 * @param {string} method
 * @param {string} url
 * @param {unknown} [body]
 * @param {number} [timeout]
 */
async function request(method, url, body, timeout = requestTimeout) {
  const response = await fetch(url, {
    method,
    headers: { 'content-type': 'application/json' },
    body: body === undefined ? null : JSON.stringify(body),
    signal: AbortSignal.timeout(timeout),
  });
  const { value } = await response.json();
  if (!response.ok) {
    throw new Error(
      `WebKitWebDriver: ${method} ${new URL(url).pathname}: ${value?.error}: ${value?.message}`,
    );
  }
  return value;
}

/** WebDriver's code points for the keys that have no character; the names are those of Playwright and Puppeteer. */
const keyCodes = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Insert: '\uE016',
  Delete: '\uE017',
  Meta: '\uE03D',
};

/** @param {string} name */
function keyValue(name) {
  if (Object.hasOwn(keyCodes, name)) return keyCodes[/** @type {keyof typeof keyCodes} */ (name)];
  if ([...name].length === 1) return name;
  throw new Error(
    `Unknown key "${name}". Use one character, or one of: ${Object.keys(keyCodes).join(', ')}.`,
  );
}

const buttonNumbers = { left: 0, middle: 1, right: 2 };

/** @typedef {{ button?: keyof typeof buttonNumbers }} ButtonOption */

/**
 * The part of Playwright's `Page` that @web/test-runner-commands uses.
 *
 * @param {() => Session} getSession
 */
function createPage(getSession) {
  /** @param {object[]} actions */
  const keys = actions =>
    getSession().post('/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
  /** @param {object[]} actions */
  const pointer = actions =>
    getSession().post('/actions', {
      actions: [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }],
    });
  /** @param {string} value */
  const keyDown = value => ({ type: 'keyDown', value });
  /** @param {string} value */
  const keyUp = value => ({ type: 'keyUp', value });
  /** @param {number} x @param {number} y */
  const moveTo = (x, y) => ({ type: 'pointerMove', duration: 0, x, y });
  /** @param {ButtonOption} [options] */
  const buttonDown = ({ button = 'left' } = {}) => ({ type: 'pointerDown', button: buttonNumbers[button] });
  /** @param {ButtonOption} [options] */
  const buttonUp = ({ button = 'left' } = {}) => ({ type: 'pointerUp', button: buttonNumbers[button] });

  return {
    keyboard: {
      /** @param {string} text */
      type: text => keys([...text].flatMap(character => [keyDown(character), keyUp(character)])),
      /** @param {string} combination a key, or several joined by "+" as in "Shift+Tab" */
      press(combination) {
        const values = combination === '+' ? ['+'] : combination.split('+').map(keyValue);
        return keys([...values.map(keyDown), ...values.toReversed().map(keyUp)]);
      },
      /** @param {string} key */
      down: key => keys([keyDown(keyValue(key))]),
      /** @param {string} key */
      up: key => keys([keyUp(keyValue(key))]),
    },
    mouse: {
      /** @param {number} x @param {number} y */
      move: (x, y) => pointer([moveTo(x, y)]),
      /** @param {ButtonOption} [options] */
      down: options => pointer([buttonDown(options)]),
      /** @param {ButtonOption} [options] */
      up: options => pointer([buttonUp(options)]),
      /** @param {number} x @param {number} y @param {ButtonOption} [options] */
      click: (x, y, options) => pointer([moveTo(x, y), buttonDown(options), buttonUp(options)]),
    },
    /** @param {{ width: number, height: number }} size */
    async setViewportSize({ width, height }) {
      if (width < smallestWidth) {
        throw new Error(
          `WebKitGTK's window cannot be narrower than ${smallestWidth} px (asked: ${width}). ` +
            'Put the element in a narrow container or an iframe instead.',
        );
      }
      await resizeViewport(getSession(), width, height);
    },
    emulateMedia() {
      throw new Error('emulateMedia is not possible in WebKitGTK.');
    },
    /** @param {string} selector */
    locator: selector => ({
      /** @param {string | string[] | { label: string }} choice */
      selectOption: choice => getSession().run(selectOptionScript, selector, choice),
    }),
  };
}

/**
 * WebDriver sizes the window, tests want the page in it to have a size, and X answers late: so ask, and wait until the
 * page has it.
 *
 * @param {Session} session
 * @param {number} width
 * @param {number} height
 */
async function resizeViewport(session, width, height) {
  const size = 'return [innerWidth, innerHeight, outerWidth - innerWidth, outerHeight - innerHeight]';
  let answer = await session.run(size);
  for (let attempt = 0; attempt < 60; attempt++) {
    const [innerWidth, innerHeight, frameWidth, frameHeight] = answer;
    if (innerWidth === width && innerHeight === height) return;
    if (attempt % 20 === 0) {
      await session.post('/window/rect', { width: width + frameWidth, height: height + frameHeight });
    }
    await sleep(25);
    answer = await session.run(size);
  }
  throw new Error(
    `The WebKitGTK window did not become ${width} x ${height}, it is ${answer[0]} x ${answer[1]}.`,
  );
}

const selectOptionScript = `
  const [selector, choice] = arguments;
  const select = document.querySelector(selector);
  const wanted = option =>
    Array.isArray(choice) ? choice.includes(option.value)
    : typeof choice === 'object' ? option.label === choice.label
    : option.value === choice;
  for (const option of select.options) option.selected = wanted(option);
  for (const type of ['input', 'change']) select.dispatchEvent(new Event(type, { bubbles: true }));
`;
