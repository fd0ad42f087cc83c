import type { Catalogue } from '../../catalogue'

const approve =
  'Senden Sie die Nachricht unten an einen Administrator. Klicken Sie nach der Genehmigung noch einmal auf die Schaltfläche. Oder melden Sie sich mit einem Konto an, das der Berechtigung zustimmen darf.'

export const bySignInCode: Catalogue['problem']['signIn'] = {
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

export const byApprovalCode: Catalogue['problem']['approval'] = {
  risky: {
    what: 'Microsoft hält diese Seite für riskant, deshalb muss ein Administrator sie genehmigen',
    means:
      'Diese Seite ist von einer anderen Organisation und fordert weitreichende Berechtigungen an. Microsoft lässt dann nur einen Administrator zustimmen, oft weil der Herausgeber der Seite nicht überprüft ist.',
    next: approve,
  },
  other: {
    what: 'Ein Administrator muss diese Berechtigung genehmigen',
    means: 'Ihr Konto darf ihr für diese Seite nicht zustimmen.',
    next: approve,
  },
}
