import { expect, test } from 'vitest'
import { mailto } from '@/components/ui/mailto'
import { PRODUCT_LIST } from '@/lib/guide/testing/shipped'
import { loadWords } from '@/lib/words/load'
import { chatFor, emailFor } from './messages'

const words = await loadWords('en', 'en-GB')
const german = await loadWords('de', 'de')
const LINK = 'https://onboarding.example/?v=1'
const FULL = {
  product: 'sales',
  region: 'eu',
  tenant: 'contoso.com',
  account: 'ada@contoso.com',
  ref: 'TICKET-1',
  from: 'Unified.to support',
  until: '2030-12-31',
} as const

test('the e-mail says what the link says', () => {
  const { subject, body } = emailFor({ preset: FULL, link: LINK, products: PRODUCT_LIST, words })
  expect(subject).toBe('Connect Dynamics 365 to Unified.to (TICKET-1)')
  for (const part of [
    LINK,
    'Dynamics 365 Sales',
    'contoso.com',
    'sign in as ada@contoso.com',
    'https://app-eu.unified.to/integrations/',
    '31 December 2030 (UTC)',
    'Our reference: TICKET-1',
    'Kind regards\nUnified.to support',
  ])
    expect(body).toContain(part)
})

test('an e-mail about an empty link has no holes', () => {
  const { subject, body } = emailFor({ preset: {}, link: LINK, products: PRODUCT_LIST, words })
  expect(subject).toBe('Connect Dynamics 365 to Unified.to')
  expect(body).not.toMatch(/undefined|null|false|\(\)|\n\n\n| {2}/)
  expect(body.endsWith('Kind regards')).toBe(true)
})

test('the chat message is two lines', () => {
  expect(chatFor({ preset: FULL, link: LINK, products: PRODUCT_LIST, words })).toBe(
    `Connect Dynamics 365 Sales to Unified.to here: ${LINK}\n(three to ten minutes, nothing changes before you press a button; sign in as ada@contoso.com; can be opened until 31 December 2030; reference TICKET-1)`,
  )
  expect(chatFor({ preset: { tenant: 'contoso.com' }, link: LINK, products: PRODUCT_LIST, words })).toContain(
    '; for contoso.com)',
  )
})

test('a link in German has German messages', () => {
  const { subject, body } = emailFor({ preset: FULL, link: LINK, products: PRODUCT_LIST, words: german })
  expect(subject).toBe('Dynamics 365 mit Unified.to verbinden (TICKET-1)')
  expect(body).toContain('bis zum Ende des 31. Dezember 2030 (UTC)')
  expect(body).toMatch(/Freundliche Grüße\nUnified\.to support$/)
  expect(chatFor({ preset: FULL, link: LINK, products: PRODUCT_LIST, words: german })).toContain(
    'gültig bis 31. Dezember 2030',
  )
})

test('a mail program gets the e-mail whole', () => {
  const email = { subject: 'A & B?', body: 'one\ntwo & #three' }
  const { searchParams } = new URL(mailto(email))
  expect(searchParams.get('subject')).toBe('A & B?')
  expect(searchParams.get('body')).toBe('one\r\ntwo & #three')
})
