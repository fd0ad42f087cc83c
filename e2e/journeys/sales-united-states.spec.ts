import { readFile } from 'node:fs/promises'
import ICAL from 'ical.js'
import type { StepId } from '../../lib/guide/steps'
import { clipboardText } from '../clipboard'
import { Keyboard } from '../keyboard'
import { LinkPage } from '../link/link-page'
import { placesWith } from '../secrets/search'
import { expect, test } from '../test'
import { FirstView, LAPTOP } from './first-view'
import { expectFirstVisit, SALES_IN_THE_UNITED_STATES } from './outcome'

test.use({ viewport: LAPTOP })

const asked = { ...SALES_IN_THE_UNITED_STATES, description: 'Übergabe 7' }

test('Sales in the United States by keyboard, in as many presses as the start says: nothing has to be scrolled, and a reload after each step finds the run again', async ({
  guide,
  world,
  page,
  context,
  words,
}) => {
  const view = new FirstView(guide)
  const { handOver, microsoft, start } = guide
  const keyboard = new Keyboard(page)
  const accept = page.getByRole('button', { name: 'Accept', exact: true })
  const { clicks } = words.start.intro

  await test.step('the start screen', async () => {
    await guide.open({ from: 'Mina of Acme', ref: 'T-1' })
    await view.holds(page.getByRole('heading', { level: 1 }))
    await view.holds(start.sender)
    await view.holds(page.getByText(/^Dynamics 365 Sales · United States · /))
    await view.holds(start.signIn)
    await expect(page.getByText(clicks, { exact: true })).toBeVisible()
    await keyboard.tabTo(page.locator('summary').filter({ hasText: words.start.choices.change }))
    await page.keyboard.press('Enter')
    await keyboard.tabTo(start.product(asked.product))
    await expect(start.product(asked.product)).toBeChecked()
    await keyboard.tabTo(start.region(asked.region))
    await expect(start.region(asked.region)).toBeChecked()
    await expect(start.name).toHaveValue('')
    await keyboard.tabTo(start.description)
    await page.keyboard.type(asked.description)
  })

  await test.step('the application gets the company’s name', async () => {
    await keyboard.press(start.signIn)
    await keyboard.press(microsoft.account('Ada Admin'))
    await keyboard.press(accept, 'Space')
    const confirm = page.getByRole('button', { name: words.account.confirm, exact: true })
    await view.atStep('sign-in', confirm)
    await keyboard.press(confirm)
    await expect(page).toHaveURL(/name=Contoso%20Practice/)
    await expect(guide.step('register-app').region).toContainText(
      'Creates the application “Contoso Practice”',
    )
    await view.atStep('register-app')
    await page.reload()
    await view.atStep('register-app')
  })

  await runAndReload('register-app', 'add-permissions', 'asked')
  await runAndReload('add-permissions', 'grant-consent', 'given before')
  await runAndReload('grant-consent', 'create-secret', 'asked')

  const secret = await test.step('the secret', async () => {
    await view.scrollDown()
    const value = await guide.createSecret(() => keyboard.press(guide.step('create-secret').button))
    await view.atStep('hand-over', handOver.copyClientId)
    await view.showsBothValues()
    await expect(handOver.secret).toHaveText(`${'•'.repeat(24)}${words.handOver.masked}`)
    await keyboard.press(handOver.copyClientId)
    await keyboard.tabTo(handOver.show)
    await page.keyboard.press('Enter')
    await expect(handOver.secret).toHaveText(value)
    await keyboard.press(handOver.copySecret)
    expect(await clipboardText(context)).toBe(value)
    return value
  })

  const application =
    await test.step('the tenant has what the guide asks for, and nothing was made twice', async () => {
      const made = await expectFirstVisit(world, asked, 'Ada Admin')
      expect(made.passwordCredentials[0]?.hint).toBe(secret.slice(0, 3))
      const writes = (await world.graphRequests()).filter((request) => !request.endsWith(' /$batch'))
      expect(writes).toEqual([
        'POST /applications',
        `PATCH /applications/${made.id}`,
        `PATCH /servicePrincipals(appId='${made.appId}')`,
        ...['POST /oauth2PermissionGrants', 'POST /oauth2PermissionGrants'],
        `POST /applications/${made.id}/addPassword`,
      ])
      return made
    })

  await test.step('the hand-over and the end', async () => {
    await expect(handOver.clientId).toHaveText(application.appId)
    await expect(handOver.unifiedTo).toHaveAttribute('href', asked.handOver)
    await handOver.unfoldChecks()
    await expect(handOver.checks).toContainText([
      /^Application registered: as it should be/,
      /^Redirect URI: as it should be/,
      /^API permissions: as it should be/,
      /^Admin consent for Microsoft Graph: as it should be/,
      /^Admin consent for Dynamics CRM: as it should be/,
      /^Client secret: as it should be/,
    ])
    await keyboard.press(handOver.saved)
    await view.leads(page.getByRole('heading', { name: 'Dynamics 365 is ready to connect' }))
    await view.holds(handOver.unifiedTo)
    await expect(handOver.secret).toHaveCount(0)
    const here = keyboard.presses.filter((site) => site === new URL(page.url()).origin).length
    expect(clicks.match(/\d+/g)).toEqual([`${here}`, `${keyboard.presses.length - here}`])
  })

  await test.step('a reminder for the calendar, without the secret', async () => {
    const saved = page.waitForEvent('download')
    await page.getByRole('button', { name: words.finish.reminder.button, exact: true }).click()
    const file = await readFile(await (await saved).path(), 'utf8')
    const [entry] = new ICAL.Component(ICAL.parse(file)).getAllSubcomponents('vevent')
    const [made] = application.passwordCredentials
    expect(entry?.getFirstPropertyValue('uid')).toBe(made?.keyId)
    expect(Date.parse(`${entry?.getFirstPropertyValue('dtstart')}`)).toBe(
      Math.floor(Date.parse(made?.endDateTime ?? '') / 1000) * 1000,
    )
    expect(entry?.getAllSubcomponents('valarm')).toHaveLength(2)
    expect(placesWith([{ name: 'reminder', text: file }], secret)).toEqual([])
    await page.goto(`${entry?.getFirstPropertyValue('url')}`)
    await expect(page.getByRole('heading', { name: 'Dynamics 365 is ready to connect' })).toBeVisible()
  })

  await test.step('the record, on paper and as a file that /link opens', async () => {
    const record = page.locator('[data-record]')
    const shown = page.getByRole('button', { name: words.record.print, exact: true })
    await expect(shown).toBeVisible()
    await page.emulateMedia({ media: 'print' })
    await expect(record).toContainText(application.appId)
    await expect(record).toContainText(words.run.calls.purpose['creates-application'])
    await expect(page.getByRole('heading', { name: words.finish.ready.title('Dynamics 365') })).toBeHidden()
    await expect(shown).toBeHidden()
    await page.emulateMedia({ media: null })
    const saved = page.waitForEvent('download')
    await page.getByRole('button', { name: words.record.json, exact: true }).click()
    const file = await (await saved).path()
    const link = new LinkPage(page, words)
    await link.open()
    await link.openFile(file)
    const opened = page.getByRole('region', { name: words.record.opened.title })
    await expect(opened).toContainText(words.record.opened.unchanged('').trim())
    await expect(opened).toContainText(application.appId)
  })

  async function runAndReload(id: StepId, next: StepId, consent: 'asked' | 'given before'): Promise<void> {
    await test.step(`${id}, and a reload after it`, async () => {
      await view.scrollDown()
      await keyboard.press(guide.step(id).button, id === 'add-permissions' ? 'Space' : 'Enter')
      if (consent === 'asked') await keyboard.press(accept)
      await view.atStep(next)
      await page.reload()
      await expect(guide.step(id).status('made')).toBeVisible()
      await view.atStep(next)
    })
  }
})
