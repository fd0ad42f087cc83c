import type { Catalogue } from '../catalogue'

export const handOver: Catalogue['handOver'] = {
  once: 'Kopieren Sie jetzt beide Werte. Wenn Sie diese Seite verlassen haben, kann niemand den geheimen Schlüssel noch einmal anzeigen.',
  clientId: 'Client-ID',
  copyClientId: 'Client-ID kopieren',
  copiedClientId: 'Client-ID kopiert',
  secret: 'Geheimer Clientschlüssel',
  show: 'Anzeigen',
  hide: 'Verbergen',
  masked: 'Verborgen',
  notPrinted: 'Der geheime Schlüssel wird nicht gedruckt.',
  shown: 'Der geheime Clientschlüssel wird angezeigt',
  hidden: 'Der geheime Clientschlüssel ist verborgen',
  copySecret: 'Geheimen Clientschlüssel kopieren',
  copiedSecret: 'Geheimer Clientschlüssel kopiert',
  expires: 'Geheimer Schlüssel läuft ab',
  keyId: 'Geheime ID',
  shortened: (life) =>
    `Die App-Verwaltungsrichtlinie Ihrer Organisation hat eine längere Gültigkeit abgelehnt. Dieser geheime Schlüssel gilt ${life}. Öffnen Sie diese Seite vor dem Ablauf noch einmal und erstellen Sie den nächsten.`,
  value:
    'Das ist der „Wert“, nicht die „Geheime ID“. Die „Geheime ID“ oben benennt den geheimen Schlüssel nur und gehört nicht zu den Zugangsdaten.',
  where: {
    title: 'Wohin die Werte gehören',
    text: 'Suchen Sie bei Unified.to nach Ihrer Integration. Geben Sie die <clientId>Anwendungs-ID (Client)</clientId> in das Feld <field>Client ID</field> und den geheimen Schlüssel in das Feld <field>Client secret</field> ein und speichern Sie. Es kann einige Minuten dauern, bis Microsoft einen neuen geheimen Schlüssel überall annimmt.',
    open: (region) => `Unified.to öffnen (${region})`,
  },
  saved: 'Ich habe den geheimen Schlüssel gespeichert',
  notCopied: {
    title: 'Sie haben den geheimen Schlüssel nicht kopiert',
    means:
      'Diese Seite vergisst den geheimen Schlüssel, wenn Sie fortfahren. Danach kann ihn niemand mehr anzeigen.',
    copy: 'Geheimen Schlüssel jetzt kopieren',
    goOn: 'Fortfahren, ohne ihn zu kopieren',
  },
  withoutLook: 'Abschließen, ohne den Mandanten zu prüfen',
  unsaved:
    'Der geheime Schlüssel wurde erstellt, aber dieser Schritt wurde nicht beendet. Speichern Sie ihn zuerst. Bis dahin wechselt diese Seite nicht zu Microsoft.',
  gone: {
    saved: {
      title: 'Sie haben den geheimen Schlüssel gespeichert',
      means:
        'Diese Seite hat ihn vergessen und kann den Wert nicht noch einmal anzeigen. Wenn Sie den Wert verlieren, erstellen Sie einen neuen geheimen Schlüssel und entfernen Sie den verlorenen.',
    },
    'replaced-elsewhere': {
      title: 'Der verlorene geheime Schlüssel wurde gerade ersetzt',
      means:
        'Ein anderer Tab oder Administrator war schneller, deshalb hat diese Seite nichts erstellt. Wenn Sie den neuen Wert haben, drücken Sie „Ich habe den geheimen Schlüssel gespeichert“. Wenn nicht, erstellen Sie einen neuen geheimen Schlüssel und entfernen Sie den verlorenen.',
    },
    'lost-to-others': {
      title: 'Ihr geheimer Schlüssel wurde ersetzt, bevor Sie ihn gespeichert haben',
      means:
        'Eine andere Person oder ein anderer Tab hat den geheimen Schlüssel unten erstellt und Ihren entfernt. Falls Sie einen Wert kopiert haben, funktioniert er nicht. Bitten Sie um den neuen Wert oder erstellen Sie einen neuen geheimen Schlüssel.',
    },
    forgotten: {
      title: 'Der Wert kann nicht noch einmal angezeigt werden',
      means:
        'Microsoft zeigt den Wert eines geheimen Schlüssels nur einmal an, beim Erstellen. Wenn Sie den Wert haben, drücken Sie „Ich habe den geheimen Schlüssel gespeichert“. Wenn nicht, erstellen Sie einen neuen geheimen Schlüssel und entfernen Sie den verlorenen.',
    },
  },
  remove: {
    legend: 'Entfernen, sobald der neue erstellt ist:',
    warning:
      'Wenn Unified.to einen geheimen Schlüssel schon verwendet, funktioniert er nicht mehr, sobald Sie ihn entfernen.',
    foreign:
      'Die Anwendung gab es schon vor dieser Anleitung. Ein geheimer Schlüssel kann also einer anderen Person gehören. Wählen Sie nur einen aus, von dem Sie wissen, dass er verloren ist.',
    others: 'Andere geheime Schlüssel dieser Anwendung, die bleiben:',
    create: 'Neuen geheimen Schlüssel erstellen',
    replace: 'Neuen geheimen Schlüssel erstellen und den verlorenen entfernen',
    makeRoom: 'Diesen geheimen Schlüssel entfernen und einen neuen erstellen',
    question: 'Diesen geheimen Schlüssel entfernen? Er funktioniert dann sofort nicht mehr.',
    confirm: 'Jetzt entfernen',
    cancel: 'Diesen geheimen Schlüssel behalten',
  },
  begins: (made, expires) => `Beginnt mit <hint></hint>, erstellt am ${made}, läuft ab am ${expires}`,
  named: 'Geheime ID <id></id>',
  none: {
    title: 'Dieser Durchlauf hat noch keinen geheimen Clientschlüssel',
    means:
      'Sie haben ihn einer anderen Person überlassen. Wer die Werte bei Unified.to eingibt, öffnet denselben Link, erstellt den geheimen Schlüssel und kopiert ihn dorthin. So muss ihn niemand verschicken.',
    create: 'Geheimen Clientschlüssel erstellen',
  },
  removed: {
    title: 'Der geheime Schlüssel wurde entfernt, bevor Sie ihn gespeichert haben',
    means:
      'Eine andere Person oder ein anderer Tab hat ihn aus der Anwendung entfernt. Falls Sie einen Wert kopiert haben, funktioniert er nicht. Erstellen Sie einen neuen geheimen Schlüssel und kopieren Sie dessen Wert.',
  },
}
