import type { Catalogue } from '../catalogue'
import { field } from './field'

const line: Catalogue['plan']['line'] = {
  'opens-sign-in': () =>
    'Öffnet die Anmeldeseite von Microsoft und fordert die Berechtigung User.Read an. Sie zeigt, wer Sie sind.',
  'reads-identity': () => 'Liest dann Ihren Namen, Ihre Organisation und Ihre Rollen. Nichts wird geändert.',
  'lists-published': ({ api }) =>
    `Ihr Mandant hat ${api} nicht. Die Seite führt die Berechtigung für die Mandanten Ihrer Kunden auf, mit der von Microsoft veröffentlichten ID.`,
  'adds-api': ({ api }) =>
    `Fügt zuerst den Dienstprinzipal von ${api} zu Ihrem Mandanten hinzu. Wenn Microsoft die API Ihrem Mandanten nicht anbietet, hält die Seite an, bevor sie etwas anderes anlegt.`,
  'adds-api-if-missing': ({ api }) =>
    `Prüft zuerst, ob Ihr Mandant ${api} hat, und fügt den Dienstprinzipal hinzu, wenn er fehlt. Wenn Microsoft die API Ihrem Mandanten nicht anbietet, hält die Seite an, bevor sie etwas anderes anlegt.`,
  'creates-application': ({ name, audience }) =>
    `Erstellt die Anwendung „${name}“ in Ihrem Mandanten, für ${field.accountsOf(audience)}. Ihre Kunden in anderen Mandanten melden sich bei ihr an und sehen diesen Namen.`,
  'completes-application': ({ name }) =>
    `Ergänzt „${name}“. Diese Anwendung gibt es schon in Ihrem Mandanten.`,
  'adds-redirect-uri': ({ uri }) => `Fügt für die Plattform „Web“ diesen Umleitungs-URI hinzu: ${uri}`,
  'widens-audience': ({ from, to }) =>
    `Ändert die unterstützten Kontotypen. Neu: ${field.accountsOf(to)}. Bisher: ${field.accountsOf(from)}. Wenn Sie den Durchlauf entfernen, setzt die Seite das zurück.`,
  'sets-token-version': () =>
    'Setzt die Version ihrer Zugriffstoken auf 2, wie es Microsoft für persönliche Konten verlangt. Wenn andere Programme eine API dieser Anwendung aufrufen, erhalten sie Token in einem anderen Format.',
  'keeps-settings': () => 'Lässt alle anderen Einstellungen unverändert.',
  'reads-back': () => 'Prüft vorher, ob es die Anwendung schon gibt, und liest sie danach zur Kontrolle.',
  'lists-permissions': ({ scopes, api, shown }, format) =>
    `Führt ${format.allOf(scopes)} von ${shown === null ? api : `${api} (in Ihrem Mandanten: ${shown})`} auf.`,
  'keeps-permissions': () => 'Behält die Berechtigungen, die die Anwendung schon aufführt.',
  'adds-principal': () =>
    'Fügt den Dienstprinzipal der Anwendung zu Ihrem Mandanten hinzu. Er steht dann unter „Unternehmensanwendungen“.',
  consents: ({ scopes, api, dataOf }, format) =>
    dataOf === null
      ? `Stimmt für alle in diesem Mandanten ${format.allOf(scopes)} von ${api} zu. Unified.to sieht dann, wer sich angemeldet hat und mit welcher E-Mail-Adresse, und bleibt verbunden, ohne neu zu fragen.`
      : `Stimmt für alle in diesem Mandanten ${format.allOf(scopes)} von ${api} zu. Unified.to kann dann mit den Daten von ${dataOf} arbeiten, und zwar als die Person, die sie verbunden hat, und nur mit deren eigenen Rechten.`,
  'leaves-out-api': ({ api }) =>
    `Lässt ${api} aus. Ihr Mandant hat diese API nicht, also gibt es hier nichts zuzustimmen.`,
  'serves-other-uris': ({ uris }, format) =>
    `Die Anwendung hat auch Umleitungs-URIs, die nicht aus dieser Anleitung sind: ${format.allOf(uris)}. Prüfen Sie, ob Sie sie kennen. Wer einen davon kontrolliert, kann diese Zustimmung auch nutzen.`,
  'serves-credentials': ({ count }, format) =>
    count === 1
      ? 'Die Anwendung hat schon 1 geheimen Clientschlüssel oder 1 Zertifikat. Wer im Besitz davon ist, kann diese Zustimmung auch nutzen.'
      : `Die Anwendung hat schon ${format.number(count)} geheime Clientschlüssel oder Zertifikate. Wer davon etwas besitzt, kann diese Zustimmung auch nutzen.`,
  'leaves-other-tenants': () =>
    'Ändert nichts in anderen Mandanten. Die Administratoren Ihrer Kunden stimmen für ihren eigenen zu.',
  'takes-effect': () =>
    'Wirkt sofort. Sie können die Zustimmung unter „Unternehmensanwendungen“, „Berechtigungen“ widerrufen.',
  'creates-secret': ({ description }) =>
    `Erstellt einen geheimen Clientschlüssel mit der Beschreibung „${description}“. Er gilt 24 Monate, so lange, wie es das Admin Center höchstens anbietet. Wenn eine Richtlinie Ihrer Organisation das ablehnt, versucht es die Seite mit 18, 12, 6 und 3 Monaten, dann mit 1 Monat.`,
  'shows-secret-once': () =>
    'Microsoft sendet den Wert einmal, direkt an diesen Browser. Die Seite zeigt ihn hier einmal an.',
  'keeps-secrets': () => 'Behält die anderen geheimen Schlüssel der Anwendung.',
  'hands-over': () =>
    'Sie kopieren die beiden Werte zu Unified.to. Danach vergisst die Seite den geheimen Schlüssel. In Ihrem Mandanten ändert sich nichts.',
}

