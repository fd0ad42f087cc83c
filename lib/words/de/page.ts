import type { Catalogue } from '../catalogue'

export const page: Catalogue['page'] = {
  language: 'Sprache',
  loading: 'Wird geladen …',
  report: 'Bericht für den Support kopieren',
  telephone: 'Code für das Telefon:',
  copyRefused:
    'Ihr Browser hat das Kopieren nicht erlaubt. Markieren Sie den Text und kopieren Sie ihn selbst.',
  error: {
    lost: 'Was Ihr Durchlauf erstellt hat, ist in Ihrem Mandanten gespeichert, nicht hier. Öffnen Sie die Seite noch einmal: Sie findet den Durchlauf dort wieder, wo er stehen geblieben ist.',
    support: 'Wenn das wieder passiert, nennen Sie dem Support diese Zeit und diesen Code:',
    again: 'Die Seite noch einmal öffnen',
  },
  footer: {
    version: 'Version <version></version>',
    privacy:
      'Der geheime Clientschlüssel und Ihr Zugang zu Microsoft bleiben in diesem Browser. Kein Server dieser Seite bekommt sie.',
  },
  links: {
    label: 'Über diese Seite',
    footer: 'Über diese Seite, noch einmal',
    security: 'Sicherheit',
    help: 'Hilfe',
    newTab: '(öffnet sich in einem neuen Tab)',
  },
  practice: {
    title: 'Übungsmandant',
    notice: '<strong>Übungsmandant:</strong> Nichts hier erreicht Microsoft. <link>Firmen</link>',
  },
  notFound: {
    why: 'Vielleicht wurde der Link auf dem Weg zu Ihnen abgeschnitten.',
    start: 'Zum Anfang gehen',
  },
  signedIn: {
    title: 'Zurück von Microsoft',
    opening: 'Zurück von Microsoft, Ihr Durchlauf wird geöffnet …',
    approved: 'Sie haben diese Seite für Ihre Organisation genehmigt',
    approvedNext:
      'Sagen Sie der Person, die Sie gefragt hat, dass sie noch einmal auf die Schaltfläche klicken kann. Sonst wurde nichts geändert. Sie können diesen Tab schließen.',
    notApproved: 'Diese Seite wurde nicht genehmigt',
    notApprovedNext:
      'Microsoft hat geantwortet, dass niemand die Genehmigung erteilt hat. Es wurde nichts geändert. Um die Seite doch noch zu genehmigen, öffnen Sie den Link noch einmal und stimmen Sie zu.',
    stranded:
      'Diese Seite nimmt die Antwort von Microsoft auf eine Anmeldung entgegen, und es gab keine. Öffnen Sie den Link, den Sie bekommen haben, oder beginnen Sie neu.',
    start: 'Zum Anfang gehen',
  },
  noPractice: {
    title: 'Hier gibt es keinen Übungsmandanten',
    why: '<variable></variable> ist die Adresse dieser Seite, und diese Seite arbeitet mit Microsoft. Es wurde nichts geändert.',
    next: 'Wenn Sie diese Seite betreiben: Starten Sie eine zweite Instanz ohne <client></client> und setzen Sie <variable></variable> auf deren Adresse. Wenn nicht, sagen Sie der Person Bescheid, die Sie hierher geschickt hat.',
  },
  updated: {
    title: 'Diese Seite wurde gerade aktualisiert',
    text: 'Sie hat ihre neue Version geladen. Es ging nichts verloren. Klicken Sie noch einmal auf die Schaltfläche.',
  },
  storage: {
    title: 'Ihr Browser lässt diese Seite nichts speichern',
    why: 'Die Anmeldung von Microsoft speichert ihre Token in diesem Tab, bis Sie sich abmelden. Erlauben Sie Websitedaten (Cookies) für die Adresse dieser Seite und laden Sie die Seite dann neu.',
    settings: {
      chrome:
        'Chrome: Einstellungen, Datenschutz und Sicherheit, Website-Einstellungen, Auf dem Gerät gespeicherte Websitedaten',
      edge: 'Edge: Einstellungen, Cookies und Websiteberechtigungen, Gespeicherte Cookies und Daten',
      firefox:
        'Firefox: Einstellungen, Datenschutz & Sicherheit, Cookies und Website-Daten, Ausnahmen verwalten',
      safari: 'Safari: Einstellungen, Erweitert, Alle Cookies blockieren',
    },
    managed:
      'Wenn diese Einstellungen ausgegraut sind, legt Ihr Unternehmen sie fest. Fragen Sie dessen IT-Support.',
    reload: 'Die Seite neu laden',
  },
  troubles: {
    label: 'Probleme mit dieser Seite',
    reload: 'Die Seite neu laden',
    script: {
      title: 'Diese Seite braucht JavaScript',
      text: 'Sie meldet Sie an und führt jeden Schritt in Ihrem eigenen Browser aus. Ohne JavaScript funktioniert hier deshalb nichts. Schalten Sie JavaScript für diese Seite in den Einstellungen Ihres Browsers ein und öffnen Sie die Seite dann noch einmal.',
    },
    incomplete: {
      title: 'Diese Seite kann nicht starten',
      text: 'Eine ihrer Dateien ist nicht angekommen. Vielleicht ist die Verbindung langsam, oder ein Werbeblocker, ein Virenschutz oder der Proxy Ihres Unternehmens hält die Datei zurück. Was ein Durchlauf erstellt hat, ist in Ihrem Mandanten gespeichert: Beim Neuladen geht nichts verloren.',
    },
    updated: {
      title: 'Diese Seite wurde aktualisiert',
      text: 'Der Server hat eine neuere Version, und dieser Tab hat noch die alte. Laden Sie die Seite neu, um fortzufahren.',
    },
    blocked: {
      title: 'Ein Teil dieser Seite wurde blockiert',
      text: 'Der Server antwortet, aber eine Datei der Seite erreicht Ihren Browser nicht. Vielleicht hält ein Werbeblocker, ein Virenschutz oder der Proxy Ihres Unternehmens sie zurück. Lassen Sie die Adresse dieser Seite dort zu oder verwenden Sie einen anderen Browser. Laden Sie die Seite dann neu.',
    },
    unreachable: {
      title: 'Der Server dieser Seite ist nicht erreichbar',
      text: 'Es wurde nichts geändert. Prüfen Sie Ihre Verbindung. Klicken Sie dann noch einmal auf die Schaltfläche, oder laden Sie die Seite neu.',
    },
    slow: {
      title: 'Ein Teil dieser Seite ist noch nicht angekommen',
      text: 'Es dauert länger als sonst. Vielleicht ist die Verbindung langsam, oder etwas hält die Datei zurück. Warten Sie, oder laden Sie die Seite neu.',
    },
    language: {
      title: 'Laden Sie die Seite neu, um sie in der anderen Sprache zu sehen',
      text: 'Ihre Sprache ist gespeichert.',
    },
    full: {
      title: 'Der Speicher dieses Tabs ist voll',
      text: 'Die Anmeldung von Microsoft speichert ihre Token in diesem Tab, und dafür ist kein Platz. Ein neuer Tab hat eigenen Platz: Öffnen Sie diese Seite dort und melden Sie sich an.',
      newTab: 'Diese Seite in einem neuen Tab öffnen',
    },
    loss: {
      nothing: 'Beim Neuladen geht nichts verloren: Die Seite öffnet sich wieder dort, wo Sie sind.',
      secret:
        'Speichern Sie zuerst den geheimen Clientschlüssel, der auf Ihrem Bildschirm steht: Beim Neuladen geht er verloren. Alles andere ist in Ihrem Mandanten gespeichert.',
      running:
        'Warten Sie, bis der laufende Schritt fertig ist. Was er bis dahin erstellt hat, wird nach dem Neuladen wiedergefunden.',
      typed:
        'Beim Neuladen gehen die Namen verloren, die Sie eingegeben haben. Notieren Sie sie zuerst und geben Sie sie danach noch einmal ein.',
    },
  },
}
