import ICAL from 'ical.js'
import { expect, test } from 'vitest'
import { type Reminder, reminderFile } from './reminder'

const reminder: Reminder = {
  keyId: '5b0a8d6c-6d5f-4a57-9d5e-2f4ff6a5b0a1',
  expiresAt: '2028-11-30T11:30:00Z',
  writtenAt: new Date('2026-11-30T11:31:02.345Z'),
  title: 'The client secret of “Acme CRM” expires',
  text: 'Create a new secret:\nhttps://onboarding.example/?v=1&name=Acme%20CRM',
  link: 'https://onboarding.example/?v=1&name=Acme%20CRM',
}

/** What a parser that others wrote reads in the file. */
function read(file: string) {
  const calendar = new ICAL.Component(ICAL.parse(file))
  const [entry, ...others] = calendar.getAllSubcomponents('vevent')
  expect(others).toEqual([])
  const value = (name: string) => entry?.getFirstPropertyValue(name)?.toString()
  return {
    value,
    properties: entry?.getAllProperties().map(({ name }) => name),
    alarms: entry?.getAllSubcomponents('valarm').map((alarm) => ({
      action: alarm.getFirstPropertyValue('action'),
      trigger: alarm.getFirstPropertyValue('trigger')?.toString(),
    })),
  }
}

test('a calendar reads the moment, the words, the link and both alarms', () => {
  const { value, alarms } = read(reminderFile(reminder))
  expect(value('dtstart')).toBe('2028-11-30T11:30:00Z')
  expect(value('dtstamp')).toBe('2026-11-30T11:31:02Z')
  expect(value('uid')).toBe(reminder.keyId)
  expect(value('summary')).toBe(reminder.title)
  expect(value('description')).toBe(reminder.text)
  expect(value('url')).toBe(reminder.link)
  expect(alarms).toEqual([
    { action: 'DISPLAY', trigger: '-P30D' },
    { action: 'DISPLAY', trigger: '-P7D' },
  ])
})

test.each([
  'Acme\r\nURL:https://evil.example/\r\nX:',
  'Acme\nBEGIN:VALARM',
  'a;b,c\\n d\\',
  'Ärger & Söhne 🏢 '.repeat(12),
  'ends with a control\u0007 character\u0000',
])('no text becomes a line of its own, and none is cut: %j', (title) => {
  const file = reminderFile({ ...reminder, title })
  const { value, properties, alarms } = read(file)
  expect(value('summary')).toBe(title.replace(/\r\n/g, '\n').replace(/(?!\n)\p{Cc}/gu, ''))
  expect(properties).toEqual(read(reminderFile(reminder)).properties)
  expect(alarms).toHaveLength(2)
  const bytes = new TextEncoder()
  for (const line of file.split('\r\n')) expect(bytes.encode(line).length).toBeLessThanOrEqual(75)
  expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
})

test('an expiry that is no instant is refused', () => {
  expect(() => reminderFile({ ...reminder, expiresAt: 'soon' })).toThrow(RangeError)
})
