import type { ScriptWords } from '../catalogue'

export const script: ScriptWords = {
  means:
    'Diese Befehle tun dasselbe in einem anderen Mandanten oder als Teil Ihrer eigenen Automatisierung. Speichern Sie sie als Datei, und führen Sie die Datei mit „sh“ aus.',
  limits:
    'Sie behalten, was sie dort finden. Sie fragen nichts und vervollständigen nichts: Öffnen Sie dafür diese Seite in jenem Mandanten.',
  program: 'Programm',
  label: (program) => `Befehle für ${program}`,
  copy: 'Befehle kopieren',
  copied: 'Befehle kopiert',
  name: { azure: 'Azure CLI', m365: 'CLI for Microsoft 365' },
  comment: {
    head: ({ product, region, program, signIn }) => [
      `${product}, ${region}: die Anwendung, ihre Berechtigungen, die Administratorzustimmung und ein geheimer Clientschlüssel.`,
      `Dafür ist ${program} nötig. Melden Sie sich zuerst in dem Mandanten an, in dem gearbeitet wird: ${signIn} MANDANT`,
      'Die Anmeldung braucht die Berechtigungen User.Read, Application.ReadWrite.All und DelegatedPermissionGrant.ReadWrite.All.',
      'Was schon da ist, bleibt unverändert, auch wenn etwas fehlt. Die Seite vervollständigt es. Dieses Skript tut es nicht.',
      'Hat eine andere Anwendung denselben Namen, fragt die Seite, welche verwendet wird. Dieses Skript registriert eine neue.',
      'Es endet, wenn eine gelöschte Anwendung noch den Schlüssel dieses Durchlaufs hat, wenn der Mandant eine API nicht bekommen kann oder wenn eine',
      'Richtlinie den geheimen Schlüssel ablehnt. Die Seite bietet dann einen Weg an. Beheben Sie die Ursache, und führen Sie das',
      'Skript noch einmal aus: Es macht mit dem weiter, was da ist.',
    ],
    again:
      'Entra braucht einige Sekunden, um ein neues Objekt zu kopieren, und lehnt Anfragen so lange ab. Das versucht einen Befehl fünfmal.',
    tenant: 'Der Mandant, in dem Sie angemeldet sind',
    api: (api) => `${api}: der Dienstprinzipal und die IDs der Berechtigungen`,
    application: 'Die Anwendung, an ihrer Markierung wiederzufinden',
    permissions: 'Die Berechtigungen, um die die Anwendung bittet',
    principal: 'Der Dienstprinzipal der Anwendung',
    consent: (api) => `Administratorzustimmung für ${api}, für alle im Mandanten`,
    life: (months, minutes) =>
      `Der geheime Schlüssel gilt ab jetzt ${months} Monate, weniger ${minutes} Minuten, weil Uhren verschieden gehen.`,
    secretThere: 'Das Ende des letzten geheimen Schlüssels mit derselben Beschreibung',
    secret:
      'Microsoft zeigt den Wert eines neuen geheimen Schlüssels einmal. Er erscheint nur hier, in keiner Datei und keiner Variable. Schreiben Sie ihn in kein Protokoll.',
  },
  says: {
    tenant: (domain) => `Mandant: ${domain}`,
    kept: {
      application: 'Unverändert: Die Anwendung ist schon da.',
      permissions: 'Unverändert: Die Anwendung führt schon Berechtigungen auf.',
      consent: (api) => `Unverändert: Für ${api} gibt es schon eine Zustimmung.`,
      secret: (end) =>
        `Unverändert: Ein geheimer Schlüssel mit derselben Beschreibung gilt bis ${end}. Seinen Wert kann niemand mehr anzeigen. Entfernen Sie ihn zuerst, um einen neuen zu bekommen.`,
    },
    noApi: (api) => `Der Mandant hat ${api} nicht, und es konnte nicht hinzugefügt werden.`,
    noPermission: ({ api, permission }) =>
      `${api} bietet die Berechtigung ${permission} in diesem Mandanten nicht an.`,
    notYet: 'Entra kopiert den Dienstprinzipal noch. Führen Sie das Skript in einer Minute noch einmal aus.',
    clientId: 'Client-ID:',
    secret: 'Geheimer Clientschlüssel, nur jetzt sichtbar:',
  },
}
