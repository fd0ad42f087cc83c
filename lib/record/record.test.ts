import fc from 'fast-check'
import { expect, test } from 'vitest'
import * as z from '@/lib/schema/zod'
import { openPage } from '@/lib/steps/testing/page'
import { createWorld, signIn } from '@/lib/steps/testing/world'
import { LANGUAGES } from '@/lib/words/languages'
import { loadWords } from '@/lib/words/load'
import { checksumOf, recordFile } from './checksum'
import { recordOf } from './make'
import { markdownOf } from './markdown'
import { readRecord } from './read'
import { fileSchema, type RunRecord } from './record'
import { sectionsOf } from './sections'
import { RECORD } from './testing/record'

const LINK = 'https://onboarding.example/?v=1&product=sales&region=us'
const english = await loadWords('en', 'en')

/** The record of a complete run against the sandbox, and the secret's value. */
async function complete(choices: { appName?: string } = {}) {
  const person = await signIn(createWorld())
  const page = openPage(person, { choices })
  await page.press('sign-in')
  await page.pressAll()
  const secret = await page.save()
  const { facts, writes } = page.engine.state()
  const { identity, application } = facts
  if (!identity || !application) throw new Error('The run is not complete.')
  const record = recordOf({
    madeAt: new Date(),
    page: { version: '1.2.3', address: 'https://onboarding.example', place: 'practice' },
    link: LINK,
    run: page.run,
    facts: { ...facts, identity, application },
    writes,
  })
  return { record, facts, page, secret: secret ?? '', token: await person.token('User.Read') }
}

const run = await complete()

test('it says who made what, what was granted, and each write with its time and request-id', () => {
  const { record, facts } = run
  expect(record.by).toEqual({
    name: 'Ada Admin',
    account: facts.identity?.account.userPrincipalName,
    objectId: facts.identity?.account.objectId,
  })
  expect(record.tenant.id).toBe(facts.identity?.tenant.id)
  expect(record.application).toMatchObject({
    name: facts.application?.displayName,
    clientId: facts.application?.appId,
    servicePrincipalId: facts.principals[facts.application?.appId ?? '']?.objectId,
    redirectUris: ['https://api.unified.to/oauth/code'],
  })
  expect(
    record.application.permissions.map(({ api, permissions }) => [
      api,
      permissions.map(({ value }) => value),
    ]),
  ).toEqual([
    ['Microsoft Graph', ['openid', 'email', 'offline_access']],
    ['Dynamics CRM', ['user_impersonation']],
  ])
  expect(record.consents.map(({ api, permissions }) => [api, permissions])).toEqual([
    ['Microsoft Graph', ['openid', 'email', 'offline_access']],
    ['Dynamics CRM', ['user_impersonation']],
  ])
  expect(record.secrets).toEqual([
    expect.objectContaining({ keyId: facts.newSecret?.keyId, newHere: true, description: 'Unified.to' }),
  ])
  expect(record.writes.map(({ step, purpose, status }) => [step, purpose, status])).toEqual([
    ['register-app', 'creates-application', 201],
    ['add-permissions', 'lists-permissions', 204],
    ['grant-consent', 'adds-own-principal', 201],
    ['grant-consent', 'adds-consent', 201],
    ['grant-consent', 'adds-consent', 201],
    ['create-secret', 'creates-secret', 200],
  ])
  for (const { requestId, at } of record.writes) {
    expect(requestId).toMatch(/^[0-9a-f-]{36}$/)
    expect(Math.abs(Date.parse(at) - Date.now())).toBeLessThan(600_000)
  }
})

test('neither the secret nor a token is in any form of it', async () => {
  const { record, secret, token } = run
  expect(secret.length).toBeGreaterThan(30)
  const forms = [recordFile(record, await checksumOf(record)), ...(await inWords(record))]
  for (const form of forms) {
    expect(form).not.toContain(secret)
    expect(form).not.toContain(token)
  }
})

async function inWords(record: RunRecord): Promise<string[]> {
  const catalogues = await Promise.all(LANGUAGES.map((language) => loadWords(language, language)))
  return catalogues.flatMap((words) => [
    markdownOf(record, 'a'.repeat(64), words),
    JSON.stringify(sectionsOf(record, words)),
  ])
}

