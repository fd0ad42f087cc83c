/** Who is signed in, to which organization, with which rights. */
export const account = {
  account: 'Account',
  organization: 'Organization',
  tenantId: 'Tenant ID',
  roles: 'Directory roles',
  noRoles: 'none that Microsoft shows',
  otherRoles: (count: string) => `${count} other`,
  /** A person or an organization, with the name by which Microsoft knows it. */
  named: (name: string, known: string) => `${name} (${known})`,
  question: 'Is this the organization that you want to connect?',
  confirm: 'This is the right organization',
  other: 'Use another account',
  /** A person who is allowed to register applications but not to grant consent. */
  registersOnly: {
    title: 'You need an administrator in step 4',
    titleTwice: 'You need an administrator before step 2 and in step 4',
    approval:
      'Before step 2, an administrator has to approve this page. An Application Developer is not allowed to accept its permission <scope></scope>. Send the first message below.',
    own: 'You do steps 2, 3 and 5: the registration, the list of permissions and the secret.',
    consent:
      'In step 4, an administrator has to grant the consent and add the application’s service principal to your organization. Send the message below.',
    consentSecond:
      'In step 4, an administrator has to grant the consent and add the application’s service principal to your organization. Send the second message below.',
    roles: (roles: string) => `Roles that can do this: ${roles}.`,
  },
  /** A person without any role that is known to be enough. */
  unknown: {
    title: 'Your roles may not be enough',
    approval: 'Before step 2, an administrator may have to approve this page.',
    means: (roles: string) =>
      `Microsoft may refuse the registration, and it will refuse the consent. Roles that can do every step: ${roles}. A custom role, or a role that you still have to activate, does not show here. You can try anyway.`,
  },
}
