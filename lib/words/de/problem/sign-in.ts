import type { SaidByKind } from '../../en/problem/said'
import type { signIn as english } from '../../en/problem/sign-in'

export const signIn: Pick<SaidByKind, keyof typeof english> = {
  'sign-in-cancelled': () => ({
    what: 'Sie sind zurückgekommen, ohne die Anmeldung bei Microsoft abzuschließen',
    means: 'In Ihrem Mandanten wurde nichts geändert.',
    next: 'Klicken Sie noch einmal auf die Schaltfläche, wenn Sie so weit sind. Stand auf der Seite von Microsoft „Administratorgenehmigung erforderlich“, muss zuerst ein Administrator diese Seite genehmigen.',
  }),
  'consent-declined': () => ({
    what: 'Sie haben der Berechtigung nicht zugestimmt',
    means: 'Ohne sie kann diese Seite den Schritt nicht ausführen. In Ihrem Mandanten wurde nichts geändert.',
    next: 'Klicken Sie noch einmal auf die Schaltfläche und stimmen Sie zu. Oder erledigen Sie den Schritt selbst, wie unter „Selbst erledigen“ beschrieben.',
  }),
  'approval-or-cancel': () => ({
    what: 'Vielleicht muss zuerst ein Administrator diese Seite genehmigen',
    means:
      'Stand auf der Seite von Microsoft „Administratorgenehmigung erforderlich“, darf Ihr Konto dieser Berechtigung nicht zustimmen. Haben Sie „Abbrechen“ gewählt, ist sonst alles in Ordnung. Microsoft antwortet in beiden Fällen gleich. In Ihrem Mandanten wurde nichts geändert.',
    next: 'Senden Sie die Nachricht unten an einen Administrator. Klicken Sie nach der Genehmigung noch einmal auf die Schaltfläche. Haben Sie „Abbrechen“ gewählt, klicken Sie noch einmal auf die Schaltfläche und stimmen Sie zu.',
  }),
  'sign-in-interrupted': () => ({
    what: 'Die Anmeldung wurde unterbrochen',
    means:
      'Die Antwort von Microsoft kam in einem anderen Tab an, oder diese Seite wurde neu geladen. In Ihrem Mandanten wurde nichts geändert.',
    next: 'Melden Sie sich noch einmal an.',
  }),
  'page-misconfigured': ({ code }) => ({
    what: 'Diese Seite ist für die Anmeldung bei Microsoft nicht richtig eingerichtet',
    means: `Microsoft hat die Registrierung dieser Seite abgelehnt (${code}). Der Fehler liegt bei uns, nicht bei Ihnen.`,
    next: 'Senden Sie die Angaben unten an die Person, von der Sie den Link haben. Jeden Schritt können Sie auch selbst erledigen, wie unter „Selbst erledigen“ beschrieben.',
  }),
  'sign-in-unreadable': () => ({
    what: 'Die Antwort von Microsoft auf die Anmeldung konnte nicht gelesen werden',
    means:
      'Microsoft ist erreichbar, ließ diese Seite die Antwort aber nicht lesen. Meistens ist die Adresse dieser Seite bei Microsoft als „Web“ und nicht als „Single-Page-Anwendung“ registriert. Dann liegt der Fehler bei uns, nicht bei Ihnen. Ein Blocker in Ihrem Browser kann dasselbe bewirken. In Ihrem Mandanten wurde nichts geändert.',
    next: 'Senden Sie die Angaben unten an die Person, von der Sie den Link haben. Ist ein Blocker aktiv, schalten Sie ihn für diese Seite aus und melden Sie sich noch einmal an.',
  }),
  'session-ended': () => ({
    what: 'Ihre Anmeldung ist abgelaufen',
    means:
      'Microsoft beendet eine Anmeldung nach einigen Stunden, oder ein Administrator beendet sie. Was erledigt ist, bleibt erledigt.',
    next: 'Melden Sie sich noch einmal an. Die Seite macht dort weiter, wo der Durchlauf stehen blieb.',
  }),
  'proof-required': () => ({
    what: 'Microsoft verlangt einen weiteren Nachweis Ihrer Identität',
    means: 'Die Regeln Ihrer Organisation oder Ihr Netzwerk haben sich geändert. Nichts ist verloren.',
    next: 'Klicken Sie noch einmal auf die Schaltfläche und schließen Sie die Anmeldung auf der Seite von Microsoft ab.',
  }),
  'wrong-tenant': ({ expected, actual }) => ({
    what: `Dieser Link ist für ${expected}`,
    means: `Sie sind bei ${actual} angemeldet. Der Durchlauf hält hier an, damit er nicht die falsche Organisation ändert.`,
    next: `Melden Sie sich mit einem Konto von ${expected} an.`,
  }),
  'storage-full': () => ({
    what: 'Der Speicher dieses Tabs ist voll',
    means:
      'Die Anmeldung von Microsoft legt ihre Token in diesem Tab ab, und dafür ist kein Platz. Es wurde nichts geändert.',
    next: 'Öffnen Sie diese Seite in einem neuen Tab, der einen eigenen Speicher hat, und melden Sie sich dort an. Die Seite findet in Ihrem Mandanten, was dieser Durchlauf erstellt hat.',
  }),
}
