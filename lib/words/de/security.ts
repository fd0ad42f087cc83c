import type { Catalogue } from '../catalogue'

export const security: Catalogue['security'] = {
  title: 'Sicherheit',
  heading: 'Was diese Seite kann und was nicht',
  lead: 'Diese Seite arbeitet in Ihrem Browser und in Ihrem Namen. Sie ändert nur etwas, nachdem Sie auf eine Schaltfläche geklickt haben. Hier steht, was das heißt und wie Sie es prüfen.',
  can: {
    title: 'Was sie kann',
    list: {
      rights:
        'Sie handelt mit Ihren eigenen Rechten und nie mit mehr. Was Sie im Microsoft Entra Admin Center nicht dürfen, kann auch sie nicht.',
      makes:
        'Sie registriert eine Anwendung in Ihrem Mandanten, trägt deren API-Berechtigungen ein, trägt Ihre Zustimmung ein und erstellt einen geheimen Clientschlüssel. Vor jedem Klick zeigt sie die Anfragen, die sie senden wird.',
      apis: 'Wenn Ihrem Mandanten die APIs von Microsoft fehlen, die die Anwendung braucht, fügt sie deren Dienstprinzipale hinzu.',
      removes: 'Auf Ihren Wunsch entfernt sie, was sie angelegt hat, und ihren eigenen Zugriff.',
      follow:
        'Wenn Sie auf „Support diesen Durchlauf verfolgen lassen“ klicken, zeigt sie dem Support live, bei welchem Schritt Sie sind und was nicht geklappt hat, bis Sie es beenden. Namen, IDs, Ihre Organisation und der geheime Schlüssel werden nicht gezeigt.',
    },
  },
  cannot: {
    title: 'Was sie nicht kann',
    list: {
      password: 'Sie sieht Ihr Kennwort nicht. Sie melden sich auf der Seite von Microsoft an.',
      alone:
        'Sie kann nicht ohne Sie handeln. Sie hat keinen eigenen geheimen Schlüssel und keine Anwendungsberechtigungen. Nach der Abmeldung erreicht sie Ihren Mandanten nicht mehr.',
      data: 'Sie hat keine Berechtigung für die Daten, die Sie verbinden, Ihre E-Mails oder Ihre Dateien.',
      secret:
        'Sie kann den geheimen Clientschlüssel kein zweites Mal zeigen. Er ist im Arbeitsspeicher dieses Tabs, bis Sie auf „Ich habe den geheimen Schlüssel gespeichert“ klicken oder die Seite verlassen.',
      link: 'Ein Link kann sie zu nichts anderem bringen. Er kann eine Auswahl und Namen enthalten, aber keine Adresse, keine Berechtigung und keinen geheimen Schlüssel.',
    },
  },
  rights: {
    title: 'Welche Berechtigungen sie anfordert und warum',
    lead: 'Microsoft fragt Sie nach jeder, wenn die Seite sie zum ersten Mal braucht. Alle sind delegierte Berechtigungen: Die Seite handelt damit in Ihrem Namen.',
    why: {
      'User.Read':
        'Um Ihren Namen, Ihre Organisation und Ihre Rollen zu zeigen. So können Sie prüfen, ob es der richtige Mandant ist.',
      'Application.ReadWrite.All':
        'Um die Anwendung zu registrieren, das Ergebnis zurückzulesen und sie zu entfernen. Microsoft hat dafür keine engere Berechtigung: Sie gilt für jede Anwendung, die Sie ändern dürfen. Diese Seite ändert die Anwendung Ihres Durchlaufs, und jede Änderung steht in den Anfragen, die sie zeigt.',
      'DelegatedPermissionGrant.ReadWrite.All':
        'Um Ihre Zustimmung für die Personen Ihres Mandanten zu speichern und um am Ende den Zugriff dieser Seite zu entziehen. Wenn Sie die Zustimmung auslassen, fragt diese Seite nur danach, um ihren Zugriff zu entziehen.',
    },
    usedBy: (titles) => `Gebraucht für: ${titles}`,
    howLong: 'Für wie lange',
    consent:
      'Wozu Sie auf der Seite von Microsoft zustimmen, das gilt in Ihrem Mandanten, bis Sie oder eine andere Person es entziehen.',
    tokens:
      'Die Seite kann es nur nutzen, solange Sie hier angemeldet sind. Die Zugriffstoken von Microsoft gelten etwa eine Stunde und lassen sich höchstens 24 Stunden lang erneuern. Sie sind im Speicher dieses Tabs und werden gelöscht, wenn Sie sich abmelden.',
  },
  data: {
    title: 'Wohin Daten gehen',
    server:
      'An den Server dieser Seite: die Anfrage nach der Seite und ihren Dateien, mit der Auswahl in der Adresse. Kein Token und kein geheimer Schlüssel. Der Server hat keine Datenbank.',
    follow:
      'Wenn Sie den Support mitverfolgen lassen, auch die Nachrichten für den Support. Ihr Browser verschlüsselt sie, und der Schlüssel steht nur im Link, den Sie senden: Dieser Server kann sie nicht lesen. Er sieht, wann sie kommen und von welcher IP-Adresse, und vergisst sie, wenn Sie es beenden, spätestens nach 8 Stunden.',
    microsoft: 'An Microsoft, direkt aus Ihrem Browser: <origins></origins>.',
    practice:
      'Hier steht der Übungsmandant an der Stelle von Microsoft: Was an Microsoft ginge, geht an <origins></origins>. Nichts erreicht Microsoft.',
    practiceHere: 'die Adresse dieser Seite',
    unified:
      'An Unified.to: nichts. Die Client-ID und den geheimen Schlüssel geben Sie dort selbst ein. Bietet die letzte Seite einen Link an, der die Verbindung testet, nennt dieser Unified.to die Adresse dieser Seite und nichts über Ihren Mandanten.',
    sealed:
      'Wenn Ihr Link eine Person nennt, die die Zugangsdaten bekommt: Was Sie versiegeln, wird in diesem Browser für den Schlüssel dieser Person verschlüsselt. Sie senden es selbst. Der Server dieser Seite bekommt es nicht.',
    browser:
      'In diesem Browser: Die Token und der Stand des Durchlaufs sind im Speicher dieses Tabs. Das einzige Cookie, „language“, merkt sich die Sprache, die Sie gewählt haben. Der Übungsmandant hat ein eigenes, das sich merkt, wem welche Firma gehört.',
    others:
      'An andere: nichts. Es gibt keine Analysedienste, und kein Skript kommt von einem anderen Server.',
    signing:
      'Eine Ausnahme gibt es, nur für den Support: Wer unter /link Links signiert, sendet ein ID-Token an den Server dieser Seite. Der Server prüft es und speichert es nicht.',
  },
  environments: {
    api: 'Dynamics CRM',
    cannot:
      'Sie hat keine Berechtigung für Ihre E-Mails oder Ihre Dateien. Für Ihre Daten in Dynamics 365 hat sie keine, solange Sie nicht auf „Umgebungen suchen“ klicken. Siehe „user_impersonation“ weiter unten.',
    why: 'Um am Ende eines Durchlaufs Ihre Dynamics 365-Umgebungen aufzulisten und eine davon zu fragen, ob Sie Zugang haben. Microsoft hat dafür keine engere Berechtigung: Sie gilt für die Daten in Dynamics 365, die Sie erreichen. Diese Seite liest nichts davon. Wenn Sie nicht auf „Umgebungen suchen“ klicken, fragt diese Seite nicht danach.',
    data: 'Ebenfalls an Microsoft, wenn Sie auf „Umgebungen suchen“ klicken: https://globaldisco.crm.dynamics.com und, wenn Sie auf „Zugang prüfen“ klicken, die Adresse der Umgebung, die auf dynamics.com endet.',
  },
  check: {
    title: 'Wie Sie es selbst prüfen',
    open: 'Öffnen Sie vor der Anmeldung mit F12 die Entwicklertools Ihres Browsers, wählen Sie „Netzwerk“ und schalten Sie „Protokoll beibehalten“ ein.',
    look: 'Gehen Sie durch die Schritte. Jede Anfrage geht an die Adresse dieser Seite oder an eine Adresse, die oben steht. Ihr Browser sorgt dafür, denn die Content-Security-Policy der Seite erlaubt nichts anderes: <policy></policy>',
    own: 'Sehen Sie sich die Anfragen an die Adresse dieser Seite an: Keine enthält ein Token oder den geheimen Schlüssel.',
    audit:
      'Vergleichen Sie die Anfragen mit dem, was jeder Schritt zeigt: Methode, Pfad und Request-ID. Im Microsoft Entra Admin Center führen die Überwachungsprotokolle jede Änderung unter Ihrem Namen auf.',
  },
  withdraw: {
    title: 'Wie Sie ihr den Zugriff entziehen',
    here: (title) =>
      `Auf dieser Seite: Am Ende des Durchlaufs entfernt „${title}“ die Berechtigungen, die Sie gegeben haben, und meldet Sie ab.`,
    portal:
      'Im Microsoft Entra Admin Center: Ein Administrator wählt „Unternehmensanwendungen“, „<name></name>“, „Eigenschaften“, „Löschen“. Das entfernt die Seite mit allen ihren Berechtigungen aus Ihrem Mandanten.',
    stays:
      'Die Anwendung, die Sie registriert haben, bleibt und funktioniert weiter. Sie gehört Ihnen und braucht diese Seite nicht.',
  },
  help: {
    title: 'Wenn Sie Hilfe brauchen',
    ask: 'Fragen Sie die Person, die Ihnen den Link zu dieser Seite geschickt hat.',
    contact: 'Oder <contact>wenden Sie sich an den Betreiber dieser Seite</contact>.',
    report: (button) =>
      `Während eines Durchlaufs gibt Ihnen „${button}“ einen Text mit den Schritten, den Zeiten und den Request-IDs von Microsoft. Er enthält keinen geheimen Schlüssel und kein Token.`,
  },
  version: {
    title: 'Version',
    text: 'Version <version></version>, Build <build></build>.',
  },
}
