import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { run } from '@/scripts/recording/command'
import { Guide } from '../pages/guide'
import { expect, test } from '../test'
import { Watch } from '../watch'

test('a recording that Chromium made of a run is read, masked, and has no difference', async ({
  browser,
  world,
  baseURL,
  words,
}) => {
  // Not among the results of the tests: it holds the run's secrets.
  const folder = mkdtempSync(join(tmpdir(), 'har-'))
  const file = join(folder, 'run.har')
  const context = await browser.newContext({
    baseURL: baseURL ?? '',
    recordHar: { path: file, content: 'embed' },
  })
  const watch = new Watch(context)
  const guide = new Guide(await context.newPage(), world, words)
  await world.bringTo('register-app')
  await guide.open()
  await guide.signIn('Ada Admin', 'given before')
  for (const step of ['register-app', 'add-permissions', 'grant-consent'] as const) await guide.run(step)
  const secret = await guide.createSecret()
  await context.close()
  watch.settle()

  const said: string[] = []
  const note = (text: string) => said.push(text)
  const masked = join(folder, 'masked.har')
  const code = await run([file, '--write-masked', masked], { out: note, err: note })
  const [raw, hidden] = [readFileSync(file, 'utf8'), readFileSync(masked, 'utf8')]
  rmSync(folder, { recursive: true })

  expect(said.join('\n')).toContain('No difference')
  expect(code).toBe(0)
  expect(raw).toContain(world.tenantId)
  for (const value of [secret, world.tenantId, world.domain, 'Ada Admin'])
    expect(`${hidden}${said.join('\n')}`).not.toContain(value)
})
