import type { PageScope } from '@/lib/guide/permissions'
import type { PlainWords } from '../plain-words'

/** The start screen, before anyone has signed in. */
export const start = {
  intro: {
    names: 'Unified.to · Microsoft Entra',
    lead: 'In six steps you get the two values that Unified.to asks for: an <clientId>Application (client) ID</clientId> and a client secret, both from your own <tenant>tenant</tenant>.',
    clicks:
      'It takes 9 clicks here and 4 on Microsoft’s pages. You see every change before you make it, and nothing changes without a click.',
  },
  /** For a link that renews. */
  renewal: {
    title: 'Renew the client secret',
    lead: 'This page finds the application that an earlier run made in your own <tenant>tenant</tenant> and creates a new secret next to the old one. The <clientId>Application (client) ID</clientId> stays the same. You remove the old secret when the new one works.',
    clicks:
      'It takes 5 clicks here for the new secret, and 2 more to remove the old one. If you withdrew this page’s access, it takes one more. Nothing changes without a click.',
  },
  picture: {
    tenant: 'Your tenant',
    application: 'Application',
    has: 'with a client ID and one secret',
    unified: 'Unified.to',
    acts: 'acts only as the person who connects, and with that person’s own rights',
    caption:
      'At the end there is one application in your tenant. You copy its ID and its secret to Unified.to yourself. They never pass through a server of ours.',
  },
  before: {
    title: 'Before you begin',
    who: {
      title: 'Who can do it',
      all: 'A <strong>Cloud Application Administrator</strong>, an Application Administrator or a Global Administrator can do every step.',
      some: 'An <strong>Application Developer</strong> can do steps 2, 3 and 5. An administrator has to approve this page before step 2 and grant <consent>admin consent</consent> in step 4. After you sign in, the page has a message ready for each.',
    },
    asked: {
      title: 'What Microsoft asks you',
      scopes: {
        'User.Read':
          'When you sign in: <scope></scope>, to show your name, your organization and your roles.',
        'Application.ReadWrite.All':
          'At the first step that changes something: <scope></scope>, to register the application, set its API permissions and create its secret.',
        'DelegatedPermissionGrant.ReadWrite.All':
          'At “Grant admin consent”: <scope></scope>, to record your consent for the organization.',
      } satisfies Record<PageScope, string>,
      kind: 'Each is a <delegated>delegated permission</delegated>. You can withdraw them when you are done.',
    },
    time: {
      title: 'How long it takes',
      minutes:
        'Three to ten minutes. You can stop after any step. When you open this page again, it finds the run in your tenant and continues.',
      unverified:
        'Microsoft may call this page “unverified” when it asks you to accept. Check that the name is the one you expect.',
    },
  },
  sender: {
    title: 'Prefilled by your link',
    from: 'Asked by',
    ref: 'Reference',
    tenant: 'For the organization',
    account: 'For the account',
    until: 'Can be opened until',
    quote: '“<value></value>”',
    signed:
      'Signed by <signer></signer>. This page has checked the signature. The texts are the signer’s own.',
    unsigned: 'The person who made the link wrote these texts. This page has not checked who that is.',
  },
  choices: {
    change: 'Change',
    unnamed: 'named after your organization',
    title: 'Your choices',
    withoutPresets: 'Start without the link’s presets',
    byLink: 'set by your link',
    product: 'Product',
    api: 'API <portal></portal>',
    apiNamed: 'API <portal></portal>, named <tenant></tenant> in your tenant',
    region: 'Region',
    name: 'Your product’s name (optional)',
    nameHint:
      'Your customers read it on Microsoft’s consent page. Leave it empty to use the name of your organization.',
    description: 'Secret description (optional)',
    descriptionHint: 'Helps you to recognize the secret later.',
    guest: 'Are you a guest in the organization?',
    tenant: 'Domain or tenant ID of the organization',
    tenantHint:
      'Microsoft signs a guest in to the organization that the account comes from. Enter the one to connect, for example contoso.onmicrosoft.com. Leave this empty if it is your own.',
  },
  steps: 'The steps',
  opening: 'Opening your run …',
  signedOut: 'You are signed out. What you made stays in your tenant.',
} satisfies PlainWords
