import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'

/** Stands in for the server that Next writes: it logs what no one caught, as Next does, and tells its own count by its exit code. */
const NEXT = `
let uncaught = 0
process.on('uncaughtException', (error) => {
  uncaught += 1
  console.error('uncaughtException: ', error)
})
setInterval(() => console.error(new Error('again')), 10)
setTimeout(() => process.exit(Math.min(uncaught, 99)), 1000)
`

test('a log that no one reads any more makes no errors of its own', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'closed-stdout-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  cpSync('server.mjs', join(folder, 'server.mjs'))
  cpSync('lib/log/log.mjs', join(folder, 'lib/log/log.mjs'))
  writeFileSync(join(folder, 'next-server.js'), NEXT)
  const child = spawn(process.execPath, ['server.mjs'], { cwd: folder, stdio: ['ignore', 'pipe', 'ignore'] })
  child.stdout.destroy()
  await once(child, 'exit')
  expect(child.exitCode).toBe(0)
})
