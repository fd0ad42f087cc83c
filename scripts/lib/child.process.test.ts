import { expect, test } from 'vitest'
import { run, startChild } from './child.mjs'

const node = process.execPath

test('a program is run to its end, with all it said', async () => {
  const script = 'console.log("out"); console.error("err"); process.exitCode = 3'
  const { code, output } = await run(node, ['-e', script], { cwd: '.' })
  expect(code).toBe(3)
  expect(output.split('\n').sort()).toEqual(['', 'err', 'out'])
})

test('a program that is not there is told by name', async () => {
  expect(await run('no-such-program', [], { cwd: '.' })).toEqual({
    code: 127,
    output: 'no-such-program was not found.',
  })
})

test('a signal to us goes on to the child, and its exit code comes back', async () => {
  const script =
    'process.on("SIGHUP", () => process.exit(7)); setInterval(() => {}, 1000); process.send("ready")'
  const { child, ended } = startChild(node, ['-e', script], { stdio: ['ignore', 'ignore', 'ignore', 'ipc'] })
  await new Promise((resolve) => child.once('message', resolve))
  process.kill(process.pid, 'SIGHUP')
  expect(await ended).toEqual({ code: 7, received: 'SIGHUP' })
})

test('a child that a signal ends has the code of a shell', async () => {
  const { child, ended } = startChild(node, ['-e', 'setInterval(() => {}, 1000)'], {})
  child.kill('SIGTERM')
  expect(await ended).toEqual({ code: 143, received: undefined })
})
