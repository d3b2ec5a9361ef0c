import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const root = resolve(import.meta.dirname, '../../..')

export default defineConfig({
  root: import.meta.dirname,
  base: './',
  plugins: [react()],
  resolve: { alias: { '@shared': resolve(root, 'shared') } },
  build: { outDir: resolve(root, 'out/gallery'), emptyOutDir: true, minify: false },
  logLevel: 'warn',
})
