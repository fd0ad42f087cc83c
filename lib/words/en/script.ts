/**
 * The run as commands for a shell. `comment` and `says` stand in the script itself, each on one line. Few people open them,
 * so these words are loaded apart from the catalogue.
 */
export const script = {
  means:
    'These commands do the same in another tenant, or as a part of your own automation. Save them as a file and run it with “sh”.',
  limits:
    'They keep what they find there. They ask nothing and complete nothing: for that, open this page in that tenant.',
  program: 'Program',
  label: (program: string) => `Commands for ${program}`,
  copy: 'Copy commands',
  copied: 'Commands copied',
  /** What the programs call themselves, in every language. */
  name: { azure: 'Azure CLI', m365: 'CLI for Microsoft 365' },
  comment: {
    head: ({ product, region, program, signIn }: Head) => [
      `${product}, ${region}: the application, its permissions, admin consent and a client secret.`,
      `It needs ${program}. First sign in to the tenant in which to work: ${signIn} TENANT`,
      'The sign-in needs the permissions User.Read, Application.ReadWrite.All and DelegatedPermissionGrant.ReadWrite.All.',
      'What is already there is kept as it is, even where something is missing. The page completes it. This does not.',
      'If another application has the same name, the page asks which one to use. This registers a new one.',
      'It stops where a deleted application still has the key of this run, where the tenant cannot get an API, and where a policy refuses',
      'the secret. The page offers a way on. After a stop, correct the cause and run this again: it continues with what is there.',
    ],
    again:
      'Entra needs some seconds to copy a new object, and refuses requests until then. This tries a command five times.',
    tenant: 'The tenant in which you are signed in',
    api: (api: string) => `${api}: its service principal and the ids of its permissions`,
    application: 'The application, found again by its tag',
    permissions: 'The permissions that the application asks for',
    principal: 'The service principal of the application',
    consent: (api: string) => `Admin consent for ${api}, for everyone in the tenant`,
    life: (months: number, minutes: number) =>
      `The secret is valid for ${months} months from now, less ${minutes} minutes because clocks differ.`,
    secretThere: 'The end of the last secret with the same description',
    secret:
      'Microsoft shows the value of a new secret once. It appears only here, in no file and no variable. Do not write it to a log.',
  },
  says: {
    tenant: (domain: string) => `Tenant: ${domain}`,
    kept: {
      application: 'Kept: the application is already there.',
      permissions: 'Kept: the application already lists permissions.',
      consent: (api: string) => `Kept: there already is a consent for ${api}.`,
      secret: (end: string) =>
        `Kept: a secret with the same description is valid until ${end}. No one can show its value again. To get a new one, remove it first.`,
    },
    noApi: (api: string) => `The tenant does not have ${api}, and it could not be added.`,
    noPermission: ({ api, permission }: { api: string; permission: string }) =>
      `${api} does not offer the permission ${permission} in this tenant.`,
    notYet: 'Entra is still copying the service principal. Run this again in a minute.',
    clientId: 'Client ID:',
    secret: 'Client secret, shown only now:',
  },
}

type Head = { product: string; region: string; program: string; signIn: string }
