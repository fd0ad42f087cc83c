import { expect, test } from 'playwright/test'
import { freePort } from '../../scripts/lib/port.mjs'
import { startRefused } from '../server'

// Which value is refused with which message: `lib/config`. Here the process itself ends, for a variable and for a file.
test('the page does not start with a logo that is not there, and says so', async () => {
  const { code, said, complaints } = await startRefused({ OPERATOR_LOGO: '/nowhere/logo.svg' })
  expect(said).toContain('OPERATOR_LOGO is "/nowhere/logo.svg", but no file')
  // The message alone: a stack would hide it.
  expect(complaints).toBe('')
  expect(code).toBe(1)
})

test('the page does not start as its own practice tenant', async () => {
  const port = await freePort()
  const origin = `http://localhost:${port}`
  const { code, said, complaints } = await startRefused(
    {
      ENTRA_CLIENT_ID: '11111111-2222-3333-4444-555555555555',
      PRACTICE_TENANT: 'on',
      PRACTICE_ORIGIN: origin,
    },
    port,
  )
  expect(said).toContain(`PRACTICE_ORIGIN is "${origin}", the address of this page.`)
  expect(complaints).toBe('')
  expect(code).toBe(1)
})
