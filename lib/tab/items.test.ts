import { afterEach, expect, test, vi } from 'vitest'
import {
  askedPermission,
  changedTexts,
  confirmedTenant,
  createdSecret,
  followedRun,
  linkOfRun,
  passedOnSteps,
  placeAfterSignOut,
  reloadedFor,
  resumeAfterRedirect,
  runTrace,
  savedSecret,
  sealedCredentials,
  sessionMark,
  signedOut,
  updatedTo,
} from './items'
import { stubTab } from './testing/stub-tab'

/** What a page of an earlier version stored in the tab. */
const LEFT: Record<string, string> = {
  'onboarding.session': '1',
  'onboarding.link': '?v=1&region=us',
  'onboarding.tenant': 'tenant.object',
  'onboarding.note': '{"step":"grant-consent","answer":null}',
  'onboarding.asked': 'Application.ReadWrite.All',
  'onboarding.changed': '{"link":"?v=1","appName":"Acme CRM","secretDescription":""}',
  'onboarding.passed-on': '{"of":"run tenant.object","steps":"grant-consent"}',
  'onboarding.trace': '{"of":"run tenant.object","calls":{},"made":{}}',
  'onboarding.saved': '{"of":"run tenant.object","keyId":"k"}',
  'onboarding.created': '{"of":"run tenant.object","keyId":"m"}',
  'onboarding.after-sign-out': '/?v=1',
  'onboarding.signed-out': '1',
  'onboarding.reloaded': '0123456789abcdef',
  'onboarding.updated': '0123456789abcdef',
  'onboarding.sealed':
    '{"of":"run tenant.object","keyId":"k","publicKey":"p","to":"Dora","text":"a..b.c.d","expiresAt":"2030-06-15T12:00:00.000Z"}',
  'onboarding.follow': '{"of":"run","token":"t","key":"k","began":"1000","seq":"5"}',
}

afterEach(() => vi.unstubAllGlobals())

test('a page that is open during an upgrade can read and write the same items', () => {
  stubTab(LEFT)
  const session = sessionMark.read()
  const changed = changedTexts.read()
  const passedOn = passedOnSteps.read()
  const saved = savedSecret.read()
  const created = createdSecret.read()
  expect(session).toBe('1')
  expect(changed).toEqual({ link: '?v=1', appName: 'Acme CRM', secretDescription: '' })
  const followed = followedRun.read()
  const sealed = sealedCredentials.read()
  const texts = [
    linkOfRun,
    confirmedTenant,
    resumeAfterRedirect,
    askedPermission,
    runTrace,
    placeAfterSignOut,
    signedOut,
    reloadedFor,
    updatedTo,
  ].map((item) => ({ item, text: item.read() }))

  const kept = stubTab({})
  sessionMark.write('1')
  if (changed) changedTexts.write(changed)
  if (passedOn) passedOnSteps.write(passedOn)
  if (saved) savedSecret.write(saved)
  if (created) createdSecret.write(created)
  if (followed) followedRun.write(followed)
  if (sealed) sealedCredentials.write(sealed)
  for (const { item, text } of texts) if (text !== null) item.write(text)
  expect(Object.fromEntries(kept)).toEqual(LEFT)
})

test.each(['//evil.example', '/\\evil.example', 'https://evil.example', 'javascript:1', ''])(
  'the place after the sign-out is never %j',
  (place) => {
    stubTab({ 'onboarding.after-sign-out': place })
    expect(placeAfterSignOut.read()).toBeNull()
  },
)
