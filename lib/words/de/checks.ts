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

export const checks: Catalogue['checks'] = {
  title: 'Aus Ihrem Mandanten gelesen',
  right: ': in Ordnung. ',
  wrong: ': nicht in Ordnung. ',
  line,
}
