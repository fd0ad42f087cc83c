import type { World } from '../worlds'
import type { SignInCall } from './context'
import { AadError } from './error'
import { isOpen } from './realm'
import { answerOfToken } from './token-answer'

const HEADERS = { 'access-control-allow-origin': '*', 'cache-control': 'max-age=86400, private' }

/** OpenID Connect Discovery, with the keys Entra's document has. */
export async function discovery(call: SignInCall, world: World): Promise<Response> {
  const link = (path: string): string => call.links.signIn(call.tenant, path)
  return Response.json(
    {
      token_endpoint: link('/oauth2/v2.0/token'),
      token_endpoint_auth_methods_supported: ['client_secret_post', 'private_key_jwt', 'client_secret_basic'],
      jwks_uri: link('/discovery/v2.0/keys'),
      response_modes_supported: ['query', 'fragment'],
      subject_types_supported: ['pairwise'],
      id_token_signing_alg_values_supported: ['RS256'],
      response_types_supported: ['code'],
      scopes_supported: ['openid', 'profile', 'email', 'offline_access'],
      issuer: call.links.signIn(isOpen(call.tenant) ? '{tenantid}' : world.tenantId, '/v2.0'),
      request_uri_parameter_supported: false,
      device_authorization_endpoint: link('/oauth2/v2.0/devicecode'),
      authorization_endpoint: link('/oauth2/v2.0/authorize'),
      end_session_endpoint: link('/oauth2/v2.0/logout'),
      claims_supported: [
        'sub',
        'iss',
        'aud',
        'exp',
        'iat',
        'nonce',
        'preferred_username',
        'name',
        'tid',
        'ver',
      ],
      tenant_region_scope: isOpen(call.tenant) ? null : 'EU',
      cloud_instance_name: 'microsoftonline.com',
      cloud_graph_host_name: 'graph.windows.net',
      msgraph_host: 'graph.microsoft.com',
    },
    { headers: HEADERS },
  )
}

const ALIASES = ['login.microsoftonline.com', 'login.windows.net', 'login.microsoft.com', 'sts.windows.net']

/** Which hosts are one and the same sign-in service, as MSAL for Python asks before it looks into its cache. */
export async function instance(call: SignInCall, world: World): Promise<Response> {
  const asked = call.query.get('authorization_endpoint') ?? ''
  const host = URL.canParse(asked) ? new URL(asked).host : ''
  if (!ALIASES.includes(host))
    return answerOfToken(call, world, () => Promise.reject(new AadError(50049, asked)))
  const [preferred = ''] = ALIASES
  return Response.json(
    {
      tenant_discovery_endpoint: call.links.signIn(call.tenant, '/.well-known/openid-configuration'),
      'api-version': call.query.get('api-version') ?? '1.0',
      metadata: [{ preferred_network: preferred, preferred_cache: 'login.windows.net', aliases: ALIASES }],
    },
    { headers: HEADERS },
  )
}

export async function signingKeys(call: SignInCall): Promise<Response> {
  return Response.json(await call.keys.published(), { headers: HEADERS })
}
