import { dirname } from 'node:path'
import * as z from 'zod'
import { testPorts } from '../../scripts/lib/port.mjs'
import { violationsOf } from '../security/violations'
import { isInMemory } from './memory'
import { placesWith } from './search'
import { expect, test } from './test'
import { recorded } from './trail'
import type { Wire } from './wire'

const ONLY_PLACE = 'answer of POST tenant /v1.0/applications/{id}/addPassword'

const { app, sandbox } = testPorts(process.env)
const ORIGINS = [app, sandbox].map(({ port }) => `http://localhost:${port}`)

test('a complete run leaves no trace of secret and tokens, contacts only app and tenant, breaks no policy; “saved” and the sign-out forget', async ({
  guide,
  page,
  context,
  trail,
  wire,
  words,
}) => {
  // Everything in the browser's memory is read twice.
  test.slow()
  const { handOver } = guide
  const asked = new Set<string>()
  context.on('request', (request) => asked.add(new URL(request.url()).origin))
  const violations = await violationsOf(page)
  await guide.open()
  await guide.signIn('Ada Admin')
  const secret = await guide.runToSecret()
  await handOver.show.click()
  expect((await handOver.secret.textContent()) === secret, 'the page shows the value').toBe(true)
  expect(await isInMemory(page, secret), 'the value is in memory while it waits').toBe(true)
  const offer = page.getByRole('region', { name: 'Sign out when you are done' })
  await expect(offer).toHaveCount(0)
  await handOver.save()
  await expect(handOver.secret).toHaveCount(0)
  expect(await isInMemory(page, secret), 'the value is in memory afterwards').toBe(false)
  await test.step('every part of the finish, and every file that it offers', async () => {
    for (const fold of [words.record.show, words.connect.title, words.finish.commands])
      await page.getByText(fold, { exact: true }).click()
    await expect(page.getByText('client_secret@-').first()).toBeVisible()
    await expect(page.locator('pre').filter({ hasText: 'addPassword' })).toBeVisible()
    const { reminder } = words.finish
    const { markdown, json } = words.record
    for (const name of [reminder.button, markdown, json]) {
      const saved = page.waitForEvent('download')
      await page.getByRole('button', { name, exact: true }).click()
      await saved
    }
  })
  expect([...asked].sort()).toEqual([...ORIGINS].sort())
  expect(violations).toEqual([])

  const places = await trail.places()
  expect(places.filter(({ name }) => /^file .+\.(?:ics|md|json)$/.test(name))).toHaveLength(3)
  expect(placesWith(places, secret)).toEqual([ONLY_PLACE])

  const tokens = tokensOn(wire)
  expect(tokens.map(({ kind }) => kind).sort()).toEqual([
    ...['access_token', 'access_token', 'access_token', 'id_token', 'id_token', 'id_token'],
    ...['refresh_token', 'refresh_token', 'refresh_token'],
  ])
  for (const { kind, value } of tokens) {
    const found = new Set(placesWith(places, value))
    const elsewhere = [...found].filter((place) => !mayHold(kind, place))
    expect(elsewhere, `places with the ${kind}`).toEqual([])
  }

  for (const value of [secret, ...tokens.map((token) => token.value)]) {
    expect(placesWith(trail.placesAtTheApp(), value)).toEqual([])
    expect(placesWith(recorded(dirname(test.info().project.outputDir)), value)).toEqual([])
  }

  await test.step('after the sign-out no token stays', async () => {
    await expect(offer).toContainText('Microsoft’s tokens stay in this tab until you sign out')
    await page.reload()
    await offer.getByRole('button', { name: 'Sign out', exact: true }).click()
    await expect(guide.start.signIn).toBeVisible()
    const kept = await page.evaluate(() => JSON.stringify({ ...sessionStorage }))
    expect(kept).not.toMatch(/accesstoken|idtoken|refreshtoken|secret"/i)
  })
})

test('what the tests recorded so far holds nothing of the shape of a secret or a token', () => {
  const files = recorded(dirname(test.info().project.outputDir))
  const shape = /[\w.~-]{3}8Q~[\w.~-]{34}|eyJ[\w-]{20,}\.[\w-]{20,}\.[\w-]{20,}/
  expect(files.filter(({ text }) => shape.test(text)).map(({ name }) => name)).toEqual([])
})

const answer = z.object({ access_token: z.string(), id_token: z.string(), refresh_token: z.string() })

function tokensOn(wire: Wire): { kind: string; value: string }[] {
  return wire.exchanges
    .filter(({ method, url }) => method === 'POST' && url.pathname.endsWith('/oauth2/v2.0/token'))
    .flatMap(({ responseBody }) => Object.entries(answer.parse(JSON.parse(responseBody))))
    .map(([kind, value]) => ({ kind, value }))
}

/** Where a token belongs: its own answer, MSAL's cache of this tab, and an access token before Graph. */
function mayHold(kind: string, place: string): boolean {
  if (place === 'answer of POST tenant /{tenant}/oauth2/v2.0/token') return true
  if (place === 'sessionStorage msal') return true
  // MSAL keeps the ID token on the account that it hands to React. It says who signed in and opens nothing.
  if (kind === 'id_token' && place === 'objects') return true
  return kind === 'access_token' && /^header authorization of (POST|PATCH) tenant \/v1\.0\//.test(place)
}
