import type { Catalogue } from '../catalogue'

export const finish: Catalogue['finish'] = {
  ready: {
    title: (service) => `${service} kann jetzt verbunden werden`,
    means:
      'Die Anwendung, ihre Berechtigungen und ihr geheimer Clientschlüssel sind in Ihrem Mandanten. Geben Sie die beiden Werte bei Unified.to ein, und stellen Sie dann die Verbindung her.',
  },
  reminder: {
    heading: 'Erinnerung an den Ablauf',
    button: 'Erinnerung in Ihren Kalender eintragen',
    file: 'geheimer-clientschluessel-laeuft-ab.ics',
    means: (date) =>
      `Der geheime Schlüssel läuft am ${date} ab, und Microsoft erinnert Sie nicht daran. Diese Datei für Ihren Kalender erinnert 30 Tage und 7 Tage vorher. Sie enthält den geheimen Schlüssel nicht.`,
    title: (app) => `Der geheime Clientschlüssel von „${app}“ läuft ab`,
    text: ({ tenant, keyId, link }) =>
      `Erstellen Sie vor diesem Tag einen neuen geheimen Schlüssel: ${link}\nOrganisation: ${tenant}\nGeheime ID: ${keyId}`,
  },
  commands: 'Diesen Durchlauf mit Befehlen wiederholen',
  title: 'Danach',
  saveFirst: 'Speichern Sie zuerst den geheimen Schlüssel.',
  waits: (title) => `Das ist möglich, sobald „${title}“ beendet ist.`,
  signOut: {
    title: 'Melden Sie sich ab, wenn Sie fertig sind',
    means:
      'Die Token von Microsoft bleiben in diesem Tab, bis Sie sich abmelden. Bis dahin kann jede Person, die diesen Tab benutzt, in Ihrem Namen handeln.',
    button: 'Abmelden',
  },
  customers: {
    title: 'Was Ihre eigenen Kunden sehen werden',
    consent:
      'Ihre Kunden verbinden sich aus ihren eigenen Mandanten. Dort fragt Microsoft nach denselben Berechtigungen, unter dem Namen <name></name>. Ihre Zustimmung gilt nur in Ihrem Mandanten.',
    unverified:
      'Solange der Herausgeber nicht überprüft ist, nennt Microsoft die Anwendung „nicht überprüft“. Personen ohne Administratorrolle können ihr dann meist nicht zustimmen. Ihr Administrator muss es für sie tun. Für die Überprüfung brauchen Sie eine Microsoft-Partner-ID und eine eigene Domäne (keine, die auf onmicrosoft.com endet).',
    verify: 'Lesen, wie Sie den Herausgeber überprüfen lassen',
    link: 'Mit diesem Link kann der Administrator eines Kunden für alle dort zustimmen. Danach öffnet Microsoft <uri></uri>. Was Unified.to dort anzeigt, ist nicht dokumentiert. Es kann wie ein Fehler aussehen, obwohl die Zustimmung erteilt ist.',
    linkLabel: 'Zustimmungslink für Kunden',
    copy: 'Zustimmungslink kopieren',
    copied: 'Zustimmungslink kopiert',
  },
  renew: {
    means:
      'Erstellen Sie einen neuen geheimen Schlüssel, solange der alte noch gilt. Geben Sie den neuen bei Unified.to ein und testen Sie die Verbindung. Entfernen Sie dann hier den alten.',
    find: 'Zuerst sucht diese Seite die Anwendung in Ihrem Mandanten. Microsoft fragt Sie nach Application.ReadWrite.All, falls Sie es dieser Seite nicht schon gegeben haben.',
    findButton: 'Anwendung suchen',
    list: 'Die geheimen Schlüssel dieses Durchlaufs',
    age: { new: 'Neu', old: 'Alt', expired: 'Abgelaufen' },
    only: 'Gültig',
    create: 'Neuen geheimen Schlüssel erstellen',
    full: 'Eine Anwendung für persönliche Microsoft-Konten kann höchstens zwei geheime Schlüssel haben. Entfernen Sie zuerst einen, und erstellen Sie dann den neuen.',
    retire: 'Der neue funktioniert: diesen geheimen Schlüssel entfernen',
    retireExpired: 'Diesen geheimen Schlüssel entfernen',
    question: (hint) =>
      `Den geheimen Schlüssel entfernen, der mit ${hint} beginnt? Er funktioniert dann sofort nicht mehr.`,
    confirm: 'Jetzt entfernen',
    cancel: 'Beide behalten',
    first: 'Es gibt noch keinen geheimen Schlüssel. Die Anleitung erstellt den ersten.',
    nothing: 'Diese Seite kennt keine Anwendung, die dieser Durchlauf erstellt hat.',
    done: 'Der alte geheime Schlüssel ist entfernt',
    doneMeans:
      'Diese Seite hat es geprüft: Er ist nicht mehr in der Anwendung. Der neue geheime Schlüssel gilt weiter.',
    two: 'Jetzt gelten zwei geheime Schlüssel',
    twoMeans:
      'Geben Sie den neuen bei Unified.to ein und testen Sie die Verbindung. Wenn sie funktioniert, entfernen Sie den alten geheimen Schlüssel <link>unten</link>, heute oder bei einem späteren Besuch.',
  },
  remove: {
    nothing: 'Diese Seite kennt keine Anwendung, die dieser Durchlauf erstellt hat.',
    goes: 'Wird entfernt',
    stays: 'Bleibt erhalten',
    application:
      'Entra bewahrt eine gelöschte Anwendung 30 Tage lang auf. So lange können Sie sie unter „App-Registrierungen“, „Gelöschte Anwendungen“ oder hier mit „Anwendung registrieren“ wiederherstellen. Ein geheimer Schlüssel, der in Gebrauch war, funktioniert sofort nicht mehr.',
    additions:
      'Gelöscht wird nur, was unter „Wird entfernt“ steht. Einen entfernten geheimen Schlüssel können Sie nicht wiederherstellen.',
    confirm: 'Geben Sie zur Bestätigung den Namen der Anwendung ein: <name></name>',
  },
  removed: {
    application: (name) => `„${name}“ wurde entfernt`,
    applicationMeans:
      'Diese Seite hat es geprüft: Die Anwendung ist nicht mehr in Ihrem Mandanten. Entra bewahrt sie 30 Tage lang unter „App-Registrierungen“, „Gelöschte Anwendungen“ auf. „Anwendung registrieren“ oben bietet an, sie wiederherzustellen.',
    additions: (name) => `„${name}“ gehört nicht mehr zu diesem Durchlauf`,
    stays: 'Die Anwendung gab es schon vor diesem Durchlauf, deshalb bleibt sie.',
    took: (things) => `Diese Seite hat es geprüft. Entfernt: ${things}.`,
    tag: 'die Markierung dieses Durchlaufs',
    part: {
      secret: 'der geheime Schlüssel dieses Durchlaufs',
      'redirect-uri': 'der Umleitungs-URI dieses Durchlaufs',
    },
    audience: (accounts) => `Sie ist wieder für ${accounts}.`,
  },
  withdraw: {
    means:
      'Das entfernt die Berechtigungen, die Sie dieser Seite gegeben haben: für Sie selbst und, falls Sie für alle zugestimmt haben, für Ihre Organisation. Was der Durchlauf in Ihrem Mandanten erstellt hat, bleibt unverändert. Dafür braucht die Seite die Berechtigung <scope></scope>.',
    done: 'Der Zugriff dieser Seite ist entzogen',
    removed: (things) => `Entfernt: ${things}.`,
    nothing: 'nichts, denn es war nichts mehr da',
  },
}
