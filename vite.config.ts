import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const server = 'http://127.0.0.1:3000';

// What every page needs, in two files instead of forty; the pages and what they need themselves stay apart.
const chunks = [
  {
    name: 'base',
    test: /node_modules[\\/](react|react-dom|scheduler|react-router|cookie|i18next|react-i18next|@tanstack|zustand)[\\/]/,
  },
  { name: 'house', test: /client[\\/](i18n|ui[\\/](?!dialog-layer|menu-layer))(?!.*pseudo)/, minShareCount: 2 },
];

export default defineConfig({
  root: fileURLToPath(new URL('./client/', import.meta.url)),
  plugins: [react()],
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
