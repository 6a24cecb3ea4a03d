/** How Vite builds the stories: as everything else here, with decorators and class fields set in tsconfig.json. */
import { defineConfig } from 'vite';
import { patchLeaflet } from '../tools/patch-leaflet.mjs';

export default defineConfig({
  plugins: [patchLeaflet()],
  publicDir: false,
  build: { target: 'es2022' },
  // Storybook renders with Lit as well. What it imports must be bundled together with what the elements import: a
  // second copy of Lit does not know the templates of the first.
  optimizeDeps: { include: ['lit', 'lit/directive-helpers.js'] },
});
