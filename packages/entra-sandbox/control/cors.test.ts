import { expect, test } from 'vitest'
import { createSandbox, loopbackGuard } from '../index'
import { HERE } from '../testing'

const sandbox = createSandbox({ origin: () => 'http://localhost:4400', guard: loopbackGuard() })

function ask(method: string, origin: string): Promise<Response> {
  const headers = { origin, 'access-control-request-method': 'DELETE' }
  return sandbox.fetch(new Request('http://localhost:4400/control/worlds', { method, headers }), HERE)
}

test.each(['http://localhost:3000', 'https://127.0.0.1:3000', 'http://[::1]:3000'])(
  'a page at %s may use the control',
  async (origin) => {
    expect((await ask('GET', origin)).headers.get('access-control-allow-origin')).toBe(origin)
    const preflight = await ask('OPTIONS', origin)
    expect(preflight.status).toBe(204)
    expect(preflight.headers.get('access-control-allow-methods')).toContain('DELETE')
  },
)

test.each(['https://example.com', 'http://localhost.example.com', 'null'])(
  'a page at %s may not',
  async (origin) => {
    const answer = await ask('GET', origin)
    expect(answer.status).toBe(403)
    expect(answer.headers.get('access-control-allow-origin')).toBeNull()
    expect(await answer.text()).toContain('another website')
  },
)
