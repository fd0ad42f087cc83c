import type { SealFault } from '@/lib/seal/open-seal'

/** Credentials that travel sealed, from the administrator to the person who enters them. */
export const seal = {
  /** The number by which two people compare a key. */
  number: 'Number to compare',
  /** On the page of the person who receives the credentials. */
  receive: {
    title: 'Who receives the credentials',
    text: 'Will someone other than the administrator enter the credentials on Unified.to? Then that person opens this page and makes a key for this link. The administrator seals the credentials with it. They can then travel by e-mail or chat, and only the person with the key can open them.',
    name: { label: 'Your name', hint: 'The administrator sees it next to the number of your key.' },
    make: 'I will receive the credentials',
    made: (name: string) => `The link contains the key of “${name}”.`,
    label: 'Key of the person who receives the credentials',
    inBrowser:
      'The private part of the key is in this browser only, and this page cannot read it. Open the sealed credentials with this browser on this computer. A private window deletes the key when you close it. Some browsers delete what is not used for 7 days. In both cases, use a key file.',
    compare:
      'The administrator sees this number. Read it to each other by telephone: only the same number is the same key.',
    remove: 'Remove the key from the link',
    blocked: 'This browser does not let the page keep a key. Make a key file instead.',
    file: {
      title: 'Open the credentials on another computer',
      text: 'The key goes into a file that you take to the other computer. A password protects the file. The key is then not in this browser.',
      password: 'Password for the file',
      rule: (length: string) => `At least ${length} characters. No one can replace a lost password.`,
      tooShort: 'This password is too short.',
      repeat: 'The same password again',
      differs: 'The two passwords are not the same.',
      make: 'Make a key file',
      making: 'Making the file …',
      made: 'The link contains the key of the file. Keep the file and the password until you open the credentials.',
    },
    elsewhere: {
      text: 'Do you receive the credentials? You do not have to sign in for that.',
      link: 'Make your key here',
    },
  },
  /** On the administrator's start screen. */
  sender: { to: 'Can open the sealed secret' },
  /** On the screen that shows the secret once. */
  card: {
    title: (name: string) => `Send the credentials to “${name}”`,
    text: 'To seal is to encrypt for one person. Your link names a key. What you seal can travel by e-mail or chat: only the person with this key can open it. You do not have to look at the secret.',
    check: (name: string) =>
      `Anyone can write a name into a link. Before you send anything, call the person whom you know as “${name}”, on a telephone number that you know, and compare:`,
    reused: (name: string) =>
      `You sealed another secret for this key before. If “${name}” has opened that one, the key is deleted and opens nothing more. Then ask for a new link, or copy the values yourself.`,
    seal: (name: string) => `Seal for “${name}”`,
    sealing: 'Sealing …',
    done: (name: string) => `Sealed for “${name}”`,
    until: (time: string) => `It can be opened until ${time}.`,
    copyLink: 'Copy the sealed link',
    copiedLink: 'Sealed link copied',
    copyText: 'Copy the sealed text',
    copiedText: 'Sealed text copied',
    message: 'A message to send with it',
    subject: 'Sealed credentials for Unified.to',
    body: (name: string, application: string, link: string, time: string) =>
      `Hello ${name},\n\nHere are the sealed credentials of ${application} for Unified.to:\n\n${link}\n\nOpen the link in the browser in which you made your key, until ${time}. The page shows the client ID and the client secret once.`,
    stays: 'The sealed link stays on the next screen, so you can continue now.',
    self: 'Or enter the values yourself',
    failed:
      'The credentials were not sealed, and both values are still here. Try again, or copy both values yourself.',
  },
  /** After the run. */
  sent: {
    title: (name: string) => `Send the sealed credentials to “${name}”`,
    text: 'Only the person with the key can open them. This tab keeps the sealed text until you close it.',
  },
  /** The page that opens a seal. */
  open: {
    title: 'Open sealed credentials',
    text: 'An administrator sealed a client ID and a client secret for you. Paste the sealed link or text here. Nothing of it goes to a server.',
    label: 'Sealed link or text',
    button: 'Open the credentials',
    opening: 'Opening …',
    from: {
      title: 'Where they come from',
      by: 'Sealed by',
      at: 'Sealed on',
      organization: 'Organization',
      tenant: 'Tenant ID',
      product: 'Product',
      region: 'Region of Unified.to',
      claim: (account: string, organization: string) =>
        `They say that ${account} of ${organization} sealed them. This page cannot check that: anyone who has your link could have sealed them. If you expected something else, close them and ask.`,
    },
    ready: 'Your credentials',
    close: 'Close without saving',
    undeleted:
      'The browser did not delete the key. Both values are still here. Press “I have saved the secret” again.',
    saved: {
      title: 'You have saved the secret',
      means:
        'This page has forgotten both values and deleted the key. No one can open this sealed text a second time. You can close this page.',
      file: 'This page has forgotten both values. Delete the key file now: with it and its password the sealed text can be opened again.',
      next: 'Enter the values on Unified.to',
    },
    keys: {
      title: 'Keys in this browser',
      none: 'This browser has no key that waits for credentials.',
      made: (name: string, day: string) => `For “${name}”, made on ${day}`,
      forget: 'Delete this key',
      question: 'Delete this key? Credentials that are sealed for it can then never be opened.',
      confirm: 'Delete it now',
      keep: 'Keep this key',
      make: 'Make a key',
      blocked:
        'This browser blocks the storage of this page, so it can keep no key here. Use a key file instead.',
      support: 'Send this link to the person who prepares the link for the administrator:',
      copy: 'Copy link',
      copied: 'Link copied',
    },
    file: {
      title: 'Use a key file',
      choose: 'Key file',
      password: 'Password of the file',
      open: 'Open with this file',
      'no-key-file': 'This file is not a key file of this page, or it is damaged.',
      'wrong-password': 'The password does not open this file. Check capital letters and try again.',
      'other-key': 'This file has another key than the sealed text needs.',
    },
    fault: {
      'no-seal': {
        title: 'This is not a sealed link or text',
        next: () =>
          'A part may be missing. Copy all of it again from the message, from the first to the last character.',
      },
      'other-version': {
        title: 'Another version of this page sealed these credentials',
        next: () => 'Load this page again, then open the link once more.',
      },
      'other-page': {
        title: 'The key for these credentials is not in this browser',
        next: (page: string) =>
          `The text says that it was sealed at ${page}. If you made your key there, open the text at that address, with the same browser. If you made a key file, use it below.`,
      },
      'wrong-key': {
        title: 'The key for these credentials is not in this browser',
        next: () =>
          'If you sealed them yourself, this is normal: only the person with the key can open them. If they are for you, use the browser and the computer in which you made the key, or your key file. If the browser’s data was deleted, make a new key and ask the administrator to create a new secret with your new link.',
      },
      'opened-before': {
        title: 'The key for these credentials was used before',
        next: (at: string) =>
          `You saved a secret on ${at}, and this page deleted the key then. Have you not seen the credentials of this text? Then make a new key and ask the administrator to create a new secret with your new link.`,
      },
      expired: {
        title: 'These credentials have expired',
        next: (at: string, now: string) =>
          `You could open them until ${at}. The clock of this computer says ${now}: if that is wrong, correct it and try again. If not, make a new key and ask the administrator to create a new secret with your new link.`,
      },
      changed: {
        title: 'The sealed text was changed on its way',
        next: () =>
          'The key fits, but the text is not what was sealed. Copy all of it again from the message. If that does not help, ask for the message again.',
      },
    } satisfies Record<SealFault['kind'], { title: string; next: (value: string, now: string) => string }>,
    blocked: {
      title: 'This browser blocks the storage of this page',
      next: 'Keys are in that storage. Allow it for this page, or use a key file.',
    },
  },
}
