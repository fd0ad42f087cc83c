import { fileURLToPath } from 'node:url'
import { command } from '../lib/words/terminal/commands.mjs'
import { bench as words } from '../lib/words/terminal/measures.mjs'
import { bytesARequest, lookAt } from './bench/load/memory.mjs'
import { makeMix, signedLinkBy } from './bench/load/mix.mjs'
import { makeSender } from './bench/load/send.mjs'
import { makeVisitor } from './bench/load/visitor.mjs'
import { makeRoom, watch } from './bench/watch/room.mjs'
import { build, isBuilt, nextEnv } from './lib/build.mjs'
import { startChild } from './lib/child.mjs'
import { figureLine, isKept } from './lib/figure.mjs'
import { server as page } from './lib/package.mjs'
import { freePort } from './lib/port.mjs'
import { firstStatus } from './lib/server.mjs'
import { main, Stop } from './lib/stop.mjs'

/** How the built page does under many requests, and whether its memory stays flat: `npm run bench:load`, or with a number of requests. */

const REQUESTS = 200_000
const LOOKS = 10
/** Requests under way at once. */
const HANDS = 16
const VISITORS = 8
const READERS = 20

const root = fileURLToPath(new URL('..', import.meta.url))
const { names, checkpoint } = words.load

main(async () => {
  const most = Number(process.argv[2] ?? REQUESTS)
  if (!isBuilt(root)) {
    console.log(command.building)
    await build(root)
  }
  const port = await freePort()
  const origin = `http://localhost:${port}`
  const { child, ended } = startChild(
    process.execPath,
    ['--expose-gc', '--import', './scripts/bench/load/heap.mjs', page],
    {
      cwd: root,
      env: { ...nextEnv(port), ENTRA_CLIENT_ID: '', REDIS_URL: '', LINK_SIGNING_KEY: 'practice' },
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    },
  )
  const sender = makeSender(origin, HANDS)
  const readers = []
  try {
    const ready = await Promise.race([firstStatus(`${origin}/api/ready`), ended])
    if (ready !== 200) throw new Stop(words.notServed(origin))
    const visitors = []
    for (let count = 0; count < VISITORS; count += 1) visitors.push(await makeVisitor(origin, sender.send))
    const [first] = visitors
    if (!first) throw new Stop(words.notServed(origin))
    for (let count = 0; count < READERS; count += 1)
      readers.push(watch([origin], makeRoom(), () => undefined))
    const mix = makeMix({ root, visitors, signedLink: await signedLinkBy(first, sender.send) })
    return report(
      await load({
        child,
        send: sender.send,
        mix,
        most,
        renew: () => Promise.all(visitors.map((one) => one.renew())),
      }),
    )
  } finally {
    for (const reader of readers) reader.end()
    sender.end()
    child.kill()
  }
})

/**
 * Sends all requests, and looks at the memory ten times.
 * @param {{ child: import('node:child_process').ChildProcess, send: import('./bench/load/visitor.mjs').Send, mix: import('./bench/load/mix.mjs').Visit[], most: number, renew: () => Promise<unknown> }} job
 */
async function load({ child, send, mix, most, renew }) {
  /** @type {number[]} */
  const times = []
  /** @type {Map<string, number>} */
  const statuses = new Map()
  const wrong = { count: 0 }
  let seconds = 0
  let turn = 0
  /** @type {Parameters<import('./bench/load/mix.mjs').Visit>[0]} */
  const timed = async (asked, status) => {
    const began = performance.now()
    const answer = await send(asked)
    times.push(performance.now() - began)
    const found = String(answer.status)
    statuses.set(found, (statuses.get(found) ?? 0) + 1)
    if (answer.status !== status) {
      wrong.count += 1
      if (wrong.count <= 5)
        console.error(words.load.unexpected({ path: asked.path.split('?')[0] ?? '', found, status }))
    }
    return answer
  }
  const looks = [await lookAt(child, 0)]
  console.log(checkpoint(looks[0]))
  for (let look = 1; look <= LOOKS; look += 1) {
    const began = performance.now()
    const hand = async () => {
      while (times.length < (most * look) / LOOKS)
        await mix[turn++ % mix.length]?.(timed).catch(() => (wrong.count += 1))
    }
    await Promise.all(Array.from({ length: HANDS }, hand))
    seconds += (performance.now() - began) / 1000
    const seen = await lookAt(child, times.length)
    looks.push(seen)
    console.log(checkpoint(seen))
    await renew()
  }
  return { times: times.sort((one, other) => one - other), statuses, wrong: wrong.count, seconds, looks }
}

/** @param {Awaited<ReturnType<typeof load>>} result */
function report({ times, statuses, wrong, seconds, looks }) {
  const at = (/** @type {number} */ share) => times[Math.floor(times.length * share)] ?? Number.NaN
  const count = [...statuses].sort().map(([status, times]) => ({ name: names.status(status), value: times }))
  const figures = [
    { name: names.requests, value: times.length },
    { name: names.perSecond, value: times.length / seconds },
    { name: names.p50, value: at(0.5), unit: 'ms', digits: 1 },
    { name: names.p99, value: at(0.99), unit: 'ms', digits: 1 },
    ...count,
    { name: names.wrong, value: wrong, limit: 0 },
    { name: names.resident, value: looks.at(-1)?.resident, limit: 512, unit: 'MB' },
    { name: names.slope, value: bytesARequest(looks), limit: 50, unit: 'bytes', digits: 1 },
  ]
  for (const figure of figures) console.log(figureLine(figure))
  return figures.every(isKept) ? 0 : 1
}
