import { WITH_AZ } from './azure-cli'

const otherWay = `Sign in with the Azure CLI instead, which needs no device code and no approval: "az login", then

  ${WITH_AZ} …`

/** How the command gets its token. Sentences behind `said` are Microsoft's. */
export const signIn = {
  tokenFromTerminal: `--token-fd is a terminal, and a token that is typed stays on the screen. Let a program write it:

  ${WITH_AZ} …`,
  noDescriptor: (fd: number) =>
    `Descriptor ${fd} cannot be read. "npm run" passes on 0, 1 and 2 only: use --token-fd 0.`,
  notAToken:
    'What came in place of a token is not one line with a token. Ask for it with --query accessToken --output tsv.',
  signIn: (message: string) => `${message}

Sign in there with an account of the tenant in which this page is registered. The command asks to read applications
(Application.Read.All), for this run alone. If Microsoft says "Need admin approval" or refuses, press Ctrl+C. ${otherWay}
`,
  /** Why the sign-in gave no token. `said` is Microsoft's sentence. */
  signInRefused: {
    flowForbidden: (said: string) =>
      `Your organization does not allow this sign-in with a device code (Conditional Access). Microsoft says: ${said}
${otherWay}`,
    declined: (said: string) =>
      `The sign-in was cancelled, or the permission was not accepted. Microsoft says: ${said}
Nothing was read. Run the command again, and accept that it may read applications. ${otherWay}`,
    expired: (said: string) =>
      `The code expired before anyone signed in with it.${says(said)}
Run the command again for a new code. If Microsoft's page said "Need admin approval" (AADSTS90094), your account may not accept that
the command reads applications. ${otherWay}`,
    adminNeeded: (said: string) =>
      `An administrator has to approve that this command reads applications. Microsoft says: ${said}
Let a Cloud Application Administrator sign in here. ${otherWay}`,
    noTenant: (said: string, { tenant }: { tenant: string }) =>
      `The account does not fit the tenant "${tenant}". Microsoft says: ${said}
Give the tenant in which this page is registered with --tenant, and sign in with an account of it.`,
    notPublic: (said: string, { clientId }: { clientId: string }) =>
      `The application ${clientId} is no public client, so no one can sign in to it with a device code. Microsoft says: ${said}
Leave --client-id away, or name an application with "Allow public client flows".`,
    noClient: (said: string, { clientId }: { clientId: string }) =>
      `The application ${clientId} cannot be used in this tenant. Microsoft says: ${said}
If you gave --client-id, check it. If your organization blocks Microsoft Graph Command Line Tools: ${otherWay}`,
    busy: (said: string) => `Microsoft is busy. It says: ${said}
Run the command again in a few minutes.`,
    other: (said: string) => `Microsoft refused the sign-in. It says: ${said}
${otherWay}`,
  },
}

function says(said: string): string {
  return said === '' ? '' : ` Microsoft says: ${said}`
}
