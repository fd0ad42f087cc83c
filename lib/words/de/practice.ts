import type { Field } from '@/lib/practice/changes'
import type { Catalogue } from '../catalogue'

const field: Record<Field, string> = {
  name: 'Name',
  audience: 'unterstützte Kontotypen',
  'redirect-uris': 'Umleitungs-URIs',
}

const permitted: Catalogue['practice']['permitted'] = ({ principal, api, scopes, person }) => {
  const forWhom = person ? (person.name ?? `die Person ${person.id}`) : 'alle'
  return `${principal} darf ${scopes.join(', ') || 'nichts'} von ${api} verwenden, für ${forWhom}`
}

const happened: Catalogue['practice']['happened'] = {
  registered: ({ name }) => `„${name}“ wurde registriert`,
  restored: ({ name }) => `„${name}“ wurde wiederhergestellt`,
  deleted: ({ name }) => `„${name}“ wurde gelöscht und lässt sich 30 Tage lang wiederherstellen`,
  removed: ({ name }) => `„${name}“ wurde entfernt`,
  purged: ({ name }) => `„${name}“ wurde endgültig gelöscht`,
  fields: ({ name, fields }, format) => `„${name}“ geändert: ${format.allOf(fields.map((id) => field[id]))}`,
  permissions: ({ name, apis }) =>
    apis.length === 0
      ? `„${name}“ hat keine API-Berechtigungen mehr`
      : `API-Berechtigungen von „${name}“: ${apis.map(({ api, values }) => `${values.join(', ')} von ${api}`).join('; ')}`,
  'principal-created': ({ name }) => `Der Dienstprinzipal „${name}“ wurde erstellt`,
  'principal-removed': ({ name }) => `Der Dienstprinzipal „${name}“ wurde entfernt`,
  'consent-given': (said) => `Zustimmung erteilt: ${permitted(said.permitted)}`,
  'consent-changed': (said) => `Zustimmung geändert: ${permitted(said.permitted)}`,
  'consent-withdrawn': (said) => `Zustimmung entzogen: ${permitted(said.permitted)}`,
  'secret-created': ({ name, hint }) =>
    `„${name}“ hat einen neuen geheimen Clientschlüssel, der mit ${hint} beginnt`,
  'secret-removed': ({ name, hint }) =>
    `Der geheime Clientschlüssel von „${name}“, der mit ${hint} beginnt, wurde entfernt`,
}

