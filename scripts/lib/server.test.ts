import { expect, test } from 'vitest'
import { freePort } from './port.mjs'
import { startServer } from './server.mjs'

const server = (port: number) =>
  `require('node:http').createServer((_, answer) => { answer.statusCode = 503; answer.end() }).listen(${port})`

test('a server has started when it answers, whatever it says', async () => {
  const port = await freePort()
  const { child, ended, first } = await startServer(
    '.',
    ['-e', server(port)],
    process.env,
    `http://localhost:${port}`,
  )
  expect(first).toBe(503)
  child.kill()
  expect((await ended).code).toBe(143)
})

test('one that ends before it answers is told by its code', async () => {
  const address = `http://localhost:${await freePort()}`
  const { first } = await startServer('.', ['-e', 'process.exit(3)'], process.env, address)
  expect(first).toEqual({ code: 3, received: undefined })
})
