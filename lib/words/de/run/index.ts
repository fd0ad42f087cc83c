import type { Catalogue } from '../../catalogue'
import { deleted, nameSakes, remedy } from './answers'
import { calls, wait } from './calls'
import { approval, message, passOn } from './colleagues'

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
    asks: 'Zuerst bittet Sie die Seite von Microsoft, dieser Seite die Berechtigung <scope></scope> zu geben. Danach geht der Schritt hier weiter.',
    saveFirst:
      'Speichern Sie zuerst den geheimen Schlüssel. Danach können Sie diesen Schritt hier ausführen.',
    passedOn:
      'Sie haben diesen Schritt einer anderen Person überlassen. Sie können ihn noch selbst ausführen.',
  },
  leaveOut: {
    'grant-consent': {
      button: 'Ohne Zustimmung fortfahren',
      means:
        'Die Client-ID und der geheime Schlüssel funktionieren auch ohne sie. Microsoft fragt dann jede Person dieses Mandanten, wenn sie sich zum ersten Mal verbindet. Manche müssen dafür einen Administrator bitten. Sie können die Zustimmung auch später erteilen.',
      whenStopped: 'Zustimmung einer anderen Person überlassen und fortfahren',
      done: 'Sie sind ohne Zustimmung fortgefahren. Sie können sie noch erteilen oder einer anderen Person überlassen.',
    },
    'create-secret': {
      button: 'Geheimen Schlüssel einer anderen Person überlassen',
      means: null,
      whenStopped: null,
      done: 'Sie haben diesen Schritt einer anderen Person überlassen. Sie können ihn noch selbst ausführen.',
    },
  },
  calls,
  wait,
  remedy,
  deleted,
  nameSakes,
  owner: {
    yes: 'Sie sind Besitzer dieser Anwendung und dürfen sie ohne Administratorrolle ändern.',
    no: 'Diese Anwendung gehört Ihnen nicht',
    noMeans: 'Microsoft wird „Berechtigungen hinzufügen“ und „Geheimen Clientschlüssel erstellen“ ablehnen.',
    unknown: 'Diese Anwendung gehört Ihnen vielleicht nicht',
    unknownMeans:
      'Microsoft hat ihre Besitzer nicht angezeigt. Wenn Sie nicht dazugehören, lehnt Microsoft die nächsten Schritte ab.',
    next: 'Ein Administrator kann diese Schritte ausführen oder Sie als Besitzer hinzufügen: „App-Registrierungen“, diese Anwendung, „Besitzer“, „Besitzer hinzufügen“.',
  },
  message,
  passOn,
  approval,
  result: {
    name: 'Name',
    keepsName: (name) => `${name} (behält diesen Namen)`,
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
