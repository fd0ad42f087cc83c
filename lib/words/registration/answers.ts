/** What Microsoft answers to the reading of the registration. */
export const answers = {
  notReached:
    'Microsoft could not be reached. Check the network of this machine and its proxy, then run the command again.',
  notUnderstood:
    'Microsoft answered in a form that this command does not know. Nothing was checked. Check the registration by README.',
  notFound: ({ appId, homeTenant }: { appId: string; homeTenant: string | null }) =>
    homeTenant === null
      ? `There is no application ${appId} in the tenant in which you signed in. Either ENTRA_CLIENT_ID is not the application (client) ID
(the object id and the tenant id look alike), or the page is registered in another tenant (sign in there, with --tenant), or the
registration was deleted: then anyone who signs in to the page reads "AADSTS700016: Application with identifier '${appId}' was not found
in the directory".`
      : `You signed in to a tenant that only uses the application ${appId}. It is registered in the tenant ${homeTenant}.
Run the command again with --tenant ${homeTenant}, and sign in with an account of that tenant.`,
  refused: (answer: { status: number; code: string; message: string; id: string }) =>
    `${refusalMeans(answer.status)} Microsoft Graph answered ${answer.status} ${answer.code}: ${answer.message}${
      answer.id ? ` (request-id ${answer.id})` : ''
    }`,
}

function refusalMeans(status: number): string {
  if (status === 401)
    return 'The token is not one for Microsoft Graph, or it has expired. Get a new one with --resource-type ms-graph.'
  if (status === 403)
    return 'The account may not read applications in this tenant. Let a Cloud Application Administrator run the command, or an owner of the registration.'
  if (status === 429 || status >= 500) return 'Microsoft is busy. Run the command again in a few minutes.'
  return 'Microsoft refused the request.'
}
