import { allowedAgain } from '../../en/problem/allowed-again'
import type { connection as english } from '../../en/problem/connection'
import type { SaidByKind } from '../../en/problem/said'
import { subject } from './subject'

const nothingTwice =
  'Warten Sie eine Minute und versuchen Sie es noch einmal. Die Seite erstellt nichts doppelt.'

export const connection: Pick<SaidByKind, keyof typeof english> = {
  throttled: ({ seconds, trace }, format) => ({
    what: 'Microsoft begrenzt die Anfragen für Ihren Mandanten',
    means: 'Ihr Mandant oder diese Seite hat viele Anfragen gesendet. Diese hat nichts geändert.',
    next: allowedAgain(seconds, trace.at, {
      unknown: 'Versuchen Sie es in etwa einer Minute noch einmal.',
      after: (wait) => `Versuchen Sie es in ${format.wait(wait)} noch einmal.`,
      at: (moment) =>
        `Versuchen Sie es nach ${format.clock(moment)} Uhr noch einmal. Vorher lehnt Microsoft es wieder ab.`,
    }),
  }),
  'microsoft-busy': () => ({
    what: 'Microsoft ist ausgelastet',
    means:
      'Microsoft hat nicht richtig geantwortet. Die Änderung kann trotzdem erfolgt sein. Die Seite prüft das, bevor sie die Änderung noch einmal sendet.',
    next: 'Versuchen Sie es in einigen Minuten noch einmal. Die Seite erstellt nichts doppelt.',
  }),
  offline: () => ({
    what: 'Microsoft ist nicht erreichbar',
    means:
      'Die Verbindung ging verloren, oder ein Blocker oder Proxy hat die Anfrage aufgehalten. Eine gesendete Änderung kann angekommen sein. Die Seite prüft das, bevor sie die Änderung noch einmal sendet.',
    next: 'Prüfen Sie die Verbindung. Klicken Sie dann noch einmal auf die Schaltfläche, um fortzufahren.',
  }),
  'still-copying': ({ what }) => ({
    what: `Microsoft kopiert noch ${subject[what]}`,
    means:
      'Ein neues Objekt braucht eine Weile, bis es alle Server von Microsoft erreicht. Es ist da, aber dieser Schritt sieht es noch nicht.',
    next: nothingTwice,
  }),
  'not-visible-yet': () => ({
    what: 'Die Änderung ist noch nicht sichtbar',
    means: 'Microsoft hat die Änderung angenommen, zeigt aber noch den alten Stand.',
    next: nothingTwice,
  }),
  'unreadable-answer': () => ({
    what: 'Die Antwort kam nicht von Microsoft oder war unvollständig',
    means: 'Vielleicht hat etwas auf dem Weg sie ersetzt. Eine gesendete Änderung kann angekommen sein.',
    next: 'Versuchen Sie es noch einmal. Die Seite prüft das, bevor sie noch einmal sendet.',
  }),
  unexpected: () => ({
    what: 'Es ist etwas geschehen, das diese Seite nicht kennt',
    means: 'Die Seite hat angehalten, bevor sie mehr getan hat. Nichts ist verloren.',
    next: 'Versuchen Sie es noch einmal. Passiert das wieder, senden Sie die Angaben unten an den Support, oder erledigen Sie den Schritt selbst, wie unter „Selbst erledigen“ beschrieben.',
  }),
}
