import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { redisServer as words } from '../../lib/words/terminal/tests.mjs'
import { isProgram } from './browser.mjs'
import { run } from './child.mjs'
import { excerpt, Stop } from './stop.mjs'

/**
 * The Redis server that tests start: the one that REDIS_SERVER_PATH names, else the one on the PATH. Throws `Stop` where
 * there is none.
 * @param {Record<string, string | undefined>} env
 * @param {(path: string) => boolean} works
 * @returns {string}
 */
export function findRedis(env = process.env, works = isProgram) {
  const named = env['REDIS_SERVER_PATH']
  const folders = [...(env['PATH'] || '').split(delimiter).filter(Boolean), '/usr/bin', '/usr/local/bin']
  const found = (named ? [named] : folders.map((folder) => join(folder, 'redis-server'))).find(works)
  if (found) return found
  throw new Stop(named ? words.wrongPath(named) : words.none)
}

/**
 * Makes sure that tests find a Redis server; on Debian, for root, installs one.
 * @param {string} root
 */
export async function getRedis(root) {
  try {
    return findRedis()
  } catch (missing) {
    const debianRoot = existsSync('/etc/debian_version') && process.getuid?.() === 0
    if (!debianRoot || process.env['REDIS_SERVER_PATH']) throw missing
    console.log(words.installing)
    const command = 'apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y redis-server'
    const { code, output } = await run('sh', ['-c', command], { cwd: root })
    if (code !== 0) throw new Stop(words.notInstalled({ code, said: excerpt(output, 12) }))
    return findRedis()
  }
}
