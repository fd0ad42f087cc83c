/**
 * What an operator reads in a terminal about the page's own registration, in English only, as all of a terminal's words
 * (terminal-words.mjs). Sentences behind an AADSTS number are Microsoft's, as it answers them.
 */

/** What one line of the result says. */
export type Told = {
  title: string
  /** What is there. */
  found: string
  /** What a customer's administrator, or anyone else who signs in, meets because of it. */
  customers?: string
  /** The clicks that mend it, within the registration. */
  portal?: string
}

type Named = { appId: string; displayName: string }

const AUTHENTICATION = 'Authentication'
const PERMISSIONS = 'API permissions'
const CLAIMS = 'Token configuration'
const BRANDING = 'Branding & properties'

const WITH_AZ =
  'az account get-access-token --resource-type ms-graph --query accessToken --output tsv | npm run -s check:registration -- --token-fd 0'

const otherWay = `Sign in with the Azure CLI instead, which needs no device code and no approval: "az login", then

  ${WITH_AZ} …`

export const registration = {
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
  tokenFromTerminal: `--token-fd is a terminal, and a token that is typed stays on the screen. Let a program write it:

  ${WITH_AZ} …`,
  noDescriptor: (fd: number) =>
    `Descriptor ${fd} cannot be read. "npm run" passes on 0, 1 and 2 only: use --token-fd 0.`,
  notAToken:
    'What came in place of a token is not one line with a token. Ask for it with --query accessToken --output tsv.',
  unexpected: (kind = 'unknown') =>
    `The command itself failed (${kind}). This is a defect of it, not of the registration.`,

  signIn: (message: string) => `${message}

Sign in there with an account of the tenant in which this page is registered. The command asks to read applications
(Application.Read.All), for this run alone. If Microsoft says "Need admin approval" or refuses, press Ctrl+C. ${otherWay}
`,

  /** Why the sign-in gave no token. `said` is Microsoft's sentence. */
  signInRefused: {
    flowForbidden: (said: string) =>
      `Your organization does not allow this sign-in with a device code (Conditional Access). Microsoft says: ${said}
${otherWay}`,
    declined: (said: string) =>
      `The sign-in was cancelled, or the permission was not accepted. Microsoft says: ${said}
Nothing was read. Run the command again, and accept that it may read applications. ${otherWay}`,
    expired: (said: string) =>
      `The code expired before anyone signed in with it.${says(said)}
Run the command again for a new code. If Microsoft's page said "Need admin approval" (AADSTS90094), your account may not accept that
the command reads applications. ${otherWay}`,
    adminNeeded: (said: string) =>
      `An administrator has to approve that this command reads applications. Microsoft says: ${said}
Let a Cloud Application Administrator sign in here. ${otherWay}`,
    noTenant: (said: string, { tenant }: { tenant: string }) =>
      `The account does not fit the tenant "${tenant}". Microsoft says: ${said}
Give the tenant in which this page is registered with --tenant, and sign in with an account of it.`,
    notPublic: (said: string, { clientId }: { clientId: string }) =>
      `The application ${clientId} is no public client, so no one can sign in to it with a device code. Microsoft says: ${said}
Leave --client-id away, or name an application with "Allow public client flows".`,
    noClient: (said: string, { clientId }: { clientId: string }) =>
      `The application ${clientId} cannot be used in this tenant. Microsoft says: ${said}
If you gave --client-id, check it. If your organization blocks Microsoft Graph Command Line Tools: ${otherWay}`,
    busy: (said: string) => `Microsoft is busy. It says: ${said}
Run the command again in a few minutes.`,
    other: (said: string) => `Microsoft refused the sign-in. It says: ${said}
${otherWay}`,
  },

  notReached:
    'Microsoft could not be reached. Check the network of this machine and its proxy, then run the command again.',
  notUnderstood:
    'Microsoft answered in a form that this command does not know. Nothing was checked. Check the registration by README.',
  notFound: ({ appId, homeTenant }: { appId: string; homeTenant: string | null }) =>
    homeTenant === null
      ? `There is no application ${appId} in the tenant in which you signed in. Either ENTRA_CLIENT_ID is not the application (client) ID
(the object id and the tenant id look alike), or the page is registered in another tenant (sign in there, with --tenant), or the
registration was deleted: then anyone who signs in to the page reads "AADSTS700016: Application with identifier '${appId}' was not found
in the directory".`
      : `You signed in to a tenant that only uses the application ${appId}. It is registered in the tenant ${homeTenant}.
Run the command again with --tenant ${homeTenant}, and sign in with an account of that tenant.`,
  refused: (answer: { status: number; code: string; message: string; id: string }) =>
    `${refusalMeans(answer.status)} Microsoft Graph answered ${answer.status} ${answer.code}: ${answer.message}${
      answer.id ? ` (request-id ${answer.id})` : ''
    }`,

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

  redirect: {
    ok: (page: string): Told => ({
      title: redirectTitle(page),
      found: 'listed as Single-page application',
    }),
    asWeb: (page: string): Told => ({
      title: redirectTitle(page),
      found: 'listed under the platform Web, not Single-page application',
      customers:
        "They sign in, and then Microsoft gives the page no token: AADSTS9002326: Cross-origin token redemption is permitted only for the 'Single-Page Application' client-type.",
      portal: `${AUTHENTICATION}: remove the address under Web, then Add a platform, Single-page application, the same address`,
    }),
    asMobile: (page: string): Told => ({
      title: redirectTitle(page),
      found: 'listed under the platform Mobile and desktop applications, not Single-page application',
      customers:
        "They sign in, and then Microsoft gives the page no token: AADSTS9002326: Cross-origin token redemption is permitted only for the 'Single-Page Application' client-type.",
      portal: `${AUTHENTICATION}: remove the address under Mobile and desktop applications, then Add a platform, Single-page application, the same address`,
    }),
    none: (page: string): Told => ({
      title: redirectTitle(page),
      found: 'the registration has no redirect URI at all',
      customers:
        'They do not get as far as the sign-in: AADSTS500113: No reply address is registered for the application.',
      portal: `${AUTHENTICATION}: Add a platform, Single-page application, ${page}`,
    }),
    missing: ({ page, appId, near }: { page: string; appId: string; near: string | null }): Told => ({
      title: redirectTitle(page),
      found:
        near === null
          ? 'not listed'
          : `not listed; ${near} is, which Microsoft takes for another address (a slash at the end, http or https, and upper and lower case all count)`,
      customers: `They do not get as far as the sign-in: AADSTS50011: The redirect URI '${page}' specified in the request does not match the redirect URIs configured for the application '${appId}'.`,
      portal: `${AUTHENTICATION}: Add a platform (or Single-page application, Add URI), Single-page application, ${page}`,
    }),
    unnamed: (likely: readonly string[]): Told => ({
      title: 'Redirect URI',
      found: `${likely.join(', ')} listed as Single-page application, but whether this is your page was not checked`,
      portal: 'nothing to click: run the command with --page https://your-host',
    }),
    noneLikely: {
      title: 'Redirect URI',
      found: 'no address that ends with /signed-in is listed as Single-page application',
      customers:
        'They do not get as far as the sign-in: AADSTS50011: The redirect URI specified in the request does not match the redirect URIs configured for the application.',
      portal: `${AUTHENTICATION}: Add a platform, Single-page application, https://your-host/signed-in. Then run the command with --page https://your-host`,
    } satisfies Told,
  },
  localhost: (local: readonly string[]): Told => ({
    title: 'Addresses of a developer',
    found: `${local.join(', ')} next to the addresses of the page`,
    customers:
      'Microsoft hands their sign-in also to a program on their own machine, if one listens there and they follow its link. Use a second registration for development.',
    portal: `${AUTHENTICATION}: remove these addresses`,
  }),
  otherAddresses: (others: readonly string[]): Told => ({
    title: 'Other addresses',
    found: others.join(', '),
    customers:
      'Microsoft hands their sign-in to these addresses too, under the name of your page. Whoever holds such an address, or buys its domain one day, can ask for the same permissions.',
    portal: `${AUTHENTICATION}: remove each address that is not, or no longer, yours. If this page is served there too, give it with --page`,
  }),

  /** APIs as the Entra admin center lists them. */
  apis: { graph: 'Microsoft Graph', dataverse: 'Dynamics CRM' },
  permissions: {
    ok: (api: string, names: readonly string[]): Told => ({
      title: `Permissions of ${api}`,
      found: names.join(', '),
    }),
    missing: ({
      api,
      missing,
      appId,
      displayName,
    }: Named & { api: string; missing: readonly string[] }): Told => ({
      title: `Permissions of ${api}`,
      found: `missing: ${missing.join(', ')} (delegated)`,
      customers: `An approval for the complete organization in the Entra admin center leaves out what is not listed. People without an administrator role then stop at that step: AADSTS65001: The user or administrator has not consented to use the application with ID '${appId}' named '${displayName}'.`,
      portal: addPermission(api, missing),
    }),
    apiMissing: ({ api, missing }: { api: string; missing: readonly string[] }): Told => ({
      title: `Permissions of ${api}`,
      found: `missing: ${missing.join(', ')} (delegated), which DYNAMICS_ENVIRONMENTS=on needs`,
      customers:
        'The press on "Find my environments" ends with AADSTS650057: Invalid resource. The client has requested access to a resource which is not listed in the requested permissions in the client\'s application registration.',
      portal: addPermission(api, missing),
    }),
  },
  roles: (names: readonly string[]): Told => ({
    title: 'Application permissions',
    found: `${names.join('; ')}: of the type Application, which the page never uses`,
    customers:
      'An administrator who approves the page for the organization is asked to let it act without a signed-in user. A careful one refuses, and rightly.',
    portal: `${PERMISSIONS}: "…" next to each permission of the type Application, Remove permission. What your page needs has the type Delegated`,
  }),
  extra: (names: readonly string[]): Told => ({
    title: 'More permissions than the page asks for',
    found: names.join('; '),
    customers:
      'An administrator who approves the page for the organization is asked for these too, and finds no reason for them on the page.',
    portal: `${PERMISSIONS}: "…" next to each of them, Remove permission`,
  }),

  claims: {
    ok: (claim: string): Told => ({ title: `Claim ${claim}`, found: 'in the ID token' }),
    missing: {
      login_hint: {
        title: 'Claim login_hint',
        found: 'not in the ID token',
        customers:
          'When they sign out, Microsoft asks which account to sign out, and does nothing until they choose.',
        portal: `${CLAIMS}: Add optional claim, ID, login_hint`,
      },
      acct: {
        title: 'Claim acct',
        found: 'not in the ID token, and links are signed',
        customers:
          'A guest whose account was made in a tenant of SUPPORT_TENANTS passes for a member and signs links.',
        portal: `${CLAIMS}: Add optional claim, ID, acct`,
      },
    } satisfies Record<string, Told>,
  },

  credential: ({ name, until }: { name: string; until: string }) =>
    until ? `${name} (until ${until})` : name,
  credentials: {
    ok: { title: 'Secrets and certificates', found: 'none, as a public client' } satisfies Told,
    there: (names: readonly string[]): Told => ({
      title: 'Secrets and certificates',
      found: names.join(', '),
      customers:
        'They meet no error. But whoever holds one of these can act in the name of the page, which is a public client and never uses one.',
      portal:
        'Certificates & secrets: delete each one. If another program uses it, give that program a registration of its own',
    }),
  },
  implicit: {
    ok: { title: 'Implicit grant', found: 'off' } satisfies Told,
    on: {
      title: 'Implicit grant',
      found: 'on: Microsoft also puts tokens into addresses',
      customers:
        'They meet no error. But a link that others prepare can get their token into the address of a page, its history and its logs.',
      portal: `${AUTHENTICATION}, Settings: Access tokens and ID tokens (implicit and hybrid flows), switch both off`,
    } satisfies Told,
  },
  publicFlows: {
    title: 'Public client flows',
    found: 'allowed, and the page does not use them',
    customers:
      'Anyone can send them a device code under the name of your page, and gets what they accept: a usual way to trick administrators.',
    portal: `${AUTHENTICATION}, Settings: Allow public client flows, No`,
  } satisfies Told,

  audience: {
    ok: {
      title: 'Supported account types',
      found: 'Accounts in any organizational directory',
    } satisfies Told,
    personalToo: {
      title: 'Supported account types',
      found: 'any organizational directory and personal Microsoft accounts',
      customers:
        'Personal accounts cannot sign in to the page anyway, and Microsoft sends no optional claims to such a registration.',
      portal: `${AUTHENTICATION}: Supported account types, Accounts in any organizational directory`,
    } satisfies Told,
    single: ({ appId, displayName }: Named): Told => ({
      title: 'Supported account types',
      found: 'Accounts in this organizational directory only',
      customers: `No customer gets in: AADSTS50194: Application '${appId}'(${displayName}) is not configured as a multi-tenant application. Where a link names their tenant: AADSTS700016: Application with identifier '${appId}' was not found in the directory.`,
      portal: `${AUTHENTICATION}: Supported account types, Accounts in any organizational directory`,
    }),
    singleOnPurpose: (tenant: string): Told => ({
      title: 'Supported account types',
      found: `Accounts in this organizational directory only, and ENTRA_TENANT is ${tenant}`,
      customers:
        'People of this one tenant get in. Where a link names another tenant: AADSTS700016: Application with identifier … was not found in the directory.',
      portal: `to let customers in: ${AUTHENTICATION}, Supported account types, Accounts in any organizational directory; and ENTRA_TENANT=organizations`,
    }),
    unfit: (audience: string): Told => ({
      title: 'Supported account types',
      found: audience,
      customers: 'No work account gets in.',
      portal: 'make a new registration: Accounts in any organizational directory',
    }),
  },
  enabled: {
    ok: { title: 'State', found: 'enabled' } satisfies Told,
    byMicrosoft: ({ appId, displayName, status }: Named & { status: string }): Told => ({
      title: 'State',
      found: `disabled by Microsoft: ${status}`,
      customers: disabledFor({ appId, displayName }),
      portal:
        'no click mends this: ask Microsoft support (Help + support, New support request), with the application (client) ID',
    }),
    deactivated: (about: Named): Told => ({
      title: 'State',
      found: 'deactivated',
      customers: disabledFor(about),
      portal: 'Overview: activate the application',
    }),
  },
  principal: {
    ok: { title: 'Sign-in in your own tenant', found: 'enabled' } satisfies Told,
    none: {
      title: 'Sign-in in your own tenant',
      found: 'no one has signed in here yet; Microsoft makes the enterprise application then',
    } satisfies Told,
    off: ({ appId, displayName }: Named): Told => ({
      title: 'Sign-in in your own tenant',
      found: 'the enterprise application is disabled',
      customers: `Customers are not concerned. People of your own tenant, such as staff who sign links: AADSTS7000112: Application '${appId}'(${displayName}) is disabled.`,
      portal:
        'Overview, Managed application in local directory, Properties: Enabled for users to sign in, Yes',
    }),
  },
  publisher: {
    partnerId: 'YOUR-PARTNER-ID',
    ok: (name: string): Told => ({ title: 'Publisher', found: `verified: ${name}` }),
    unverified: (displayName: string): Told => ({
      title: 'Publisher',
      found: 'not verified',
      customers: `Microsoft's consent page calls the page "unverified". Administrators can accept it all the same. People without an administrator role usually cannot, for risk-based step-up consent is on unless a company switched it off: AADSTS90094: ${displayName} needs permission to access resources in your organization that only an admin can grant. Please ask an admin to grant permission to this app before you can use it.`,
      portal: `${BRANDING}: Add MPN ID to verify publisher. It wants the Partner ID (partner global account) of a verified Microsoft partner, and a publisher domain of your own`,
    }),
  },
  domain: {
    ok: (domain: string): Told => ({ title: 'Publisher domain', found: domain }),
    unfit: (domain: string | null): Told => ({
      title: 'Publisher domain',
      found: domain ?? 'none',
      customers:
        "Microsoft's consent page names no domain of yours below the name, and the publisher cannot be verified with this one.",
      portal: `${BRANDING}: Publisher domain, Configure a domain, Verify a new domain`,
    }),
  },
  name: {
    ok: (name: string): Told => ({ title: 'Name', found: `"${name}", as on the page` }),
    differs: ({ there, here }: { there: string; here: string }): Told => ({
      title: 'Name',
      found: `Microsoft's consent page says "${there}", the page itself "${here}" (OPERATOR_NAME)`,
      customers: 'A careful administrator sees two names for one thing, and stops.',
      portal: `${BRANDING}: Name. Or set OPERATOR_NAME to the name of the registration`,
    }),
  },
}

function says(said: string): string {
  return said === '' ? '' : ` Microsoft says: ${said}`
}

function redirectTitle(page: string): string {
  return `Redirect URI ${page}`
}

function addPermission(api: string, names: readonly string[]): string {
  return `${PERMISSIONS}: Add a permission, ${api}, Delegated permissions, ${names.join(', ')}`
}

function disabledFor({ appId, displayName }: Named): string {
  return `No one gets in: AADSTS7000112: Application '${appId}'(${displayName}) is disabled.`
}

function refusalMeans(status: number): string {
  if (status === 401)
    return 'The token is not one for Microsoft Graph, or it has expired. Get a new one with --resource-type ms-graph.'
  if (status === 403)
    return 'The account may not read applications in this tenant. Let a Cloud Application Administrator run the command, or an owner of the registration.'
  if (status === 429 || status >= 500) return 'Microsoft is busy. Run the command again in a few minutes.'
  return 'Microsoft refused the request.'
}
