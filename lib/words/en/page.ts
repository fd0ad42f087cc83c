import type { PlainWords } from '../plain-words'

/** What stands on every screen. */
export const page = {
  language: 'Language',
  loading: 'Loading …',
  report: 'Copy a report for support',
  telephone: 'Code for the telephone:',
  copyRefused: 'Your browser did not allow copying. Select the text and copy it yourself.',
  error: {
    lost: 'What your run made is kept in your tenant, not here. Open the page again, and it finds the run where it stopped.',
    support: 'If this happens again, give support this time and this code:',
    again: 'Open the page again',
  },
  footer: {
    version: 'Version <version></version>',
    privacy:
      'The client secret and your access to Microsoft stay in this browser. No server of this page receives them.',
  },
  /** The same in header and footer. */
  links: {
    label: 'About this page',
    footer: 'About this page, again',
    security: 'Security',
    help: 'Help',
    newTab: '(opens in a new tab)',
  },
  practice: {
    title: 'Practice tenant',
    notice: '<strong>Practice tenant:</strong> nothing here reaches Microsoft. <link>Companies</link>',
  },
  notFound: {
    why: 'The link may have been cut on its way to you.',
    start: 'Go to the start',
  },
  signedIn: {
    title: 'Back from Microsoft',
    opening: 'Back from Microsoft, opening your run …',
    approved: 'You approved this page for your organization',
    approvedNext:
      'Tell the person who asked you that they can press the button again. Nothing else was changed. You can close this tab.',
    notApproved: 'This page was not approved',
    notApprovedNext:
      'Microsoft answered that no one gave the approval. Nothing was changed. To approve the page after all, open the link again and accept.',
    stranded:
      'This page receives Microsoft’s answer to a sign-in, and there was no answer. Open the link that you were sent, or start again.',
    start: 'Go to the start',
  },
  noPractice: {
    title: 'There is no practice tenant here',
    why: '<variable></variable> is the address of this page, and this page works with Microsoft. Nothing was changed.',
    next: 'If you operate this page: start a second instance of it without <client></client> and set <variable></variable> to its address. If not, tell the person who sent you here.',
  },
  updated: {
    title: 'This page was updated a moment ago',
    text: 'It loaded its new version. Nothing was lost. Press the button again.',
  },
  storage: {
    title: 'Your browser does not let this page store anything',
    why: 'Microsoft’s sign-in keeps its tokens in this tab until you sign out, so it needs to store them. Allow site data (cookies) for this page’s address, then reload the page.',
    settings: {
      chrome: 'Chrome: Settings, Privacy and security, Site settings, On-device site data',
      edge: 'Edge: Settings, Cookies and site permissions, Cookies and data stored',
      firefox: 'Firefox: Settings, Privacy & Security, Cookies and Site Data, Manage Exceptions',
      safari: 'Safari: Settings, Advanced, Block all cookies',
    },
    managed: 'If these settings are grayed out, your company decides them. Ask its IT support.',
    reload: 'Reload the page',
  },
  troubles: {
    label: 'Problems with this page',
    reload: 'Reload the page',
    script: {
      title: 'This page needs JavaScript',
      text: 'It signs you in and does every step in your own browser, so nothing here works without JavaScript. Turn JavaScript on for this page in your browser’s settings, then open the page again.',
    },
    incomplete: {
      title: 'This page cannot start',
      text: 'One of its files did not arrive. The connection may be slow, or an ad blocker, an antivirus program or your company’s proxy may hold the file back. What a run made is kept in your tenant: a reload loses nothing.',
    },
    updated: {
      title: 'This page was updated',
      text: 'The server has a newer version, and this tab still has the old one. Reload the page to continue.',
    },
    blocked: {
      title: 'A part of this page was blocked',
      text: 'The server answers, but one of the page’s files does not reach your browser. An ad blocker, an antivirus program or your company’s proxy may hold it back. Allow this page’s address there, or use another browser. Then reload the page.',
    },
    unreachable: {
      title: 'This page’s server could not be reached',
      text: 'Nothing was changed. Check your connection, then press the button again, or reload the page.',
    },
    slow: {
      title: 'A part of this page has not arrived yet',
      text: 'It takes longer than usual. The connection may be slow, or something may hold the file back. Wait, or reload the page.',
    },
    language: {
      title: 'Reload the page to see it in the other language',
      text: 'Your choice of language is kept.',
    },
    full: {
      title: 'This tab’s storage is full',
      text: 'Microsoft’s sign-in keeps its tokens in this tab, and there is no room for them. A new tab has room of its own: open this page there and sign in.',
      newTab: 'Open this page in a new tab',
    },
    loss: {
      nothing: 'A reload loses nothing: the page opens again where you are.',
      secret:
        'First save the client secret that is on your screen: a reload loses it. Everything else is kept in your tenant.',
      running:
        'Wait until the running step is done. What it has made by then is found again after the reload.',
      typed:
        'A reload loses the names that you typed. Write them down first, and type them again after the reload.',
    },
  },
} satisfies PlainWords