const removal: Catalogue['plan']['removal'] = {
  application: ({ appId }) => `die Anwendung mit der Client-ID ${appId}`,
  principal: () => 'ihr Dienstprinzipal',
  consent: ({ api }) => `die Administratorzustimmung für ${api}`,
  secret: ({ keyId }) => `der geheime Schlüssel mit der Geheimen ID ${keyId}`,
  'other-secrets': ({ count }, format) =>
    count === 1
      ? '1 weiterer geheimer Schlüssel, den eine andere Person erstellt hat'
      : `${format.number(count)} weitere geheime Schlüssel, die eine andere Person erstellt hat`,
  'other-run': ({ tag }) => `was der Durchlauf „${tag}“ hinzugefügt hat: Auch dieser Durchlauf endet`,
  'redirect-uri': ({ uri }) => `der Umleitungs-URI ${uri}`,
  audience: ({ audience }) => `die erweiterten Kontotypen; danach wieder: ${field.accountsOf(audience)}`,
  tags: () => 'die Markierungen dieses Durchlaufs an der Anwendung',
  'earlier-application': () => 'die Anwendung, die es schon vor diesem Durchlauf gab',
  permissions: () =>
    'ihre Berechtigungen, die Zustimmung und die Anmeldung, auch was dieser Durchlauf hinzugefügt oder aktiviert hat: Machen Sie es selbst rückgängig, wenn nichts es verwendet',
  'token-version': () =>
    'Version 2 ihrer Zugriffstoken, die für persönliche Konten nötig war: Setzen Sie „requestedAccessTokenVersion“ im Manifest zurück, wenn dort vorher etwas anderes stand',
  'audience-in-use': ({ audience }) =>
    `die erweiterten Kontotypen (${field.accountsOf(audience)}), die ein anderer Durchlauf verwendet`,
  'redirect-uri-in-use': ({ uri }) => `der Umleitungs-URI ${uri}, den ein anderer Durchlauf verwendet`,
  'redirect-uri-of-unknown': ({ uri }) =>
    `der Umleitungs-URI ${uri}, den es schon vor diesem Durchlauf gegeben haben kann: Entfernen Sie ihn selbst, wenn nichts ihn verwendet`,
  'secret-of-unknown': ({ keyId }) =>
    `der geheime Schlüssel mit der Geheimen ID ${keyId}, den es schon vor diesem Durchlauf gegeben haben kann: Entfernen Sie ihn selbst, wenn er Ihnen gehört`,
  'other-applications': () => 'alle anderen Anwendungen',
  apis: ({ api }) => `die Dienstprinzipale der APIs von Microsoft, etwa ${api}`,
}

export const plan: Catalogue['plan'] = {
  summary: 'Was dieser Schritt tut',
  requests: 'Genaue Anfragen anzeigen',
  line,
  removal,
}
