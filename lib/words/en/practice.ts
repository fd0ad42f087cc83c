import type { Change, Field, Happened } from '@/lib/practice/changes'
import type { Permitted } from '@/lib/practice/names'
import type { Texts } from '../say'

const field: Record<Field, string> = {
  name: 'name',
  audience: 'supported account types',
  'redirect-uris': 'redirect URIs',
}

/** A consent that was given: who may do what, and for whom. */
function permitted({ principal, api, scopes, person }: Permitted): string {
  const forWhom = person ? (person.name ?? `the person ${person.id}`) : 'everyone'
  return `${principal} may use ${scopes.join(', ') || 'nothing'} of ${api}, for ${forWhom}`
}

/** What happened in the directory, as the list of changes says it. */
const happened: Texts<Happened> = {
  registered: ({ name }) => `“${name}” was registered`,
  restored: ({ name }) => `“${name}” was restored`,
  deleted: ({ name }) => `“${name}” was deleted. It can be restored for 30 days`,
  removed: ({ name }) => `“${name}” was removed`,
  purged: ({ name }) => `“${name}” was deleted for good`,
  fields: ({ name, fields }, format) => `“${name}”: ${format.allOf(fields.map((id) => field[id]))} changed`,
  permissions: ({ name, apis }) =>
    apis.length === 0
      ? `“${name}” has no API permissions any more`
      : `API permissions of “${name}”: ${apis.map(({ api, values }) => `${values.join(', ')} of ${api}`).join('; ')}`,
  'principal-created': ({ name }) => `The service principal “${name}” was created`,
  'principal-removed': ({ name }) => `The service principal “${name}” was removed`,
  'consent-given': (said) => `Consent was given: ${permitted(said.permitted)}`,
  'consent-changed': (said) => `Consent changed: ${permitted(said.permitted)}`,
  'consent-withdrawn': (said) => `Consent was withdrawn: ${permitted(said.permitted)}`,
  'secret-created': ({ name, hint }) => `“${name}” has a new client secret that begins with ${hint}`,
  'secret-removed': ({ name, hint }) => `The client secret of “${name}” that begins with ${hint} was removed`,
}

/** The pages of the practice tenant. What the practice tenant itself answers stays English, as Microsoft's own. */
export const practice = {
  title: 'Practice company',
  companies: {
    kicker: 'Practice tenant',
    title: 'Companies to rehearse with',
    text: 'For support staff and administrators who want to practice the guide before they use it for real. Every company here is invented, and each one is in a situation that a real company can be in.',
    asking: 'Asking the practice tenant …',
    choose: 'Choose a company',
    rehearse: 'Rehearse here',
    making: 'Creating the company …',
    notMade: (why: string) => `The company was not created. ${why}`,
    exist: 'Companies that exist',
    memory: 'They exist only while the practice tenant runs.',
    own: (most: string, hours: string) =>
      `Only this browser shows what you create. You can have ${most} companies. A company that is not used for ${hours} hours is removed, and each company after one day.`,
    shared: 'When there are too many, the ones unused for longest are removed.',
    isDefault: 'Anyone who signs in without naming a company comes here',
    isShared: 'All visitors without a company of their own share it',
    isYours: 'You come here when you sign in without naming a company',
    all: 'All companies',
    reading: 'Reading the directory …',
  },
  head: {
    domain: 'Domain',
    tenantId: 'Tenant ID',
    start: 'Start the guide in this company',
    newTab: '(opens in a new tab)',
    people: 'People',
    passwords: 'There are no passwords. On the sign-in page, press a name to sign in.',
    noRole: 'no directory role',
  },
  gone: {
    title: 'This company no longer exists',
    text: 'It was removed, it made room for other companies, or the practice tenant was started again. Only invented data is lost.',
  },
  startOver: {
    button: 'Start over',
    title: 'Start over?',
    shared:
      'All visitors without a company of their own share this one, so it stays. You get a new company of the same kind. You come there when you sign in without naming a company.',
    text: (company: string) =>
      `${company} and everything in it is removed. A company of the same kind takes its place, under a new domain. A run that is open in another tab cannot continue.`,
    busy: 'Starting over …',
    doShared: 'Start over in my own company',
    do: 'Remove it and start over',
    stay: 'Stay here',
    keep: 'Keep this company',
    unknown: 'The practice tenant does not know this company any more.',
    failed: (why: string) => `The practice tenant could not start over. ${why}`,
  },
  failure: {
    refusedTitle: 'The practice tenant refused this',
    title: 'The practice tenant cannot be read',
    unreachable: 'It does not answer. Check whether its server is still running.',
    status: (status: string) => `It answered with the status ${status}.`,
    unreadable: (field: string) =>
      `Its answer cannot be read (${field}). This page and the practice tenant may have different versions.`,
    asked: 'Last asked at <time></time>.',
    askedBefore: 'Last asked at <time></time>. What you see below was read at <before></before>.',
    again: 'Ask again',
  },
  live: {
    title: 'What happens',
    goOn: 'Continue reading',
    pause: 'Pause reading',
    watching: (every: string) =>
      `Read at <time></time>. This page reads again every ${every} while it is open.`,
    paused: 'Read at <time></time>. Reading is paused.',
    stopped: 'Read at <time></time>, and not since then.',
    nothing: 'Nothing has changed since you opened this page.',
    more: (number: string) => `${number} more changes`,
  },
  missing: {
    deletedTitle: 'The application of this link is deleted',
    title: 'The application of this link is not here',
    deleted: 'You find it below, under “Deleted applications”.',
    text: 'It was removed, or it belongs to another company. When it appears, this page shows it.',
    clientId: (id: string) => `Client ID ${id}`,
  },
  permitted,
  happened,
  marks: { new: 'New', changed: 'Changed', gone: 'Just deleted' } satisfies Record<Change['kind'], string>,
  directory: {
    newest: (shown: string, total: string) => `${shown} of ${total} are shown, the newest first.`,
    oldest: (shown: string, total: string) => `${shown} of ${total} are shown, the oldest first.`,
    inAll: 'in total',
    applications: 'Applications',
    noApplication: 'No application yet. “Register your application” creates the first one.',
    grants: 'Delegated grants',
    noGrant: 'No one has given consent yet.',
    principals: 'Service principals',
    noPrincipal: 'None except Microsoft’s own.',
    firstParty: (count: string) => `Microsoft’s own, including the APIs (${count})`,
    deleted: 'Deleted applications',
    noDeleted: 'None. A deleted application can be restored for 30 days.',
    ids: 'Client ID <client></client>, object ID <object></object>',
    created: (day: string) => `Client ID <client></client>, object ID <object></object>, created on ${day}`,
  },
  application: {
    clientId: 'Application (client) ID',
    objectId: 'Object ID',
    accounts: 'Supported account types',
    redirects: 'Redirect URIs',
    created: 'Created',
    none: 'none',
    noneYet: 'None yet.',
    permissions: 'API permissions',
    consent: 'Consent',
    secrets: 'Client secrets',
    principal: 'Service principal',
    noPrincipal: 'None yet: the application has no service principal.',
    noDescription: 'Without a description',
    hint: 'Begins with',
    secretId: 'Secret ID',
    expires: 'Expires',
  },
}
