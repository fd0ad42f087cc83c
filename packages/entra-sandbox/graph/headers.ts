import { base64url } from '../ids'

/** Set on every answer, errors included. */
export function answerHeaders(
  now: number,
  requestId: string,
  clientRequestId: string,
): Record<string, string> {
  return {
    'cache-control': 'no-cache',
    date: new Date(now).toUTCString(),
    'request-id': requestId,
    'client-request-id': clientRequestId,
    'strict-transport-security': 'max-age=31536000',
    'x-ms-ags-diagnostic': JSON.stringify({
      ServerInfo: {
        DataCenter: 'Practice',
        Slice: 'E',
        Ring: '1',
        ScaleUnit: '000',
        RoleInstance: 'SANDBOX',
      },
    }),
    'odata-version': '4.0',
    'x-ms-resource-unit': '1',
  }
}

const EXPOSED = {
  today:
    'ETag, Location, Preference-Applied, Content-Range, request-id, client-request-id, ReadWriteConsistencyToken, Retry-After, SdkVersion, WWW-Authenticate, x-ms-client-gcc-tenant, X-Planner-Operationid, x-ms-permissions-recommendations',
  short: 'ETag, Location, Preference-Applied, Content-Range, request-id, client-request-id',
}

/** What a page of another origin may read, as captured from graph.microsoft.com then and now. */
export function corsHeaders(list: keyof typeof EXPOSED): Record<string, string> {
  return { 'access-control-allow-origin': '*', 'access-control-expose-headers': EXPOSED[list] }
}

const ASKABLE = [
  'Authorization',
  'Content-Type',
  'Accept',
  'Prefer',
  'ConsistencyLevel',
  'client-request-id',
  'SdkVersion',
  'Retry-Attempt',
  'x-ms-throttle-priority',
  'return-client-request-id',
  'If-Match',
  'Cache-Control',
]

export function preflight(): Response {
  return new Response(null, {
    status: 204,
    headers: {
      ...corsHeaders('today'),
      'access-control-allow-methods': 'GET, POST, PATCH, DELETE, OPTIONS',
      'access-control-allow-headers': ASKABLE.join(', '),
      'access-control-max-age': '3600',
    },
  })
}

/** A claims challenge of continuous access evaluation: one header with two schemes, Bearer the second. */
export function claimsChallenge(authority: string, now: number): Record<string, string> {
  const claims = base64Json({
    access_token: { nbf: { essential: true, value: `${Math.floor(now / 1_000)}` } },
  })
  const about = `realm="", authorization_uri="${authority}", client_id="00000003-0000-0000-c000-000000000000"`
  const why =
    'Continuous access evaluation resulted in challenge with result: InteractionRequired and code: TokenIssuedBeforeRevocationTimestamp'
  return {
    'www-authenticate': `PoP ${about}, nonce="${base64url(`${now}`)}", Bearer ${about}, error_description="${why}", error="insufficient_claims", claims="${claims}"`,
  }
}

function base64Json(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64')
}
