import type { SaidByKind } from './said'

/** On the way to Microsoft’s sign-in page and back. */
export const signIn = {
  'sign-in-cancelled': () => ({
    what: 'You came back without finishing on Microsoft’s page',
    means: 'Nothing was changed in your tenant.',
    next: 'Press the button again when you are ready. If Microsoft’s page said “Need admin approval”, an administrator has to approve this page first.',
  }),
  'consent-declined': () => ({
    what: 'You did not accept the permission',
    means: 'Without it this page cannot do the step. Nothing was changed in your tenant.',
    next: 'Press the button again and accept, or do the step yourself as “Do it by hand” says.',
  }),
  'approval-or-cancel': () => ({
    what: 'An administrator may have to approve this page first',
    means:
      'If Microsoft’s page said “Need admin approval”, your account is not allowed to accept this permission. If you pressed Cancel, nothing else is wrong. Microsoft answers both in the same way. Nothing was changed in your tenant.',
    next: 'Send the message below to an administrator. After the approval, press the button again. If you pressed Cancel, press the button again and accept.',
  }),
  'sign-in-interrupted': () => ({
    what: 'The sign-in was interrupted',
    means:
      'Microsoft’s answer arrived in another tab, or this page was reloaded. Nothing was changed in your tenant.',
    next: 'Sign in again.',
  }),
  'page-misconfigured': ({ code }) => ({
    what: 'This page is not set up correctly for Microsoft sign-in',
    means: `Microsoft refused this page’s own registration (${code}). The mistake is ours, not yours.`,
    next: 'Send the details below to the person who sent you here. You can do every step yourself as “Do it by hand” says.',
  }),
  'sign-in-unreadable': () => ({
    what: 'Microsoft’s answer to the sign-in could not be read',
    means:
      'Microsoft can be reached, but did not let this page read its answer. In most cases this page’s address is registered at Microsoft as “Web” and not as “Single-page application”. Then the mistake is ours, not yours. A blocker in your browser can do the same. Nothing was changed in your tenant.',
    next: 'Send the details below to the person who sent you here. If a blocker is active, switch it off for this page and sign in again.',
  }),
  'session-ended': () => ({
    what: 'Your sign-in has ended',
    means:
      'Microsoft ends a sign-in after some hours, or when an administrator ends it. What is done stays done.',
    next: 'Sign in again. The page continues where the run stopped.',
  }),
  'proof-required': () => ({
    what: 'Microsoft asks for more proof that it is you',
    means: 'Your organization’s rules or your network changed. Nothing is lost.',
    next: 'Press the button again and complete the sign-in on Microsoft’s page.',
  }),
  'wrong-tenant': ({ expected, actual }) => ({
    what: `This link is for ${expected}`,
    means: `You are signed in to ${actual}. The run stops here, so that it does not change the wrong organization.`,
    next: `Sign in with an account of ${expected}.`,
  }),
  'storage-full': () => ({
    what: 'This tab’s storage is full',
    means:
      'Microsoft’s sign-in keeps its tokens in this tab, and there is no room for them. Nothing was changed.',
    next: 'Open this page in a new tab, which has its own storage, and sign in there. The page finds in your tenant what this run has created.',
  }),
} satisfies Partial<SaidByKind>
