import { execFileSync, spawnSync } from 'node:child_process'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { COMMAND, runCommand } from './testing/command'
import { PAGE, type Place, startPlace } from './testing/place'
import { readme } from './testing/readme'

// The command in a process of its own: by npm, at a terminal, and what it prints.

let place: Place
beforeAll(async () => {
  place = await startPlace()
})
afterAll(() => place.stop())

test('npm run check:registration -- --help is no failure', () => {
  const args = ['run', '-s', 'check:registration', '--', '--help']
  const out = execFileSync('npm', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
  expect(out).toContain('--signed-links')
})

test('a terminal is no place for a token', () => {
  const line = `${process.execPath} ${COMMAND.join(' ')} --token-fd 0`
  const env = { ...process.env, ENTRA_CLIENT_ID: '6f2c1d4e-93b7-4a58-8e0d-51a7c4b9e230' }
  // "script" (util-linux) gives its command a terminal.
  const { stdout, status } = spawnSync('script', ['-qefc', line, '/dev/null'], { env, encoding: 'utf8' })
  expect([status, stdout]).toEqual([2, expect.stringContaining('--token-fd is a terminal')])
})

test('README shows the result as the command prints it', async () => {
  const { register, token, tenantId } = await place.company()
  const { appId, id } = await register(readme.body())
  await place.control.change(tenantId, { marks: { [appId]: { domain: 'contoso.example' } } })
  const args = ['--token-fd', '0', '--page', PAGE]
  const { out, err, code } = await runCommand({ place, args, env: { ENTRA_CLIENT_ID: appId }, input: token })
  expect([code, err]).toEqual([0, expect.stringMatching(/^Asking the sandbox at .+\n$/)])
  const [, example = ''] = /```text\n([\s\S]+?)```/.exec(readme.check) ?? []
  const shown = example
    .replace('11111111-2222-3333-4444-555555555555', appId)
    .replace('66666666-7777-8888-9999-000000000000', id)
    .replace('aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee', tenantId)
    .split('\n')
  expect(shown.length).toBeGreaterThan(15)
  for (const line of shown) expect(out).toContain(line.replace(/ ?…$/, ''))
})
