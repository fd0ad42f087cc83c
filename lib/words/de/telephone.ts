import type { Catalogue } from '../catalogue'

export const telephone: Catalogue['telephone'] = {
  title: 'Was der Kunde auf dem Bildschirm hat',
  rows: { code: 'Code', screen: 'Bildschirm', status: 'Stand', version: 'Version der Seite' },
  version: { same: 'Dieselbe Version wie diese Seite', other: 'Eine andere Version als diese Seite' },
  status: {
    waiting: 'Wartet auf einen früheren Schritt',
    'not-loaded': 'Ein Teil der Seite wurde nicht geladen',
  },
  means: {
    start: 'Der Kunde hat sich noch nicht angemeldet.',
    'expired-link': 'Der Link ist abgelaufen. Senden Sie dem Kunden einen neuen.',
    'faulty-link':
      'Die Seite hat diesen Link nicht geöffnet, deshalb hat der Kunde keinen Schritt erreicht. Senden Sie einen neuen.',
    finish: 'Der Kunde ist durch alle Schritte gegangen.',
    renewal: 'Der Kunde hat einen Link für einen neuen geheimen Clientschlüssel geöffnet.',
    error:
      'Die Seite hat einen Fehler gemacht und wurde angehalten. Bitten Sie den Kunden, die Seite noch einmal zu öffnen: Der Durchlauf wird wiedergefunden. Ein geheimer Clientschlüssel, der nicht gespeichert wurde, ist verloren.',
    'not-found':
      'Unter dieser Adresse gibt es keine Seite. Bitten Sie den Kunden, den vollständigen Link zu öffnen.',
    'no-sign-in':
      'Der Kunde hat die Seite geöffnet, die Microsofts Antwort auf eine Anmeldung entgegennimmt, und es gab keine. Bitten Sie den Kunden, den Link noch einmal zu öffnen.',
    'signed-in':
      'Die Seite hat Microsofts Antwort auf eine Anmeldung erhalten und kam nicht weiter. Bitten Sie den Kunden, sie neu zu laden.',
    approved:
      'Ein Administrator hat diese Seite für die Organisation genehmigt. Der Durchlauf kann im anderen Tab weitergehen.',
    'not-approved':
      'Auf der Seite von Microsoft hat niemand die Genehmigung erteilt. Es wurde nichts geändert.',
    link: 'Das ist die Seite, auf der der Support Links erstellt, nicht die des Kunden.',
    watch: 'Auf dieser Seite verfolgt der Support einen Durchlauf. Es ist nicht die Seite des Kunden.',
    open: 'Auf dieser Seite öffnet ein Entwickler versiegelte Zugangsdaten. Der Durchlauf ist in einem anderen Browser.',
    opening:
      'Der Kunde ist von Microsoft zurückgekommen, und der Durchlauf wird nicht geöffnet: Ein Teil der Seite ist langsam oder blockiert. Bitten Sie den Kunden, die Seite neu zu laden.',
    security: 'Der Kunde liest, was die Seite kann und was nicht. Der Durchlauf ist in einem anderen Tab.',
    connected: 'Der Kunde ist von Unified.to zurückgekommen. Der Durchlauf ist in einem anderen Tab.',
    companies: 'Der Kunde ist im Übungsmandanten. Nichts dort erreicht Microsoft.',
    company: 'Der Kunde ist im Übungsmandanten. Nichts dort erreicht Microsoft.',
    'no-practice': 'Der Kunde hat die Adresse eines Übungsmandanten geöffnet, den es nicht gibt.',
  },
  problem: 'Der Kunde liest von einem Problem:',
  depends:
    'Was der Kunde liest, hängt von Einzelheiten ab, die nicht im Code sind. Lassen Sie sich die Überschrift vorlesen. Die Worte hier gelten allgemein.',
  unsaid: {
    name: '[Name auf dem Bildschirm des Kunden]',
    code: 'Code auf dem Bildschirm des Kunden',
    organization: '[Organisation im Link]',
    other: '[andere Organisation]',
    permission: '[Berechtigung]',
    gone: 'Microsoft findet etwas nicht, das vorher da war',
    copying: 'Microsoft kopiert noch etwas Neues',
  },
  faults: {
    'not-digits':
      'Ein Code hat acht Ziffern und keine Buchstaben. Lassen Sie sich den Code noch einmal vorlesen.',
    'wrong-length':
      'Ein Code hat acht Ziffern, und dieser Text hat weniger oder mehr. Lassen Sie sich den Code noch einmal vorlesen.',
    'wrong-digit':
      'Eine Ziffer ist falsch, oder zwei sind vertauscht. Lassen Sie sich den Code noch einmal vorlesen.',
    'unknown-number':
      'Die Ziffern passen zusammen, aber diese Version der Seite kennt ihre Bedeutung nicht. Ihre Seite ist älter als die des Kunden. Laden Sie diese Seite neu, und geben Sie den Code noch einmal ein. Wenn er noch immer unbekannt ist, bitten Sie um einen Bericht.',
  },
}
