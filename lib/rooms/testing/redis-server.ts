import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { connect } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { findRedis } from '@/scripts/lib/get-redis.mjs'
import { freePort } from '@/scripts/lib/port.mjs'

export type RedisServer = {
  url: string
  /** Ends it at once, as a machine that loses power. */
  kill(): Promise<void>
  /** Starts it again at the same address, with nothing in it. */
  start(): Promise<void>
  /** It keeps its connections and answers nothing, until `wake`. */
  hang(): void
  wake(): void
}

/** A real Redis server of its own on loopback, which keeps nothing on the disk. */
export async function startRedis(): Promise<RedisServer> {
  const port = await freePort()
  let child: ChildProcess | null = null
  const server = {
    url: `redis://127.0.0.1:${port}`,
    async kill() {
      const running = child
      child = null
      if (!running || running.exitCode !== null) return
      running.kill('SIGKILL')
      await once(running, 'exit')
    },
    async start() {
      const options = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no']
      child = spawn(findRedis(), options, { stdio: 'ignore' })
      await untilListening(port, child)
    },
    hang: () => void child?.kill('SIGSTOP'),
    wake: () => void child?.kill('SIGCONT'),
  }
  await server.start()
  return server
}

async function untilListening(port: number, child: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    if (child.exitCode !== null) throw new Error(`redis-server ended with ${child.exitCode}`)
    if (await listens(port)) return
    await pause(50)
  }
  throw new Error('redis-server does not listen')
}

function listens(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    socket.once('connect', () => {
      socket.destroy()
      resolve(true)
    })
    socket.once('error', () => resolve(false))
  })
}
