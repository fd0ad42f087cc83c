import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'

test.each(['abc', '70000', '30 00'])('a port that is none ends the server with a reason: %s', (PORT) => {
  const { status, stdout } = spawnSync(process.execPath, ['server.mjs'], {
    env: { ...process.env, PORT },
    encoding: 'utf8',
  })
  expect(status).toBe(1)
  expect(JSON.parse(stdout)).toMatchObject({
    event: 'not-started',
    message: `PORT is ${JSON.stringify(PORT)}; allowed is a number from 0 to 65535.`,
  })
})
