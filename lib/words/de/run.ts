import type { Catalogue } from '../catalogue'

export const run: Catalogue['run'] = {
  loading: 'Wird geladen …',
  title: (number, all, title) => `Schritt ${number} von ${all}: ${title}`,
  ourOrganization: 'unsere Organisation',
  hindered: (what, means, next) => `${what}. ${means} ${next}`,
  said: {
    running: (title) => `${title}: in Arbeit`,
    paused: (title) => `${title}: wartet auf Microsoft`,
    leaving: (title) => `${title}: weiter zu Microsoft`,
    stopped: (title, what) => `${title}: ${what}`,
    done: (title) => `${title}: erledigt`,
    ready: (title) => `${title}: bereit`,
    asks: (title) => `${title}: braucht Ihre Antwort`,
  },
  stepper: {
    label: 'Schritte',
    bar: (step, all, title) => `Schritt ${step} von ${all} · ${title}`,
    place: (step, all) => `Schritt ${step} von ${all}`,
    all: (all) => `Alle ${all} Schritte sind erledigt`,
  },
  settled: {
    title: 'Bisher erledigt',
    consent: 'für alle in diesem Mandanten',
    secret: (date) => `läuft am ${date} ab`,
  },
  summary: {
    label: 'Dieser Durchlauf',
    organization: 'Organisation',
    person: 'Angemeldet als',
    product: 'Produkt',
    region: 'Region',
    appName: 'Produktname',
    organizationsName: 'der Name Ihrer Organisation',
    saveFirst: 'Speichern Sie zuerst den geheimen Schlüssel. Danach können Sie sich hier abmelden.',
    locked: 'Gesperrt, solange ein Schritt läuft.',
    change: 'Auswahl ändern',
    signOut: 'Abmelden',
  },
  step: {
    leaving: 'Die Seite von Microsoft wird geöffnet …',
    reopened: (step, what) => `„${step}“ wurde angehalten: ${what}. Dieser Schritt kommt vorher.`,
    passedOn:
      'Sie haben diesen Schritt einer anderen Person überlassen. Sie können ihn noch selbst ausführen.',
  },
  leaveOut: {
    'grant-consent': {
      button: 'Ohne Zustimmung fortfahren',
      means:
        'Die Client-ID und der geheime Schlüssel funktionieren auch ohne sie. Microsoft fragt dann jede Person dieses Mandanten, wenn sie sich zum ersten Mal verbindet. Manche müssen dafür einen Administrator bitten. Sie können die Zustimmung jederzeit erteilen.',
      whenStopped: 'Zustimmung einer anderen Person überlassen und fortfahren',
      done: 'Sie haben ohne Zustimmung weitergemacht. Sie können sie noch erteilen oder einer anderen Person überlassen.',
    },
    'create-secret': {
      button: 'Geheimen Schlüssel einer anderen Person überlassen',
      means: null,
      whenStopped: null,
      done: 'Sie haben diesen Schritt einer anderen Person überlassen. Sie können ihn noch selbst ausführen.',
    },
  },
  calls: {
    label: 'Aufrufe bei Microsoft',
    sending: 'Wird gesendet …',
    answered: (status, time) => `${status} nach ${time}`,
    failed: (time) => `Keine Antwort nach ${time}`,
    requestId: 'request-id <id></id>',
    purpose: {
      'reads-identity': 'Ihr Konto, Ihre Organisation und Ihre Rollen lesen',
      'reads-identity-and-run': 'Ihr Konto lesen und nach einer früheren Registrierung suchen',
      'reads-roles': 'Weitere Ihrer Rollen lesen',
      'looks-for-application': 'Nach einer früheren Registrierung suchen',
      'reads-application': 'Die Anwendung lesen',
      'reads-principals': 'Lesen, was Ihr Mandant von der Anwendung und den APIs hat',
      'reads-consent': 'Die vorhandene Zustimmung lesen',
      'reads-own-access': 'Den Zugriff dieser Seite lesen',
      'creates-application': 'Die Anwendung erstellen',
      'changes-application': 'Die Einstellungen der Anwendung ändern',
      'lists-permissions': 'Die Berechtigungen zur Anwendung hinzufügen',
      'adds-own-principal': 'Die Anwendung zu Ihrem Mandanten hinzufügen',
      'enables-principal': 'Anmeldung bei der Anwendung wird erlaubt',
      'adds-api': 'Die API zu Ihrem Mandanten hinzufügen',
      'adds-consent': 'Die Zustimmung erteilen',
      'extends-consent': 'Die vorhandene Zustimmung ergänzen',
      'removes-consent': 'Zugriff dieser Seite entfernen',
      'creates-secret': 'Den geheimen Clientschlüssel erstellen',
      'removes-secret': 'Einen geheimen Clientschlüssel entfernen',
      'removes-application': 'Die Anwendung löschen',
      'restores-application': 'Die gelöschte Anwendung wiederherstellen',
      'purges-application': 'Die alte Anwendung endgültig löschen',
      'reads-environments': 'Die Liste Ihrer Dynamics-365-Umgebungen lesen',
      'reads-membership': 'Die Umgebung fragen, ob Sie hineinkommen',
    },
    forApi: (purpose, api) => `${purpose}: ${api}`,
    confirms: 'Prüfen, was Microsoft gespeichert hat',
    line: (purpose, outcome) => `${purpose} … ${outcome}`,
    working: 'läuft',
    done: 'erledigt',
    finding: { found: 'gefunden', none: 'nicht vorhanden', refused: 'abgelehnt' },
    notYet: 'noch nicht',
    unanswered: 'keine Antwort',
    times: (count) => `${count}-mal`,
    details: 'Technische Details',
  },
  wait: {
    sentence: (reason) => `${reason}. <again></again>`,
    again: (time) => `Nächster Versuch in ${time}`,
    tryNow: 'Jetzt versuchen',
    stop: 'Anhalten',
    reason: {
      'exists-already': 'Microsoft meldet, dass es das schon gibt. Diese Seite sucht danach',
      'key-taken':
        'Microsoft meldet, dass der Schlüssel vergeben ist. Diese Seite sucht die Anwendung, die ihn hat',
      'not-visible-yet': 'Microsoft hat die Änderung angenommen und kopiert sie noch',
      busy: 'Microsoft ist ausgelastet',
    },
  },
  remedy: {
    otherAccount: 'Anderes Konto verwenden',
    otherProduct: (product) => `Mit ${product} neu beginnen`,
    signedProduct: (product) =>
      `Dieser Link ist nur für ${product} signiert. Bitten Sie die Person, die ihn geschickt hat, um einen Link für das gewünschte Produkt.`,
    linkTenant: (tenant) =>
      `Dieser Link ist für ${tenant}. Wenn das ein Tippfehler ist, machen Sie ohne diese Angabe weiter.`,
    withoutTenant: 'Ohne die Organisation des Links weitermachen',
    listAnyway: 'Berechtigung trotzdem aufführen',
    newApplication: 'Neue Anwendung registrieren',
    policies: 'Anwendungsrichtlinien öffnen',
    newTab: 'Diese Seite in einem neuen Tab öffnen',
  },
  deleted: {
    restore: {
      button: 'Wiederherstellen und verwenden',
      means:
        'Die Anwendung kommt mit ihrer Client-ID, ihren Berechtigungen und ihren geheimen Schlüsseln zurück. Die Zustimmung müssen Sie erneut erteilen.',
    },
    purge: {
      button: 'Endgültig löschen und eine neue registrieren',
      means:
        'Danach können Sie sie nicht wiederherstellen. Alles, was ihre Client-ID noch verwendet, funktioniert nicht mehr.',
      question: 'Diese Anwendung endgültig löschen?',
      confirm: 'Jetzt endgültig löschen',
      cancel: 'Nicht löschen',
    },
    other: {
      button: 'Unverändert lassen und eine neue unter einem anderen Schlüssel registrieren',
      means: 'Die gelöschte Anwendung bleibt, wie sie ist, bis Entra sie entfernt.',
    },
  },
  nameSakes: {
    facts: (created, accounts, secrets, uris) =>
      `Erstellt am ${created}, für ${accounts}, ${secrets === 1 ? '1 geheimer Schlüssel' : `${secrets} geheime Schlüssel`}, Umleitungs-URIs: ${uris ?? 'keine'}`,
    clientId: (id) => `Client-ID ${id}`,
    widens: (accounts) =>
      `Wenn Sie sie verwenden, öffnet diese Seite sie für ${accounts}, weil Unified.to das braucht. Wenn Sie den Durchlauf entfernen, setzt die Seite das zurück.`,
    use: 'Diese verwenden',
    means:
      'Wenn Sie eine davon verwenden, behält sie ihre Umleitungs-URIs, Berechtigungen und geheimen Schlüssel, und diese Seite ergänzt, was fehlt. Wenn Sie eine neue erstellen, bleiben diese, wie sie sind.',
    create: 'Eine neue erstellen',
  },
  owner: {
    yes: 'Sie sind Besitzer dieser Anwendung und dürfen sie ohne Administratorrolle ändern.',
    no: 'Diese Anwendung gehört Ihnen nicht',
    noMeans: 'Microsoft wird „Berechtigungen hinzufügen“ und „Geheimen Clientschlüssel erstellen“ ablehnen.',
    unknown: 'Es ist noch nicht bekannt, ob Ihnen diese Anwendung gehört',
    unknownMeans:
      'Microsoft hat ihre Besitzer nicht angezeigt. Wenn Sie nicht dazugehören, lehnt Microsoft die nächsten Schritte ab.',
    next: 'Ein Administrator kann diese Schritte ausführen oder Sie als Besitzer hinzufügen: „App-Registrierungen“, diese Anwendung, „Besitzer“, „Besitzer hinzufügen“.',
  },
  message: {
    copy: 'Nachricht kopieren',
    copied: 'Nachricht kopiert',
    copiedLink: 'Link kopiert',
    mail: 'E-Mail schreiben',
  },
  passOn: {
    summary: 'An eine andere Person weitergeben',
    administratorSteps: 'die Schritte, für die ein Administrator nötig ist',
    subject: (service, task) => `${service} und Unified.to: ${task}`,
    body: ({ service, tenant, task, roles, link }) => `Guten Tag,

ich verbinde ${service} mit Unified.to. Organisation: ${tenant}. Etwas darf ich dabei nicht selbst tun: ${task}.
Rollen, die das können: ${roles}.

Könnten Sie diesen Link öffnen und sich anmelden? Die Seite findet, was ich bisher getan habe, und macht dort weiter.
Sie zeigt jede Änderung, bevor sie sie vornimmt.

${link}`,
    copyLink: 'Link kopieren',
  },
  approval: {
    summary: 'Einen Administrator bitten, diese Seite zu genehmigen',
    subject: (service) => `Bitte genehmigen Sie eine Seite für ${service} und Unified.to`,
    body: ({ service, tenant, scopes, roles, link, page }) => `Guten Tag,

ich möchte eine Anwendung für ${service} und Unified.to registrieren. Organisation: ${tenant}. Die Seite, die mir dabei hilft, muss vorher ein Administrator genehmigen. Sie fordert Berechtigungen von Microsoft Graph an: ${scopes}.
Sie handelt nur mit meinen eigenen Rechten und zeigt jede Änderung, bevor sie sie vornimmt.

Rollen, die sie genehmigen können: ${roles}.
Bitte öffnen Sie diesen Link, melden Sie sich an und stimmen Sie zu:
${link}

Die Seite selbst: ${page}
Sie können die Genehmigung im Microsoft Entra Admin Center unter „Unternehmensanwendungen“ zurücknehmen.`,
    copyLink: 'Genehmigungslink kopieren',
  },
  result: {
    name: 'Name',
    audience: 'Anmeldung',
    redirectUri: 'Umleitungs-URI',
    here: 'In Ihrem Mandanten',
    listedOnly: 'nicht vorhanden, für andere Mandanten aufgeführt',
    leftOut: 'ausgelassen, weil Ihr Mandant sie nicht hat',
    consent: (scopes) => `${scopes}, für alle in diesem Mandanten`,
    noConsent: 'nichts',
    clientId: 'Client-ID',
    keyId: 'Geheime ID',
    portal: 'Im Microsoft Entra Admin Center prüfen',
  },
  newTab: '(öffnet sich in einem neuen Tab)',
}
