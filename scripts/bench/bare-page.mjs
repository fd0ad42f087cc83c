import { cpSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bench } from '../../lib/words/terminal/measures.mjs'
import { next, nextEnv } from '../lib/build.mjs'
import { run } from '../lib/child.mjs'
import { excerpt, Stop } from '../lib/stop.mjs'

/**
 * Builds the page to compare with, by the same Next. Outside of this repository, for Next looks for `proxy.ts` and
 * `instrumentation.ts` in all folders above and would put ours in front of the bare page.
 * @param {string} root
 * @returns {Promise<{ folder: string, remove: () => void }>}
 */
export async function buildBarePage(root) {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'bare-page-'))
  const remove = () => rmSync(folder, { recursive: true, force: true })
  cpSync(join(root, 'scripts/bench/bare'), folder, { recursive: true })
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction')
  const { code, output } = await run(process.execPath, [next, 'build'], { cwd: folder, env: nextEnv() })
  if (code === 0) return { folder, remove }
  remove()
  throw new Stop(bench.bareNotBuilt({ code, said: excerpt(output) }))
}
