import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const { env } = process
const all = '{app,components,lib,packages,scripts}/**/*.test.ts'
/** They measure the memory of their process. */
const alone = 'packages/entra-sandbox/attack.test.ts'

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '') } },
  test: {
    // While writing, a tenth of the cases of each property; all of them where it counts.
    provide: { share: env['CI'] || env['FULL'] ? 1 : 1 / 10 },
    projects: [
      {
        extends: true,
        // Files share what they import: most of the time went by with importing it again for each.
        test: { name: 'unit', include: [all], exclude: [alone], isolate: false },
      },
      { extends: true, test: { name: 'unit-alone', include: [alone] } },
    ],
  },
})
