import type { Catalogue } from '../catalogue'

export const watch: Catalogue['watch'] = {
  offer: {
    button: 'Support diesen Durchlauf verfolgen lassen',
    means:
      'Der Support sieht dann live, bei welchem Schritt Sie sind und was nicht geklappt hat, aber keine Namen, keine IDs und nie den geheimen Schlüssel.',
  },
  now: {
    label: 'Support',
    on: 'Der Support kann diesen Durchlauf verfolgen',
    hindered: 'Der Support kann gerade nichts sehen. Diese Seite versucht es alle 30 Sekunden noch einmal.',
    stop: 'Beenden',
    stopped: 'Der Support kann diesen Durchlauf nicht mehr verfolgen.',
  },
  link: {
    title: 'Link für den Support',
    send: 'Senden Sie diesen Link an den Support. Wer ihn hat, kann diesen Durchlauf verfolgen, bis Sie es beenden.',
    copy: 'Link für den Support kopieren',
    copied: 'Link für den Support kopiert',
    more: 'Der Support kann nichts anklicken. Der Server dieser Seite kann nicht lesen, was er weitergibt. Das Verfolgen endet, wenn Sie auf „Beenden“ klicken oder sich abmelden, spätestens nach 8 Stunden.',
  },
  page: {
    title: 'Einen Durchlauf verfolgen',
    heading: 'Der Durchlauf des Administrators, live',
    lead: 'Der Administrator lässt Sie diesen Durchlauf verfolgen. Sie sehen Schritte und Probleme, aber nichts, woran die Organisation zu erkennen ist. Sie können hier nichts anklicken.',
    steps: 'Schritte des Durchlaufs',
    reads: 'Der Administrator liest',
    waits: (attempt) => `Die Seite wartet auf Microsoft, Versuch ${attempt}.`,
    again: (time) => `Sie versucht es in ${time} noch einmal.`,
    againNow: 'Sie versucht es jetzt noch einmal.',
    after: 'Nach dem Durchlauf',
    news: (ago) => `Letzte Nachricht ${ago}`,
    lessThanAMinute: 'vor weniger als einer Minute',
    said: (title, standing) => `${title}: ${standing}`,
    finished: 'Alle Schritte sind erledigt.',
    state: {
      connecting: {
        title: 'Verbindung wird aufgebaut …',
        means: 'Diese Seite fragt den Server nach Nachrichten über den Durchlauf.',
      },
      waiting: {
        title: 'Warten auf den Administrator',
        means:
          'Sie sind verbunden, und es ist noch keine Nachricht gekommen. Die erste erscheint hier spätestens 30 Sekunden, nachdem die Seite des Administrators geöffnet ist.',
      },
      open: {
        title: 'Sie verfolgen den Durchlauf',
        means: 'Was die Seite des Administrators zeigt, erscheint hier sofort.',
      },
      away: {
        title: 'Der Administrator hat die Seite verlassen',
        means:
          'Meist ist er auf der Seite von Microsoft, um sich anzumelden oder einer Berechtigung zuzustimmen, und der Durchlauf geht danach weiter. Vielleicht hat er die Seite auch geschlossen.',
      },
      quiet: {
        title: 'Seit einiger Zeit keine Nachricht',
        means:
          'Die Seite des Administrators sendet alle 30 Sekunden eine Nachricht. Vielleicht ist sie geschlossen, offline oder bei Microsoft. Unten steht, was sie zuletzt gezeigt hat.',
      },
      lost: {
        title: 'Die Verbindung ist unterbrochen',
        means:
          'Diese Seite versucht es von selbst noch einmal. Unten steht, was sie zuletzt gezeigt hat, falls schon etwas da war.',
      },
      ended: {
        title: 'Sie können diesen Durchlauf nicht mehr verfolgen',
        means: 'Der Administrator hat es beendet. Unten steht, was die Seite zuletzt gezeigt hat.',
      },
      over: {
        title: 'Dieser Link gilt nicht mehr',
        means:
          'Der Administrator hat es beendet, oder der Link ist älter als 8 Stunden. Wenn Sie den Durchlauf weiter verfolgen möchten, bitten Sie um einen neuen Link.',
      },
      noLink: {
        title: 'Dieser Link lässt sich nicht lesen',
        means:
          'Ein Teil fehlt oder wurde unterwegs geändert. Bitten Sie den Administrator, den Link noch einmal zu kopieren und als Text zu senden, und öffnen Sie ihn vollständig, mit allem nach dem #.',
      },
    },
    fault: {
      unreadable: {
        title: 'Eine Nachricht ließ sich nicht lesen',
        means:
          'Sie wurde unterwegs geändert, oder der Link gehört nicht zu diesem Durchlauf. Wenn das nach einer Minute noch hier steht, bitten Sie den Administrator, es zu beenden und Ihnen einen neuen Link zu senden. Unten steht die letzte lesbare Nachricht.',
      },
      older: {
        title: 'Eine veraltete Nachricht kam an',
        means: 'Diese Seite hat sie nicht beachtet. Unten steht die neueste.',
      },
    },
  },
  unseen: {
    code: 'der Code steht auf dem Bildschirm des Administrators',
    expected: '[Organisation des Links]',
    actual: '[andere Organisation]',
    deleted: '[Name nicht gezeigt]',
    api: '[API des Produkts]',
    permission: '[Berechtigung des Produkts]',
  },
}
