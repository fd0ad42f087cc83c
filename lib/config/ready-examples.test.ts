import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parseEnvironment } from './environment'

const README = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')

test('the example region in README works unchanged', () => {
  const [, json] = /^export EXTRA_REGIONS='(.+)'$/m.exec(README) ?? []
  expect(parseEnvironment({ EXTRA_REGIONS: json }).extraRegions).toEqual([
    {
      id: 'au',
      name: 'Australia',
      redirectUri: 'https://api-au.unified.to/oauth/code',
      handOver: expect.stringMatching(/^https:\/\/[\w.-]+\/integrations\/$/),
      connect: 'https://api-au.unified.to/unified/integration/auth',
    },
  ])
})
