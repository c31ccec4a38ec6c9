import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';

/**
 * The page as files that a server with `Content-Security-Policy: default-src 'self'` can hand out: nothing is inlined,
 * every asset carries a hash in its name, and Svelte makes elements one by one instead of through innerHTML.
 */
export default defineConfig({
  root: 'src/main/web',
  publicDir: false,
  plugins: [svelte({ configFile: '../../../svelte.config.js' })],
  build: {
    outDir: '../../../target/classes/org/laut/page/static',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: 'es2022',
    reportCompressedSize: false,
  },
  server: { host: '127.0.0.1', proxy: { '/v1': process.env.LAUT_SERVICE ?? 'http://127.0.0.1:8787' } },
});
