import { WITH_AZ } from './azure-cli'
import type { Named } from './told'

/** What `check:registration` says of itself and of its result, in English only, as all of a terminal's words (terminal/commands.mjs). */
export const command = {
  usage: `npm run check:registration -- [--page https://your-host]… [--signed-links] [--tenant TENANT]
                               [--client-id ID | --token-fd N] [--json]

Reads the registration of this page in Entra and says what is wrong with it, what your customers meet because of it, and how to
mend it. It sends two GETs to Microsoft Graph and changes nothing.

  --page ADDRESS    an address at which this page is served; give it for each one
  --signed-links    also checks the claim "acct" where LINK_SIGNING_KEY is not set here
  --tenant TENANT   the tenant in which the page is registered: its id or a domain (default: that of your account)
  --client-id ID    signs in as another public client than Microsoft Graph Command Line Tools
  --token-fd N      reads an access token from descriptor N (0 is standard input) in place of the sign-in:
                    ${WITH_AZ} …
  --json            the result for a program
  --help            this text

Variables, as the page reads them: ENTRA_CLIENT_ID, ENTRA_TENANT, OPERATOR_NAME, DYNAMICS_ENVIRONMENTS, LINK_SIGNING_KEY.
Exit code: 0 nothing is wrong, 1 something is wrong, 2 it could not be checked.`,
  notATenant: (given: string) =>
    `--tenant is "${given}", but it takes a tenant id or a domain, such as contoso.onmicrosoft.com.`,
  notAClientId: (given: string) =>
    `--client-id is "${given}", but an application (client) ID looks like 11111111-2222-3333-4444-555555555555.`,
  notAPage: (given: string) =>
    `--page is "${given}", but it takes the address of this page without a path: https://your-host, or http://localhost:3000 on this machine.`,
  notADescriptor: '--token-fd takes 0 for standard input, or a descriptor from 3 to 9.',
  noClientId:
    'ENTRA_CLIENT_ID is not set, so there is no registration to check. Set it to the application (client) ID of this page, as for "npm start".',
  notASandbox:
    'REGISTRATION_SANDBOX takes the origin of a sandbox on this machine alone, such as http://localhost:4400: a token goes there.',
  askingSandbox: (origin: string) => `Asking the sandbox at ${origin}, not Microsoft (REGISTRATION_SANDBOX).`,
  unexpected: (kind = 'unknown') =>
    `The command itself failed (${kind}). This is a defect of it, not of the registration.`,
  about: ({ displayName, appId, id, tenantId }: Named & { id: string; tenantId: string | null }) => [
    `Registration "${displayName}"`,
    `  application (client) ID  ${appId}`,
    `  object ID                ${id}`,
    `  tenant                   ${tenantId ?? 'the one in which you signed in'}`,
  ],
  line: (state: 'ok' | 'wrong' | 'advice', title: string, found = '') =>
    `${{ ok: 'ok    ', wrong: 'WRONG ', advice: 'advice' }[state]}  ${title}${found ? `: ${found}` : ''}`,
  detail: (name: 'found' | 'customers' | 'portal' | 'azureCli', text: string) =>
    `          ${{ found: 'Found', customers: 'Who signs in', portal: 'Portal', azureCli: 'Azure CLI' }[name].padEnd(14)}${text}`,
  sameCommand: 'the same command as above',
  summary: (count: { wrong: number; advice: number; checked: number; reads: number }) =>
    `${count.checked} checked: ${count.wrong} wrong, ${count.advice} to consider. ${count.reads} reads of Microsoft Graph, nothing was changed.`,
  howToRun:
    'Portal: entra.microsoft.com, Entra ID, App registrations, All applications, this registration. Commands: for bash, after "az login" in this tenant, from top to bottom.',
}
