import type { Subject } from '@/lib/problem/problem'

/** What Microsoft does not have, or not yet, as an object of the sentence. */
export const subject: Record<Subject, string> = {
  application: 'die Anwendung',
  'new-application': 'die neue Anwendung',
  'deleted-application': 'die gelöschte Anwendung',
  'deleted-applications': 'die gelöschten Anwendungen',
  'tagged-applications': 'die Anwendungen mit der Markierung dieser Anleitung',
  'named-applications': 'die Anwendungen mit diesem Namen',
  principal: 'den Dienstprinzipal',
  'new-principal': 'den neuen Dienstprinzipal',
  api: 'die API',
  secret: 'den geheimen Schlüssel',
  consent: 'die Zustimmung',
  owners: 'die Besitzer',
  account: 'Ihr Konto',
  organization: 'Ihre Organisation',
  roles: 'Ihre Rollen',
  directory: 'das Verzeichnis',
  environment: 'die Umgebung',
}
