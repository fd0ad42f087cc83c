import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { USAGE } from './command-options'

const command = fileURLToPath(new URL('bin/entra-sandbox.mjs', import.meta.url))

function start(...args: string[]) {
  return spawn(process.execPath, [command, ...args], { stdio: ['ignore', 'pipe', 'pipe'] })
}

test('the command prints the address that it serves, and ends on SIGTERM', async () => {
  const child = start('--port', '0')
  const [address] = await once(createInterface(child.stdout), 'line')
  expect(address).toMatch(/^http:\/\/localhost:\d+$/)
  const answer = await fetch(`${address}/control/worlds`)
  expect(await answer.json()).toMatchObject({ worlds: [{ seed: 'fresh' }] })
  child.kill('SIGTERM')
  expect(await once(child, 'exit')).toEqual([0, null])
}, 30_000)

test('a command that cannot be read says how it is used', async () => {
  const child = start('--prot', '4400')
  const [said, [code]] = await Promise.all([text(child.stderr), once(child, 'exit')])
  expect(said).toBe(`${USAGE}\n`)
  expect(code).toBe(2)
}, 30_000)
