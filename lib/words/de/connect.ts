import type { Catalogue } from '../catalogue'

export const connect: Catalogue['connect'] = {
  title: 'Verbindung testen',
  means:
    'Diese Seite kann den geheimen Schlüssel nicht ausprobieren: Microsoft weist einen geheimen Schlüssel ab, den eine Webseite sendet (AADSTS9002326). Deshalb testen Sie ihn außerhalb dieser Seite.',
  unified: {
    title: 'Bei Unified.to verbinden',
    first: (product) =>
      `Geben Sie zuerst die Client-ID und den geheimen Schlüssel bei Unified.to ein. Öffnen Sie dann den Link. Dort meldet sich eine Person, die ${product} benutzt, bei Microsoft an und stimmt den Berechtigungen zu.`,
    back: 'Danach öffnet Unified.to hier eine Seite, die das Ergebnis zeigt. Gelingt es, behält Unified.to die neue Verbindung in seiner Liste.',
    practice: 'Unified.to kennt den Übungsmandanten nicht, deshalb kann das hier nicht gelingen.',
    button: (product) => `${product} verbinden`,
  },
  terminal: {
    title: 'Microsoft in Ihrem Terminal fragen',
    means:
      'Der Befehl fragt Sie nach dem geheimen Schlüssel, sendet ihn an Microsoft und gibt die Antwort aus. Er zeigt weder den geheimen Schlüssel noch das Token. Der geheime Schlüssel steht nicht im Verlauf des Terminals, und andere Programme sehen ihn nicht in der Liste der Prozesse.',
    practice: 'Hier fragt der Befehl den Übungsmandanten.',
    system: { posix: 'macOS und Linux', powershell: 'Windows (PowerShell)' },
    command: (system) => `Befehl für ${system}`,
    copy: (system) => `Befehl für ${system} kopieren`,
    copied: 'Befehl kopiert',
    answers: 'Was die Antwort bedeutet',
    answer: {
      accepted:
        'Microsoft nimmt den geheimen Schlüssel an: Sein Wert stimmt, und er ist angekommen. Ob Daten gelesen werden können, sehen Sie, wenn Sie bei Unified.to verbinden.',
      wrong:
        'Das ist nicht der Wert eines geheimen Schlüssels. Haben Sie die geheime ID statt des Werts eingegeben? Ist der geheime Schlüssel neu, warten Sie einige Minuten, und versuchen Sie es noch einmal.',
      expired: 'Der geheime Schlüssel ist abgelaufen. Erstellen Sie einen neuen.',
      notHere:
        'Die Anwendung hat in Ihrem Mandanten keinen Dienstprinzipal. Wurde die Zustimmung ausgelassen, erteilen Sie sie zuerst. Ist die Anwendung neu, warten Sie einige Minuten, und versuchen Sie es noch einmal.',
      noApi:
        'Der Mandant hat die API des Produkts nicht. Prüfen Sie, ob Ihre Organisation das Produkt hat, und konfigurieren Sie dann die API-Berechtigungen noch einmal.',
    },
  },
  back: {
    title: 'Zurück von Unified.to',
    heading: {
      connected: 'Unified.to meldet eine Verbindung',
      failed: 'Unified.to meldet einen Fehler',
      unknown: 'Es ist nicht klar, ob die Verbindung funktioniert',
    },
    means: {
      connected:
        'Stimmt das, dann funktionieren die Client-ID und der geheime Schlüssel, und Unified.to hat eine neue Verbindung gespeichert.',
      failed:
        'Es wurde keine Verbindung hergestellt. Warum, sagt der Text unten in den Worten von Unified.to oder Microsoft.',
      unknown: 'Was zurückkam, ist weder eine Verbindung noch ein Fehler, den diese Seite kennt.',
    },
    next: {
      connected:
        'Prüfen Sie zur Sicherheit, ob die ID unten bei Unified.to in der Liste der Verbindungen steht. Danach können Sie diesen Tab schließen.',
      failed:
        'Prüfen Sie, ob beide Werte bei Unified.to eingegeben sind. Ist der geheime Schlüssel neu, warten Sie einige Minuten. Schließen Sie dann diesen Tab, und öffnen Sie den Link noch einmal aus Ihrem Durchlauf.',
      unknown:
        'Sehen Sie in der Liste der Verbindungen bei Unified.to nach. Steht dort keine neue, schließen Sie diesen Tab, und öffnen Sie den Link noch einmal aus Ihrem Durchlauf.',
    },
    texts: 'Was zurückkam',
    outside:
      'Diese Texte kommen von außen, in der Adresse dieser Seite. Die Seite wiederholt sie unverändert und hat sie nicht geprüft.',
    nothing: 'Die Adresse enthält nichts.',
    left: (count) => `Nicht angezeigt: ${count} weitere`,
    start: 'Zum Anfang gehen',
  },
}
