import type { BrowserContext, Page } from 'playwright/test'
import { STEP_IDS } from '../../lib/guide/steps'
import type { Words } from '../../lib/words/catalogue'
import { expect, test } from '../test'

/** Everything that one browser sent to the rooms and got from them. */
function recordRooms(context: BrowserContext): string[] {
  const said: string[] = []
  context.on('request', (request) => {
    said.push(request.url())
    if (/\/watch\//.test(request.url())) said.push(request.postData() ?? '')
  })
  return said
}

/** Reads the room as any stranger could who knows its address: the same bytes that the server has. */
async function overhear(page: Page, room: string): Promise<void> {
  await page.evaluate((address) => {
    const source = new EventSource(address)
    source.addEventListener('message', ({ data }) => {
      document.body.dataset['overheard'] = `${document.body.dataset['overheard'] ?? ''}\n${data}`
    })
  }, room)
}

function followedStep(page: Page, words: Words, id: (typeof STEP_IDS)[number]) {
  return page.getByRole('region', { name: words.guide.title[id], exact: true })
}

test('support follows a run over redirects, a problem and the finish, and the server reads none of it', async ({
  page,
  guide,
  world,
  words,
  browser,
  watch: troubles,
}) => {
  troubles.expect(/403 \(Forbidden\)/)
  const { watch, guide: texts } = words
  await guide.open({ name: 'Kestrel CRM' })
  await guide.signIn('Ada Admin')

  const sent = recordRooms(page.context())
  await page.getByRole('button', { name: watch.offer.button, exact: true }).click()
  await expect(page.getByRole('heading', { name: watch.link.title, exact: true })).toBeFocused()
  const link = (await page.getByText(/\/watch#/).textContent()) ?? ''
  const bar = page.getByRole('region', { name: watch.now.label, exact: true })
  await expect(bar).toContainText(watch.now.on)

  const context = await browser.newContext()
  const support = await context.newPage()
  const asked = recordRooms(context)
  await support.goto(link)
  const [room = '', key = ''] = new URL(link).hash.slice(1).split('.')
  const step = (id: (typeof STEP_IDS)[number]) => followedStep(support, words, id)
  await expect(support.getByText(watch.page.state.open.title, { exact: true })).toBeVisible()
  await expect(step('register-app')).toContainText(texts.status.ready)
  await overhear(support, `/watch/${room}`)

  await test.step('at Microsoft’s page, and back', async () => {
    await guide.step('register-app').press()
    await expect(guide.microsoft.consent).toBeVisible()
    await expect(step('register-app')).toContainText(texts.status.leaving)
    await expect(support.getByText(watch.page.state.away.title, { exact: true })).toBeVisible()
    await guide.microsoft.accept()
    await expect(step('register-app')).toContainText(texts.status.made)
    await expect(bar).toContainText(watch.now.on)
  })

  await test.step('a problem, in words', async () => {
    await world.fault({ on: 'PATCH /v1.0/applications/*', do: { status: 403 } })
    await guide.step('add-permissions').press()
    await expect(guide.step('add-permissions').problem).toBeVisible()
    const kind = words.problem.kind['missing-rights']
    const { what } = kind({ kind: 'missing-rights', trace: { at: '' } }, words.format)
    await expect(step('add-permissions')).toContainText(what)
    await expect(step('add-permissions')).toContainText(watch.page.reads)
  })

  let secret = ''
  await test.step('the rest without the consent, over a reload', async () => {
    await guide.step('add-permissions').press()
    await expect(step('add-permissions')).toContainText(texts.status.made)
    const { region } = guide.step('grant-consent')
    await region
      .getByRole('button', { name: words.run.leaveOut['grant-consent'].button, exact: true })
      .click()
    await page.reload()
    await expect(bar).toContainText(watch.now.on)
    secret = await guide.createSecret()
    await expect(step('create-secret')).toContainText(texts.status.made)
    await guide.handOver.copySecret.click()
    await guide.handOver.save()
    await expect(step('hand-over')).toContainText(texts.status.made)
  })

  let overheard = ''
  await test.step('“Stop”', async () => {
    await bar.getByRole('button', { name: watch.now.stop, exact: true }).click()
    await expect(support.getByText(watch.page.state.ended.title, { exact: true })).toBeVisible()
    await expect(page.getByText(watch.now.stopped, { exact: true })).toBeFocused()
    await expect(bar).toBeHidden()
    await page.reload()
    await expect(page.getByRole('button', { name: watch.offer.button, exact: true })).toBeVisible()
    overheard = (await support.evaluate(() => document.body.dataset['overheard'])) ?? ''
    await support.reload()
    await expect(support.getByText(watch.page.state.over.title, { exact: true })).toBeVisible()
  })

  await test.step('what passed at the server', async () => {
    const { applications } = await world.directory()
    const bodies = sent.filter((text) => text.startsWith('{'))
    // Each is long enough not to stand in so much ciphertext by chance.
    const tooMuch = [
      ...STEP_IDS,
      ...['missing-rights', 'waiting', 'current', 'Kestrel', 'Ada Admin', key, secret],
      ...[world.tenantId, world.domain, applications[0]?.appId ?? '?'],
    ]
    expect(bodies.length).toBeGreaterThan(8)
    for (const body of bodies)
      expect(JSON.parse(body)).toEqual({ seq: expect.any(Number), sealed: expect.stringMatching(/^[\w-]+$/) })
    expect(new Set(bodies.map((body) => body.length)).size).toBe(1)
    expect(overheard.trim().split('\n').length).toBeGreaterThan(5)
    const all = [...bodies, overheard, ...asked, ...sent.filter((text) => text.includes('/watch'))].join('\n')
    for (const text of tooMuch) expect(all.includes(text), text).toBe(false)
  })
  await context.close()
})
