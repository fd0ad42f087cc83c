import { AUTHENTICATION, type Told } from './told'

/** The redirect URIs. Sentences behind an AADSTS number are Microsoft's, as it answers them. */
export const addresses = {
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
      'Microsoft hands their sign-in to these addresses too, under the name of your page. Anyone who has such an address, or buys its domain later, can ask for the same permissions.',
    portal: `${AUTHENTICATION}: remove each address that is not, or no longer, yours. If this page is served there too, give it with --page`,
  }),
}

function redirectTitle(page: string): string {
  return `Redirect URI ${page}`
}
