/** A refusal in the form of Dataverse: learn.microsoft.com/power-apps/developer/data-platform/webapi/compose-http-requests-handle-errors */
export class DataverseError extends Error {
  constructor(
    readonly status: number,
    /** The number of the error, as hexadecimal text; empty where the service in front says no. */
    readonly code: string,
    message: string,
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(message)
  }
}

/**
 * 401 as it comes from in front of an API: no JSON, and a header that says where tokens for it are had
 * (learn.microsoft.com/power-apps/developer/data-platform/authenticate-oauth).
 */
export function unauthenticated(tenant: string, resource: string): DataverseError {
  return new DataverseError(401, '', 'HTTP Error 401 - Unauthorized: Access is denied', {
    'www-authenticate': `Bearer authorization_uri=https://login.microsoftonline.com/${tenant}/oauth2/authorize, resource_id=${resource}/`,
  })
}

/** What someone meets in an environment they do not belong to: learn.microsoft.com/troubleshoot/power-platform/dataverse/environment-app-access/user-not-member-of-organization */
export function notMember(): DataverseError {
  return new DataverseError(403, '0x80072560', 'The user is not a member of the organization.')
}

export function badQuery(message: string): DataverseError {
  return new DataverseError(400, '0x0', message)
}

export function toResponse({ status, code, message, headers }: DataverseError): Response {
  if (code === '')
    return new Response(message, {
      status,
      headers: { 'content-type': 'text/plain; charset=utf-8', ...headers },
    })
  return Response.json({ error: { code, message } }, { status, headers: { ...headers } })
}
