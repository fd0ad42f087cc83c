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
  await guide.arriveAt('register-app', { ref: 'TICKET-1', from: 'Mina' })
  await world.fault({ on: 'POST /v1.0/applications', do: { status: 403 } })
  await guide.step('register-app').press()
  const stopped = guide.step('register-app')
  await expect(stopped.status('stopped')).toBeVisible()
  const said = await stopped.problem.getByRole('heading').textContent()

  await page.getByRole('button', { name: 'Copy a report for support' }).click()
  const dialog = page.getByRole('dialog', { name: 'Copy a report for support' })
  const shown = dialog.getByLabel('The report')
  const report = await shown.inputValue()
  expect(report).toContain('Step 2, Register your application: stopped')
  expect(report).toContain('Link ref: TICKET-1')
  for (const left of [world.domain, world.tenantId, 'Mina', 'ada@']) expect(report).not.toContain(left)
  expect(report).not.toMatch(/eyJ|[0-9a-f]{8}-[0-9a-f]{4}/)

  for (const tick of ['With names', 'With full ids'])
    await dialog.getByRole('checkbox', { name: tick }).check()
  const full = await shown.inputValue()
  for (const kept of [world.domain, world.tenantId, 'Link from: Mina']) expect(full).toContain(kept)
  expect(full).not.toContain('eyJ')
  await dialog.getByRole('button', { name: 'Copy report' }).click()
  await expect(dialog.getByText('Report copied')).toBeVisible()
  expect(await clipboardText(context)).toBe(full)

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
})
