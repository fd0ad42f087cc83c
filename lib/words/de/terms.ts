import type { Catalogue } from '../catalogue'

export const terms: Catalogue['terms'] = {
  tenant: {
    name: 'Mandant',
    means: 'Das eigene, getrennte Verzeichnis Ihrer Organisation in Microsoft Entra ID.',
  },
  clientId: {
    name: 'Anwendungs-ID (Client)',
    means: 'Die öffentliche Kennung einer Anwendung. Diese Seite nennt sie Client-ID.',
  },
  objectId: {
    name: 'Objekt-ID',
    means:
      'Der Schlüssel, den das Verzeichnis einem Eintrag gibt. Sie sieht aus wie die Client-ID, ist aber eine andere.',
  },
  delegated: {
    name: 'delegierte Berechtigung',
    means:
      'Mit ihr handelt eine Anwendung im Namen der angemeldeten Person und nie über deren eigene Rechte hinaus.',
  },
  consent: {
    name: 'Administratorzustimmung',
    means: 'Ein Administrator stimmt den Berechtigungen einer Anwendung einmal für alle im Mandanten zu.',
  },
  principal: {
    name: 'Dienstprinzipal',
    means:
      'Er steht in einem Mandanten für eine Anwendung. Das Admin Center führt ihn unter „Unternehmensanwendungen“ auf.',
  },
}
