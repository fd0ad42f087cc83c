import { AUTHENTICATION, type Named, type Told } from './told'

const BRANDING = 'Branding & properties'

/** Who may sign in, whether anyone can at the moment, and whom the consent page names. */
export const identity = {
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
      customers: `Microsoft's consent page calls the page "unverified". Administrators can still accept it. People without an administrator role usually cannot, because risk-based step-up consent is on unless a company switched it off: AADSTS90094: ${displayName} needs permission to access resources in your organization that only an admin can grant. Please ask an admin to grant permission to this app before you can use it.`,
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

function disabledFor({ appId, displayName }: Named): string {
  return `No one gets in: AADSTS7000112: Application '${appId}'(${displayName}) is disabled.`
}
