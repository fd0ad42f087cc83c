import { expect, test } from 'vitest'
import { freePort } from './port.mjs'
import { complaintIn, startServer } from './server.mjs'

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

test('of a log a person sees the complaints alone, in their words or by their place', () => {
  const line = (facts: object) => complaintIn(JSON.stringify(facts))
  expect(line({ level: 'error', event: 'not-started', message: 'PORT is taken' })).toEqual(['PORT is taken'])
  expect(line({ level: 'error', event: 'error', name: 'TypeError', stack: ['at a.js:1:1'] })).toEqual([
    'TypeError',
    '  at a.js:1:1',
  ])
  expect(line({ level: 'info', event: 'started', message: 'x' })).toEqual([])
  expect(complaintIn('no JSON')).toEqual([])
})
