import { fileURLToPath } from 'node:url'
import { defineConfig } from 'playwright/test'
import tests from '../../playwright.config'
import { WINDOW } from './sizes'

const root = fileURLToPath(new URL('../..', import.meta.url))

const LANGUAGES = {
  en: { name: 'en', use: { locale: 'en-US' } },
  de: { name: 'de', use: { locale: 'de-DE' } },
}
const language = process.env['SCREENS_LANGUAGE'] === 'de' ? 'de' : 'en'

/** `npm run screenshots`: every screen and state as pictures, by the servers of the browser tests. */
export default defineConfig({
  ...tests,
  testDir: '.',
  testMatch: '*.screens.ts',
  outputDir: `${root}/test-results/screens`,
  reporter: [['list']],
  // A state is looked at in all sizes and colours.
  timeout: 120_000,
  use: { ...tests.use, viewport: WINDOW, reducedMotion: 'reduce' },
  projects: [LANGUAGES[language]],
  webServer: [tests.webServer ?? []].flat().map((server) => ({ ...server, cwd: root })),
})
