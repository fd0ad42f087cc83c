import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { beforeAll, expect, test } from 'vitest'
import { COMMAND, fileWith } from './testing/run'
import { CONTENT, keyFile, PASSWORD, sealFor } from './testing/sealed'

let args: string

beforeAll(async () => {
  const key = await keyFile()
  const seal = fileWith('seal-of-terminal.txt', await sealFor(key.publicKey))
  args = `open ${seal} --key ${fileWith('key-of-terminal.json', key.text)}`
})

/** The command on a terminal that `script` (util-linux) makes, and what can be read on it. */
async function onTerminal(more: string, typed: string) {
  const line = `${process.execPath} ${COMMAND} ${args} ${more}`
  const child = spawn('script', ['-qefc', line, '/dev/null'], { stdio: ['pipe', 'pipe', 'ignore'] })
  let screen = ''
  child.stdout.on('data', (part) => {
    const asked = screen.includes('Password')
    screen += part
    if (!asked && screen.includes('Password')) child.stdin.write(typed)
  })
  const [code] = await once(child, 'exit')
  return { screen, code }
}

test('asks for the password and shows nothing of it, and the secret where that is asked for', async () => {
  const mistyped = `wrong one\u0015${PASSWORD.slice(0, -1)}ü\u007f${PASSWORD.slice(-1)}\r`
  const { screen, code } = await onTerminal('--fd 1 --show', mistyped)
  expect(screen).toContain(CONTENT.clientId)
  expect(screen).toContain(JSON.stringify(CONTENT.secret))
  for (const unsaid of [PASSWORD, 'correct', 'wrong one']) expect(screen).not.toContain(unsaid)
  expect(code).toBe(0)
})

test('Control-C ends it', async () => {
  const { screen, code } = await onTerminal('', 'half of it\u0003')
  expect(screen).toContain('Stopped.')
  expect(screen).not.toContain('half of it')
  expect(code).toBe(130)
})

test('shows no secret on a terminal, before it asks for anything', async () => {
  const { screen, code } = await onTerminal('--fd 1', '')
  expect(screen).toContain('would show the secret')
  expect(screen).not.toContain('Password')
  expect(code).toBe(2)
})
