import type { Age } from '@/lib/steps/renew-secret/renewal'

/** What is left to do after the last step. */
export const finish = {
  ready: {
    title: (service: string) => `${service} is ready to connect`,
    means:
      'The application, its permissions and its secret are in your tenant. Enter the two values on Unified.to, then connect.',
  },
  reminder: {
    heading: 'Reminder of the expiry',
    button: 'Add a reminder to your calendar',
    file: 'client-secret-expires.ics',
    means: (date: string) =>
      `The secret expires on ${date}, and Microsoft does not remind you. This file for your calendar has an alarm 30 days and 7 days before. It does not contain the secret.`,
    title: (app: string) => `The client secret of “${app}” expires`,
    text: ({ tenant, keyId, link }: { tenant: string; keyId: string; link: string }) =>
      `Create a new secret before this date: ${link}\nOrganization: ${tenant}\nSecret ID: ${keyId}`,
  },
  /** Unfolds the words of script.ts. */
  commands: 'Repeat this run with commands',
  title: 'Afterwards',
  /** A secret that was created and not saved yet is the one task. */
  saveFirst: 'Save the secret first.',
  waits: (title: string) => `You can do this when “${title}” has finished.`,
  signOut: {
    title: 'Sign out when you are done',
    means:
      'Microsoft’s tokens stay in this tab until you sign out. Until then, anyone who uses this tab can act as you.',
    button: 'Sign out',
  },
  customers: {
    title: 'What your own customers will see',
    consent:
      'Your customers connect from their own tenants. There Microsoft asks for the same permissions, under the name <name></name>. Your consent counts only in your tenant.',
    unverified:
      'Until you verify the publisher, Microsoft calls the application “unverified”. People without an administrator role can then usually not accept it, and their administrator has to. To verify it, you need a Microsoft partner ID and a domain of your own (not one that ends in onmicrosoft.com).',
    verify: 'Read how to verify the publisher',
    link: 'With this link, a customer’s administrator can consent for everyone there. Microsoft then opens <uri></uri>. What Unified.to shows there is not documented. It may look like an error although the consent was given.',
    linkLabel: 'Consent link for customers',
    copy: 'Copy consent link',
    copied: 'Consent link copied',
  },
  renew: {
    means:
      'Create a new secret while the old one still works. Enter the new one on Unified.to and test the connection. Then remove the old one here.',
    find: 'First this page looks for the application in your tenant. Microsoft asks you for Application.ReadWrite.All, unless you have given it to this page before.',
    findButton: 'Find the application',
    list: 'The secrets of this run',
    age: { new: 'New', old: 'Old', expired: 'Expired' } satisfies Record<Age, string>,
    /** The only valid one. */
    only: 'Valid',
    create: 'Create a new secret',
    full: 'An application for personal Microsoft accounts can have two secrets at most. Remove one first, then create the new one.',
    retire: 'The new one works: remove this secret',
    retireExpired: 'Remove this secret',
    question: (hint: string) => `Remove the secret that begins with ${hint}? It stops working at once.`,
    confirm: 'Remove it now',
    cancel: 'Keep both',
    first: 'There is no secret yet. The guide makes the first one.',
    nothing: 'This page does not know of any application that this run made.',
    done: 'The old secret is removed',
    doneMeans: 'This page has checked: it is no longer in the application. The new secret keeps working.',
    two: 'Two secrets are valid now',
    twoMeans:
      'Enter the new one on Unified.to and test the connection. When it works, remove the old secret <link>below</link>, today or at a later visit.',
  },
  remove: {
    nothing: 'This page does not know of any application that this run made.',
    goes: 'Will be removed',
    stays: 'Will be kept',
    /** The application itself goes. */
    application:
      'Entra keeps a deleted application for 30 days. Until then you can restore it under App registrations, Deleted applications, or with “Register application” here. If a secret was in use, it stops working at once.',
    /** Only what the run added to an application goes. */
    additions: 'Only what is listed under “Will be removed” is deleted. You cannot restore a removed secret.',
    confirm: 'Type the application’s name, <name></name>, to confirm',
  },
  removed: {
    application: (name: string) => `Removed “${name}”`,
    applicationMeans:
      'This page has checked: it is no longer in your tenant. Entra keeps it for 30 days under App registrations, Deleted applications. “Register application” above offers to restore it.',
    additions: (name: string) => `“${name}” no longer belongs to this run`,
    stays: 'The application was there before this run, so it is kept.',
    took: (things: string) => `This page has checked. Removed from it: ${things}.`,
    tag: 'this run’s tag',
    part: { secret: 'this run’s secret', 'redirect-uri': 'this run’s redirect URI' },
    audience: (accounts: string) => `It is for ${accounts} again.`,
  },
  withdraw: {
    means:
      'This removes the permissions that you gave to this page: for yourself and, if you accepted for everyone, for your organization. It does not change what the run made in your tenant. For this, the page needs the permission <scope></scope>.',
    done: 'This page’s access is withdrawn',
    removed: (things: string) => `Removed: ${things}.`,
    nothing: 'nothing, because nothing was left',
  },
}
