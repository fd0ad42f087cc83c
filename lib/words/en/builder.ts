import type { Intent } from '@/lib/preset/parameters'

/** The page that builds links. */
export const builder = {
  title: 'Build an onboarding link',
  header: {
    title: 'Build a link for a customer',
    text: 'Enter what you know about the customer, and send the link. This server keeps none of it. The address of this page contains the form, so you can use a bookmark as a template.',
  },
  paste: {
    title: 'Do you have a code, a link, a report or a record?',
    label:
      'Type the code that a customer reads out by telephone to see where the customer is. You can also paste a link to edit it, or a report to see what the customer saw. Or paste the JSON file of a record to check it.',
    open: 'Open pasted text',
    link: 'The form below now contains this link.',
    report: 'The report is open below.',
    file: 'Open a file',
    record: 'The record is open below.',
    faultyLink: 'Customers cannot open this link',
    correct: 'Correct it in the form',
    faultyReport: {
      damaged:
        'This report is damaged: ask the customer to press “Copy a report for support” again and to send you all of the text.',
      otherVersion:
        'Another version of this page wrote this report: ask the customer to load the page again and to send you a new one.',
      secret:
        'This text contains something that looks like a secret or a token: delete that line in the field, then open the text again.',
    },
    details: 'What is wrong, line by line',
  },
  form: {
    label: 'The link',
    what: 'What the customer connects',
    forWhom: 'For whom',
    fromWhom: 'From whom',
    any: 'The customer chooses',
    chooseProduct: 'Choose a product',
    chooseRegion: 'Choose a region',
    unknown: 'Not known here',
    product: { label: 'Product', hint: 'The customer cannot change a product that you set here.' },
    region: {
      label: 'Region',
      hint: 'It decides the redirect URI. The customer cannot change a region that you set here.',
    },
    name: {
      label: 'Product name',
      hint: 'The name of the customer’s product. Their own customers see it when they connect. If empty: the name of the organization. The customer can change it.',
    },
    description: {
      label: 'Secret description',
      hint: (standard: string) => `If empty: “${standard}”. The customer can change it.`,
    },
    tenant: {
      label: 'Tenant',
      hint: 'A domain or a tenant ID. The page stops anyone who signs in to another tenant.',
    },
    account: {
      label: 'Account',
      hint: 'The administrator’s user principal name. The sign-in page offers this account first.',
    },
    from: { label: 'Asked by', hint: 'The name of your team. The customer sees it in quotation marks.' },
    ref: { label: 'Your reference', hint: 'A ticket number, for the customer and for you.' },
    lang: {
      label: 'Language of the page',
      hint: 'The messages below use this language too.',
      any: 'The language of the customer’s browser',
    },
    intent: {
      label: 'What the customer does',
      hint: 'A renewal finds the application of an earlier run and creates a new secret next to the old one.',
      any: 'Get the credentials',
      name: { renew: 'Renew the client secret' } satisfies Record<Intent, string>,
    },
    until: {
      label: 'Can be opened until',
      hint: 'The link can be opened until the end of this day in UTC. If empty: it does not expire.',
      signed: 'The link can be opened until the end of this day in UTC. A signature lasts 30 days at most.',
    },
  },
  preview: 'What the customer will see',
  notReady: 'The link appears here when the form is correct.',
  correct: 'To correct:',
  result: {
    title: 'The link',
    copy: 'Copy link',
    copied: 'Link copied',
    open: 'Open link',
    newTab: '(in a new tab)',
    send: 'Send the link',
    email: 'An e-mail',
    subject: 'Subject',
    copyEmail: 'Copy e-mail',
    copiedEmail: 'E-mail copied',
    mail: 'Open in your mail program',
    tooLong: 'This e-mail is too long for some mail programs. Copy it into a new message.',
    chat: 'A chat message',
    copyChat: 'Copy chat message',
    copiedChat: 'Chat message copied',
  },
  sign: {
    title: 'Sign the link',
    who: (signer: string) =>
      `The customer will see that <signer>${signer}</signer> signed it. The link can be opened until its last day, for 30 days at most.`,
    missing: 'Before you sign, choose:',
    done: 'The link is signed.',
    signing: 'Signing …',
    signIn: 'Sign in with Microsoft',
  },
  signIn: {
    asking: 'Checking who is signed in …',
    title: 'Sign in to build a link',
    text: 'Customers can open signed links only, and each link says who signed it: your name and your account. Sign in with an account of your own organization. This server checks your sign-in and does not keep it.',
    again: 'Try again',
    other: 'Use another account',
    thisAccount: 'This account',
    problem: {
      unfinished: {
        title: () => 'You are not signed in yet',
        next: 'You came back from Microsoft’s page without a sign-in. Try again, or use another account.',
      },
      stranger: {
        title: (account: string) => `${account} cannot sign links`,
        next: 'Only members of the organization that runs this page can sign links. Guests cannot.',
      },
      refused: {
        title: () => 'Your sign-in has ended',
        next: 'Sign in again. The form keeps what you entered.',
      },
      unreachable: {
        title: () => 'The link could not be signed',
        next: 'Microsoft or this page’s server did not answer. Nothing was signed. Try again.',
      },
      busy: {
        title: () => 'The link could not be signed yet',
        next: 'This page’s server is answering too many requests. Nothing was signed. Wait a few seconds, then try again.',
      },
      malformed: {
        title: () => 'The server did not accept this link',
        next: 'This page may be older than its server. Load the page again, then sign the link.',
      },
    },
  },
  limits: {
    title: 'What a link cannot set',
    redirect: 'The redirect URI',
    redirectText:
      'Microsoft sends sign-in codes to this address. It comes from this page’s own table, by region, so no link can send credentials to another place.',
    permissions: 'The permissions',
    permissionsText: 'They follow from the product. A link cannot add a permission.',
    people: 'Who signs in, and the secret',
    peopleText:
      'The account in a link is a suggestion. Anyone who opens the link signs in with their own account and their own rights.',
    secretText:
      'A link contains no secret and no token, and this server keeps none of it. Anyone can pass it on and open it again.',
  },
  /** What goes out with a link, in the language of the link. */
  message: {
    subject: (subject: string, ref: string | undefined) => (ref ? `${subject} (${ref})` : subject),
    for: {
      guide: {
        subject: (service: string) => `Connect ${service} to Unified.to`,
        intro: (product: string, tenant?: string) =>
          `to connect ${product} to Unified.to, we need an application in your Microsoft Entra tenant${tenant ? ` ${tenant}` : ''}. This page registers it with you, step by step, and gives you its client ID and client secret:`,
        chat: (product: string) => `Connect ${product} to Unified.to here`,
      },
      renew: {
        subject: (service: string) => `Renew the client secret for ${service} on Unified.to`,
        intro: (product: string, tenant?: string) =>
          `the client secret with which ${product} is connected to Unified.to has to be renewed before it expires. This page finds your application in your Microsoft Entra tenant${tenant ? ` ${tenant}` : ''} and gives you a new client secret next to the old one:`,
        chat: (product: string) => `Renew the client secret of ${product} for Unified.to here`,
      },
    },
    hello: 'Hello,',
    before: 'Before you open it:',
    roles: (roles: string) => `You need one of these roles: ${roles}.`,
    account: (account: string) => `Please sign in as ${account}.`,
    duration:
      'It takes three to ten minutes. The page shows every change before it makes it, and changes nothing before you press a button.',
    secret: 'Only you see the client secret. Please do not send it to us: enter it on Unified.to yourself.',
    secretAt: (address: string) =>
      `Only you see the client secret. Please do not send it to us: enter it on ${address} yourself.`,
    sealed: (name: string) =>
      `At the end the page seals the client secret for ${name}, so that you can send it by e-mail or chat. Before you do, compare the number on the page with ${name} by telephone.`,
    until: (day: string) => `You can open the link until the end of ${day} (UTC).`,
    stop: 'You can stop after any step. The same link finds your run again and continues.',
    ref: (ref: string) => `Our reference: ${ref}`,
    regards: 'Kind regards',
    chat: (what: string, link: string, details: string) => `${what}: ${link}\n(${details})`,
    chatDetails: {
      duration: 'three to ten minutes, nothing changes before you press a button',
      account: (account: string) => `sign in as ${account}`,
      tenant: (tenant: string) => `for ${tenant}`,
      until: (day: string) => `can be opened until ${day}`,
      ref: (ref: string) => `reference ${ref}`,
    },
  },
}
