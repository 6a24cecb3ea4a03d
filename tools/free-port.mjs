/**
 * Asks the operating system for a port that nobody uses. A fixed or random number would clash as soon as two people,
 * or two jobs on one machine, run the tests at the same time.
 */
import { createServer } from 'node:net';

/**
 * @param {string} [host]
 * @returns {Promise<number>}
 */
export function freePort(host = 'localhost') {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, host, () => {
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}
