import { fileURLToPath } from 'node:url'
import { command } from '../lib/words/terminal/commands.mjs'
import { bench as words } from '../lib/words/terminal/measures.mjs'
import { measureOneInstance } from './bench/watch/one-instance.mjs'
import { measureTwoInstances } from './bench/watch/two-instances.mjs'
import { build, isBuilt, nextEnv } from './lib/build.mjs'
import { startChild } from './lib/child.mjs'
import { figureLine, isKept } from './lib/figure.mjs'
import { getRedis } from './lib/get-redis.mjs'
import { server as page } from './lib/package.mjs'
import { freePort } from './lib/port.mjs'
import { startServer } from './lib/server.mjs'
import { main, Stop } from './lib/stop.mjs'

/** What following a run costs the server: one instance alone, then two over Redis of which one is killed. */

const root = fileURLToPath(new URL('..', import.meta.url))

main(async () => {
  if (!isBuilt(root)) {
    console.log(command.building)
    await build(root)
  }
  const figures = [...(await oneInstance()), ...(await twoInstances())]
  for (const figure of figures) console.log(figureLine(figure))
  return figures.every(isKept) ? 0 : 1
})

async function oneInstance() {
  const { child, origin } = await serve('')
  try {
    return await measureOneInstance(origin, child.pid)
  } finally {
    child.kill()
  }
}

async function twoInstances() {
  const port = await freePort()
  const options = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no']
  const redis = startChild(await getRedis(root), options, { stdio: 'ignore' })
  const url = `redis://127.0.0.1:${port}`
  const servers = [await serve(url), await serve(url)]
  try {
    const [first, second] = servers.map(({ origin }) => origin)
    return await measureTwoInstances([first ?? '', second ?? ''], () => servers[0]?.child.kill('SIGKILL'))
  } finally {
    for (const { child } of servers) child.kill()
    redis.child.kill()
  }
}

/** @param {string} redis its address; empty for rooms in the process */
async function serve(redis) {
  const port = await freePort()
  const origin = `http://localhost:${port}`
  const env = { ...nextEnv(port), ENTRA_CLIENT_ID: '', REDIS_URL: redis }
  const server = await startServer(root, [page], env, origin)
  if (typeof server.first === 'object') throw new Stop(words.notServed(origin))
  return { child: server.child, origin }
}
