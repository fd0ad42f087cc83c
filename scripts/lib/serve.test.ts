import { expect, test } from 'vitest'
import { tenantLine } from './serve.mjs'

test.each([undefined, '', ' '])('without a client ID (%j) it is the practice tenant', (id) => {
  expect(tenantLine({ ENTRA_CLIENT_ID: id })).toBe('Practice tenant: nothing you do here reaches Microsoft.')
})

test('with a client ID it is Microsoft', () => {
  const id = '7d1f6a52-55a0-4c1b-9d0e-0f5b8f0d9a11'
  expect(tenantLine({ ENTRA_CLIENT_ID: id })).toBe(`Microsoft Entra, application (client) ID ${id}.`)
})
