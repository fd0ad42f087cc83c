import { once } from 'node:events'
import http from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import { isReady } from './instance'

const PROBE_MS = 200

/**
 * A small proxy as hosts have them: it sends requests to the instances that say they are ready, one after the other, keeps
 * its connections to them, and repeats no request. What an instance does not answer is a 502.
 */
export async function startProxy(origins: readonly string[]) {
  const agent = new http.Agent({ keepAlive: true })
  let ready: string[] = []
  let turn = 0
  let on = true
  const probe = async () => {
    const answers = await Promise.all(origins.map(isReady))
    ready = origins.filter((_, index) => answers[index])
  }

  const server = http.createServer((request, response) => {
    turn += 1
    const target = ready[turn % ready.length]
    if (target === undefined) return void response.writeHead(503).end()
    const { method, headers, url } = request
    const onward = http.request(`${target}${url}`, { method, headers, agent }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.pipe(response)
      answer.once('error', () => response.destroy())
    })
    onward.once('error', () => (response.headersSent ? response.destroy() : response.writeHead(502).end()))
    response.once('close', () => onward.destroy())
    request.pipe(onward)
  })
  await once(server.listen(0), 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  await probe()
  const probing = (async () => {
    while (on) {
      await pause(PROBE_MS)
      await probe()
    }
  })()

  return {
    origin: `http://localhost:${address.port}`,
    ready: () => ready,
    async stop() {
      on = false
      await probing
      server.closeAllConnections()
      server.close()
      agent.destroy()
    },
  }
}
