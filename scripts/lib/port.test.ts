import { createServer } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { freePort, parsePort, portProblem, testPorts } from './port.mjs'

const servers: ReturnType<typeof createServer>[] = []
afterEach(() => {
  for (const server of servers.splice(0)) server.close()
})

function takePort(host?: string): Promise<number> {
  const server = createServer()
  servers.push(server)
  return new Promise((resolve) => {
    server.listen({ port: 0, host }, () => {
      const address = server.address()
      resolve(typeof address === 'object' && address ? address.port : 0)
    })
  })
}

test.each([undefined, ''])('a port that is not set (%j) is the usual one', (value) => {
  expect(parsePort('PORT', value, 3000)).toBe(3000)
})

test.each([
  ['1', 1],
  ['8080', 8080],
  ['65535', 65535],
])('%s is a port', (value, port) => {
  expect(parsePort('PORT', value, 3000)).toBe(port)
})

test.each(['0', '65536', '-1', '80.5', '1e3', ' 80', 'http', '000080'])('%j is refused by name', (value) => {
  expect(() => parsePort('E2E_APP_PORT', value, 3000)).toThrow(
    `E2E_APP_PORT is "${value}", but a port is a number from 1 to 65535.`,
  )
})

test.each([undefined, '127.0.0.1'])('a taken port (on %s) is told with a way out', async (host) => {
  const port = await takePort(host)
  expect(await portProblem('PORT', port)).toMatch(
    new RegExp(`^Another program uses port ${port} already\\. .* PORT=(${port + 1}|3000)\\.$`),
  )
})

test('a free port is no problem', async () => {
  const port = await takePort()
  await new Promise((resolve) => servers.pop()?.close(resolve))
  expect(await portProblem('PORT', port)).toBeUndefined()
})

test('a port that is free can be taken', async () => {
  expect(await portProblem('PORT', await freePort())).toBeUndefined()
})

test('the browser tests have their own ports, which the environment can change', () => {
  expect(testPorts({ E2E_APP_PORT: '3200' })).toEqual({
    sandbox: { name: 'E2E_SANDBOX_PORT', port: 4400 },
    app: { name: 'E2E_APP_PORT', port: 3200 },
  })
})
