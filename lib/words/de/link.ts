import type { Catalogue } from '../catalogue'

export const link: Catalogue['link'] = {
  wrong: {
    secret: () =>
      'Dieser Link enthält etwas, das wie ein geheimer Clientschlüssel aussieht, und das darf in keinem Link stehen.',
    unsigned: () =>
      'Diese Seite öffnet sich nur mit einem Link, den der Support signiert hat, und dieser ist nicht signiert.',
    foreign: () => 'Dieser Link wurde verändert, nachdem der Support ihn signiert hatte.',
    expired: () => 'Dieser Link ist abgelaufen.',
    version: () => 'Dieser Link ist für eine andere Version dieser Seite.',
    contradictory: () => 'Die Organisation und das Konto in diesem Link gehören nicht zusammen.',
    tenant: (came) =>
      `Als Organisation steht in diesem Link „${came}“, und das ist kein Name wie contoso.onmicrosoft.com.`,
    account: (came) =>
      `Als Konto steht in diesem Link „${came}“, und das ist kein Anmeldename wie admin@contoso.com.`,
    receiver: () =>
      'Der Teil dieses Links, der sagt, wer die Zugangsdaten bekommt, wurde abgeschnitten oder verändert.',
    product: () => 'Dieser Link nennt ein Produkt, das es auf dieser Seite nicht gibt.',
    region: () => 'Dieser Link nennt eine Region, die es auf dieser Seite nicht gibt.',
    lang: () => 'Dieser Link nennt eine Sprache, die es auf dieser Seite nicht gibt.',
  },
  wrongPart: {
    version: () => 'Dieser Link nennt seine Version nicht, wie es jeder Link zu dieser Seite tut.',
    unknown: (name) => `Dieser Link hat einen Teil, den diese Seite nicht kennt: „${name}“.`,
    repeated: (part) =>
      `${part} steht in diesem Link mehr als einmal, und diese Seite kann nicht wissen, welche Angabe gilt.`,
    empty: (part) => `${part} in diesem Link ist leer.`,
    tooLong: (part) => `${part} in diesem Link ist zu lang.`,
    characters: (part) => `${part} in diesem Link hat ein Zeichen, das diese Seite nicht annimmt.`,
    address: (part) => `${part} in diesem Link enthält eine Webadresse, und das darf kein Teil eines Links.`,
    choice: (part) => `${part} in diesem Link ist auf dieser Seite nicht bekannt.`,
    written: (part) => `${part} in diesem Link ist nicht richtig geschrieben.`,
  },
  part: {
    v: 'Die Version',
    product: 'Das Produkt',
    region: 'Die Region',
    name: 'Der Produktname',
    description: 'Die Beschreibung des geheimen Schlüssels',
    tenant: 'Die Organisation',
    account: 'Das Konto',
    ref: 'Die Referenz',
    from: 'Der Name des Absenders',
    lang: 'Die Sprache',
    until: 'Der letzte Tag',
    intent: 'Der Zweck',
    seal: 'Der Schlüssel des Empfängers',
    to: 'Der Name des Empfängers',
  },
  more: 'Die Einzelheiten unten nennen, was noch nicht stimmt.',
  nothingHappened: 'Es wurde nichts geöffnet und nichts geändert.',
  first: {
    ask: 'Bitten Sie die Person, die Ihnen den Link geschickt hat, um einen neuen. Eine Nachricht, die sagt, was nicht stimmt, ist schon geschrieben.',
    goOn: (parts) =>
      `Sie können ohne ${parts === 1 ? 'diesen Teil' : 'diese Teile'} fortfahren: Das Ergebnis ist dasselbe.`,
  },
  copyMessage: 'Nachricht an den Absender kopieren',
  copiedMessage: 'Nachricht kopiert',
  openMail: 'Im E-Mail-Programm öffnen',
  writeToSupport: 'An den Support schreiben',
  continue: 'Ohne Vorgaben fortfahren',
  continueWithout: (parts) => `Ohne ${parts === 1 ? 'diesen Teil' : 'diese Teile'} fortfahren`,
  withoutTenant:
    'Wenn Sie ohne die Organisation fortfahren, kann diese Seite sie nicht für Sie prüfen: Sehen Sie sich nach der Anmeldung den Namen an.',
  details: 'Einzelheiten für den Absender',
  faults: 'Was an dem Link nicht stimmt',
  mail: {
    subject: 'Link zur Einrichtung',
    hello: 'Guten Tag,\n\nder Link, den Sie mir geschickt haben, öffnet sich nicht:',
    helloHidden:
      'Guten Tag,\n\nder Link, den Sie mir geschickt haben, öffnet sich nicht. Er enthält etwas, das wie ein geheimer Schlüssel aussieht, deshalb steht er nicht in dieser Nachricht.',
    says: (wrong) => `Die Seite sagt: ${wrong}`,
    please: 'Bitte schicken Sie mir einen neuen Link.',
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
    'not-allowed': '<name></name> hat einen Wert, der nicht erlaubt ist',
    'too-long': '<name></name> ist zu lang',
    'forbidden-character': '<name></name> enthält ein Zeichen, das nicht erlaubt ist',
    malformed: '<name></name> ist nicht richtig geschrieben',
    expired: '<name></name> ist abgelaufen',
    contradictory: '<name></name> widerspricht einem anderen Parameter',
    incomplete: '<name></name> steht ohne den Parameter, der dazugehört',
    unsigned: '<name></name> fehlt: Diese Seite öffnet nur signierte Links',
    foreign: '<name></name> ist nicht die Signatur dieses Links',
  },
  instead: {
    repeated: 'Jeder Parameter nur einmal.',
    expiredDay: 'Heute oder ein späterer Tag. Ein Link lässt sich bis zum Ende seines Tages (UTC) öffnen.',
    expiredSignature: 'Eine Signatur, die noch nicht abgelaufen ist.',
    unsigned: 'Ein Link, den der Support signiert hat.',
    foreign: 'Die Signatur, die diese Seite genau diesem Link gegeben hat.',
    contradictory: 'Ein Konto des Mandanten, den der Link nennt.',
    incomplete: 'Der Schlüssel einer Person (seal) und ihr Name (to), beide oder keiner.',
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
    intent: (ids) => `Nur das: ${ids}.`,
    seal: () =>
      'Ein öffentlicher Schlüssel, den „Ich bekomme die Zugangsdaten“ auf der Seite /link erstellt hat, unverändert.',
    to: text,
    until: () => 'Ein Tag in der Form Jahr-Monat-Tag, zum Beispiel 2030-12-31.',
  },
}

function text(limit: string): string {
  return `1 bis ${limit} Buchstaben, Zahlen, Satzzeichen, Symbole und Leerzeichen, ohne Leerzeichen am Anfang oder Ende. Keine Zeilenumbrüche, unsichtbaren Zeichen, spitzen Klammern, Webadressen oder geheimen Schlüssel.`
}
