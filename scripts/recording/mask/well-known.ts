import { PRACTICE_CLIENT } from 'entra-sandbox'
import { describedProperties } from 'entra-sandbox/conformance'
import { ERROR_CODES } from 'entra-sandbox/error-codes'
import { MICROSOFT } from 'entra-sandbox/first-party'
import { GRAPH_SCOPES } from 'entra-sandbox/graph-scopes'

/** The words of a list that is written as one text. */
const words = ([text = '']: readonly string[]): string[] => text.trim().split(/\s+/)

/** APIs of Microsoft, by appId: the same in every tenant, and what they offer is Microsoft's own. */
export const MICROSOFT_APIS: ReadonlySet<string> = new Set(
  words`
    00000002-0000-0000-c000-000000000000 00000003-0000-0000-c000-000000000000
    00000007-0000-0000-c000-000000000000 38c77d00-5fcb-4cce-9d93-af4738258e3c
    0bfc4568-a4ba-4c58-bd3e-5d3e76bd7fff 996def3d-b36c-4153-8607-a6fd3c01b89f
    00000015-0000-0000-c000-000000000000`,
)

/** Directory roles, by template id, from the one that may most. */
export const ROLE_TEMPLATES = words`
  62e90394-69f5-4237-9190-012177145e10 9b895d92-2cd3-44c7-9d02-a6ac2d5ea5c3 158c047a-c907-4556-b7ef-446551a6b5f7
  cf1c38e5-3621-4004-a7cb-879624dced7c e8611ab8-c189-46e8-94e1-60213ab1f814 f2ef992c-3afb-46b9-b7cf-a126ee74c451
  194ae4cb-b126-40b2-bd5b-6091b380977d 44367163-eba1-44c3-98af-f5787879f96a 11648597-926c-4cf3-9c36-bcebb0ba8dcc
  963797fb-eb3b-4cde-8ce3-5878b3f32a3f`

/** Ids that name nothing of the tenant. */
export const PUBLIC_IDS: ReadonlySet<string> = new Set([
  ...MICROSOFT_APIS,
  ...ROLE_TEMPLATES,
  ...GRAPH_SCOPES.map(({ id }) => id),
  MICROSOFT,
  PRACTICE_CLIENT.id,
  '00000000-0000-0000-0000-000000000000',
])

const PATHS = words`
  v1.0 v2.0 beta myorganization sandbox me memberOf transitiveMemberOf organization applications servicePrincipals
  directory deletedItems restore addPassword removePassword oauth2PermissionGrants policies authorizationPolicy
  defaultAppManagementPolicy appManagementPolicies appliesTo owners count batch metadata entity users directoryObjects
  directoryRoles graph.directoryRole graph.application graph.servicePrincipal microsoft.graph.directoryRole
  microsoft.graph.application microsoft.graph.servicePrincipal microsoft.graph.passwordCredential
  Microsoft.DirectoryServices.Application Microsoft.DirectoryServices.ServicePrincipal
  select expand filter top orderby search skiptoken skip eq ne in and or not any t startsWith endsWith
  oauth2 token authorize common organizations consumers localhost 127.0.0.1 graph.microsoft.com
  login.microsoftonline.com entra.microsoft.com http https error code scope`

const VALUES = words`
  AzureADMyOrg AzureADMultipleOrgs AzureADandPersonalMicrosoftAccount PersonalMicrosoftAccount Scope Role AllPrincipals
  Principal User Admin Application Allow AllowedWithoutRisk Bearer PoP Managed Default Email OfficeCommunicationsOnline
  SharePoint CommunicationsOnline enabled disabled none AAD b2c
  WindowsAzureActiveDirectoryIntegratedApp HideApp Unified DynamicMembership
  authorization_code refresh_token passwordAddition passwordLifetime symmetricKeyAddition symmetricKeyLifetime
  customPasswordAddition asymmetricKeyLifetime trustedCertificateAuthority uriAdditionWithoutUniqueTenantIdentifier
  uniqueName EndDate appId InvalidKeyEndDate ObjectConflict NoBackingApplicationObject InvalidValue GenericError
  openid profile email offline_access User.Read Application.Read.All Application.ReadWrite.All
  DelegatedPermissionGrant.Read.All DelegatedPermissionGrant.ReadWrite.All Directory.Read.All Directory.ReadWrite.All
  Policy.Read.All user_impersonation .default
  https://api.unified.to/oauth/code https://api-eu.unified.to/oauth/code https://api-au.unified.to/oauth/code
  basic_action additional_action message_only consent_required user_password_expired bad_token token_expired
  cancel access_denied login_required interaction_required GET POST PATCH PUT DELETE OPTIONS`

const HEADERS = words`
  application/json application json odata.metadata minimal odata.streaming true false IEEE754Compatible charset utf-8
  utf8 UTF-8 text html plain x-www-form-urlencoded no-cache no-store private max-age includeSubDomains preload create-if-missing
  return minimal representation eventual ConsistencyLevel Prefer Accept-Encoding Origin 4.0 gzip deflate br`

/** Microsoft's capitals in messages, which would else pass for the name of a company or a person. */
const TERMS = words`
  A An The This That There It If In On At To For From By With Without When While Where Which Who Your You We I No Not Only
  One Another All Any Each Every Some Please See Use Used Using Must May Can Cannot Could Should Would Does Do Did Is Are
  Was Were Be Been Has Have Had Make Sure Add Remove Update Updating Updates Delete Create Get Set Check Contact Ask Try
  Retry Request Requests Response Resource Object Objects Property Properties Permission Permissions Insufficient
  Invalid Unable Unsupported Unknown Unauthorized Forbidden Missing Required Value Values Specified Credential
  Credentials Password Passwords Secret Key Keys Token Tokens Access Refresh Session Sign User Users Account Accounts
  Application App Apps Service Principal Tenant Tenants Directory Organization Administrator Admin Role Roles Policy
  Policies Scope Scopes Consent Grant Microsoft Azure AD Entra ID Graph Active Conditional MSGraph OAuth OData URI URL JSON
  HTTP HTTPS API UTC Trace Correlation Timestamp Continuous InteractionRequired TokenIssuedBeforeRevocationTimestamp
  CompactToken Lifetime Too Many Limit Quota Maximum Minimum Maximal Expected Syntax Authentication Authorization
  reference-property multi-factor x-www-form-urlencoded single-page sign-in
  Content-Type Empty Payload Write Read Failed Found Bad Conflict Internal Server Error Gateway Timeout Temporarily`

const GUIDS_NOT = /[0-9a-f]{8}-/

/** The words of Microsoft's own messages, as far as the sandbox knows them. */
const MESSAGES = Object.values(ERROR_CODES).flatMap(([error, text]) =>
  [error, ...text.split(/[^A-Za-z-]+/)].filter((word) => word !== '' && !GUIDS_NOT.test(word)),
)

/** Whole words that may stay: names of Microsoft's protocol. Everything else of an address or a value is hidden. */
export const VOCABULARY: ReadonlySet<string> = new Set([
  ...describedProperties(),
  ...PATHS,
  ...VALUES,
  ...HEADERS,
])

/** Capitalized words that may stay in a message. */
export const MESSAGE_WORDS: ReadonlySet<string> = new Set([...TERMS, ...MESSAGES])
