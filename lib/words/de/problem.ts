import type { Subject } from '@/lib/problem/problem'
import type { Catalogue } from '../catalogue'

const notFound: Record<Subject, string> = {
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

const approve =
  'Senden Sie die Nachricht unten an einen Administrator. Klicken Sie nach der Genehmigung noch einmal auf die Schaltfläche. Oder melden Sie sich mit einem Konto an, das der Berechtigung zustimmen darf.'
const exemption =
  'Bitten Sie jemanden mit einer der Rollen unten um eine Ausnahme von der Richtlinie für diese Anwendung. Versuchen Sie es danach noch einmal.'
const askRole =
  'Bitten Sie jemanden mit einer der Rollen unten, diesen Schritt auszuführen, oder melden Sie sich mit einem anderen Konto an.'
const nothingTwice =
  'Warten Sie eine Minute und versuchen Sie es noch einmal. Die Seite erstellt nichts doppelt.'

const kind: Catalogue['problem']['kind'] = {
  'sign-in-cancelled': () => ({
    what: 'Sie sind zurückgekommen, ohne die Anmeldung bei Microsoft abzuschließen',
    means: 'In Ihrem Mandanten wurde nichts geändert.',
    next: 'Klicken Sie noch einmal auf die Schaltfläche, wenn Sie so weit sind. Stand auf der Seite von Microsoft „Administratorgenehmigung erforderlich“, muss zuerst ein Administrator diese Seite genehmigen.',
  }),
  'consent-declined': () => ({
    what: 'Die Berechtigung wurde nicht erteilt',
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
  'missing-rights': () => ({
    what: 'Ihr Konto darf das nicht',
    means:
      'Microsoft hat die Anfrage abgelehnt, weil Ihrem Konto die Rechte fehlen. Eine neue Rolle gilt manchmal erst nach 15 Minuten.',
    next: askRole,
  }),
  throttled: ({ seconds }, format) => ({
    what: 'Microsoft begrenzt die Anfragen für Ihren Mandanten',
    means:
      'Ihr Mandant oder diese Seite hat viele Anfragen gesendet. Microsoft hat diese abgelehnt, und sie hat nichts geändert.',
    next:
      seconds === null
        ? 'Versuchen Sie es in etwa einer Minute noch einmal.'
        : `Versuchen Sie es noch einmal. Wartezeit: ${format.wait(seconds)}.`,
  }),
  'microsoft-busy': () => ({
    what: 'Microsoft ist ausgelastet',
    means:
      'Microsoft hat mehrmals nicht richtig geantwortet. Die Änderung kann trotzdem erfolgt sein. Die Seite prüft das, bevor sie die Änderung noch einmal sendet.',
    next: 'Versuchen Sie es in einer Minute noch einmal. Die Seite erstellt nichts doppelt.',
  }),
  offline: () => ({
    what: 'Microsoft ist nicht erreichbar',
    means:
      'Die Verbindung ging verloren, oder etwas auf dem Weg (ein Blocker, ein Proxy) hat die Anfrage aufgehalten. Eine gesendete Änderung kann angekommen sein. Die Seite prüft das, bevor sie die Änderung noch einmal sendet.',
    next: 'Prüfen Sie die Verbindung. Klicken Sie dann noch einmal auf die Schaltfläche, um fortzufahren.',
  }),
  'storage-full': () => ({
    what: 'Der Speicher dieses Tabs ist voll',
    means:
      'Die Anmeldung von Microsoft legt ihre Token in diesem Tab ab, und dafür ist kein Platz. Es wurde nichts geändert.',
    next: 'Öffnen Sie diese Seite in einem neuen Tab, der einen eigenen Speicher hat, und melden Sie sich dort an. Die Seite findet in Ihrem Mandanten, was dieser Durchlauf erstellt hat.',
  }),
  'still-copying': ({ what }) => ({
    what: `Microsoft kopiert noch ${notFound[what]}`,
    means:
      'Ein neues Objekt braucht eine Weile, bis es alle Server von Microsoft erreicht. Es ist da, aber dieser Schritt sieht es noch nicht.',
    next: nothingTwice,
  }),
  'not-visible-yet': () => ({
    what: 'Die Änderung ist noch nicht sichtbar',
    means: 'Microsoft hat die Änderung angenommen, zeigt aber noch den alten Stand.',
    next: nothingTwice,
  }),
  gone: ({ what }) => ({
    what: `Microsoft findet ${notFound[what]} nicht`,
    means: 'Beim letzten Lesen Ihres Mandanten war das noch da. Vielleicht hat es jemand entfernt.',
    next: 'Versuchen Sie es noch einmal. Die Seite liest den Mandanten neu und macht mit dem weiter, was da ist.',
  }),
  'key-taken': () => ({
    what: 'Der Schlüssel der Anwendung ist schon vergeben',
    means:
      'Eine andere Anwendung in Ihrem Mandanten hat den Schlüssel, an dem diese Anleitung ihre eigene erkennt. Es kann eine gelöschte sein, die Ihr Konto nicht sieht.',
    next: 'Versuchen Sie es noch einmal. Passiert das wieder, bitten Sie jemanden mit einer der Rollen unten, diesen Schritt auszuführen, oder sehen Sie im Microsoft Entra Admin Center unter „Gelöschte Anwendungen“ nach.',
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
  'api-needs-admin': ({ api, listable }) => ({
    what: `Ihr Konto darf ${api} nicht zu Ihrem Mandanten hinzufügen`,
    means: `Ihr Mandant hat den Dienstprinzipal von ${api} noch nicht, und Microsoft lässt ihn nur von Administratoren hinzufügen.`,
    next: listable
      ? 'Bitten Sie jemanden mit einer der Rollen unten, diesen Schritt auszuführen. Oder führen Sie die Berechtigung jetzt auf, und ein Administrator erledigt den Rest später.'
      : askRole,
  }),
  'permission-not-offered': ({ api, permission }) => ({
    what: `${api} bietet „${permission}“ in diesem Mandanten nicht an`,
    means: 'Die API ist da, aber ohne die Berechtigung, die die Anleitung verlangt.',
    next: 'Bietet diese Seite ein anderes Produkt an, können Sie mit diesem neu beginnen. Senden Sie sonst die Angaben unten an den Support.',
  }),
  'secret-lifetime-refused': () => ({
    what: 'Ihre Organisation erlaubt nur geheime Schlüssel mit kürzerer Gültigkeit',
    means: 'Eine App-Verwaltungsrichtlinie begrenzt, wie lange ein geheimer Clientschlüssel gelten darf.',
    next: exemption,
  }),
  'secrets-refused': () => ({
    what: 'Ihre Organisation erlaubt keine geheimen Clientschlüssel',
    means: 'Eine App-Verwaltungsrichtlinie verbietet neue geheime Clientschlüssel.',
    next: exemption,
  }),
  'too-many-secrets': () => ({
    what: 'Die Anwendung kann keine weiteren geheimen Schlüssel aufnehmen',
    means:
      'Auch persönliche Microsoft-Konten können sich bei ihr anmelden, und Microsoft erlaubt einer solchen Anwendung nur zwei geheime Schlüssel.',
    next: 'Wählen Sie den geheimen Schlüssel, den die Seite entfernen soll. Er funktioniert sofort nicht mehr, noch bevor die Seite den neuen erstellt.',
  }),
  'multitenant-refused': () => ({
    what: 'Ihre Organisation erlaubt keine mehrinstanzenfähigen Anwendungen',
    means: 'Eine App-Verwaltungsrichtlinie lehnt den Kontotyp ab, den Unified.to braucht.',
    next: exemption,
  }),
  'uri-not-verified': () => ({
    what: 'Diese Anwendung kann so nicht mehrinstanzenfähig werden',
    means:
      'Sie hat einen Anwendungs-ID-URI in einer Domäne, die Ihre Organisation nicht überprüft hat. Nur ohne diesen URI macht Microsoft sie mehrinstanzenfähig, und Unified.to braucht eine mehrinstanzenfähige Anwendung. Es wurde nichts geändert.',
    next: 'Registrieren Sie eine neue Anwendung. Diese bleibt, wie sie ist. Oder entfernen Sie im Microsoft Entra Admin Center unter „Eine API verfügbar machen“ den Anwendungs-ID-URI, wenn nichts ihn verwendet, und versuchen Sie es noch einmal.',
  }),
  'quota-reached': () => ({
    what: 'Sie oder Ihr Mandant haben zu viele Verzeichnisobjekte',
    means:
      'Entra begrenzt, wie viele Objekte eine Person erstellen darf: ohne Administratorrolle 250. Gelöschte zählen mit.',
    next: 'Löschen Sie alte Anwendungen endgültig, oder bitten Sie einen Administrator, diesen Schritt auszuführen.',
  }),
  'unreadable-answer': () => ({
    what: 'Die Antwort kam nicht von Microsoft oder war unvollständig',
    means: 'Vielleicht hat etwas auf dem Weg sie ersetzt. Eine gesendete Änderung kann angekommen sein.',
    next: 'Versuchen Sie es noch einmal. Die Seite prüft das, bevor sie noch einmal sendet.',
  }),
  unexpected: () => ({
    what: 'Es ist etwas geschehen, das diese Seite nicht kennt',
    means: 'Die Seite hat angehalten, bevor sie mehr getan hat. Nichts ist verloren.',
    next: 'Versuchen Sie es noch einmal. Passiert das wieder, senden Sie die Angaben unten an den Support, oder erledigen Sie den Schritt selbst, wie unter „Selbst erledigen“ beschrieben.',
  }),
}

const signIn: Catalogue['problem']['signIn'] = {
  'wrong-account': {
    what: 'Dieses Konto gehört nicht zu dieser Organisation',
    means: 'Die Anmeldung war für einen bestimmten Mandanten, und Microsoft kennt das Konto dort nicht.',
    next: 'Melden Sie sich mit einem Administratorkonto dieser Organisation an.',
  },
  'unknown-tenant': {
    what: 'Microsoft kennt diese Organisation nicht',
    means:
      'Kein Microsoft Entra-Mandant hat den Namen oder die ID, für die die Anmeldung gedacht war. Vielleicht ist es ein Tippfehler.',
    next: 'Melden Sie sich an, ohne eine Organisation zu nennen, oder bitten Sie den Absender um einen richtigen Link.',
  },
  'not-assigned': {
    what: 'Dieses Konto ist dieser Seite nicht zugewiesen',
    means: 'In Ihrer Organisation dürfen nur ausgewählte Personen solche Anwendungen verwenden.',
    next: 'Bitten Sie einen Administrator, Sie unter „Unternehmensanwendungen“ dieser Seite zuzuweisen. Versuchen Sie es dann noch einmal.',
  },
  proof: {
    what: 'Microsoft verlangt einen weiteren Nachweis Ihrer Identität',
    means: 'Ihre Organisation verlangt die mehrstufige Authentifizierung, und sie wurde nicht abgeschlossen.',
    next: 'Versuchen Sie es noch einmal und schließen Sie die Anmeldung auf der Seite von Microsoft ab.',
  },
  'access-rules': {
    what: 'Die Zugriffsregeln Ihrer Organisation haben diese Anmeldung abgelehnt',
    means:
      'Eine Richtlinie für bedingten Zugriff erlaubt dieses Gerät, dieses Netzwerk oder diese Art der Anmeldung nicht.',
    next: 'Verwenden Sie ein übliches Gerät und Netzwerk Ihres Unternehmens oder ein anderes Konto. Ihr Sicherheitsadministrator kann sagen, welche Regel es war.',
  },
  network: {
    what: 'Aus Ihrem Netzwerk ist die Anmeldung bei diesem Mandanten nicht erlaubt',
    means: 'Mandanteneinschränkungen oder mandantenübergreifende Regeln sperren dieses Netzwerk.',
    next: 'Verwenden Sie ein anderes Netzwerk oder ein Konto, das zur Organisation gehört.',
  },
  'no-subscription': {
    what: 'Die Organisation hat kein Abonnement für diese API',
    means: 'Microsoft kann die API nicht hinzufügen, weil der Mandant keine Lizenz für das Produkt hat.',
    next: 'Lassen Sie zuerst das Produkt für den Mandanten aktivieren und melden Sie sich dann noch einmal an.',
  },
  'no-dataverse': {
    what: 'Ihre Organisation hat diesen Dienst von Dynamics 365 nicht',
    means: 'Microsoft hat Dataverse, den Dienst hinter Dynamics 365, in Ihrem Mandanten nicht gefunden.',
    next: 'Melden Sie sich mit einem Konto der Organisation an, die Dynamics 365 verwendet, oder aktivieren Sie zuerst Dynamics 365 für den Mandanten.',
  },
  'still-setting-up': {
    what: 'Microsoft richtet noch eine Anwendung in Ihrem Mandanten ein',
    means: 'Microsoft hat sie noch nicht auf alle seine Server kopiert.',
    next: 'Warten Sie eine halbe Minute und versuchen Sie es noch einmal.',
  },
  'no-consent': {
    what: 'Dieser Berechtigung hat noch niemand zugestimmt',
    means: 'Eine frühere Zustimmung wurde vielleicht widerrufen.',
    next: 'Klicken Sie noch einmal auf die Schaltfläche. Microsoft fragt auf seiner eigenen Seite nach der Zustimmung.',
  },
  'secret-refused': {
    what: 'Microsoft hat den geheimen Schlüssel nicht angenommen',
    means:
      'Er ist noch nicht überall angekommen, es ist die „Geheime ID“ und nicht der „Wert“, oder er ist abgelaufen.',
    next: 'Warten Sie einige Minuten und prüfen Sie, ob Sie den „Wert“ eingefügt haben. Passiert das wieder, erstellen Sie hier einen neuen geheimen Schlüssel.',
  },
  'national-cloud': {
    what: 'Diese Organisation ist in einer nationalen Cloud',
    means:
      'Unified.to verwendet nur die öffentliche Cloud. Diese Seite funktioniert deshalb nur mit dem globalen Microsoft Entra.',
    next: 'Verwenden Sie einen Mandanten der globalen Cloud.',
  },
  other: {
    what: 'Microsoft hat diese Anmeldung abgelehnt',
    means: 'Der Code unten nennt Microsoft den Grund.',
    next: 'Versuchen Sie es noch einmal. Passiert das wieder, geben Sie Code und Zeit von unten an den Support.',
  },
}

const approval: Catalogue['problem']['approval'] = {
  risky: {
    what: 'Microsoft hält diese Seite für riskant, deshalb muss ein Administrator sie genehmigen',
    means:
      'So stuft Microsoft eine Seite einer anderen Organisation ein, wenn sie weitreichende Berechtigungen anfordert, oft weil ihr Herausgeber nicht überprüft ist. Dann kann nur ein Administrator zustimmen.',
    next: approve,
  },
  other: {
    what: 'Ein Administrator muss diese Berechtigung genehmigen',
    means: 'Ihr Konto darf ihr für diese Seite nicht zustimmen.',
    next: approve,
  },
}

export const problem: Catalogue['problem'] = {
  kind,
  signIn,
  approval,
  roles: (names) => `Rollen, die das können: ${names}.`,
  details: 'Angaben für den Support',
  copy: 'Angaben kopieren',
  copied: 'Angaben kopiert',
  detail: {
    step: 'Schritt',
    problem: 'Problem',
    at: 'Zeit (UTC)',
    code: 'Code',
    status: 'HTTP-Status',
    requestId: 'Request-ID',
    call: 'Aufruf',
    cause: 'Ursache',
  },
}
