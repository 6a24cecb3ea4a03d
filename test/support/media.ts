/** Media features that a test asks for. Only Chromium can be told; in other engines there is no such test. */
import { executeServerCommand } from '@web/test-runner-commands';

/** What the page is to believe; what is left out is as it always is. */
export interface MediaFeatures {
  readonly colorScheme?: 'light' | 'dark';
  readonly forcedColors?: 'active' | 'none';
  readonly contrast?: 'more' | 'less' | 'no-preference';
  readonly reducedMotion?: 'reduce' | 'no-preference';
  readonly print?: boolean;
}

const CAN_EMULATE = /Chrome\//.test(navigator.userAgent);

/** A test that may change media features; afterwards they are as they were. */
export function itWithMedia(
  title: string,
  test: (emulate: (features: MediaFeatures) => Promise<void>) => Promise<void>,
): void {
  if (!CAN_EMULATE) return;
  const emulate = async (features: MediaFeatures): Promise<void> => {
    const done = await executeServerCommand('emulate-media-features', { ...features });
    if (!done) throw new Error('this engine cannot emulate media features');
  };
  it(title, async () => {
    try {
      await test(emulate);
    } finally {
      await emulate({});
    }
  });
}
