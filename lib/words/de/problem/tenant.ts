import type { SaidByKind } from '../../en/problem/said'
import type { tenant as english } from '../../en/problem/tenant'
import { subject } from './subject'

export const tenant: Pick<SaidByKind, keyof typeof english> = {
  gone: ({ what }) => ({
    what: `Microsoft findet ${subject[what]} nicht`,
    means: 'Beim letzten Lesen Ihres Mandanten war das noch da. Vielleicht hat es jemand entfernt.',
    next: 'Versuchen Sie es noch einmal. Die Seite liest den Mandanten neu und macht mit dem weiter, was da ist.',
  }),
  'key-taken': () => ({
    what: 'Der Schlüssel der Anwendung ist schon vergeben',
    means:
      'Eine andere Anwendung in Ihrem Mandanten hat den Schlüssel, an dem diese Anleitung ihre eigene erkennt. Es kann eine gelöschte sein, die Ihr Konto nicht sieht.',
    next: 'Versuchen Sie es noch einmal. Passiert das wieder, bitten Sie jemanden mit einer der Rollen unten, diesen Schritt auszuführen. Oder sehen Sie im Microsoft Entra Admin Center unter „Gelöschte Anwendungen“ nach.',
  }),
  'held-by-deleted': ({ displayName }) => ({
    what: `Eine gelöschte Anwendung, „${displayName}“, hat noch den Schlüssel dieses Durchlaufs`,
    means: 'Entra behält eine gelöschte Anwendung und ihren Schlüssel 30 Tage lang.',
    next: 'Entscheiden Sie, was mit ihr geschehen soll. Um sie wiederherzustellen oder endgültig zu löschen, brauchen Sie eine Administratorrolle.',
  }),
  'same-name': () => ({
    what: 'Es gibt schon Anwendungen mit diesem Namen',
    means: 'Sie gehören nicht zu diesem Durchlauf. Ohne Ihre Bestätigung ändert die Seite keine davon.',
    next: 'Wählen Sie die Anwendung, die Sie verwenden möchten, oder erstellen Sie eine neue.',
  }),
  'exists-already': () => ({
    what: 'Das wurde gerade schon erstellt, in einem anderen Tab oder von einer anderen Person',
    means: 'Microsoft hat abgelehnt, es ein zweites Mal zu erstellen.',
    next: 'Versuchen Sie es noch einmal. Die Seite liest den Mandanten und macht mit dem weiter, was da ist.',
  }),
  'api-not-offered': ({ api, listable }) => ({
    what: `Ihr Mandant hat ${api} nicht`,
    means:
      'Microsoft bietet Ihrem Mandanten diese API nicht an, meist weil Ihre Organisation keine Lizenz für das Produkt hat. Es wurde nichts erstellt.',
    next: listable
      ? `Die Mandanten Ihrer Kunden haben sie vielleicht. Sie können die Berechtigung trotzdem aufführen, dann fordert die Anwendung sie dort an. In diesem Mandanten kann niemand ${api} verbinden, und es gibt nichts zuzustimmen.`
      : 'Lassen Sie zuerst das Produkt für Ihren Mandanten aktivieren und versuchen Sie es dann noch einmal. Bietet diese Seite ein anderes Produkt an, können Sie mit diesem neu beginnen.',
  }),
  'permission-not-offered': ({ api, permission }) => ({
    what: `${api} bietet „${permission}“ in diesem Mandanten nicht an`,
    means: 'Die API ist da, aber ohne die Berechtigung, die die Anleitung verlangt.',
    next: 'Bietet diese Seite ein anderes Produkt an, können Sie mit diesem neu beginnen. Senden Sie sonst die Angaben unten an den Support.',
  }),
}
