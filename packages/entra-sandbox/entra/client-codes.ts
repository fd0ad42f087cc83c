export type Code = readonly [error: string, text: string, suberror?: string]

/**
 * The AADSTS numbers of what is wrong with a client itself: its secret, its service principal, the way it asks without a person
 * (learn.microsoft.com/entra/identity-platform/reference-error-codes). The words are those of published answers.
 */
export const CLIENT_CODES: Readonly<Record<number, Code>> = {
  50059: [
    'invalid_request',
    'No tenant-identifying information found in either the request or implied by any provided credentials.',
  ],
  500014: [
    'invalid_resource',
    "The service principal for resource '{0}' is disabled. This indicate that a subscription within the tenant has lapsed, or that the administrator for this tenant has disabled the application, preventing tokens from being issued for it.",
  ],
  700025: [
    'invalid_client',
    "Client is public so neither 'client_assertion' nor 'client_secret' should be presented.",
  ],
  1002012: [
    'invalid_scope',
    'The provided value for scope {0} is not valid. Client credential flows must have a scope value with /.default suffixed to the resource identifier (application ID URI).',
  ],
  7000112: ['unauthorized_client', "Application '{0}'({1}) is disabled."],
  7000215: [
    'invalid_client',
    "Invalid client secret provided. Ensure the secret being sent in the request is the client secret value, not the client secret ID, for a secret added to app '{0}'.",
  ],
  7000216: [
    'invalid_client',
    "'client_assertion', 'client_secret' or 'request' is required for the 'client_credentials' grant type.",
  ],
  7000218: [
    'invalid_client',
    "The request body must contain the following parameter: 'client_assertion' or 'client_secret'.",
  ],
  7000222: [
    'invalid_client',
    "The provided client secret keys for app '{0}' are expired. Visit the Azure portal to create new keys for your app: https://aka.ms/NewClientSecret, or consider using certificate credentials for added security: https://aka.ms/certCreds.",
  ],
  7000229: [
    'invalid_client',
    'The client application {0} is missing service principal in the tenant {1}. See instructions here: https://go.microsoft.com/fwlink/?linkid=2225119',
  ],
}
