import { ACTION_IDS, STEP_IDS } from '@/lib/guide/steps'
import type { RunWords } from '@/lib/words/catalogue'
import type { RunRecord } from './record'

/**
 * A line of the record. `data` is a value from the tenant, the link or Microsoft, and is shown in a type of its own, so
 * that no name in it can look like the page's own words.
 */
export type RecordRow = { name: string; value: string; data: boolean }
type RecordSection = { id: string; title: string; rows: readonly RecordRow[] }

/** A record in words, in the order of reading. The view and the Markdown file both write this. */
export function sectionsOf(record: RunRecord, words: RunWords): RecordSection[] {
  const { title } = words.record.section
  return [
    { id: 'what', title: title.what, rows: whatRows(record, words) },
    { id: 'who', title: title.who, rows: whoRows(record, words) },
    { id: 'application', title: title.application, rows: applicationRows(record, words) },
    { id: 'consents', title: title.consents, rows: consentRows(record, words) },
    { id: 'secrets', title: title.secrets, rows: secretRows(record, words) },
    { id: 'writes', title: title.writes, rows: writeRows(record, words) },
  ]
}

function whatRows({ madeAt, page, run }: RunRecord, { record: words, field, format }: RunWords): RecordRow[] {
  const { name } = words.section
  return [
    said(name.madeAt, format.dateTime(madeAt)),
    said(name.place, field.places[page.place]),
    data(name.page, page.address),
    data(name.version, page.version),
    data(name.product, run.product),
    data(name.region, run.region),
    data(name.link, run.link),
  ]
}

function whoRows({ by, tenant }: RunRecord, { record: { section } }: RunWords): RecordRow[] {
  const { name } = section
  return [
    data(name.person, by.name),
    data(name.account, by.account),
    data(name.personId, by.objectId),
    data(name.organization, tenant.name),
    data(name.domain, tenant.domain),
    data(name.tenantId, tenant.id),
  ]
}

function applicationRows({ application }: RunRecord, words: RunWords): RecordRow[] {
  const { name, none } = words.record.section
  return [
    data(name.application, application.name),
    data(name.clientId, application.clientId),
    data(name.objectId, application.objectId),
    application.servicePrincipalId === null
      ? said(name.servicePrincipal, none)
      : data(name.servicePrincipal, application.servicePrincipalId),
    said(name.createdAt, momentIn(words)(application.createdAt)),
    data(name.audience, words.field.accountsOf(application.signInAudience)),
    ...application.redirectUris.map((uri) => data(name.redirectUri, uri)),
    ...application.permissions.map(({ api, apiClientId, permissions }) =>
      data(
        name.permissions,
        `${api ?? apiClientId}: ${permissions.map(({ id, value }) => value ?? id).join(', ')}`,
      ),
    ),
  ]
}

function consentRows({ consents }: RunRecord, { record: { section } }: RunWords): RecordRow[] {
  const { name, none } = section
  if (consents.length === 0) return [said(name.consent, none)]
  return consents.map(({ api, permissions }) => data(name.forEveryone, `${api}: ${permissions.join(', ')}`))
}

function secretRows({ secrets }: RunRecord, words: RunWords): RecordRow[] {
  const { section } = words.record
  const { name, none } = section
  const when = momentIn(words)
  if (secrets.length === 0) return [said(name.secret, none)]
  return secrets.flatMap(({ keyId, description, startsAt, expiresAt, newHere }) => [
    data(newHere ? name.newSecret : name.secret, keyId),
    data(name.description, description),
    said(name.valid, section.from(when(startsAt), when(expiresAt))),
  ])
}

function writeRows({ writes }: RunRecord, { record: words, run, guide, format }: RunWords): RecordRow[] {
  const { section } = words
  if (writes.length === 0) return [said(section.name.writes, section.noWrites)]
  return writes.flatMap(({ step, purpose, method, path, at, status, requestId }) => {
    const index = ACTION_IDS.indexOf(step)
    const place = index >= STEP_IDS.length ? guide.title[step] : section.step(format.number(index + 1))
    return [
      said(place, section.write(run.calls.purpose[purpose], format.dateTime(at))),
      data(section.name.request, `${method} ${path}`),
      status === null
        ? said(section.name.answer, run.calls.unanswered)
        : data(section.name.answer, [status, ...(requestId ? [requestId] : [])].join(', ')),
    ]
  })
}

/** A moment in words, or that Microsoft did not say it. */
function momentIn({ record, format }: RunWords): (moment: string | null) => string {
  return (moment) => (moment === null ? record.section.unknown : format.dateTime(moment))
}

function said(name: string, value: string): RecordRow {
  return { name, value, data: false }
}

function data(name: string, value: string): RecordRow {
  return { name, value, data: true }
}
