import { expect, test } from 'vitest'
import { z } from 'zod'
import { ask, sandboxAt, textOf, tokenOf } from '../testing'

const page = z.object({
  '@odata.nextLink': z.string().optional(),
  value: z.array(z.looseObject({ '@odata.type': z.string() })),
})

async function start(groups: number) {
  const sandbox = sandboxAt()
  const world = sandbox.control.createWorld()
  sandbox.control.change(world.tenantId, { groups })
  const token = await tokenOf(sandbox, world, 'carl', ['User.Read'])
  const read = async (path: string) => {
    const { body } = await ask(sandbox, token, `GET ${path}`)
    return page.parse(body)
  }
  return { sandbox, world, token, read }
}

test.each([
  ['250 groups, a hundred a page', 250, '/me/transitiveMemberOf', [100, 100, 51]],
  ['250 groups at once', 250, '/me/transitiveMemberOf?$top=999', [251]],
  ['1,200 groups', 1_200, '/me/transitiveMemberOf?$top=999', [999, 202]],
  ['no group', 0, '/me/memberOf', [1]],
])('%s: the role is on the last page', async (_what, groups, first, sizes) => {
  const { read } = await start(groups)
  const pages = [await read(first)]
  for (let next = pages.at(-1)?.['@odata.nextLink']; next; next = pages.at(-1)?.['@odata.nextLink'])
    pages.push(await read(next.slice(next.indexOf('/me/'))))
  expect(pages.map(({ value }) => value.length)).toEqual(sizes)
  const withRole = pages.filter(({ value }) =>
    value.some((entry) => entry['@odata.type'] === '#microsoft.graph.directoryRole'),
  )
  expect(withRole).toEqual([pages.at(-1)])
})

test('the next page of a part of a batch is on the host that the batch was sent to', async () => {
  const origin = 'https://app.example'
  const sandbox = sandboxAt({
    origin: (request) => `https://${request.headers.get('host')}`,
    prefix: '/sandbox',
  })
  const { tenantId } = sandbox.control.createWorld()
  sandbox.control.change(tenantId, { groups: 250 })
  const { access_token } = await sandbox.control.token(tenantId)
  const answer = await sandbox.fetch(
    new Request('http://0.0.0.0:3000/sandbox/v1.0/$batch', {
      method: 'POST',
      headers: {
        authorization: `Bearer ${access_token}`,
        'content-type': 'application/json',
        host: 'app.example',
      },
      body: JSON.stringify({ requests: [{ id: '1', method: 'GET', url: '/me/transitiveMemberOf' }] }),
    }),
  )
  const { responses } = z.object({ responses: z.array(z.object({ body: page })) }).parse(await answer.json())
  expect(textOf(responses[0]?.body['@odata.nextLink'])).toMatch(
    `${origin}/sandbox/v1.0/me/transitiveMemberOf?`,
  )
})
