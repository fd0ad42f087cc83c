import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:http'
import { text } from 'node:stream/consumers'
import { createControlClient } from 'entra-sandbox/client'
import { serveSandbox } from 'entra-sandbox/serve'
import { afterAll, beforeAll, expect, test } from 'vitest'
import * as z from 'zod'
import { posixCommand } from './commands'
import { tokenRequest } from './token-request'

/** The command in real shells, against a sandbox on a port of its own. */

const DATAVERSE = '00000007-0000-0000-c000-000000000000'
const THREE_YEARS = 3 * 366 * 24 * 3600
const SHELLS = ['sh', 'bash'].filter((shell) => spawnSync(shell, ['-c', 'true']).status === 0)
/** It gives a program a terminal of its own: util-linux, and not the one of macOS, which is called otherwise. */
const hasTerminals = spawnSync('script', ['-qec', 'true', '/dev/null']).status === 0

let sandbox: Awaited<ReturnType<typeof serveSandbox>>
let origin: string

beforeAll(async () => {
  sandbox = await serveSandbox({ port: 0, onError: (error) => expect.unreachable(String(error)) })
  origin = sandbox.origin
})
afterAll(() => sandbox.stop())

const created = z.object({ id: z.string(), appId: z.string() })
const secretMade = z.object({ keyId: z.string(), secretText: z.string() })

/** A world with an application that has a secret, made by Graph calls. */
async function world({ consented = true, api = DATAVERSE } = {}) {
  const control = createControlClient(`${origin}/control`)
  const { tenantId } = await control.createWorld({ seed: 'fresh' })
  const scopes = ['User.Read', 'Application.ReadWrite.All']
  const { access_token: token } = await control.token(tenantId, { persona: 'ada', scopes })
  const graph = async (path: string, body: object): Promise<unknown> => {
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' }
    const answer = await fetch(`${origin}/v1.0${path}`, {
      method: 'POST',
      headers,
      body: JSON.stringify(body),
    })
    expect(answer.ok, path).toBe(true)
    return answer.json()
  }
  const app = created.parse(await graph('/applications', { displayName: 'Connector' }))
  if (consented) await graph('/servicePrincipals', { appId: app.appId })
  const secret = secretMade.parse(
    await graph(`/applications/${app.id}/addPassword`, { passwordCredential: { displayName: 'x' } }),
  )
  return { control, tenantId, ...secret, command: commandFor(origin, tenantId, app.appId, api) }
}

function commandFor(authority: string, tenantId: string, clientId: string, apiId: string): string {
  const request = tokenRequest({ authority, tenantId, clientId, apiId })
  if (!request) throw new RangeError('no request')
  return posixCommand(request)
}

/** Runs the line in a shell as a person would, with the secret as what is typed. */
async function run(command: string, typed: string, shell = 'sh') {
  const child = spawn(shell, ['-c', command], { stdio: ['pipe', 'pipe', 'pipe'] })
  child.stdin.end(typed)
  const [printed, said] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')])
  return { printed: printed.trim().split('\n'), said, all: printed + said }
}

const ACCEPTED = ['"token_type":"Bearer"', expect.stringMatching(/^"expires_in":\d{4}$/), '"status":200']

test.each(SHELLS)(
  'in %s the right value is accepted, and neither it nor the token is printed',
  async (shell) => {
    const { command, secretText } = await world()
    const { printed, said, all } = await run(command, `${secretText}\n`, shell)
    // Asked first and by yes or no, so that no failure prints them.
    expect([all.includes(secretText), /access_token|eyJ/.test(all)]).toEqual([false, false])
    expect(printed).toEqual(ACCEPTED)
    expect(said).toBe('client_secret: \n')
  },
)

test('a value that is pasted with the line end of Windows, or with none, is accepted too', async () => {
  const { command, secretText } = await world()
  for (const typed of [`${secretText}\r\n`, secretText, `${secretText}\nand more\n`])
    expect((await run(command, typed)).printed).toEqual(ACCEPTED)
})

