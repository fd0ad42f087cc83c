import type { Catalogue } from '../catalogue'

export const seal: Catalogue['seal'] = {
  number: 'Nummer zum Vergleichen',
  receive: {
    title: 'Wer die Zugangsdaten bekommt',
    text: 'Trägt nicht der Administrator, sondern eine andere Person die Zugangsdaten bei Unified.to ein? Dann öffnet diese Person diese Seite und erstellt für diesen Link einen Schlüssel. Damit versiegelt der Administrator die Zugangsdaten. Sie können dann per E-Mail oder Chat geschickt werden, und nur die Person mit dem Schlüssel kann sie öffnen.',
    name: {
      label: 'Ihr Name',
      hint: 'Der Administrator sieht ihn zusammen mit der Nummer Ihres Schlüssels.',
    },
    make: 'Ich bekomme die Zugangsdaten',
    made: (name) => `Der Link enthält den Schlüssel von ${name}.`,
    label: 'Schlüssel der Person, die die Zugangsdaten bekommt',
    inBrowser:
      'Der private Teil des Schlüssels ist nur in diesem Browser, und diese Seite kann ihn nicht lesen. Öffnen Sie die versiegelten Zugangsdaten mit diesem Browser auf diesem Computer.',
    compare:
      'Der Administrator sieht diese Nummer. Lesen Sie sie einander am Telefon vor: Nur dieselbe Nummer ist derselbe Schlüssel.',
    remove: 'Schlüssel aus dem Link entfernen',
    blocked:
      'Dieser Browser erlaubt der Seite nicht, einen Schlüssel zu speichern. Erstellen Sie stattdessen eine Schlüsseldatei.',
    file: {
      title: 'Zugangsdaten auf einem anderen Computer öffnen',
      text: 'Der Schlüssel kommt in eine Datei, die Sie auf den anderen Computer mitnehmen. Ein Kennwort schützt die Datei. In diesem Browser ist der Schlüssel dann nicht.',
      password: 'Kennwort für die Datei',
      rule: (length) => `Mindestens ${length} Zeichen. Ein verlorenes Kennwort kann niemand ersetzen.`,
      make: 'Schlüsseldatei erstellen',
      making: 'Die Datei wird erstellt …',
      made: 'Der Link enthält den Schlüssel der Datei. Heben Sie die Datei und das Kennwort auf, bis Sie die Zugangsdaten öffnen.',
    },
    elsewhere: {
      text: 'Bekommen Sie die Zugangsdaten? Dafür müssen Sie sich nicht anmelden.',
      link: 'Erstellen Sie hier Ihren Schlüssel',
    },
  },
  sender: { to: 'Kann den versiegelten geheimen Schlüssel öffnen' },
  card: {
    title: (name) => `Die Zugangsdaten an ${name} senden`,
    text: 'Ihr Link nennt einen Schlüssel. Was Sie versiegeln, kann per E-Mail oder Chat geschickt werden: Nur die Person mit diesem Schlüssel kann es öffnen. Sie müssen den geheimen Schlüssel nicht ansehen.',
    check: (name) =>
      `Der Name kommt aus dem Link, und jeder kann einen Namen in einen Link schreiben. Rufen Sie ${name} unter einer Nummer an, die Sie kennen, und vergleichen Sie:`,
    seal: (name) => `Für ${name} versiegeln`,
    sealing: 'Wird versiegelt …',
    done: (name) => `Für ${name} versiegelt`,
    until: (day, count) => `Lässt sich öffnen bis ${day} (${count}).`,
    copyLink: 'Versiegelten Link kopieren',
    copiedLink: 'Versiegelter Link kopiert',
    copyText: 'Versiegelten Text kopieren',
    copiedText: 'Versiegelter Text kopiert',
    message: 'Eine Nachricht dazu',
    subject: 'Versiegelte Zugangsdaten für Unified.to',
    body: (name, application, link, day) =>
      `Guten Tag ${name},\n\nhier sind die versiegelten Zugangsdaten von ${application} für Unified.to:\n\n${link}\n\nÖffnen Sie den Link bis ${day} in dem Browser, in dem Sie Ihren Schlüssel erstellt haben. Die Seite zeigt die Client-ID und den geheimen Clientschlüssel einmal.`,
    stays: 'Der versiegelte Link bleibt auf der nächsten Seite, Sie können also weitermachen.',
    self: 'Oder tragen Sie die Werte selbst ein',
    failed:
      'Die Zugangsdaten wurden nicht versiegelt. Kopieren Sie stattdessen unten beide Werte, oder laden Sie den Link neu.',
  },
  sent: {
    title: (name) => `Die versiegelten Zugangsdaten an ${name} senden`,
    text: 'Nur die Person mit dem Schlüssel kann sie öffnen. Dieser Tab behält den versiegelten Text, bis Sie ihn schließen.',
  },
  open: {
    title: 'Versiegelte Zugangsdaten öffnen',
    text: 'Ein Administrator hat eine Client-ID und einen geheimen Clientschlüssel für Sie versiegelt. Fügen Sie hier den versiegelten Link oder Text ein. Nichts davon geht an einen Server.',
    label: 'Versiegelter Link oder Text',
    button: 'Öffnen',
    opening: 'Wird geöffnet …',
    from: {
      title: 'Woher sie kommen',
      by: 'Versiegelt von',
      at: 'Versiegelt am',
      organization: 'Organisation',
      tenant: 'Mandanten-ID',
      product: 'Produkt',
      region: 'Region von Unified.to',
      claim:
        'Das hat die Seite der Person geschrieben, die sie versiegelt hat. Jeder, der Ihren Link hat, könnte es schreiben. Fragen Sie nach, wenn Sie nichts erwartet haben.',
    },
    ready: 'Ihre Zugangsdaten',
    saved: {
      title: 'Sie haben den geheimen Schlüssel gespeichert',
      means:
        'Diese Seite hat beide Werte vergessen und den Schlüssel gelöscht. Niemand kann diesen versiegelten Text ein zweites Mal öffnen. Sie können die Seite schließen.',
      file: 'Diese Seite hat beide Werte vergessen. Löschen Sie jetzt die Schlüsseldatei: Mit ihr und ihrem Kennwort lässt sich der versiegelte Text noch einmal öffnen.',
      next: 'Die Werte bei Unified.to eintragen',
    },
    keys: {
      title: 'Schlüssel in diesem Browser',
      none: 'In diesem Browser wartet kein Schlüssel auf Zugangsdaten.',
      made: (name, day) => `Für ${name}, erstellt am ${day}`,
      forget: 'Diesen Schlüssel löschen',
      question:
        'Diesen Schlüssel löschen? Zugangsdaten, die für ihn versiegelt sind, lassen sich dann nie mehr öffnen.',
      confirm: 'Jetzt löschen',
      keep: 'Diesen Schlüssel behalten',
      link: 'Seinen Link öffnen',
      make: 'Schlüssel erstellen',
      support:
        'Senden Sie diesen Link der Person, die die Einrichtung vorbereitet, damit er Ihren Schlüssel enthält:',
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
    },
    fault: {
      'no-seal': {
        title: 'Das ist kein versiegelter Link oder Text',
        next: () =>
          'Vielleicht fehlt ein Teil. Kopieren Sie alles noch einmal aus der Nachricht, vom ersten bis zum letzten Zeichen.',
      },
      'other-version': {
        title: 'Eine andere Version dieser Seite hat es versiegelt',
        next: () => 'Laden Sie diese Seite neu, und öffnen Sie den Link noch einmal.',
      },
      'other-page': {
        title: 'Eine andere Seite hat es versiegelt',
        next: (page) =>
          `Im Text steht, dass er von ${page} kommt. Öffnen Sie ihn dort, wenn Sie diese Adresse kennen.`,
      },
      'wrong-key': {
        title: 'Der Schlüssel dafür ist nicht in diesem Browser',
        next: () =>
          'Verwenden Sie den Browser und den Computer, in dem Sie den Schlüssel erstellt haben, oder Ihre Schlüsseldatei. Wenn die Daten des Browsers gelöscht wurden, erstellen Sie einen neuen Schlüssel, und bitten Sie den Administrator, mit Ihrem neuen Link einen neuen geheimen Schlüssel zu erstellen.',
      },
      'opened-before': {
        title: 'Es wurde schon geöffnet',
        next: (at) =>
          `Sie haben den geheimen Schlüssel gespeichert (${at}), und diese Seite hat den Schlüssel dann gelöscht. Wenn Sie den Wert verloren haben, erstellen Sie einen neuen Schlüssel, und bitten Sie den Administrator, mit Ihrem neuen Link einen neuen geheimen Schlüssel zu erstellen.`,
      },
      expired: {
        title: 'Es ist abgelaufen',
        next: (at) =>
          `Es ließ sich öffnen bis ${at}. Erstellen Sie einen neuen Schlüssel, und bitten Sie den Administrator, mit Ihrem neuen Link einen neuen geheimen Schlüssel zu erstellen.`,
      },
      changed: {
        title: 'Es wurde auf dem Weg verändert',
        next: () =>
          'Der Schlüssel passt, aber der Text ist nicht das, was versiegelt wurde. Kopieren Sie alles noch einmal aus der Nachricht. Wenn das nicht hilft, bitten Sie um die Nachricht noch einmal.',
      },
    },
    blocked: {
      title: 'Dieser Browser blockiert den Speicher dieser Seite',
      next: 'Dort sind die Schlüssel. Erlauben Sie ihn für diese Seite, oder verwenden Sie eine Schlüsseldatei.',
    },
  },
}
