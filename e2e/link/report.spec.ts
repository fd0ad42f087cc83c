import { clipboardText } from '../clipboard'
import { expect, test } from '../test'
import { LinkPage } from './link-page'

test('what the customer saw goes out as a report and comes in as the same stepper', async ({
  page,
  context,
  guide,
  world,
  watch,
  words,
}) => {
  watch.expect(/the server responded with a status of 403/)
  await guide.open({ ref: 'TICKET-1', from: 'Mina' })
  await guide.signIn('Ada Admin')
  await world.fault({ on: 'POST /v1.0/applications', do: { status: 403 } })
  await guide.step('register-app').press()
  await guide.microsoft.accept()
  const stopped = guide.step('register-app')
  await expect(stopped.status('stopped')).toBeVisible()
  const said = await stopped.problem.getByRole('heading').textContent()

  const report = await copyReport([])
  expect(report).toContain('Step 2, Register your application: stopped')
  expect(report).toContain('Link ref: TICKET-1')
  for (const left of [world.domain, world.tenantId, 'Mina', 'ada@']) expect(report).not.toContain(left)
  expect(report).not.toMatch(/eyJ|[0-9a-f]{8}-[0-9a-f]{4}/)

  const full = await copyReport(['With names', 'With full ids'])
  for (const kept of [world.domain, world.tenantId, 'Link from: Mina']) expect(full).toContain(kept)
  expect(full).not.toContain('eyJ')

  const builder = new LinkPage(page, words)
  await builder.open()
  await builder.paste(`Hello,\n> it stopped here:\n>\n${report.replaceAll(/^/gm, '> ')}\n`)
  await expect(builder.report.getByRole('heading', { name: 'What the customer saw' })).toBeFocused()
  const steps = builder.report.getByRole('list', { name: 'Onboarding steps' }).getByRole('region')
  await expect(steps).toHaveCount(6)
  await expect(steps.nth(0).getByText('Done', { exact: true })).toBeVisible()
  await expect(steps.nth(1).getByText('Stopped', { exact: true })).toBeVisible()
  await expect(steps.nth(1).getByRole('heading', { name: said ?? '' })).toBeVisible()
  await expect(steps.nth(1).getByText(/^403 in \d+ ms$/)).toBeVisible()

  await builder.report.getByRole('button', { name: 'Edit this run’s link' }).click()
  await expect(builder.field('ref')).toHaveValue('TICKET-1')
  await expect(builder.field('tenant')).toHaveValue('')

  async function copyReport(ticks: string[]): Promise<string> {
    await page.getByRole('button', { name: 'Copy a report for support' }).click()
    const dialog = page.getByRole('dialog', { name: 'Copy a report for support' })
    for (const tick of ticks) await dialog.getByRole('checkbox', { name: tick }).check()
    await dialog.getByRole('button', { name: 'Copy report' }).click()
    await expect(dialog.getByText('Report copied')).toBeVisible()
    const text = await clipboardText(context)
    await expect(dialog.getByLabel('The report')).toHaveValue(text)
    await dialog.getByRole('button', { name: 'Close report' }).click()
    return text
  }
})
