import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'

const resolvePath = (path: string) => resolve(import.meta.dirname, path)
const alias = { '@shared': resolvePath('shared') }

export default defineConfig({
  main: {
    resolve: { alias },
    build: {
      outDir: 'out/main',
      target: 'node24',
      // Read from the disk of this PC, not over a line.
      chunkSizeWarningLimit: 5000,
      rollupOptions: {
        input: {
          main: resolvePath('electron/main.ts'),
          host: resolvePath('electron/host.ts'),
          cli: resolvePath('electron/cli.ts'),
          'documents-worker': resolvePath('electron/documents/worker.ts'),
          'impor-worker': resolvePath('electron/features/impor/worker.ts'),
        },
        // Chunks lie beside the entries, so that `import.meta.url` means the same folder in all of them.
        output: { entryFileNames: '[name].js', chunkFileNames: 'bagian-[name]-[hash].js' },
      },
    },
  },
  preload: {
    resolve: { alias },
    build: {
      outDir: 'out/preload',
      // A sandboxed preload cannot require anything: it must be one CommonJS file.
      externalizeDeps: false,
      rollupOptions: {
        input: { index: resolvePath('electron/preload.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: resolvePath('renderer'),
    base: './',
    resolve: { alias },
    plugins: [react()],
    build: {
      outDir: resolvePath('out/renderer'),
      // Electron brings its own Chromium, but the browser host meets whatever Edge the PC has.
      target: 'chrome120',
      chunkSizeWarningLimit: 2000,
      minify: true,
      cssMinify: true,
      // Fonts and images stay files: the content security policy has no data: addresses.
      assetsInlineLimit: 0,
      rollupOptions: { input: resolvePath('renderer/index.html') },
    },
  },
})
