import { GUID } from '@/lib/guide/guid'

/** A request for a token by an application's own secret, with nothing in it that a shell or an address could misread. */
export type TokenRequest = { address: string; clientId: string; scope: string }

const ORIGIN = /^https?:\/\/(?:[a-z0-9.-]+|\[[0-9a-f:]+\])(?::\d{1,5})?$/i

/**
 * The request of the client credentials grant that shows whether Microsoft accepts a secret:
 * learn.microsoft.com/entra/identity-platform/v2-oauth2-client-creds-grant-flow
 * @param parts `authority`: the origin of the sign-in service. `tenantId`, `clientId`, `apiId`: ids as the tenant gave them.
 * @returns `null` where one of them has another form, because it is going to be part of a command.
 */
export function tokenRequest(parts: {
  authority: string
  tenantId: string
  clientId: string
  apiId: string
}): TokenRequest | null {
  const { authority, tenantId, clientId, apiId } = parts
  if (!ORIGIN.test(authority) || ![tenantId, clientId, apiId].every((id) => GUID.test(id))) return null
  return { address: `${authority}/${tenantId}/oauth2/v2.0/token`, clientId, scope: `${apiId}/.default` }
}

/** What the command's answer may be, and the codes that say so: learn.microsoft.com/entra/identity-platform/reference-error-codes */
export const ANSWERS = [
  { id: 'accepted', signs: ['token_type'] },
  { id: 'wrong', signs: ['AADSTS7000215'] },
  { id: 'expired', signs: ['AADSTS7000222'] },
  { id: 'notHere', signs: ['AADSTS700016', 'AADSTS7000229'] },
  { id: 'noApi', signs: ['AADSTS500011'] },
] as const
