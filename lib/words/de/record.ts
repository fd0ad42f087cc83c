import type { Catalogue } from '../catalogue'

export const record: Catalogue['record'] = {
  title: 'Protokoll dieses Durchlaufs',
  means:
    'Darin steht, wer wann in welcher Organisation was gemacht hat und welche Anfragen diese Seite gesendet hat. Bewahren Sie es bei Ihrer Dokumentation auf. Es enthält den geheimen Schlüssel nicht.',
  print: 'Protokoll drucken',
  markdown: 'Als Markdown speichern',
  json: 'Als JSON speichern',
  show: 'Protokoll anzeigen',
  file: (day) => `onboarding-protokoll-${day}`,
  outside:
    'Text in dieser Schrift kommt aus der Organisation, aus dem Link oder von Microsoft. Die Seite gibt ihn nur wieder.',
  checksum: 'SHA-256',
  checksumMeans:
    'Diese Zahl zeigt, dass niemand das Protokoll versehentlich geändert hat. Um eine absichtliche Änderung zu erkennen, notieren Sie die Zahl an einem zweiten Ort und vergleichen Sie.',
  section: {
    title: {
      what: 'Dieser Durchlauf',
      who: 'Person und Organisation',
      application: 'Anwendung',
      consents: 'Administratorzustimmung',
      secrets: 'Geheime Clientschlüssel',
      writes: 'Änderungen, die diese Seite gesendet hat',
    },
    name: {
      madeAt: 'Protokoll erstellt',
      place: 'Mandant von',
      page: 'Seite',
      version: 'Version',
      product: 'Produkt',
      region: 'Region',
      link: 'Link',
      person: 'Angemeldet',
      account: 'Konto',
      personId: 'Objekt-ID des Kontos',
      organization: 'Organisation',
      domain: 'Domäne',
      tenantId: 'Mandanten-ID',
      application: 'Name',
      clientId: 'Anwendungs-ID (Client)',
      objectId: 'Objekt-ID',
      servicePrincipal: 'Objekt-ID des Dienstprinzipals',
      createdAt: 'Erstellt',
      audience: 'Anmeldung',
      redirectUri: 'Umleitungs-URI',
      permissions: 'API-Berechtigungen',
      consent: 'Zustimmung',
      forEveryone: 'Für alle im Mandanten',
      secret: 'Geheime ID',
      newSecret: 'Geheime ID, in diesem Durchlauf erstellt',
      description: 'Beschreibung',
      valid: 'Gültig',
      writes: 'Änderungen',
      request: 'Anfrage',
      answer: 'Antwort',
    },
    none: 'keine',
    unknown: 'unbekannt',
    noWrites:
      'Diese Seite hat in diesem Tab keine gesendet. Was oben steht, entstand bei einem anderen Besuch.',
    from: (start, end) => `${start} bis ${end}`,
    step: (number) => `Schritt ${number}`,
    write: (what, when) => `${what}, ${when}`,
  },
  opened: {
    title: 'Protokoll eines Durchlaufs',
    unchanged: (when) => `Unverändert seit ${when}`,
    unchangedMeans:
      'Die SHA-256-Zahl passt zum Inhalt. Jeder kann ein Protokoll mit einer passenden Zahl erstellen, vergleichen Sie sie also mit der, die Sie notiert haben.',
    changed: 'Dieses Protokoll wurde nachträglich geändert',
    changedMeans:
      'Die SHA-256-Zahl passt nicht zum Inhalt. Bitten Sie den Absender um die ursprüngliche Datei.',
    close: 'Protokoll schließen',
  },
  problem: {
    'longer-than-any': 'Dieser Text ist länger als jedes Protokoll.',
    'not-json':
      'Dieses Protokoll ist beschädigt: Es ist kein vollständiges JSON. Öffnen Sie die Datei selbst, oder fügen Sie den vollständigen Text ein.',
    'no-record': 'Das ist JSON, aber kein Protokoll dieser Seite.',
    'other-version':
      'Eine andere Version dieser Seite hat dieses Protokoll geschrieben. Öffnen Sie es auf der Seite, die es geschrieben hat.',
    value: 'Dieses Protokoll ist beschädigt: Ein Wert fehlt oder hat eine andere Form.',
  },
  field: (name) => `Wert: ${name}`,
}
