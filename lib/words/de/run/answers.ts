import type { Catalogue } from '../../catalogue'

export const remedy: Catalogue['run']['remedy'] = {
  otherAccount: 'Anderes Konto verwenden',
  otherProduct: (product) => `Mit ${product} neu beginnen`,
  signedProduct: (product) =>
    `Dieser Link ist nur für ${product} signiert. Bitten Sie die Person, die ihn geschickt hat, um einen Link für das gewünschte Produkt.`,
  linkTenant: (tenant) =>
    `Dieser Link ist für ${tenant}. Wenn das ein Tippfehler ist, fahren Sie ohne diese Angabe fort.`,
  withoutTenant: 'Ohne die Organisation des Links fortfahren',
  listAnyway: 'Berechtigung trotzdem aufführen',
  newApplication: 'Neue Anwendung registrieren',
  policies: 'Anwendungsrichtlinien öffnen',
  newTab: 'Diese Seite in einem neuen Tab öffnen',
}

export const deleted: Catalogue['run']['deleted'] = {
  restore: {
    button: 'Wiederherstellen und verwenden',
    means:
      'Die Anwendung kommt mit ihrer Client-ID, ihren Berechtigungen und ihren geheimen Schlüsseln zurück. Die Zustimmung müssen Sie erneut erteilen.',
  },
  purge: {
    button: 'Endgültig löschen und eine neue registrieren',
    means:
      'Danach können Sie sie nicht wiederherstellen. Alles, was ihre Client-ID noch verwendet, funktioniert nicht mehr.',
    question: 'Diese Anwendung endgültig löschen?',
    confirm: 'Jetzt endgültig löschen',
    cancel: 'Nicht löschen',
  },
  other: {
    button: 'Unverändert lassen und eine neue unter einem anderen Schlüssel registrieren',
    means: 'Die gelöschte Anwendung bleibt, wie sie ist, bis Entra sie entfernt.',
  },
}

export const nameSakes: Catalogue['run']['nameSakes'] = {
  facts: (created, accounts, secrets, uris) =>
    `Erstellt am ${created}, für ${accounts}, ${secrets === 1 ? '1 geheimer Schlüssel' : `${secrets} geheime Schlüssel`}, Umleitungs-URIs: ${uris ?? 'keine'}`,
  clientId: (id) => `Client-ID ${id}`,
  widens: (accounts) =>
    `Wenn Sie sie verwenden, öffnet diese Seite sie für ${accounts}, weil Unified.to das braucht. Wenn Sie den Durchlauf entfernen, setzt die Seite das zurück.`,
  use: 'Diese verwenden',
  means:
    'Wenn Sie eine davon verwenden, behält sie ihre Umleitungs-URIs, Berechtigungen und geheimen Schlüssel, und diese Seite ergänzt, was fehlt. Wenn Sie eine neue erstellen, bleiben diese, wie sie sind.',
  create: 'Eine neue erstellen',
}
