import { defineConfig } from 'playwright/test'
import { headlessOptions } from './scripts/lib/browser.mjs'
import { server as page } from './scripts/lib/package.mjs'
import { testPorts } from './scripts/lib/port.mjs'

const { env } = process
const { sandbox, app } = testPorts(env)
const sandboxOrigin = `http://localhost:${sandbox.port}`
const appOrigin = `http://localhost:${app.port}`

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results/browser',
  // Nothing is recorded, for it would keep the secrets that the tests make: no trace, video and screenshot (below), and
  // of the page's text that Playwright writes down for a failed test nothing stays.
  preserveOutput: 'never',
  fullyParallel: true,
  forbidOnly: Boolean(env['CI']),
  workers: Number(env['E2E_WORKERS'] || 2),
  // A machine that is busy with something else may miss a timeout once; a developer sees it at once.
  retries: env['CI'] ? 1 : 0,
  timeout: 120_000,
  expect: { timeout: 10_000 },
  reporter: [
    [process.stdout.isTTY && !env['CI'] ? 'list' : 'dot'],
    ['json', { outputFile: 'test-results/browser.json' }],
  ],
  use: {
    baseURL: appOrigin,
    trace: 'off',
    video: 'off',
    screenshot: 'off',
    launchOptions: headlessOptions(env),
    // What turns while a step runs is drawn anew sixty times a second, which costs a twelfth of a run.
    reducedMotion: 'reduce',
    // A whole Chromium lets a press write there; without its windows it asks, and no one answers.
    permissions: ['clipboard-write'],
  },
  // What a language can break has tests that ask for German themselves.
  projects: [{ name: 'en', use: { locale: 'en-US' } }],
  webServer: [
    {
      command: `node packages/entra-sandbox/bin/entra-sandbox.mjs --port ${sandbox.port}`,
      url: `${sandboxOrigin}/control/worlds`,
      reuseExistingServer: false,
    },
    {
      command: `node ${page}`,
      url: appOrigin,
      reuseExistingServer: false,
      env: {
        PORT: String(app.port),
        SANDBOX_ORIGIN: sandboxOrigin,
        // Set, though empty: neither the shell nor a .env file may send the tests to Microsoft.
        ENTRA_CLIENT_ID: '',
        OPERATOR_NAME: '',
        REDIS_URL: '',
      },
    },
  ],
})
