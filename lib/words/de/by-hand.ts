import type { AskedAudience } from '@/lib/guide/audience'
import type { Catalogue } from '../catalogue'

const AUDIENCES: Record<AskedAudience, string> = {
  AzureADMultipleOrgs:
    'Konten in einem beliebigen Organisationsverzeichnis (beliebiges Microsoft Entra ID-Verzeichnis – mehrinstanzenfähig)',
  AzureADandPersonalMicrosoftAccount:
    'Konten in einem beliebigen Organisationsverzeichnis (beliebiges Microsoft Entra ID-Verzeichnis – mehrinstanzenfähig) und persönliche Microsoft-Konten (z. B. Skype, Xbox)',
}

export const byHand: Catalogue['byHand'] = {
  summary: 'Selbst erledigen',
  not: {
    policy:
      'Es selbst zu erledigen hilft nicht: Das Microsoft Entra Admin Center folgt derselben Richtlinie und lehnt es ebenfalls ab.',
    rights:
      'Es mit diesem Konto selbst zu erledigen hilft nicht: Das Microsoft Entra Admin Center lehnt es ebenfalls ab.',
    'not-there':
      'Es selbst zu erledigen hilft nicht: Das Microsoft Entra Admin Center zeigt es ebenfalls nicht an.',
    limit:
      'Es mit diesem Konto selbst zu erledigen hilft nicht: Im Microsoft Entra Admin Center gilt dieselbe Grenze.',
  },
  clicks: {
    'sign-in': () => [
      'Öffnen Sie entra.microsoft.com und melden Sie sich mit einem Administratorkonto Ihrer Organisation an.',
    ],
    'register-app': (run, { appName }) => [
      'Wählen Sie in der linken Seitenleiste des Microsoft Entra Admin Centers „Entra ID“, dann „App-Registrierungen“, dann „Neue Registrierung“.',
      `Geben Sie den Namen „${appName}“ ein.`,
      `Wählen Sie unter „Unterstützte Kontotypen“ die Option „${AUDIENCES[run.product.guide.audience]}“.`,
      `Wählen Sie unter „Umleitungs-URI“ die Plattform „Web“ und geben Sie ein: ${run.region.redirectUri}`,
      'Wählen Sie „Registrieren“. Notieren Sie dann auf der Übersichtsseite die Anwendungs-ID (Client).',
    ],
    'add-permissions': (_, { apis }) => [
      'Wählen Sie auf der Seite der Anwendung „API-Berechtigungen“.',
      ...apis.flatMap(({ portalName, isGraph, appId, name, scopes }) => [
        isGraph
          ? `Wählen Sie „Berechtigung hinzufügen“, dann ${portalName}.`
          : `Wählen Sie „Berechtigung hinzufügen“, dann ${portalName}. Wenn es dafür keine Kachel gibt, öffnen Sie „Von meiner Organisation verwendete APIs“ und suchen Sie nach ${appId} (${name}).`,
        `Wählen Sie „Delegierte Berechtigungen“, dann ${scopes.join(', ')}, dann „Berechtigungen hinzufügen“.`,
      ]),
    ],
    'grant-consent': () => [
      'Wählen Sie auf der Seite der Anwendung „API-Berechtigungen“.',
      'Wählen Sie „Administratorzustimmung für … erteilen“ und bestätigen Sie mit „Ja“.',
      'Neben jeder Berechtigung stehen nun ein grünes Häkchen und „Gewährt für …“.',
    ],
    'create-secret': (run) => [
      'Wählen Sie auf der Seite der Anwendung „Zertifikate & Geheimnisse“, dann „Neuer geheimer Clientschlüssel“.',
      `Geben Sie die Beschreibung „${run.secretDescription}“ ein und wählen Sie das späteste Ablaufdatum (24 Monate).`,
      'Wählen Sie „Hinzufügen“ und kopieren Sie sofort den „Wert“. Die „Geheime ID“ daneben braucht Unified.to nicht.',
    ],
    'hand-over': (run) => [
      `Öffnen Sie ${run.region.handOver} und suchen Sie nach der Integration, die Sie verwenden.`,
      'Geben Sie die Client-ID und den geheimen Clientschlüssel ein und speichern Sie.',
    ],
  },
}
