import { CLIENT_CODES, type Code } from './client-codes'

const CONSENT = 'An administrator of the organization must consent to the application.'
const BUSY = 'The service is busy. Try again later.'
const TENANT = 'Access to this tenant is blocked by the tenant restrictions of your organization.'
const DEVICE = 'The device is not in the state that the access policy requires.'
const MFA =
  "Due to a configuration change made by your administrator, or because you moved to a new location, you must use multi-factor authentication to access '{0}'."
const SECURITY = 'Security defaults or the administrator ask for multi-factor authentication.'
const CLOUD = 'The tenant is in a national cloud.'

/**
 * AADSTS numbers with the OAuth error, words and suberror they come with; `{0}` is filled in
 * (learn.microsoft.com/entra/identity-platform/reference-error-codes).
 */
export const ERROR_CODES: Readonly<Record<number, Code>> = {
  ...CLIENT_CODES,
  28000: [
    'invalid_request',
    "Provided value for the input parameter '{0}' is not valid because it contains more than one resource.",
  ],
  16000: [
    'interaction_required',
    'Either multiple user identities are available for the current request or selected account is not supported for the scenario.',
  ],
  50011: [
    'invalid_request',
    "The redirect URI '{0}' specified in the request does not match the redirect URIs configured for the application '{1}'. Make sure the redirect URI sent in the request matches one added to your application in the Azure portal.",
  ],
  50020: [
    'invalid_request',
    "User account '{0}' from identity provider '{1}' does not exist in tenant '{2}' and cannot access the application '{3}'({4}) in that tenant. The account needs to be added as an external user in the tenant first. Sign out and sign in again with a different Azure Active Directory user account.",
  ],
  50033: ['temporarily_unavailable', BUSY],
  50034: ['invalid_grant', 'The user account {0} does not exist in the directory.'],
  50049: ['invalid_instance', "Unknown or invalid instance. '{0}' is not an authority of Microsoft's."],
  50058: ['login_required', 'A silent sign-in request was sent but no user is signed in.'],
  50072: ['interaction_required', MFA, 'basic_action'],
  50074: ['interaction_required', 'Strong authentication is required.', 'basic_action'],
  50076: ['interaction_required', MFA, 'basic_action'],
  50079: ['interaction_required', MFA, 'basic_action'],
  50089: ['invalid_grant', 'Authentication failed due to flow token expired.'],
  50105: [
    'access_denied',
    "Your administrator has configured the application {0} to block users unless they are specifically granted ('assigned') access to the application.",
  ],
  50131: [
    'access_denied',
    'The Conditional Access policies of the organization refuse this sign-in.',
    'message_only',
  ],
  50173: [
    'invalid_grant',
    'The provided grant has expired due to it being revoked, a fresh auth token is needed.',
    'bad_token',
  ],
  50194: [
    'invalid_request',
    "Application '{0}'({1}) is not configured as a multi-tenant application. Usage of the /common endpoint is not supported for such apps created after '10/15/2018'. Use a tenant-specific endpoint or configure the application to be multi-tenant.",
  ],
  50196: [
    'invalid_grant',
    'The server terminated an operation because it encountered a client request loop.',
  ],
  51004: [
    'invalid_grant',
    'The user account {0} does not exist in the directory. To sign into this application, the account must be added to the directory.',
  ],
  53000: ['interaction_required', DEVICE, 'message_only'],
  53001: ['interaction_required', DEVICE, 'message_only'],
  53002: [
    'access_denied',
    'The application used is not an approved application for Conditional Access.',
    'message_only',
  ],
  53003: [
    'access_denied',
    'Access has been blocked by Conditional Access policies. The access policy does not allow token issuance.',
    'message_only',
  ],
  53011: ['access_denied', 'User blocked due to risk on home tenant.', 'message_only'],
  54005: [
    'invalid_grant',
    'OAuth2 Authorization code was already redeemed, please retry with a new valid code or use an existing refresh token.',
  ],
  65001: [
    'invalid_grant',
    "The user or administrator has not consented to use the application with ID '{0}' named '{1}'. Send an interactive authorization request for this user and resource.",
    'consent_required',
  ],
  65004: ['access_denied', 'User declined to consent to access the app.'],
  65005: [
    'invalid_resource',
    'The application required resource access list does not contain applications discoverable by the resource or the client has requested access to resource, which was not specified in its required resource access list.',
  ],
  70000: ['invalid_grant', "The provided value for the input parameter '{0}' is not valid."],
  70003: ['unsupported_grant_type', "The app requested an unsupported grant type '{0}'."],
  70008: [
    'invalid_grant',
    'The provided authorization code or refresh token has expired due to inactivity. Send a new interactive authorization request for this user and resource.',
    'token_expired',
  ],
  70016: [
    'authorization_pending',
    'OAuth 2.0 device flow error. Authorization is pending. Continue polling.',
  ],
  70018: [
    'bad_verification_code',
    'Invalid verification code due to User typing in wrong user code for device code flow.',
  ],
  70020: [
    'expired_token',
    "The provided value for the input parameter 'device_code' is not valid. This device code has expired.",
  ],
  70043: [
    'invalid_grant',
    'The refresh token has expired or is invalid due to sign-in frequency checks by conditional access.',
    'bad_token',
  ],
  90002: [
    'invalid_request',
    "Tenant '{0}' not found. Check to make sure you have the correct tenant ID and are signing into the correct cloud. Check with your subscription administrator, this may happen if there are no active subscriptions for the tenant.",
  ],
  90006: ['temporarily_unavailable', BUSY],
  90008: ['access_denied', CONSENT],
  90023: ['invalid_request', "Unsupported '{0}' value."],
  90024: ['temporarily_unavailable', BUSY],
  90033: ['temporarily_unavailable', BUSY],
  90038: ['invalid_request', CLOUD],
  90055: ['temporarily_unavailable', BUSY],
  90072: [
    'invalid_request',
    "User account '{0}' does not exist in the tenant and cannot access the application in that tenant.",
  ],
  90093: [
    'access_denied',
    '{0} is requesting one or more permissions that you are not authorized to grant. Contact an administrator, who can consent to this application on your behalf.',
  ],
  90094: [
    'access_denied',
    '{0} needs permission to access resources in your organization that only an admin can grant. Please ask an admin to grant permission to this app before you can use it.',
  ],
  90095: ['access_denied', CONSENT],
  90130: [
    'invalid_request',
    "Application '{0}' is not supported over the /common or /consumers endpoints. Please use the /organizations or tenant-specific endpoint.",
  ],
  500011: [
    'invalid_resource',
    'The resource principal named {0} was not found in the tenant named {1}. This can happen if the application has not been installed by the administrator of the tenant or consented to by any user in the tenant. You might have sent your authentication request to the wrong tenant.',
  ],
  500021: ['access_denied', TENANT],
  500022: ['access_denied', TENANT],
  500112: [
    'invalid_grant',
    "The reply address '{0}' does not match the reply address '{1}' provided when requesting Authorization code.",
  ],
  500113: ['invalid_request', 'No reply address is registered for the application.'],
  500212: ['access_denied', TENANT],
  500213: ['access_denied', TENANT],
  501481: [
    'invalid_grant',
    'The Code_Verifier does not match the code_challenge supplied in the authorization request.',
  ],
  530032: ['access_denied', SECURITY, 'message_only'],
  530034: ['access_denied', SECURITY, 'message_only'],
  530035: ['access_denied', 'Access has been blocked by security defaults.', 'message_only'],
  530036: [
    'access_denied',
    'Access has been blocked by Conditional Access policies: this authentication flow is not allowed.',
    'message_only',
  ],
  650051: [
    'invalid_request',
    'The application could not be installed in the tenant: its service principal is already present, or the application is not there yet.',
  ],
  650052: [
    'unauthorized_client',
    'The app is trying to access a service that your organization lacks a service principal for. Contact your IT Admin to review the configuration of your service subscriptions or consent to the application in order to create the required service principal.',
  ],
  650053: [
    'invalid_client',
    "The application '{0}' asked for scope '{1}' that doesn't exist on the resource '{2}'. Contact the app vendor.",
  ],
  650056: [
    'invalid_client',
    'Misconfigured application. The client has not listed any permissions for the API in the requested permissions of its registration.',
  ],
  650057: [
    'invalid_resource',
    "Invalid resource. The client has requested access to a resource which is not listed in the requested permissions in the client's application registration. Client app ID: {0}({1}). Resource value from request: {2}. Resource app ID: {3}. List of valid resources from app registration: {4}.",
  ],
  700011: ['unauthorized_client', "Application with identifier '{0}' was not found in the directory '{1}'."],
  700016: [
    'unauthorized_client',
    "Application with identifier '{0}' was not found in the directory '{1}'. This can happen if the application has not been installed by the administrator of the tenant or consented to by any user in the tenant. You may have sent your authentication request to the wrong tenant.",
  ],
  700054: ['unsupported_response_type', "response_type '{0}' is not enabled for the application."],
  700082: ['invalid_grant', 'The refresh token has expired due to inactivity.', 'bad_token'],
  700084: [
    'invalid_grant',
    'The refresh token was issued to a single page app (SPA), and therefore has a fixed, limited lifetime of 1.00:00:00, which cannot be extended. It is now expired and a new sign in request must be sent by the SPA to the sign in page.',
    'bad_token',
  ],
  900144: ['invalid_request', "The request body must contain the following parameter: '{0}'."],
  900382: ['invalid_request', CLOUD],
  900941: ['access_denied', 'Administrator consent is required. App is considered risky.'],
  900971: ['invalid_request', 'No reply address provided.'],
  900981: ['access_denied', 'An admin consent request was received for a risky app.'],
  9000411: ['invalid_request', "The request is not properly formatted. The parameter '{0}' is duplicated."],
  9002313: ['invalid_request', 'Invalid request. Request is malformed or invalid.'],
  9002325: [
    'invalid_request',
    'Proof Key for Code Exchange is required for cross-origin authorization code redemption.',
  ],
  9002326: [
    'invalid_request',
    "Cross-origin token redemption is permitted only for the 'Single-Page Application' client-type. Request origin: '{0}'.",
  ],
  9002327: [
    'invalid_request',
    "Tokens issued for the 'Single-Page Application' client-type may only be redeemed via cross-origin requests.",
  ],
}
