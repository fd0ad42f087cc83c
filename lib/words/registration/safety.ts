import { AUTHENTICATION, type Told } from './told'

/** What a public client does not need, and what others could use in its name. */
export const safety = {
  credential: ({ name, until }: { name: string; until: string }) =>
    until ? `${name} (until ${until})` : name,
  credentials: {
    ok: { title: 'Secrets and certificates', found: 'none, as a public client' } satisfies Told,
    there: (names: readonly string[]): Told => ({
      title: 'Secrets and certificates',
      found: names.join(', '),
      customers:
        'They meet no error. But anyone who has one of these can act in the name of the page, which is a public client and never uses one.',
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
}