export const practice: Catalogue['practice'] = {
  title: 'Übungsfirma',
  companies: {
    kicker: 'Übungsmandant',
    title: 'Firmen zum Üben',
    text: 'Für Support und Administratoren, die die Anleitung üben wollen, bevor es ernst wird. Jede Firma hier ist erfunden, und jede ist in einer Lage, in der auch eine echte sein kann.',
    asking: 'Der Übungsmandant wird abgefragt …',
    choose: 'Firma auswählen',
    rehearse: 'Hier üben',
    making: 'Firma wird erstellt …',
    notMade: (why) => `Die Firma wurde nicht erstellt. ${why}`,
    exist: 'Vorhandene Firmen',
    memory: 'Es gibt sie nur, solange der Übungsmandant läuft.',
    own: (most, hours) =>
      `Was Sie erstellen, zeigt nur dieser Browser. Sie können ${most} Firmen haben. Eine Firma, die ${hours} Stunden lang nicht benutzt wird, wird entfernt, und jede Firma nach einem Tag.`,
    shared: 'Wenn es zu viele werden, werden die am längsten unbenutzten entfernt.',
    isDefault: 'Wer sich anmeldet, ohne eine Firma zu nennen, kommt hierher',
    isShared: 'Alle ohne eigene Firma teilen sich diese',
    isYours: 'Sie kommen hierher, wenn Sie sich anmelden, ohne eine Firma zu nennen',
    all: 'Alle Firmen',
    reading: 'Das Verzeichnis wird gelesen …',
  },
  head: {
    domain: 'Domäne',
    tenantId: 'Mandanten-ID',
    start: 'Anleitung in dieser Firma starten',
    newTab: '(öffnet sich in einem neuen Tab)',
    people: 'Personen',
    passwords:
      'Es gibt keine Kennwörter. Klicken Sie auf der Anmeldeseite auf einen Namen, um sich anzumelden.',
    noRole: 'keine Verzeichnisrolle',
  },
  gone: {
    title: 'Diese Firma gibt es nicht mehr',
    text: 'Sie wurde entfernt, hat anderen Firmen Platz gemacht, oder der Übungsmandant wurde neu gestartet. Es sind nur erfundene Daten verloren.',
  },
  startOver: {
    button: 'Neu beginnen',
    title: 'Neu beginnen?',
    shared:
      'Alle ohne eigene Firma teilen sich diese, deshalb bleibt sie. Sie erhalten eine neue Firma derselben Art. Dorthin kommen Sie, wenn Sie sich anmelden, ohne eine Firma zu nennen.',
    text: (company) =>
      `${company} wird mit allem Inhalt entfernt. Eine Firma derselben Art tritt an ihre Stelle, mit einer neuen Domäne. Ein Durchlauf in einem anderen Tab kann nicht fortgesetzt werden.`,
    busy: 'Wird neu begonnen …',
    doShared: 'In meiner eigenen Firma neu beginnen',
    do: 'Firma entfernen und neu beginnen',
    stay: 'Hier bleiben',
    keep: 'Firma behalten',
    unknown: 'Der Übungsmandant kennt diese Firma nicht mehr.',
    failed: (why) => `Der Übungsmandant konnte nicht neu beginnen. ${why}`,
  },
  failure: {
    refusedTitle: 'Der Übungsmandant hat dies abgelehnt',
    title: 'Der Übungsmandant lässt sich nicht lesen',
    unreachable: 'Er antwortet nicht. Prüfen Sie, ob sein Server noch läuft.',
    status: (status) => `Er hat mit dem Status ${status} geantwortet.`,
    unreadable: (field) =>
      `Seine Antwort lässt sich nicht lesen (${field}). Diese Seite und der Übungsmandant haben vielleicht verschiedene Versionen.`,
    asked: 'Zuletzt gefragt um <time></time>.',
    askedBefore: 'Zuletzt gefragt um <time></time>. Was Sie unten sehen, wurde um <before></before> gelesen.',
    again: 'Erneut fragen',
  },
  live: {
    title: 'Was geschieht',
    goOn: 'Weiter lesen',
    pause: 'Lesen anhalten',
    watching: (every) =>
      `Gelesen um <time></time>. Solange diese Seite offen ist, liest sie alle ${every} erneut.`,
    paused: 'Gelesen um <time></time>. Das Lesen ist angehalten.',
    stopped: 'Gelesen um <time></time>, seitdem nicht mehr.',
    nothing: 'Seit Sie diese Seite geöffnet haben, hat sich nichts geändert.',
    more: (number) => `${number} weitere Änderungen`,
  },
  missing: {
    deletedTitle: 'Die Anwendung dieses Links ist gelöscht',
    title: 'Die Anwendung dieses Links ist nicht hier',
    deleted: 'Sie finden sie unten, unter „Gelöschte Anwendungen“.',
    text: 'Sie wurde entfernt, oder sie gehört einer anderen Firma. Sobald sie erscheint, zeigt diese Seite sie.',
    clientId: (id) => `Client-ID ${id}`,
  },
  permitted,
  happened,
  marks: { new: 'Neu', changed: 'Geändert', gone: 'Gerade gelöscht' },
  directory: {
    newest: (shown, total) => `${shown} von ${total} werden gezeigt, die neuesten zuerst.`,
    oldest: (shown, total) => `${shown} von ${total} werden gezeigt, die ältesten zuerst.`,
    inAll: 'insgesamt',
    applications: 'Anwendungen',
    noApplication: 'Noch keine Anwendung. „Ihre Anwendung registrieren“ erstellt die erste.',
    grants: 'Delegierte Berechtigungen',
    noGrant: 'Bisher hat niemand zugestimmt.',
    principals: 'Dienstprinzipale',
    noPrincipal: 'Keine außer denen von Microsoft.',
    firstParty: (count) => `Die von Microsoft, auch die APIs (${count})`,
    deleted: 'Gelöschte Anwendungen',
    noDeleted: 'Keine. Eine gelöschte Anwendung lässt sich 30 Tage lang wiederherstellen.',
    ids: 'Client-ID <client></client>, Objekt-ID <object></object>',
    created: (day) => `Client-ID <client></client>, Objekt-ID <object></object>, erstellt am ${day}`,
  },
  application: {
    clientId: 'Anwendungs-ID (Client)',
    objectId: 'Objekt-ID',
    accounts: 'Unterstützte Kontotypen',
    redirects: 'Umleitungs-URIs',
    created: 'Erstellt',
    none: 'keine',
    noneYet: 'Noch keine.',
    permissions: 'API-Berechtigungen',
    consent: 'Zustimmung',
    secrets: 'Geheime Clientschlüssel',
    principal: 'Dienstprinzipal',
    noPrincipal: 'Noch keine: Die Anwendung hat keinen Dienstprinzipal.',
    noDescription: 'Ohne Beschreibung',
    hint: 'Beginnt mit',
    secretId: 'Geheime ID',
    expires: 'Läuft ab am',
  },
}
