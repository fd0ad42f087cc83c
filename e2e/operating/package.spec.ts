import { spawnSync } from 'node:child_process'
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '../test'
import { copyOfPackage, startInstance } from './instance'

/** Where root runs the tests, the page runs as a user that may write nowhere in its folder. */
const uid = process.getuid?.() === 0 ? { uid: 65_534 } : {}

/** All files of a folder, with the time of their last change. */
function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => `${file} ${statSync(file).mtimeMs}`)
    .sort()
}

test('the built folder runs elsewhere with nothing but Node: a whole run, nothing written, nothing of it in the log', async ({
  page,
  guide,
}) => {
  const { folder, remove } = copyOfPackage()
  const before = filesIn(folder)
  // A container's own name, where nothing on loopback would find the page.
  const instance = await startInstance({
    folder,
    variables: { HOSTNAME: 'container', SHUTDOWN_DELAY_SECONDS: '0' },
    ...uid,
  })
  const { origin } = instance
  const secret = await test.step('a run in the practice tenant', async () => {
    await page.goto(`${origin}/?v=1&product=sales&name=Acme%20CRM&ref=TICKET-4711&from=Mina`)
    await guide.signIn('Ada Admin')
    const value = await guide.runToSecret()
    await guide.handOver.show.click()
    await guide.handOver.save()
    await expect(page.getByRole('heading', { name: 'Dynamics 365 is ready to connect' })).toBeVisible()
    return value
  })

  await test.step('requests that are refused, with names and secrets in them', async () => {
    const text = {
      method: 'POST',
      body: `{"seq":1,"sealed":"${secret}"`,
      headers: { 'X-Forwarded-For': '203.0.113.9' },
    }
    const asked: [string, RequestInit, number][] = [
      [`/?v=2&account=ada@contoso.com&tenant=${secret}`, {}, 200],
      [`/nothing/ada@contoso.com?name=${secret}`, { headers: { Cookie: `language=${secret}` } }, 404],
      [`/link/sign?account=ada@contoso.com`, { ...text, body: secret }, 404],
      [
        `/watch/${'a'.repeat(22)}`,
        { ...text, headers: { ...text.headers, Authorization: `Bearer ${secret}` } },
        401,
      ],
      [`/%?name=${secret}`, {}, 400],
      ['/icon.svg', text, 405],
      [`/ada/oauth2/v2.0/token`, text, 400],
    ]
    for (const [path, init, status] of asked)
      expect([path, (await fetch(`${origin}${path}`, init)).status]).toEqual([path, status])
  })

  await test.step('a second program at the same port', async () => {
    const env = { PATH: process.env['PATH'], PORT: String(instance.port), NODE_ENV: 'production' as const }
    const { status, stdout } = spawnSync(process.execPath, ['server.js'], {
      cwd: folder,
      env,
      encoding: 'utf8',
    })
    expect(status).toBe(1)
    expect(JSON.parse(stdout)).toMatchObject({
      event: 'error',
      code: 'EADDRINUSE',
      message: expect.any(String),
    })
  })

  expect(await instance.stop()).toBe(0)
  expect(filesIn(folder)).toEqual(before)
  remove()
  const lines = instance.log()
  expect(lines[0]).toMatchObject({
    event: 'started',
    mode: 'practice',
    address: `http://0.0.0.0:${instance.port}`,
  })
  // On a slow machine refused requests fill more than one minute.
  const events = new Set(lines.map(({ event }) => event))
  expect([...events].sort()).toEqual(['refused', 'started', 'stopped', 'stopping'])
  for (const word of [
    secret,
    'contoso',
    'Acme',
    'TICKET',
    'Mina',
    '203.0.113.9',
    '127.0.0.1',
    'language',
    '?',
    'watch',
  ])
    expect(instance.said().includes(word), word).toBe(false)
})
