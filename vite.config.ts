import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { build, defineConfig, type Plugin } from 'vite';
import { leaveLink } from './shared/leave-at-once.ts';

const server = 'http://127.0.0.1:3000';
const root = fileURLToPath(new URL('./client/', import.meta.url));

// What every page needs, in two files instead of forty; the pages and what they need themselves stay apart.
const chunks = [
  {
    name: 'base',
    test: /node_modules[\\/](react|react-dom|scheduler|react-router|cookie|i18next|react-i18next|@tanstack|zustand)[\\/]/,
  },
  { name: 'house', test: /client[\\/](i18n|ui[\\/](?!dialog-layer|menu-layer))(?!.*pseudo)/, minShareCount: 2 },
];

/** What must run before the first paint and without the client: one small file of its own, and the link it listens to. */
function earlyScript(): Plugin {
  return {
    name: 'early-script',
    transformIndexHtml: (html) => html.replace('<!--leave-link-->', leaveLink),
    async generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'early.js', source: await bundleEarly() });
    },
    configureServer({ middlewares }) {
      middlewares.use('/early.js', async (_request, response) => {
        response.setHeader('Content-Type', 'text/javascript').end(await bundleEarly());
      });
    },
  };
}

async function bundleEarly(): Promise<string> {
  const bundled = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: { input: `${root}early/early.ts`, output: { format: 'iife', entryFileNames: 'early.js' } },
    },
  });
  const [script] = 'output' in bundled ? bundled.output : [];
  if (script?.type !== 'chunk') throw new Error('The early script was not bundled.');
  return script.code;
}

export default defineConfig({
  root,
  plugins: [react(), earlyScript()],
  build: {
    outDir: '../dist/client',
    emptyOutDir: true,
    target: 'es2022',
    // A data: address in a script would be refused by our own security headers.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { output: { codeSplitting: { groups: chunks } } },
  },
  server: {
    proxy: { '/api': server, '/socket.io': { target: server, ws: true } },
  },
});
