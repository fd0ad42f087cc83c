import { expect, test } from 'vitest'
import type { Surroundings } from './environment'
import { signInOrigin } from './sign-in-origin'

const AT = { clientId: 'c', tenant: 'organizations' }

test.each<[Surroundings, string]>([
  [{ kind: 'microsoft', ...AT }, 'https://login.microsoftonline.com'],
  [{ kind: 'practice', origin: null, ...AT }, 'https://page.example'],
  [{ kind: 'practice', origin: 'http://localhost:4400', ...AT }, 'http://localhost:4400'],
])('the sign-in of %j is at %s', (surroundings, origin) => {
  expect(signInOrigin(surroundings, 'https://page.example')).toBe(origin)
})
