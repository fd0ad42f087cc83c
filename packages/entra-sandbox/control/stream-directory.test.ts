import { expect, test, vi } from 'vitest'
import { WHOLE } from '../limits'
import { openSandbox } from '../testing'

/** A large company takes a while on a busy machine. */
test('a large directory is read completely, in pieces, several at the same time', async () => {
  const { sandbox, call } = openSandbox({ clock: () => Date.UTC(2026, 0, 1) })
  const { tenantId } = sandbox.control.createWorld({ seed: 'large' })
  const read = () => call(`/worlds/${tenantId}`)
  const text = await (await read()).text()
  expect(text === JSON.stringify(sandbox.control.world(tenantId))).toBe(true)

  const open = await Promise.all(Array.from({ length: WHOLE.underWay }, read))
  expect(open.map(({ status }) => status)).toEqual(open.map(() => 200))
  const refused = await read()
  expect([refused.status, await refused.json()]).toEqual([503, { error: expect.stringContaining('large') }])
  await open[0]?.body?.cancel()
  await (await read()).body?.cancel()
  for (const answer of open.slice(1)) await answer.body?.cancel()
})

test('a reader who does not read makes room after a while', async () => {
  const { sandbox, call } = openSandbox()
  const { tenantId } = sandbox.control.createWorld({ seed: 'large' })
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  try {
    const idle = await Promise.all(Array.from({ length: WHOLE.underWay }, () => call(`/worlds/${tenantId}`)))
    expect((await call(`/worlds/${tenantId}`)).status).toBe(503)
    vi.advanceTimersByTime(WHOLE.milliseconds)
    const next = await call(`/worlds/${tenantId}`)
    expect(next.status).toBe(200)
    await next.body?.cancel()
    await expect(idle[0]?.text()).rejects.toThrow('too long')
  } finally {
    vi.useRealTimers()
  }
})
