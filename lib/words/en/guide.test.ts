import { expect, test } from 'vitest'
import { STEP_IDS } from '@/lib/guide/steps'
import { en } from '.'

// Documentation and other people's scripts use these names. The browser tests take them from the catalogue, so a change of
// one is noticed here.
test('titles and buttons of the steps keep their names', () => {
  const { title, button } = en.guide
  expect(STEP_IDS.map((id) => [id, title[id], button[id]])).toEqual([
    ['sign-in', 'Sign in', 'Sign in with Microsoft'],
    ['register-app', 'Register your application', 'Register application'],
    ['add-permissions', 'Configure API permissions', 'Add permissions'],
    ['grant-consent', 'Grant admin consent', 'Grant admin consent'],
    ['create-secret', 'Get your client ID and secret', 'Create client secret'],
    ['hand-over', 'Enter your credentials on Unified.to', 'I have saved the secret'],
  ])
})

test('the other buttons of a run keep their names', () => {
  const { account, handOver } = en
  expect(account.confirm).toBe('This is the right organization')
  expect(account.other).toBe('Use another account')
  expect(en.run.remedy.otherAccount).toBe('Use another account')
  expect(handOver.saved).toBe('I have saved the secret')
  expect(handOver.copyClientId).toBe('Copy client ID')
  expect(handOver.copySecret).toBe('Copy client secret')
})
