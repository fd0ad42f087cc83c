import { fileURLToPath } from 'node:url'
import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'
import { headlessOptions } from './scripts/lib/browser.mjs'
import { emulate } from './scripts/lib/emulate'

const { env } = process
const folders = '{app,components,lib,packages,scripts}/**'
/** They start programs (shells, Redis, commands), or measure the memory of their own process. */
const ofProcesses = `${folders}/*.process.test.ts`

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '') } },
  test: {
    // Vitest leaves one core unused, which is half of a machine with two.
    maxWorkers: '100%',
    // A slow machine is not a fault; a test that hangs is one. What is waited for comes, or the test fails at its end.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    expect: { poll: { timeout: 20_000 } },
    // While writing, a tenth of the cases of each property; all of them where it counts.
    provide: { share: env['CI'] || env['FULL'] ? 1 : 1 / 10 },
    projects: [
      {
        extends: true,
        // Files share what they import: most of the time went by with importing it again for each.
        test: {
          name: 'unit',
          include: [`${folders}/*.test.ts`],
          exclude: [ofProcesses],
          isolate: false,
          setupFiles: ['scripts/lib/real-time.ts'],
        },
      },
      { extends: true, test: { name: 'process', include: [ofProcesses] } },
      {
        extends: true,
        // Named, so that none is found in the middle of a test, which would load the page again.
        optimizeDeps: {
          include: [
            'react',
            'react-dom',
            'react-dom/client',
            'react/jsx-runtime',
            'react/jsx-dev-runtime',
            'vitest-browser-react',
            'axe-core',
            'canonicalize',
            'idb-keyval',
            'jose',
            'jose/base64url',
            'jose/jwk/thumbprint',
            'zod/mini',
            '@azure/msal-browser',
            '@azure/msal-react',
            '@microsoft/microsoft-graph-client/lib/es/src/Client.js',
            '@microsoft/microsoft-graph-client/lib/es/src/GraphError.js',
          ],
        },
        test: {
          name: 'component',
          include: ['{app,components}/**/*.browser.test.tsx'],
          setupFiles: ['app/globals.css'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            // What turns while a step runs is drawn anew sixty times a second.
            provider: playwright({
              launchOptions: headlessOptions(env),
              contextOptions: { reducedMotion: 'reduce' },
            }),
            instances: [{ browser: 'chromium' }],
            viewport: { width: 1280, height: 900 },
            commands: { emulate },
          },
        },
      },
    ],
  },
})
