import type { Catalogue } from '../catalogue'

export const link: Catalogue['link'] = {
  reason: {
    expired: 'Er ist abgelaufen.',
    unsigned: 'Diese Seite öffnet sich nur mit einem Link, den der Support signiert hat.',
    changed: 'Vielleicht wurde er auf dem Weg zu Ihnen abgeschnitten oder verändert.',
  },
  nothingHappened: 'Es wurde nichts geöffnet und nichts geändert.',
  faults: 'Was an dem Link nicht stimmt',
  continue: 'Ohne Vorgaben weitermachen',
  writeToSupport: 'An den Support schreiben',
  askSender: 'Bitten Sie die Person, die Ihnen den Link geschickt hat, um einen neuen.',
  orAskSender: 'Oder bitten Sie die Person, die Ihnen den Link geschickt hat, um einen neuen.',
  mail: {
    subject: 'Link zur Einrichtung',
    hello: 'Ein Link zu dieser Seite hat nicht funktioniert:',
    rest: (query) => `Der Rest des Links: ${query}`,
  },
  noName: '(ein Parameter ohne Namen)',
  came: 'Im Link:',
  cameText: (value) => `Im Link: „${value}“.`,
  allowed: (what) => `Erlaubt: ${what}`,
  ended: 'Dieser Link ist abgelaufen: <time></time>, in Ihrer Zeitzone.',
  problem: {
    unknown: '<name></name> ist kein Parameter dieser Seite',
    repeated: '<name></name> kommt mehr als einmal vor',
    'missing-version': '<name></name> fehlt',
    'unsupported-version': '<name></name> ist eine Version, die diese Seite nicht kennt',
    'not-allowed': '<name></name> hat keinen der erlaubten Werte',
    'too-long': '<name></name> ist zu lang',
    'forbidden-character': '<name></name> enthält ein Zeichen, das nicht erlaubt ist',
    malformed: '<name></name> ist nicht richtig geschrieben',
    expired: '<name></name> ist abgelaufen',
    contradictory: '<name></name> widerspricht einem anderen Parameter',
    unsigned: '<name></name> fehlt: Diese Seite öffnet nur signierte Links',
    foreign: '<name></name> ist nicht die Signatur dieses Links',
  },
  instead: {
    repeated: 'Jeder Parameter nur einmal.',
    expiredDay:
      'Ein Tag, der noch nicht vorbei ist. Ein Link lässt sich bis zum Ende dieses Tages (UTC) öffnen.',
    expiredSignature: 'Eine Signatur, die noch nicht abgelaufen ist.',
    unsigned: 'Ein Link, den der Support signiert hat.',
    foreign: 'Die Signatur, die diese Seite genau diesem Link gegeben hat.',
    contradictory: 'Ein Konto des Mandanten, den der Link nennt.',
    unknown: (names) => `Nur diese Parameter: ${names}.`,
  },
  value: {
    v: () => 'Die Version des Links, v=1.',
    product: (ids) => `Eines von diesen: ${ids}.`,
    region: (ids) => `Eine von diesen: ${ids}.`,
    name: text,
    description: text,
    tenant: () =>
      'Eine Domäne wie contoso.onmicrosoft.com oder eine Mandanten-ID: 32 hexadezimale Ziffern in fünf Gruppen.',
    account: (limit) => `Ein Benutzerprinzipalname wie admin@contoso.com, höchstens ${limit} Zeichen.`,
    ref: (limit) =>
      `1 bis ${limit} Zeichen: Buchstaben von A bis Z, Ziffern, Leerzeichen und . _ - # / : ohne Leerzeichen am Anfang oder Ende. Keine Webadressen.`,
    from: text,
    lang: (ids) => `Eine von diesen: ${ids}.`,
    until: () => 'Ein Tag in der Form Jahr-Monat-Tag, zum Beispiel 2030-12-31.',
  },
}

function text(limit: string): string {
  return `1 bis ${limit} Buchstaben, Zahlen, Satzzeichen, Symbole und Leerzeichen, ohne Leerzeichen am Anfang oder Ende. Keine Zeilenumbrüche, unsichtbaren Zeichen, spitzen Klammern, Webadressen oder geheimen Schlüssel.`
}
