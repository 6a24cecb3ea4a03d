/** Where the stories are and what Storybook adds to them. It asks nobody for anything: no telemetry, no news. */
import type { StorybookConfig } from '@storybook/web-components-vite';

const config: StorybookConfig = {
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  framework: {
    name: '@storybook/web-components-vite',
    // Not the vite.config.ts of the project: its default is the demo site, with a root and pages of its own.
    options: { builder: { viteConfigPath: '.storybook/vite.config.ts' } },
  },
  // The theme sets the background together with the colour of the text.
  features: { backgrounds: false },
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
};

export default config;
