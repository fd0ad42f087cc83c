import type { Catalogue } from '../catalogue'

export const seal: Catalogue['seal'] = {
  number: 'Nummer zum Vergleichen',
  receive: {
    title: 'Wer die Zugangsdaten bekommt',
    text: 'Trägt nicht der Administrator, sondern eine andere Person die Zugangsdaten bei Unified.to ein? Dann öffnet diese Person diese Seite und erstellt für diesen Link einen Empfangsschlüssel. Damit versiegelt der Administrator die Zugangsdaten. Sie können dann per E-Mail oder Chat geschickt werden, und nur die Person mit dem Empfangsschlüssel kann sie öffnen.',
    name: {
      label: 'Ihr Name',
      hint: 'Der Administrator sieht ihn zusammen mit der Nummer Ihres Empfangsschlüssels.',
    },
    make: 'Ich bekomme die Zugangsdaten',
    made: (name) => `Der Link enthält den Empfangsschlüssel von „${name}“.`,
    label: 'Empfangsschlüssel der Person, die die Zugangsdaten bekommt',
    inBrowser:
      'Der private Teil des Empfangsschlüssels ist nur in diesem Browser, und diese Seite kann ihn nicht lesen. Öffnen Sie die versiegelten Zugangsdaten mit diesem Browser auf diesem Computer. Ein privates Fenster löscht den Empfangsschlüssel beim Schließen. Manche Browser löschen, was 7 Tage nicht benutzt wird. Verwenden Sie in beiden Fällen eine Schlüsseldatei.',
    compare:
      'Der Administrator sieht diese Nummer. Lesen Sie sie einander am Telefon vor: Nur dieselbe Nummer ist derselbe Empfangsschlüssel.',
    remove: 'Empfangsschlüssel aus dem Link entfernen',
    blocked:
      'Dieser Browser erlaubt der Seite nicht, einen Empfangsschlüssel zu speichern. Erstellen Sie stattdessen eine Schlüsseldatei.',
    file: {
      title: 'Zugangsdaten auf einem anderen Computer öffnen',
      text: 'Der Empfangsschlüssel kommt in eine Datei, die Sie auf den anderen Computer mitnehmen. Ein Kennwort schützt die Datei. In diesem Browser ist der Empfangsschlüssel dann nicht.',
      password: 'Kennwort für die Datei',
      rule: (length) => `Mindestens ${length} Zeichen. Ein verlorenes Kennwort kann niemand ersetzen.`,
      tooShort: 'Dieses Kennwort ist zu kurz.',
      repeat: 'Noch einmal dasselbe Kennwort',
      differs: 'Die beiden Kennwörter sind nicht gleich.',
      make: 'Schlüsseldatei erstellen',
      making: 'Die Datei wird erstellt …',
      made: 'Der Link enthält den Empfangsschlüssel der Datei. Heben Sie die Datei und das Kennwort auf, bis Sie die Zugangsdaten öffnen.',
    },
    elsewhere: {
      text: 'Bekommen Sie die Zugangsdaten? Dafür müssen Sie sich nicht anmelden.',
      link: 'Erstellen Sie hier Ihren Empfangsschlüssel',
    },
  },
  sender: { to: 'Kann die versiegelten Zugangsdaten öffnen' },
  card: {
    title: (name) => `Die Zugangsdaten an „${name}“ senden`,
    text: 'Versiegeln heißt: für eine Person verschlüsseln. Ihr Link nennt einen Empfangsschlüssel. Was Sie versiegeln, kann per E-Mail oder Chat geschickt werden: Nur die Person mit diesem Empfangsschlüssel kann es öffnen. Sie müssen den geheimen Clientschlüssel nicht ansehen.',
    check: (name) =>
      `Jeder kann einen Namen in einen Link schreiben. Rufen Sie die Person, die Sie als „${name}“ kennen, unter einer Telefonnummer an, die Sie kennen, bevor Sie etwas senden, und vergleichen Sie:`,
    reused: (name) =>
      `Sie haben für diesen Empfangsschlüssel schon einen anderen geheimen Clientschlüssel versiegelt. Wenn „${name}“ ihn geöffnet hat, ist der Empfangsschlüssel gelöscht und öffnet nichts mehr. Bitten Sie dann um einen neuen Link, oder kopieren Sie die Werte selbst.`,
    seal: (name) => `Für „${name}“ versiegeln`,
    sealing: 'Wird versiegelt …',
    done: (name) => `Für „${name}“ versiegelt`,
    until: (time) => `Lässt sich öffnen bis ${time}.`,
    copyLink: 'Versiegelten Link kopieren',
    copiedLink: 'Versiegelter Link kopiert',
    copyText: 'Versiegelten Text kopieren',
    copiedText: 'Versiegelter Text kopiert',
    message: 'Eine Nachricht dazu',
    subject: 'Versiegelte Zugangsdaten für Unified.to',
    body: (name, application, link, time) =>
      `Guten Tag ${name},\n\nhier sind die versiegelten Zugangsdaten von ${application} für Unified.to:\n\n${link}\n\nÖffnen Sie den Link bis ${time} in dem Browser, in dem Sie Ihren Empfangsschlüssel erstellt haben. Die Seite zeigt die Client-ID und den geheimen Clientschlüssel einmal.`,
    stays: 'Der versiegelte Link bleibt auf der nächsten Seite, Sie können also fortfahren.',
    self: 'Oder tragen Sie die Werte selbst ein',
    failed:
      'Die Zugangsdaten wurden nicht versiegelt, und beide Werte sind noch da. Versuchen Sie es noch einmal, oder kopieren Sie beide Werte selbst.',
  },
  sent: {
    title: (name) => `Die versiegelten Zugangsdaten an „${name}“ senden`,
    text: 'Nur die Person mit dem Empfangsschlüssel kann sie öffnen. Dieser Tab behält den versiegelten Text, bis Sie ihn schließen.',
  },
  open: {
    title: 'Versiegelte Zugangsdaten öffnen',
    text: 'Ein Administrator hat eine Client-ID und einen geheimen Clientschlüssel für Sie versiegelt. Fügen Sie hier den versiegelten Link oder Text ein. Nichts davon geht an einen Server.',
    label: 'Versiegelter Link oder Text',
    button: 'Zugangsdaten öffnen',
    opening: 'Wird geöffnet …',
    from: {
      title: 'Woher sie kommen',
      by: 'Versiegelt von',
      at: 'Versiegelt am',
      organization: 'Organisation',
      tenant: 'Mandanten-ID',
      product: 'Produkt',
      region: 'Region von Unified.to',
      claim: (account, organization) =>
        `Laut Inhalt hat ${account} von ${organization} sie versiegelt. Diese Seite kann das nicht prüfen: Jeder, der Ihren Link hat, könnte sie versiegelt haben. Wenn Sie etwas anderes erwartet haben, schließen Sie sie und fragen Sie nach.`,
    },
    ready: 'Ihre Zugangsdaten',
    close: 'Schließen, ohne zu speichern',
    undeleted:
      'Der Browser hat den Empfangsschlüssel nicht gelöscht. Beide Werte sind noch da. Klicken Sie noch einmal auf „Ich habe den geheimen Schlüssel gespeichert“.',
    saved: {
      title: 'Sie haben den geheimen Schlüssel gespeichert',
      means:
        'Diese Seite hat beide Werte vergessen und den Empfangsschlüssel gelöscht. Niemand kann diesen versiegelten Text ein zweites Mal öffnen. Sie können die Seite schließen.',
      file: 'Diese Seite hat beide Werte vergessen. Löschen Sie jetzt die Schlüsseldatei: Mit ihr und ihrem Kennwort lässt sich der versiegelte Text noch einmal öffnen.',
      next: 'Die Werte bei Unified.to eintragen',
    },
    keys: {
      title: 'Empfangsschlüssel in diesem Browser',
      none: 'In diesem Browser wartet kein Empfangsschlüssel auf Zugangsdaten.',
      made: (name, day) => `Für „${name}“, erstellt am ${day}`,
      forget: 'Diesen Empfangsschlüssel löschen',
      question:
        'Diesen Empfangsschlüssel löschen? Zugangsdaten, die für ihn versiegelt sind, lassen sich dann nie mehr öffnen.',
      confirm: 'Jetzt löschen',
      keep: 'Diesen Empfangsschlüssel behalten',
      make: 'Empfangsschlüssel erstellen',
      blocked:
        'Dieser Browser blockiert den Speicher dieser Seite, deshalb kann hier kein Empfangsschlüssel sein. Verwenden Sie stattdessen eine Schlüsseldatei.',
      support: 'Senden Sie diesen Link der Person, die den Link für den Administrator vorbereitet:',
      copy: 'Link kopieren',
      copied: 'Link kopiert',
    },
    file: {
      title: 'Schlüsseldatei verwenden',
      choose: 'Schlüsseldatei',
      password: 'Kennwort der Datei',
      open: 'Mit dieser Datei öffnen',
      'no-key-file': 'Diese Datei ist keine Schlüsseldatei dieser Seite, oder sie ist beschädigt.',
      'wrong-password':
        'Das Kennwort öffnet diese Datei nicht. Prüfen Sie Groß- und Kleinschreibung, und versuchen Sie es noch einmal.',
      'other-key': 'In dieser Datei ist ein anderer Schlüssel, als der versiegelte Text braucht.',
    },
    fault: {
      'no-seal': {
        title: 'Das ist kein versiegelter Link oder Text',
        next: () =>
          'Vielleicht fehlt ein Teil. Kopieren Sie alles noch einmal aus der Nachricht, vom ersten bis zum letzten Zeichen.',
      },
      'other-version': {
        title: 'Eine andere Version dieser Seite hat diese Zugangsdaten versiegelt',
        next: () => 'Laden Sie diese Seite neu, und öffnen Sie den Link noch einmal.',
      },
      'other-page': {
        title: 'Der Empfangsschlüssel dafür ist nicht in diesem Browser',
        next: (page) =>
          `Im Text steht, dass er auf ${page} versiegelt wurde. Wenn Sie Ihren Empfangsschlüssel dort erstellt haben, öffnen Sie den Text unter dieser Adresse mit demselben Browser. Wenn Sie eine Schlüsseldatei haben, verwenden Sie sie unten.`,
      },
      'wrong-key': {
        title: 'Der Empfangsschlüssel dafür ist nicht in diesem Browser',
        next: () =>
          'Wenn Sie sie selbst versiegelt haben, ist das richtig so: Nur die Person mit dem Empfangsschlüssel kann sie öffnen. Wenn sie für Sie sind, verwenden Sie den Browser und den Computer, in dem Sie den Empfangsschlüssel erstellt haben, oder Ihre Schlüsseldatei. Wenn die Daten des Browsers gelöscht wurden, erstellen Sie einen neuen Empfangsschlüssel, und bitten Sie den Administrator, mit Ihrem neuen Link einen neuen geheimen Clientschlüssel zu erstellen.',
      },
      'opened-before': {
        title: 'Der Empfangsschlüssel dafür wurde schon verwendet',
        next: (at) =>
          `Sie haben einen geheimen Clientschlüssel gespeichert (${at}), und diese Seite hat den Empfangsschlüssel dann gelöscht. Haben Sie die Zugangsdaten dieses Textes nicht gesehen? Dann erstellen Sie einen neuen Empfangsschlüssel, und bitten Sie den Administrator, mit Ihrem neuen Link einen neuen geheimen Clientschlüssel zu erstellen.`,
      },
      expired: {
        title: 'Diese Zugangsdaten sind abgelaufen',
        next: (at, now) =>
          `Sie ließen sich öffnen bis ${at}. Die Uhr dieses Computers sagt ${now}: Wenn das falsch ist, stellen Sie sie richtig, und versuchen Sie es noch einmal. Wenn nicht, erstellen Sie einen neuen Empfangsschlüssel, und bitten Sie den Administrator, mit Ihrem neuen Link einen neuen geheimen Clientschlüssel zu erstellen.`,
      },
      changed: {
        title: 'Der versiegelte Text wurde auf dem Weg verändert',
        next: () =>
          'Der Empfangsschlüssel passt, aber der Text ist nicht das, was versiegelt wurde. Kopieren Sie alles noch einmal aus der Nachricht. Wenn das nicht hilft, bitten Sie um die Nachricht noch einmal.',
      },
    },
    blocked: {
      title: 'Dieser Browser blockiert den Speicher dieser Seite',
      next: 'Dort sind die Empfangsschlüssel. Erlauben Sie ihn für diese Seite, oder verwenden Sie eine Schlüsseldatei.',
    },
  },
}
