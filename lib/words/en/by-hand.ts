import type { AskedAudience } from '@/lib/guide/audience'
import type { Run } from '@/lib/guide/run'
import type { Here, StepId } from '@/lib/guide/steps'
import type { NotByHand } from '@/lib/problem/remedies'

/** The choices of the admin center. */
const AUDIENCES: Record<AskedAudience, string> = {
  AzureADMultipleOrgs:
    'Accounts in any organizational directory (Any Microsoft Entra ID directory - Multitenant)',
  AzureADandPersonalMicrosoftAccount:
    'Accounts in any organizational directory (Any Microsoft Entra ID directory - Multitenant) and personal Microsoft accounts (e.g. Skype, Xbox)',
}

/** The clicks of the manual guide, with the names of Microsoft's admin center. */
export const byHand: {
  summary: string
  not: Record<NotByHand, string>
  clicks: Record<StepId, (run: Run, here: Here) => readonly string[]>
} = {
  summary: 'Do it by hand',
  /** Instead of the clicks, where the admin center refuses the same. */
  not: {
    policy:
      'Doing it by hand does not help: the Entra admin center follows the same policy and refuses it too.',
    rights: 'Doing it by hand with this account does not help: the Entra admin center refuses it too.',
    'not-there': 'Doing it by hand does not help: the Entra admin center does not list it either.',
    limit:
      'Doing it by hand with this account does not help: the limit is the same in the Entra admin center.',
  },
  clicks: {
    'sign-in': () => [
      'Open entra.microsoft.com and sign in with an administrator account of your organization.',
    ],
    'register-app': (run, { appName }) => [
      'In the left sidebar of the Entra admin center, select Entra ID, then App registrations, then New registration.',
      `Enter the name “${appName}”.`,
      `Under Supported account types, select “${AUDIENCES[run.product.guide.audience]}”.`,
      `Under Redirect URI, select the platform Web and enter ${run.region.redirectUri}`,
      'Select Register. Then note the Application (client) ID on the overview page.',
    ],
    'add-permissions': (_, { apis }) => [
      'On the application’s page, select API permissions.',
      ...apis.flatMap(({ portalName, isGraph, appId, name, scopes }) => [
        isGraph
          ? `Select Add a permission, then ${portalName}.`
          : `Select Add a permission, then ${portalName}. If it is not among the tiles, open “APIs my organization uses” and search for ${appId} (${name}).`,
        `Select Delegated permissions, then ${scopes.join(', ')}, then Add permissions.`,
      ]),
    ],
    'grant-consent': () => [
      'On the application’s page, select API permissions.',
      'Select “Grant admin consent for …” and confirm with Yes.',
      'Each permission now shows a green check and “Granted for …”.',
    ],
    'create-secret': (run) => [
      'On the application’s page, select Certificates & secrets, then New client secret.',
      `Enter the description “${run.secretDescription}” and select the longest expiry (24 months).`,
      'Select Add and copy the Value at once. Unified.to does not need the Secret ID next to it.',
    ],
    'hand-over': (run) => [
      `Open ${run.region.handOver} and search for the integration that you use.`,
      'Enter the client ID and the client secret, then save.',
    ],
  },
}