test('a wrong value, the Secret ID and a secret that has expired have Microsoft’s numbers', async () => {
  const { command, control, tenantId, secretText, keyId } = await world()
  const refusal = async (typed: string) => {
    const { printed, all } = await run(command, `${typed}\n`)
    expect(all.includes(secretText)).toBe(false)
    return printed
  }
  const wrong = ['"error":"invalid_client"', expect.stringContaining('AADSTS7000215: '), '"status":401']
  expect(await refusal('another8Q~value')).toEqual(wrong)
  expect(await refusal(keyId)).toEqual(wrong)
  await control.change(tenantId, { clockAheadSeconds: THREE_YEARS })
  expect(await refusal(secretText)).toContainEqual(expect.stringContaining('AADSTS7000222: '))
})

test('without consent the service principal is missing, and an API may be missing', async () => {
  const left = await world({ consented: false })
  expect((await run(left.command, `${left.secretText}\n`)).printed).toContainEqual(
    expect.stringContaining('AADSTS7000229: '),
  )
  const without = await world({ api: '99999999-0000-4000-8000-000000000001' })
  expect((await run(without.command, `${without.secretText}\n`)).printed).toContainEqual(
    expect.stringContaining('AADSTS500011: '),
  )
})

test('while it runs, no process has the secret among its arguments or in its environment', async () => {
  const { command, control, tenantId, secretText } = await world()
  await control.addFaults(tenantId, [{ on: '/oauth2/v2.0/token', do: { delayMs: 3_000 } }])
  const running = run(command, `${secretText}\n`)
  const seen: string[] = []
  let looks = 0
  // Until curl waits for the answer, and some looks more, so that it has read the secret.
  while (looks < 4) {
    const list = execFileSync('ps', ['axeww', '-o', 'args'], { encoding: 'utf8', maxBuffer: 2 ** 24 })
    seen.push(list)
    if (/^curl .*client_secret@-.* PATH=/m.test(list)) looks += 1
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  expect(seen.some((list) => list.includes(secretText))).toBe(false)
  expect((await running).printed).toEqual(ACCEPTED)
})

test('any value of printable ASCII arrives as it was typed', async () => {
  const bodies: string[] = []
  const server = createServer(async (request, response) => {
    bodies.push(await text(request))
    response.end('{"error":"invalid_client","error_description":"it says \\"no\\""}')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : 0
  const id = '11111111-2222-4333-8444-55555555555a'
  const command = commandFor(`http://127.0.0.1:${port}`, id, id, id)
  const ascii = String.fromCharCode(...Array.from({ length: 95 }, (_, at) => 32 + at))
  const values = [ascii, '@/etc/passwd', '-d x', "';id;'", '$(id)`id`', '\\n\\r%41+', ' a ', '\t']
  for (const value of values) await run(command, `${value}\n`)
  server.close()
  const arrived = bodies.map((body) => Object.fromEntries(new URLSearchParams(body)))
  const fields = { grant_type: 'client_credentials', client_id: id, scope: `${id}/.default` }
  expect(arrived).toEqual(values.map((value) => ({ ...fields, client_secret: value })))
})

test.runIf(hasTerminals)(
  'a terminal does not show what is typed, and shows it again afterwards',
  async () => {
    const { command, secretText } = await world()
    const after = `${command}; stty -a | grep -o -- "-*echo "`
    const child = spawn('script', ['-qec', after, '/dev/null'], { stdio: ['pipe', 'pipe', 'inherit'] })
    let shown = ''
    child.stdout.setEncoding('utf8').on('data', (part) => {
      shown += part
      if (shown.endsWith('client_secret: ')) child.stdin.write(`${secretText}\n`)
    })
    await once(child, 'exit')
    expect(shown.includes(secretText)).toBe(false)
    expect(shown.split(/\s+/).filter(Boolean)).toEqual([
      'client_secret:',
      '"token_type":"Bearer"',
      expect.stringMatching(/^"expires_in":\d+$/),
      '"status":200',
      'echo',
    ])
  },
)
