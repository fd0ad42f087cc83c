import type { Catalogue } from '../catalogue'

export const start: Catalogue['start'] = {
  intro: {
    names: 'Unified.to · Microsoft Entra',
    lead: 'In sechs Schritten erhalten Sie die beiden Werte, nach denen Unified.to fragt: eine <clientId>Anwendungs-ID (Client)</clientId> und einen geheimen Clientschlüssel, beide aus Ihrem eigenen <tenant>Mandanten</tenant>.',
    clicks:
      'Dafür klicken Sie 9-mal hier und 4-mal auf den Seiten von Microsoft. Sie sehen jede Änderung, bevor Sie sie vornehmen, und ohne Klick ändert sich nichts.',
  },
  renewal: {
    title: 'Den geheimen Clientschlüssel erneuern',
    lead: 'Diese Seite findet die Anwendung, die ein früherer Durchlauf in Ihrem eigenen <tenant>Mandanten</tenant> erstellt hat, und erstellt neben dem alten einen neuen geheimen Schlüssel. Die <clientId>Anwendungs-ID (Client)</clientId> bleibt gleich. Den alten geheimen Schlüssel entfernen Sie, wenn der neue funktioniert.',
    clicks:
      'Der neue geheime Schlüssel braucht hier 5 Klicks, das Entfernen des alten 2 weitere. Wenn Sie dieser Seite den Zugriff entzogen haben, kommt einer dazu. Ohne einen Klick ändert sich nichts.',
  },
  picture: {
    tenant: 'Ihr Mandant',
    application: 'Anwendung',
    has: 'mit einer Client-ID und einem geheimen Schlüssel',
    unified: 'Unified.to',
    acts: 'handelt nur im Namen der Person, die die Verbindung herstellt, und nur mit deren Rechten',
    caption:
      'Am Ende gibt es in Ihrem Mandanten eine Anwendung. Sie kopieren ihre ID und ihren geheimen Schlüssel selbst zu Unified.to. Beide gehen nie über einen Server von uns.',
  },
  before: {
    title: 'Bevor Sie beginnen',
    who: {
      title: 'Wer das kann',
      all: 'Ein <strong>Cloudanwendungsadministrator</strong>, ein Anwendungsadministrator oder ein Globaler Administrator kann jeden Schritt ausführen.',
      some: 'Ein <strong>Anwendungsentwickler</strong> kann die Schritte 2, 3 und 5 ausführen. Ein Administrator muss vor Schritt 2 diese Seite genehmigen und in Schritt 4 die <consent>Administratorzustimmung</consent> erteilen. Nach der Anmeldung finden Sie für beides eine fertige Nachricht.',
    },
    asked: {
      title: 'Wonach Microsoft Sie fragt',
      scopes: {
        'User.Read':
          'Bei der Anmeldung: <scope></scope>, um Ihren Namen, Ihre Organisation und Ihre Rollen anzuzeigen.',
        'Application.ReadWrite.All':
          'Beim ersten Schritt, der etwas ändert: <scope></scope>, um die Anwendung zu registrieren, ihre API-Berechtigungen festzulegen und ihren geheimen Schlüssel zu erstellen.',
        'DelegatedPermissionGrant.ReadWrite.All':
          'Bei „Administratorzustimmung erteilen“: <scope></scope>, um Ihre Zustimmung für die Organisation einzutragen.',
      },
      kind: 'Jede davon ist eine <delegated>delegierte Berechtigung</delegated>. Sie können sie am Ende wieder entziehen.',
    },
    time: {
      title: 'Wie lange es dauert',
      minutes:
        'Drei bis zehn Minuten. Sie können nach jedem Schritt aufhören. Wenn Sie diese Seite wieder öffnen, findet sie den Durchlauf in Ihrem Mandanten und macht dort weiter.',
      unverified:
        'Microsoft nennt diese Seite vielleicht „nicht überprüft“, wenn Sie zustimmen sollen. Prüfen Sie, ob dort der Name steht, den Sie erwarten.',
    },
  },
  sender: {
    title: 'Von Ihrem Link vorgegeben',
    from: 'Anfrage von',
    ref: 'Referenz',
    tenant: 'Für die Organisation',
    account: 'Für das Konto',
    until: 'Gültig bis',
    quote: '„<value></value>“',
    signed:
      'Signiert von <signer></signer>. Diese Seite hat die Signatur geprüft. Die Texte stammen von der Person, die signiert hat.',
    unsigned:
      'Diese Texte hat die Person geschrieben, die den Link erstellt hat. Wer das ist, hat diese Seite nicht geprüft.',
  },
  choices: {
    change: 'Ändern',
    unnamed: 'nach Ihrer Organisation benannt',
    title: 'Ihre Auswahl',
    withoutPresets: 'Ohne die Vorgaben des Links beginnen',
    byLink: 'von Ihrem Link vorgegeben',
    product: 'Produkt',
    api: 'API <portal></portal>',
    apiNamed: 'API <portal></portal>, in Ihrem Mandanten <tenant></tenant> genannt',
    region: 'Region',
    name: 'Name Ihres Produkts (optional)',
    nameHint:
      'Ihre Kunden lesen ihn auf der Zustimmungsseite von Microsoft. Lassen Sie das Feld leer, um den Namen Ihrer Organisation zu verwenden.',
    description: 'Beschreibung des geheimen Schlüssels (optional)',
    descriptionHint: 'Daran erkennen Sie den geheimen Schlüssel später wieder.',
    guest: 'Sind Sie Gast in der Organisation?',
    tenant: 'Domäne oder Mandanten-ID der Organisation',
    tenantHint:
      'Microsoft meldet einen Gast bei der Organisation an, aus der das Konto stammt. Geben Sie die Organisation ein, die verbunden werden soll, zum Beispiel contoso.onmicrosoft.com. Lassen Sie das Feld leer, wenn es Ihre eigene ist.',
  },
  steps: 'Die Schritte',
  opening: 'Ihr Durchlauf wird geöffnet …',
  signedOut: 'Sie sind abgemeldet. Was Sie erstellt haben, bleibt in Ihrem Mandanten.',
}
