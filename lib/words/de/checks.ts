import type { Catalogue } from '../catalogue'
import { field } from './field'

const line: Catalogue['checks']['line'] = {
  registration: ({ name, audience }) => ({
    label: 'Anwendung registriert',
    detail: `${name}, ${field.accountsOf(audience)}`,
  }),
  'redirect-uri': ({ uri }) => ({ label: 'Umleitungs-URI', detail: uri }),
  permissions: ({ apis }) => ({
    label: 'API-Berechtigungen',
    detail: apis.map(({ api, scopes }) => `${api}: ${scopes.join(', ')}`).join('; '),
  }),
  consent: ({ api, missing, leftOut }) => ({
    label: `Administratorzustimmung für ${api}`,
    detail: leftOut
      ? `ausgelassen: Ihr Mandant hat ${api} nicht`
      : missing.length > 0
        ? `fehlt: ${missing.join(', ')}`
        : 'für alle in diesem Mandanten',
  }),
  secret: ({ keyId }) => ({ label: 'Geheimer Clientschlüssel', detail: `Geheime ID ${keyId}` }),
}

const finding: Catalogue['checks']['finding'] = {
  application: ({ name, ok }) => ({
    label: 'Anwendung',
    detail: ok ? name : 'in diesem Mandanten nicht gefunden',
  }),
  'sign-in': ({ ok }) => ({
    label: 'Anmeldung bei der Anwendung',
    detail: ok ? 'erlaubt' : 'für die Personen dieses Mandanten abgeschaltet',
  }),
  audience: ({ audience, ok }) => ({
    label: 'Unterstützte Kontotypen',
    detail: `${ok ? '' : 'zu eng: '}${field.accountsOf(audience)}`,
  }),
  'redirect-uri': ({ uri, ok }) => ({ label: 'Umleitungs-URI', detail: ok ? uri : `fehlt: ${uri}` }),
  permissions: ({ missing }) => ({
    label: 'API-Berechtigungen',
    detail: missing.length === 0 ? 'alle sind eingetragen' : `fehlt: ${missing.join(', ')}`,
  }),
  consent: ({ api, missing, read }) => ({
    label: `Administratorzustimmung für ${api}`,
    detail: !read
      ? 'nicht geprüft, weil Sie dieser Seite nicht die Berechtigung gegeben haben, Zustimmungen zu lesen'
      : missing.length > 0
        ? `fehlt: ${missing.join(', ')}`
        : 'für alle in diesem Mandanten',
  }),
  secret: ({ keyId, expiresAt, days }, format) => ({
    label: 'Geheimer Clientschlüssel',
    detail:
      keyId === null || expiresAt === null
        ? 'kein gültiger'
        : `läuft am ${format.date(expiresAt)} ab${days !== null && days <= 30 ? `, noch ${format.days(days)}` : ''} (Geheime ID ${keyId})`,
  }),
}

export const checks: Catalogue['checks'] = {
  title: 'Aus Ihrem Mandanten gelesen',
  right: ': in Ordnung. ',
  wrong: ': nicht in Ordnung. ',
  line,
  finding,
  everything: {
    means:
      'Diese Seite liest, was der Durchlauf erstellt hat, und vergleicht es mit der Anleitung. Sie ändert dabei nichts.',
    asks: 'Dafür bittet Microsoft Sie, Application.ReadWrite.All zuzustimmen. Die Seite braucht diese Berechtigung auch für die Schritte und fordert deshalb keine zweite an.',
    again: 'Erneut prüfen',
    checked: (when) => `Geprüft am ${when}`,
    allRight: 'Alles ist, wie die Anleitung es verlangt',
    wrong: (count) => `Zu reparieren: ${count}`,
    repair: 'Reparieren',
    repairOf: (label) => `Reparieren: ${label}`,
    grant: 'Administratorzustimmung erteilen',
    renew: 'Neuen geheimen Schlüssel erstellen',
    register: 'Mit „Anwendung registrieren“ oben erstellen Sie sie neu.',
  },
}
