import { resolve } from 'node:path'
import { defineConfig } from 'vitest/config'

const alias = { '@shared': resolve(import.meta.dirname, 'shared') }

/** Folders of `tests/` that vitest runs, each a project of its own; `npm test -- unit` runs one. */
const SETUP_OF_PROJECT = {
  architecture: [],
  unit: [],
  integration: ['tests/setup/resources.ts'],
  contract: ['tests/setup/resources.ts'],
  documents: ['tests/setup/resources.ts'],
  migrations: ['tests/setup/resources.ts'],
  screen: ['tests/setup/build.ts'],
  faults: ['tests/setup/build.ts'],
} satisfies Record<string, readonly string[]>

export default defineConfig({
  resolve: { alias },
  test: {
    passWithNoTests: true,
    // Much of a test is waiting, for a browser, a disk or a process: two cores carry three at a time.
    maxWorkers: 3,
    projects: Object.entries(SETUP_OF_PROJECT).map(([name, globalSetup]) => ({
      extends: true,
      test: {
        name,
        include: [`tests/${name}/**/*.spec.{ts,tsx}`],
        environment: 'node',
        setupFiles: ['tests/setup/seed.ts'],
        globalSetup: [...globalSetup],
        testTimeout: name === 'unit' || name === 'architecture' ? 30_000 : 60_000,
        hookTimeout: 60_000,
      },
    })),
  },
})
