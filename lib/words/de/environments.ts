import type { Catalogue } from '../catalogue'

export const environments: Catalogue['environments'] = {
  means:
    'Unified.to fragt nach der Adresse Ihrer Dynamics 365-Umgebung. Diese Seite kann Microsoft fragen, in welchen Umgebungen Sie Mitglied sind.',
  asks: 'Dafür bittet Microsoft Sie, <scope></scope> von Dynamics CRM zuzustimmen. Mit dieser Berechtigung kann eine Anwendung die Daten in Dynamics 365 erreichen, die Sie erreichen. Diese Seite liest nur die Liste Ihrer Umgebungen und, wenn Sie auf „Zugang prüfen“ klicken, ob Sie Zugang haben.',
  byHand:
    'Selbst erledigen: Im Power Platform Admin Center (admin.powerplatform.microsoft.com) wählt ein Administrator „Verwalten“, „Umgebungen“ und die Umgebung. Ihre Adresse ist die „Umgebungs-URL“.',
  none: 'Microsoft nennt keine Umgebung für Sie',
  noneMeans:
    'Sie sind in keiner Dynamics 365-Umgebung Mitglied. Vielleicht hat Ihr Konto dort keine Lizenz oder keine Sicherheitsrolle, oder Ihre Organisation hat noch keine Umgebung.',
  list: 'Ihre Umgebungen',
  found: (count) =>
    count === 1
      ? 'Microsoft nennt eine Umgebung für Sie. Geben Sie ihre Adresse bei Unified.to ein.'
      : `Microsoft nennt ${count} Umgebungen für Sie. Geben Sie bei Unified.to die Adresse der Umgebung ein, die Sie verbinden wollen.`,
  region: (region) => `Region: ${region}`,
  enabled: 'Aktiviert',
  disabled: 'Deaktiviert',
  disabledMeans:
    'Eine deaktivierte Umgebung kann niemand verwenden. Ein Administrator kann sie im Power Platform Admin Center aktivieren.',
  noAddress: 'Microsoft hat für diese Umgebung keine Adresse von Dynamics 365 genannt.',
  copy: 'Adresse kopieren',
  copied: 'Adresse kopiert',
  check: 'Zugang prüfen',
  checkAgain: 'Zugang noch einmal prüfen',
  otherRegion: 'Diese Seite kann den Zugang in dieser Region nicht prüfen.',
  member: 'Sie haben Zugang',
  notMember: 'Sie sind kein Mitglied dieser Umgebung',
  notMemberMeans:
    'Ein Administrator der Umgebung kann Sie dort als Benutzer mit einer Sicherheitsrolle hinzufügen.',
  lookAgain: 'Noch einmal suchen',
  tryAgain: 'Noch einmal versuchen',
}
