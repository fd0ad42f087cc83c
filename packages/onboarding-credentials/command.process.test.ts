import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { beforeAll, expect, test } from 'vitest'
import { COMMAND, fileWith, runProcess } from './testing/run'
import { CONTENT, keyFile, PASSWORD, sealFor } from './testing/sealed'

// The command in a process of its own: its pipes, its terminal, and how it is started.

let seal: string
let file: string

beforeAll(async () => {
  const key = await keyFile()
  seal = await sealFor(key.publicKey)
  file = fileWith('key-of-process.json', key.text)
})

const known = () => ['--key', file, '--password-fd', '3']

test('the content goes as one line of JSON to a pipe', async () => {
  const { out, err, handed, code } = await runProcess(['open', '-', ...known(), '--fd', '4'], {
    input: seal,
    secretIn: 'handed',
  })
  expect(handed).toMatch(/^\{.+\}\n$/)
  expect(JSON.parse(handed)).toEqual(CONTENT)
  expect(err).toContain(CONTENT.clientId)
  expect([out, code]).toEqual(['', 0])
})

test('its settings are those of its environment', async () => {
  const env = { UNIFIED_API_KEY: 'key-of-a-workspace', UNIFIED_WORKSPACE_INTEGRATION_ID: '../1' }
  const { err, code } = await runProcess(['open', seal, ...known(), '--send'], { env })
  expect([err, code]).toEqual([expect.stringMatching(/^UNIFIED_WORKSPACE_INTEGRATION_ID has to .+\n$/), 2])
})

test('a pipe of Node itself takes no secret', async () => {
  const { err, code } = await runProcess(['open', seal, ...known(), '--fd', '6'])
  expect([err, code]).toEqual([expect.stringContaining('not an open pipe or file'), 2])
})

test('no terminal and no descriptor for the password', async () => {
  const child = spawn('setsid', ['-w', process.execPath, COMMAND, 'open', seal, '--key', file], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const [err, [code]] = await Promise.all([text(child.stderr), once(child, 'exit')])
  expect([err, code]).toEqual([
    'There is no terminal to ask for the password. Give it with --password-fd N.\n',
    2,
  ])
})

test.each([
  ['no one reads what it says', []],
  ['no one reads the secret', ['--fd', '1']],
])('%s', async (_, more) => {
  const args = [COMMAND, 'open', seal, '--key', file, '--password-fd', '0', ...more]
  const child = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'pipe'] })
  child.stdout.destroy()
  child.stdin.end(`${PASSWORD}\n`)
  const [err, [code]] = await Promise.all([text(child.stderr), once(child, 'exit')])
  expect(err).toContain('could not be written (EPIPE)')
  expect(code).toBe(6)
})

test('a standard output that was closed takes no secret', async () => {
  const line = 'exec "$0" "$@" >&-'
  const args = [process.execPath, COMMAND, 'open', seal, '--key', file, '--password-fd', '0', '--fd', '1']
  const child = spawn('sh', ['-c', line, ...args], { stdio: ['pipe', 'pipe', 'pipe'] })
  child.stdin.end(`${PASSWORD}\n`)
  const [err, [code]] = await Promise.all([text(child.stderr), once(child, 'exit')])
  expect([err, code]).toEqual([expect.stringContaining('not an open pipe or file'), 2])
})
