import type { Catalogue } from '../catalogue'

export const account: Catalogue['account'] = {
  account: 'Konto',
  organization: 'Organisation',
  tenantId: 'Mandanten-ID',
  roles: 'Verzeichnisrollen',
  noRoles: 'keine, die Microsoft anzeigt',
  otherRoles: (count) => `${count} weitere`,
  named: (name, known) => `${name} (${known})`,
  question: 'Ist das die Organisation, die Sie verbinden möchten?',
  confirm: 'Das ist die richtige Organisation',
  other: 'Anderes Konto verwenden',
  registersOnly: {
    title: 'Sie brauchen in Schritt 4 einen Administrator',
    titleTwice: 'Sie brauchen vor Schritt 2 und in Schritt 4 einen Administrator',
    approval:
      'Vor Schritt 2 muss ein Administrator diese Seite genehmigen. Ein Anwendungsentwickler darf ihrer Berechtigung <scope></scope> nicht selbst zustimmen. Senden Sie die erste Nachricht unten.',
    own: 'Sie erledigen die Schritte 2, 3 und 5: die Registrierung, die Liste der Berechtigungen und den geheimen Schlüssel.',
    consent:
      'In Schritt 4 muss ein Administrator die Zustimmung erteilen und Ihrer Organisation den Dienstprinzipal der Anwendung hinzufügen. Senden Sie die Nachricht unten.',
    consentSecond:
      'In Schritt 4 muss ein Administrator die Zustimmung erteilen und Ihrer Organisation den Dienstprinzipal der Anwendung hinzufügen. Senden Sie die zweite Nachricht unten.',
    roles: (roles) => `Rollen, die das können: ${roles}.`,
  },
  unknown: {
    title: 'Ihre Rollen reichen vielleicht nicht aus',
    approval: 'Vor Schritt 2 muss vielleicht ein Administrator diese Seite genehmigen.',
    means: (roles) =>
      `Microsoft lehnt die Registrierung vielleicht ab, und die Zustimmung lehnt es sicher ab. Rollen, die jeden Schritt ausführen können: ${roles}. Eine benutzerdefinierte Rolle oder eine Rolle, die Sie erst aktivieren müssen, erscheint hier nicht. Sie können es trotzdem versuchen.`,
  },
}
