import { expect, test } from 'vitest'
import type { Facts } from '../facts'
import { openPage } from '../testing/page'
import { createWorld, signIn } from '../testing/world'
import { isSecretSaved } from './is-saved'

/** The facts of a page that made a secret, and what the same tab reads after a reload. */
async function madeAndReloaded(): Promise<{ made: Facts; reloaded: Facts }> {
  const person = await signIn(createWorld())
  const page = openPage(person)
  for (const id of ['sign-in', 'register-app', 'add-permissions', 'grant-consent', 'create-secret'] as const)
    await page.press(id)
  const again = openPage(person)
  await again.press('sign-in')
  return { made: page.engine.state().facts, reloaded: again.engine.state().facts }
}

test('a secret that was saved before a reload stays saved while it is on the application', async () => {
  const { made, reloaded } = await madeAndReloaded()
  const keyId = made.newSecret?.keyId ?? ''
  expect(keyId).not.toBe('')
  expect(isSecretSaved(made)).toBe(false)
  expect(isSecretSaved(reloaded)).toBe(false)
  expect(isSecretSaved({ ...reloaded, savedBefore: keyId })).toBe(true)
  expect(isSecretSaved({ ...reloaded, savedBefore: 'another' })).toBe(false)
  expect(isSecretSaved({ ...made, savedBefore: keyId }), 'a newer one waits to be saved').toBe(false)
  const lostToOthers = made.newSecret && { ...made.newSecret, keyId: 'newer' }
  expect(isSecretSaved({ ...reloaded, savedBefore: keyId, lostToOthers }), 'a newer one is gone').toBe(false)
})
