import { defineConfig } from '@playwright/test'
import { findTestBrowser } from './scripts/lib/debian.mjs'

const executablePath = findTestBrowser()

export default defineConfig({
  testDir: 'tests/e2e',
  globalSetup: './tests/setup/e2e.ts',
  outputDir: 'out/test/e2e',
  timeout: 120_000,
  expect: { timeout: 20_000 },
  workers: 3,
  retries: 1,
  reporter: [['list']],
  use: {
    locale: 'id-ID',
    timezoneId: 'Asia/Jakarta',
    viewport: { width: 1366, height: 768 },
    contextOptions: { reducedMotion: 'reduce' },
    screenshot: 'only-on-failure',
    // Tracing makes a test a sixth longer; the second try is the one to look at.
    trace: 'on-first-retry',
    launchOptions: {
      ...(executablePath === undefined ? {} : { executablePath }),
      args: [
        // Containers and CI machines run tests as root, where Chromium has no sandbox.
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: [{ name: 'peramban' }, ...(process.env.E2E_ELECTRON ? [{ name: 'electron' }] : [])],
})
