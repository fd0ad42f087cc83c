import type { Catalogue } from '../catalogue'

export const builder: Catalogue['builder'] = {
  title: 'Onboarding-Link erstellen',
  header: {
    title: 'Einen Link für einen Kunden erstellen',
    text: 'Tragen Sie ein, was Sie über den Kunden wissen, und senden Sie den Link. Dieser Server speichert nichts davon. Das Formular steht in der Adresse dieser Seite, deshalb können Sie ein Lesezeichen als Vorlage verwenden.',
  },
  paste: {
    title: 'Haben Sie einen Code, einen Link, einen Bericht oder ein Protokoll?',
    label:
      'Tippen Sie den Code ein, den ein Kunde am Telefon vorliest, um zu sehen, wo der Kunde ist. Sie können auch einen Link einfügen, um ihn zu bearbeiten, oder einen Bericht, um zu sehen, was der Kunde gesehen hat. Oder fügen Sie die JSON-Datei eines Protokolls ein, um sie zu prüfen.',
    open: 'Eingefügten Text öffnen',
    link: 'Das Formular unten enthält jetzt diesen Link.',
    report: 'Der Bericht ist unten geöffnet.',
    file: 'Datei öffnen',
    record: 'Das Protokoll ist unten geöffnet.',
    faultyLink: 'Kunden können diesen Link nicht öffnen',
    correct: 'Im Formular korrigieren',
    faultyReport: {
      damaged:
        'Dieser Bericht ist beschädigt: Bitten Sie den Kunden, noch einmal auf „Bericht für den Support kopieren“ zu klicken und Ihnen den vollständigen Text zu senden.',
      otherVersion:
        'Eine andere Version dieser Seite hat diesen Bericht geschrieben: Bitten Sie den Kunden, die Seite neu zu laden und Ihnen einen neuen Bericht zu senden.',
      secret:
        'Dieser Text enthält etwas, das wie ein geheimer Schlüssel oder ein Token aussieht: Löschen Sie diese Zeile im Feld, und öffnen Sie den Text noch einmal.',
    },
    details: 'Was nicht stimmt, Zeile für Zeile',
  },
  form: {
    label: 'Der Link',
    what: 'Was der Kunde verbindet',
    forWhom: 'Für wen',
    fromWhom: 'Von wem',
    any: 'Der Kunde wählt',
    chooseProduct: 'Produkt wählen',
    chooseRegion: 'Region wählen',
    unknown: 'Hier nicht bekannt',
    product: { label: 'Produkt', hint: 'Ein Produkt, das Sie hier festlegen, kann der Kunde nicht ändern.' },
    region: {
      label: 'Region',
      hint: 'Sie bestimmt den Umleitungs-URI. Eine Region, die Sie hier festlegen, kann der Kunde nicht ändern.',
    },
    name: {
      label: 'Produktname',
      hint: 'Der Name des Produkts, das der Kunde anbietet. Dessen eigene Kunden sehen ihn, wenn sie sich verbinden. Wenn leer: der Name der Organisation. Der Kunde kann ihn ändern.',
    },
    description: {
      label: 'Beschreibung des geheimen Schlüssels',
      hint: (standard) => `Wenn leer: „${standard}“. Der Kunde kann sie ändern.`,
    },
    tenant: {
      label: 'Mandant',
      hint: 'Eine Domäne oder eine Mandanten-ID. Wer sich bei einem anderen Mandanten anmeldet, kommt nicht weiter.',
    },
    account: {
      label: 'Konto',
      hint: 'Der Benutzerprinzipalname des Administrators. Die Anmeldeseite schlägt dieses Konto zuerst vor.',
    },
    from: { label: 'Anfrage von', hint: 'Der Name Ihres Teams. Der Kunde sieht ihn in Anführungszeichen.' },
    ref: { label: 'Ihre Referenz', hint: 'Eine Ticketnummer, für den Kunden und für Sie.' },
    lang: {
      label: 'Sprache der Seite',
      hint: 'Auch die Nachrichten unten sind in dieser Sprache.',
      any: 'Die Sprache des Browsers, den der Kunde benutzt',
    },
    intent: {
      label: 'Was der Kunde tut',
      hint: 'Eine Erneuerung findet die Anwendung eines früheren Durchlaufs und erstellt neben dem alten einen neuen geheimen Schlüssel.',
      any: 'Die Zugangsdaten holen',
      name: { renew: 'Den geheimen Clientschlüssel erneuern' },
    },
    until: {
      label: 'Gültig bis',
      hint: 'Der Link lässt sich bis zum Ende dieses Tages (UTC) öffnen. Wenn leer: Er läuft nicht ab.',
      signed:
        'Der Link lässt sich bis zum Ende dieses Tages (UTC) öffnen. Eine Signatur gilt höchstens 30 Tage.',
    },
  },
  preview: 'Was der Kunde sehen wird',
  notReady: 'Der Link erscheint hier, sobald das Formular stimmt.',
  correct: 'Zu korrigieren:',
  result: {
    title: 'Der Link',
    copy: 'Link kopieren',
    copied: 'Link kopiert',
    open: 'Link öffnen',
    newTab: '(in einem neuen Tab)',
    send: 'Link senden',
    email: 'Eine E-Mail',
    subject: 'Betreff',
    copyEmail: 'E-Mail kopieren',
    copiedEmail: 'E-Mail kopiert',
    mail: 'Im E-Mail-Programm öffnen',
    tooLong: 'Diese E-Mail ist für manche E-Mail-Programme zu lang. Kopieren Sie sie in eine neue Nachricht.',
    chat: 'Eine Chatnachricht',
    copyChat: 'Chatnachricht kopieren',
    copiedChat: 'Chatnachricht kopiert',
  },
  sign: {
    title: 'Link signieren',
    who: (signer) =>
      `Der Kunde sieht, dass <signer>${signer}</signer> den Link signiert hat. Er lässt sich bis zu seinem letzten Tag öffnen, höchstens 30 Tage lang.`,
    missing: 'Wählen Sie vor dem Signieren:',
    done: 'Der Link ist signiert.',
    signing: 'Wird signiert …',
    signIn: 'Mit Microsoft anmelden',
  },
  signIn: {
    asking: 'Es wird geprüft, wer angemeldet ist …',
    title: 'Melden Sie sich an, um einen Link zu erstellen',
    text: 'Kunden können nur signierte Links öffnen, und jeder Link nennt, wer ihn signiert hat: Ihren Namen und Ihr Konto. Melden Sie sich mit einem Konto Ihrer eigenen Organisation an. Dieser Server prüft Ihre Anmeldung und speichert sie nicht.',
    again: 'Erneut versuchen',
    other: 'Anderes Konto verwenden',
    thisAccount: 'Dieses Konto',
    problem: {
      unfinished: {
        title: () => 'Sie sind noch nicht angemeldet',
        next: 'Sie sind ohne Anmeldung von Microsofts Seite zurückgekommen. Versuchen Sie es erneut, oder verwenden Sie ein anderes Konto.',
      },
      stranger: {
        title: (account) => `${account} kann keine Links signieren`,
        next: 'Nur Mitglieder der Organisation, die diese Seite betreibt, können Links signieren. Gäste können es nicht.',
      },
      refused: {
        title: () => 'Ihre Anmeldung ist abgelaufen',
        next: 'Melden Sie sich erneut an. Ihre Eingaben bleiben im Formular.',
      },
      unreachable: {
        title: () => 'Der Link konnte nicht signiert werden',
        next: 'Microsoft oder der Server dieser Seite hat nicht geantwortet. Es wurde nichts signiert. Versuchen Sie es erneut.',
      },
      busy: {
        title: () => 'Der Link konnte noch nicht signiert werden',
        next: 'Der Server dieser Seite beantwortet gerade zu viele Anfragen. Es wurde nichts signiert. Warten Sie einige Sekunden und versuchen Sie es dann erneut.',
      },
      malformed: {
        title: () => 'Der Server hat diesen Link nicht angenommen',
        next: 'Diese Seite ist vielleicht älter als ihr Server. Laden Sie die Seite neu, und signieren Sie dann den Link.',
      },
    },
  },
  limits: {
    title: 'Was ein Link nicht festlegen kann',
    redirect: 'Der Umleitungs-URI',
    redirectText:
      'An diese Adresse sendet Microsoft Anmeldecodes. Sie kommt je nach Region aus der Tabelle dieser Seite, damit kein Link Zugangsdaten woandershin senden kann.',
    permissions: 'Die Berechtigungen',
    permissionsText: 'Sie ergeben sich aus dem Produkt. Ein Link kann keine Berechtigung hinzufügen.',
    people: 'Wer sich anmeldet, und der geheime Schlüssel',
    peopleText:
      'Das Konto in einem Link ist ein Vorschlag. Wer den Link öffnet, meldet sich mit dem eigenen Konto und den eigenen Rechten an.',
    secretText:
      'Ein Link enthält keinen geheimen Schlüssel und kein Token, und dieser Server speichert nichts davon. Jede Person kann ihn weitergeben und noch einmal öffnen.',
  },
  message: {
    subject: (subject, ref) => (ref ? `${subject} (${ref})` : subject),
    for: {
      guide: {
        subject: (service) => `${service} mit Unified.to verbinden`,
        intro: (product, tenant) =>
          `um ${product} mit Unified.to zu verbinden, brauchen wir eine Anwendung in Ihrem Microsoft Entra-Mandanten${tenant ? ` ${tenant}` : ''}. Diese Seite registriert sie Schritt für Schritt mit Ihnen und gibt Ihnen die Client-ID und den geheimen Clientschlüssel:`,
        chat: (product) => `${product} hier mit Unified.to verbinden`,
      },
      renew: {
        subject: (service) => `Den geheimen Clientschlüssel für ${service} bei Unified.to erneuern`,
        intro: (product, tenant) =>
          `der geheime Clientschlüssel, mit dem ${product} mit Unified.to verbunden ist, muss erneuert werden, bevor er abläuft. Diese Seite findet Ihre Anwendung in Ihrem Microsoft Entra-Mandanten${tenant ? ` ${tenant}` : ''} und gibt Ihnen neben dem alten einen neuen geheimen Clientschlüssel:`,
        chat: (product) => `Den geheimen Clientschlüssel von ${product} für Unified.to hier erneuern`,
      },
    },
    hello: 'Guten Tag,',
    before: 'Bevor Sie die Seite öffnen:',
    roles: (roles) => `Sie brauchen eine dieser Rollen: ${roles}.`,
    account: (account) => `Bitte melden Sie sich als ${account} an.`,
    duration:
      'Es dauert drei bis zehn Minuten. Die Seite zeigt jede Änderung vorher und ändert nichts, bevor Sie auf eine Schaltfläche klicken.',
    secret:
      'Nur Sie sehen den geheimen Clientschlüssel. Bitte senden Sie ihn uns nicht, sondern geben Sie ihn selbst bei Unified.to ein.',
    secretAt: (address) =>
      `Nur Sie sehen den geheimen Clientschlüssel. Bitte senden Sie ihn uns nicht, sondern geben Sie ihn selbst auf ${address} ein.`,
    sealed: (name) =>
      `Am Ende versiegelt die Seite den geheimen Clientschlüssel für ${name}, damit Sie ihn per E-Mail oder Chat senden können. Vergleichen Sie vorher die Nummer auf der Seite am Telefon mit ${name}.`,
    until: (day) => `Sie können den Link bis zum Ende des ${day} (UTC) öffnen.`,
    stop: 'Sie können nach jedem Schritt aufhören. Derselbe Link findet Ihren Durchlauf wieder und macht weiter.',
    ref: (ref) => `Unsere Referenz: ${ref}`,
    regards: 'Freundliche Grüße',
    chat: (what, link, details) => `${what}: ${link}\n(${details})`,
    chatDetails: {
      duration: 'drei bis zehn Minuten, nichts ändert sich, bevor Sie auf eine Schaltfläche klicken',
      account: (account) => `bitte als ${account} anmelden`,
      tenant: (tenant) => `für ${tenant}`,
      until: (day) => `gültig bis ${day}`,
      ref: (ref) => `Referenz ${ref}`,
    },
  },
}
