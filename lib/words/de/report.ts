import type { Catalogue } from '../catalogue'
import { field } from './field'

export const report: Catalogue['report'] = {
  dialog: {
    title: 'Bericht für den Support kopieren',
    all: 'Das ist der vollständige Bericht. Er enthält nie den geheimen Clientschlüssel oder ein Token, und diese Seite sendet ihn nicht: Sie kopieren ihn und senden ihn selbst.',
    names: 'Mit Namen',
    namesHint: 'Ihre Organisation, Konten, Domänen und Namen von Anwendungen',
    ids: 'Mit vollständigen IDs',
    idsHint: 'Microsoft braucht die vollständige request-id, um einen Aufruf in seinen Protokollen zu finden',
    report: 'Der Bericht',
    copy: 'Bericht kopieren',
    copied: 'Bericht kopiert',
    close: 'Bericht schließen',
  },
  view: {
    title: 'Was der Kunde gesehen hat',
    made: (when) => `Erstellt am ${when}`,
    edit: 'Link dieses Durchlaufs bearbeiten',
    close: 'Bericht schließen',
    about: 'Über den Durchlauf',
    signedInAs: 'Angemeldet als',
    link: (parameter) => `Link: ${parameter}`,
    leftOut: 'vom Kunden weggelassen',
    meaning: {
      'faulty-link':
        'Die Seite hat diesen Link nicht geöffnet, deshalb hat der Kunde keinen Schritt erreicht.',
      error:
        'Auf der Seite ist ein Fehler aufgetreten, und sie hat angehalten. Was frühere Schritte erstellt haben, ist weiter im Mandanten des Kunden.',
      'not-found': 'Unter dieser Adresse gibt es keine Seite, deshalb hat der Kunde keinen Schritt erreicht.',
      'no-sign-in':
        'Der Kunde hat die Seite geöffnet, die Microsofts Antwort auf eine Anmeldung entgegennimmt, und es gab keine Antwort.',
    },
    code: 'Der Kunde hat diesen Code für den Support gesehen: <code></code>',
  },
  faults: {
    title: 'Was an dem Bericht nicht stimmt',
    line: (number) => `Zeile ${number}`,
    report: 'Der Bericht',
    problem: {
      'longer-than-any': 'Dieser Text ist länger als jeder Bericht.',
      'no-first-line': 'Die erste Zeile fehlt. Sie beginnt mit „Onboarding report“.',
      'other-format':
        'Eine andere Version der Seite hat diesen Bericht geschrieben. Lesen Sie ihn als Text, oder bitten Sie den Kunden, die Seite neu zu laden und einen neuen Bericht zu kopieren.',
      'strange-line':
        'Eine solche Zeile schreibt die Seite nicht. Bitten Sie den Kunden, den Bericht noch einmal zu kopieren.',
      'no-end': 'Das Ende fehlt. Bitten Sie den Kunden, den Bericht noch einmal zu kopieren.',
      value: 'Ein Wert fehlt, oder die Seite schreibt einen solchen Wert nicht.',
      empty: 'Ein Wert ist leer.',
      'too-long': 'Ein Wert ist zu lang.',
      invisible: 'Ein Wert enthält unsichtbare Zeichen.',
      secret:
        'Ein Wert sieht wie ein geheimer Schlüssel oder ein Token aus. Ein Bericht enthält beides nicht.',
      'not-an-address': 'Das ist nicht die Adresse eines Aufrufs.',
      'not-a-time': 'Das ist keine Zeitangabe.',
      'not-a-method': 'Das ist nicht die Methode eines Aufrufs.',
      'wrong-order':
        'Die Schritte stehen nicht in der Reihenfolge der Anleitung, oder ein Schritt kommt zweimal vor.',
      'full-id': 'Der Bericht enthält eine vollständige ID, obwohl laut Bericht vollständige IDs fehlen.',
      'steps-without-run': 'Der Bericht enthält Schritte, aber auf seinem Bildschirm gibt es keine.',
    },
  },
  text: {
    end: 'Ende des Berichts',
    labels: {
      head: {
        version: 'App',
        place: 'Mandant von',
        made: 'Erstellt',
        browser: 'Browser',
        kept: 'Weggelassen',
        tenant: 'Mandant',
        organization: 'Organisation',
        account: 'Konto',
      },
      screen: { kind: 'Bildschirm', error: 'Fehler der Seite' },
      problem: {
        code: 'Ablehnung',
        seconds: 'Wartezeit in Sekunden',
        what: 'Was',
        why: 'Warum',
        expected: 'Link ist für',
        actual: 'Angemeldet bei',
        displayName: 'Gelöschte Anwendung',
        deletedAt: 'Gelöscht am',
        api: 'API',
        permission: 'Berechtigung',
      },
      trace: { at: 'Zeit', code: 'Code', status: 'HTTP-Status', requestId: 'Request-ID', call: 'Aufruf' },
    },
    places: field.places,
    kept: {
      'names-and-ids': 'Namen und vollständige IDs',
      names: 'Namen',
      ids: 'vollständige IDs',
      nothing: 'nichts',
    },
    statuses: {
      ready: 'bereit',
      leaving: 'auf dem Weg zu Microsoft',
      'passed-on': 'ausgelassen',
      made: 'erledigt',
      found: 'schon früher erledigt',
      running: 'in Arbeit',
      stuck: 'angehalten',
    },
    lines: {
      linkFault: (problem, parameter) => `Fehler im Link ${problem}: ${parameter}`,
      linkCame: (value) => `Im Link stand: ${value}`,
      link: (parameter, value) => `Link ${parameter}: ${value}`,
      step: (number, title, status) => `Schritt ${number}, ${title}: ${status}`,
      after: (step) => `nach Schritt ${step}`,
      retrying: (attempt) => `wartet auf Microsoft, Versuch ${attempt}`,
      problem: (kind) => `Problem: ${kind}`,
      with: (request) => `mit ${request}`,
      answeredAs: (status, milliseconds, at, id) =>
        `${status} nach ${milliseconds} ms, gesendet um ${at}, request-id ${id}`,
      answered: (status, milliseconds, at) => `${status} nach ${milliseconds} ms, gesendet um ${at}`,
      failed: (milliseconds, at) => `keine Antwort nach ${milliseconds} ms, gesendet um ${at}`,
      sending: (at) => `noch keine Antwort, gesendet um ${at}`,
    },
  },
}
