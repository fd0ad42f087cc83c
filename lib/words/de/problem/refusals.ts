import type { refusals as english } from '../../en/problem/refusals'
import type { SaidByKind } from '../../en/problem/said'

const exemption =
  'Bitten Sie jemanden mit einer der Rollen unten, dies in der Richtlinie zu erlauben. Versuchen Sie es danach noch einmal.'
const askRole =
  'Bitten Sie jemanden mit einer der Rollen unten, diesen Schritt auszuführen, oder melden Sie sich mit einem anderen Konto an.'

export const refusals: Pick<SaidByKind, keyof typeof english> = {
  'missing-rights': () => ({
    what: 'Ihr Konto darf das nicht',
    means:
      'Microsoft hat die Anfrage abgelehnt, weil Ihrem Konto die Rechte fehlen. Eine neue Rolle gilt manchmal erst nach 15 Minuten.',
    next: askRole,
  }),
  'api-needs-admin': ({ api, listable }) => ({
    what: `Ihr Konto darf ${api} nicht zu Ihrem Mandanten hinzufügen`,
    means: `Ihr Mandant hat den Dienstprinzipal von ${api} noch nicht, und Microsoft lässt ihn nur von Administratoren hinzufügen.`,
    next: listable
      ? 'Bitten Sie jemanden mit einer der Rollen unten, diesen Schritt auszuführen. Oder führen Sie die Berechtigung jetzt auf, und ein Administrator erledigt den Rest später.'
      : askRole,
  }),
  'secret-lifetime-refused': () => ({
    what: 'Ihre Organisation erlaubt nur geheime Schlüssel mit kürzerer Gültigkeit',
    means: 'Eine App-Verwaltungsrichtlinie begrenzt, wie lange ein geheimer Clientschlüssel gelten darf.',
    next: exemption,
  }),
  'secrets-refused': () => ({
    what: 'Ihre Organisation erlaubt keine geheimen Clientschlüssel',
    means: 'Eine App-Verwaltungsrichtlinie verbietet neue geheime Clientschlüssel.',
    next: exemption,
  }),
  'too-many-secrets': () => ({
    what: 'Die Anwendung kann keine weiteren geheimen Schlüssel aufnehmen',
    means:
      'Auch persönliche Microsoft-Konten können sich bei ihr anmelden, und Microsoft erlaubt einer solchen Anwendung nur zwei geheime Schlüssel.',
    next: 'Wählen Sie den geheimen Schlüssel, den die Seite entfernen soll. Er funktioniert sofort nicht mehr, noch bevor die Seite den neuen erstellt.',
  }),
  'multitenant-refused': () => ({
    what: 'Ihre Organisation erlaubt keine mehrinstanzenfähigen Anwendungen',
    means: 'Eine App-Verwaltungsrichtlinie lehnt den Kontotyp ab, den Unified.to braucht.',
    next: exemption,
  }),
  'uri-not-verified': () => ({
    what: 'Diese Anwendung kann so nicht mehrinstanzenfähig werden',
    means:
      'Sie hat einen Anwendungs-ID-URI in einer Domäne, die Ihre Organisation nicht überprüft hat. Nur ohne diesen URI macht Microsoft sie mehrinstanzenfähig, und Unified.to braucht eine mehrinstanzenfähige Anwendung. Es wurde nichts geändert.',
    next: 'Registrieren Sie eine neue Anwendung. Diese bleibt, wie sie ist. Oder entfernen Sie im Microsoft Entra Admin Center unter „Eine API verfügbar machen“ den Anwendungs-ID-URI, wenn nichts ihn verwendet, und versuchen Sie es noch einmal.',
  }),
  'quota-reached': () => ({
    what: 'Sie oder Ihr Mandant haben zu viele Verzeichnisobjekte',
    means:
      'Entra begrenzt, wie viele Objekte eine Person erstellen darf: ohne Administratorrolle 250. Gelöschte zählen mit.',
    next: 'Löschen Sie alte Anwendungen endgültig, oder bitten Sie einen Administrator, diesen Schritt auszuführen.',
  }),
}
