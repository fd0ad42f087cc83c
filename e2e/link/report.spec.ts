import { clipboardText } from '../clipboard'
import { telephoneCode } from '../pages/telephone-code'
import { expect, test } from '../test'
import { LinkPage } from './link-page'

// How support types a code in, or pastes what was changed: `pasted.browser.test.tsx`; what
// each field of the form becomes: `builder.browser.test.tsx`.
test('what stopped a customer comes to support as a report and as a code, and a link for another tenant is a stop in the same tab', async ({
  page,
  context,
  guide,
  world,
  watch,
  words,
}) => {
  watch.expect(/the server responded with a status of 403/)
  await guide.arriveAt('register-app', { ref: 'TICKET-1', from: 'Mina' })
  const ready = await telephoneCode(page)
  await world.fault({ on: 'POST /v1.0/applications', do: { status: 403 } })
  await guide.step('register-app').press()
  const stopped = guide.step('register-app')
  await expect(stopped.status('stopped')).toBeVisible()
  const said = (await stopped.problem.getByRole('heading').textContent()) ?? ''
  const code = await telephoneCode(page)
  expect(code).not.toBe(ready)

  const { report, full } = await test.step('the report, without and with names and ids', async () => {
    await page.getByRole('button', { name: words.page.report }).click()
    const dialog = page.getByRole('dialog', { name: words.page.report })
    const shown = dialog.getByLabel(words.report.dialog.report)
    const without = await shown.inputValue()
    for (const tick of ['With names', 'With full ids'])
      await dialog.getByRole('checkbox', { name: tick }).check()
    const complete = await shown.inputValue()
    await dialog.getByRole('button', { name: 'Copy report' }).click()
    await expect(dialog.getByText('Report copied')).toBeVisible()
    expect(await clipboardText(context)).toBe(complete)
    return { report: without, full: complete }
  })
  expect(report).toContain('Step 2, Register your application: stopped')
  expect(report).toContain('Link ref: TICKET-1')
  for (const left of [world.domain, world.tenantId, 'Mina', 'ada@']) expect(report).not.toContain(left)
  expect(report).not.toMatch(/eyJ|[0-9a-f]{8}-[0-9a-f]{4}/)
  for (const kept of [world.domain, world.tenantId, 'Link from: Mina']) expect(full).toContain(kept)
  expect(full).not.toContain('eyJ')

  const desk = new LinkPage(page, words)
  await test.step('support types the code in', async () => {
    await desk.open('?v=1&region=eu')
    await expect(desk.field('region'), 'the address of the form is a template').toHaveValue('eu')
    await desk.paste(code.replace(' ', '-'))
    const answer = page.locator('[data-code-answer]')
    await expect(answer).toContainText(words.run.title('2', '6', words.guide.title['register-app']))
    await expect(answer).toContainText(said)
    await expect(answer).toContainText(words.telephone.version.same)
  })

  await test.step('support opens the report', async () => {
    await desk.paste(`Hello,\n> it stopped here:\n>\n${report.replaceAll(/^/gm, '> ')}\n`)
    const steps = desk.report.getByRole('list', { name: words.guide.list }).getByRole('region')
    await expect(steps).toHaveCount(6)
    await expect(steps.nth(0).getByText(words.guide.status.made, { exact: true })).toBeVisible()
    await expect(steps.nth(1).getByText(words.guide.status.stopped, { exact: true })).toBeVisible()
    await expect(steps.nth(1).getByRole('heading', { name: said })).toBeVisible()
    await expect(steps.nth(1).getByText(/^403 in \d+ ms$/)).toBeVisible()
  })

  await test.step('its link is edited for the next customer, and opened in the tab of this one', async () => {
    await desk.report.getByRole('button', { name: 'Edit this run’s link' }).click()
    await expect(desk.field('ref')).toHaveValue('TICKET-1')
    await desk.fill({ tenant: 'fabrikam.example' })
    await expect(page).toHaveURL(/\/link\?v=1&.*tenant=fabrikam\.example/)
    await desk.copyLink.click()
    const link = await clipboardText(context)
    expect(Object.fromEntries(new URL(link).searchParams)).toMatchObject({
      tenant: 'fabrikam.example',
      ref: 'TICKET-1',
    })
    await page.goto(link)
    await expect(guide.step('sign-in').problem).toContainText('This link is for fabrikam.example')
    await expect(guide.step('register-app').button).toHaveCount(0)
  })
  expect((await world.directory()).applications).toEqual([])
})
