import { resolve } from 'node:path'
import { defineConfig } from 'vitest/config'

const alias = { '@shared': resolve(import.meta.dirname, 'shared') }

export default defineConfig({ resolve: { alias }, test: { include: ['tests/unit/**/*.spec.ts'] } })