test('a name of the form of a secret is not repeated', async () => {
  const named = 'abc8Q~defghijklmnopqrstuvwxyz0123456789ab'
  const { record } = await complete({ appName: named })
  expect(record.application.name).toBe('[secret]')
  expect(JSON.stringify(record)).not.toContain(named)
})

test('its file opens unchanged, and one changed character is seen', async () => {
  const { record } = run
  const sha256 = await checksumOf(record)
  const file = recordFile(record, sha256)
  expect(await readRecord(file)).toEqual({ kind: 'record', record, sha256, unchanged: true })
  expect(await readRecord(`\r\n${file.replaceAll('\n', '\r\n')}`)).toMatchObject({ unchanged: true })
  expect(await readRecord(file.replace('Ada Admin', 'Ada Admim'))).toMatchObject({
    kind: 'record',
    unchanged: false,
  })
})

test('the checksum is that of the canonical JSON as another program computes it', async () => {
  // Python: sha256(json.dumps(record, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode())
  const sum = 'b7939ab73e9b94f376956efcf66ccec257f613e09fd653bdc8b1b71467c91f06'
  expect(await checksumOf(RECORD)).toBe(sum)
})

test.each([
  ['', 'not-json'],
  ['{"format":"onboarding-record",', 'not-json'],
  ['{}', 'no-record'],
  ['[]', 'no-record'],
  ['{"format":"onboarding-record","formatVersion":2}', 'other-version'],
  ['{"format":"onboarding-record","formatVersion":1}', 'value'],
  [`"${'x'.repeat(1_000_001)}"`, 'longer-than-any'],
])('what is no record of this page is refused with a reason: %.60s', async (text, problem) => {
  expect(await readRecord(text)).toMatchObject({ kind: 'record-fault', problem })
})

test.each([
  [
    'application.name',
    (file: RunRecord) => ({ ...file, application: { ...file.application, name: 'a\u202eb' } }),
  ],
  ['by.name', (file: RunRecord) => ({ ...file, by: { ...file.by, name: 'x'.repeat(4001) } })],
  ['secrets.0', (file: RunRecord) => ({ ...file, secrets: [{ ...file.secrets[0], value: 'x' }] })],
  ['writes.0.at', (file: RunRecord) => ({ ...file, writes: [{ ...file.writes[0], at: 'yesterday' }] })],
])('a value that no record has is named: %s', async (field, change) => {
  const { record } = run
  const text = JSON.stringify({ ...change(record), sha256: 'a'.repeat(64) })
  expect(await readRecord(text)).toEqual({ kind: 'record-fault', problem: 'value', field })
})

test('whatever a name holds stays one code span of the Markdown', () => {
  const names = fc.string({ unit: fc.constantFrom(...'`*_[]()#|<>\\ab \'"!-'), minLength: 1, maxLength: 20 })
  fc.assert(
    fc.property(
      names.filter((name) => name.trim() === name),
      (name) => {
        const { record } = run
        const text = markdownOf({ ...record, tenant: { ...record.tenant, name } }, 'a'.repeat(64), english)
        const [line = ''] = text.split('\n').filter((one) => one.startsWith('- Organization: '))
        expect(spanIn(line.slice('- Organization: '.length))).toBe(name)
      },
    ),
  )
})

/** The content of a text that is one code span and nothing else, by the rules of CommonMark. */
function spanIn(text: string): string | null {
  const [fence = ''] = text.match(/^`+/) ?? []
  const rest = text.slice(fence.length)
  const end = [...rest.matchAll(/`+/g)].find(([run]) => run.length === fence.length)
  if (!end || end.index + fence.length !== rest.length) return null
  const content = rest.slice(0, end.index)
  return /^ .* $/.test(content) && content.trim() !== '' ? content.slice(1, -1) : content
}

test('docs/record.schema.json is the schema by which a record is read', async () => {
  const schema = JSON.stringify(z.toJSONSchema(fileSchema), null, 2)
  await expect(`${schema}\n`).toMatchFileSnapshot('../../docs/record.schema.json')
})
