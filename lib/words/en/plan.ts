import type { PlanLine } from '@/lib/steps/plan-lines'
import type { RemovalLine } from '@/lib/steps/remove-run/removal'
import type { Texts } from '../say'
import { field } from './field'

const line: Texts<PlanLine> = {
  'opens-sign-in': () =>
    'Opens Microsoft’s sign-in page and asks for the permission User.Read, which shows who you are.',
  'reads-identity': () => 'Then reads your name, your organization and your roles. It changes nothing.',
  'lists-published': ({ api }) =>
    `Your tenant does not have ${api}. The page lists its permission for your customers’ tenants, with the id that Microsoft publishes.`,
  'adds-api': ({ api }) =>
    `Adds the service principal of ${api} to your tenant first. If Microsoft does not offer it to your tenant, the page stops before it creates anything else.`,
  'adds-api-if-missing': ({ api }) =>
    `Checks first that your tenant has ${api}, and adds its service principal if it is missing. If Microsoft does not offer it to your tenant, the page stops before it creates anything else.`,
  'creates-application': ({ name, audience }) =>
    `Creates the application “${name}” in your tenant, for ${field.accountsOf(audience)}. Your customers in other tenants sign in to it and see this name.`,
  'completes-application': ({ name }) => `Completes “${name}”, which is already in your tenant.`,
  'adds-redirect-uri': ({ uri }) => `Adds the Web redirect URI ${uri}`,
  'widens-audience': ({ from, to }) =>
    `Opens it to ${field.accountsOf(to)}. Today it is for ${field.accountsOf(from)}. If you remove the run, the page changes that back.`,
  'sets-token-version': () =>
    'Sets the version of its access tokens to 2, which Microsoft requires for personal accounts. If other programs call an API of this application, they get tokens in another format.',
  'keeps-settings': () => 'Keeps all its other settings.',
  'reads-back': () => 'Checks first that the application is not there yet, and reads it back afterwards.',
  'lists-permissions': ({ scopes, api, shown }, format) =>
    `Lists ${format.allOf(scopes)} of ${shown === null ? api : `${api} (named ${shown} in your tenant)`}.`,
  'keeps-permissions': () => 'Keeps the permissions that the application already lists.',
  'adds-principal': () =>
    'Adds the application’s service principal to your tenant. It then appears under Enterprise applications.',
  consents: ({ scopes, api, dataOf }, format) =>
    dataOf === null
      ? `Consents for everyone in this tenant to ${format.allOf(scopes)} of ${api}. Unified.to can then see who signed in and their e-mail address, and stay connected without asking again.`
      : `Consents for everyone in this tenant to ${format.allOf(scopes)} of ${api}. Unified.to can then work with ${dataOf} data as the person who connected it, within that person’s own rights.`,
  'leaves-out-api': ({ api }) =>
    `Leaves out ${api}. Your tenant does not have it, so there is nothing to consent to here.`,
  'serves-other-uris': ({ uris }, format) =>
    `The application also has redirect URIs that are not from this guide: ${format.allOf(uris)}. Check that you know them. Who controls one of them can use this consent too.`,
  'serves-credentials': ({ count }, format) =>
    count === 1
      ? 'The application already has 1 client secret or certificate. Who has it can use this consent too.'
      : `The application already has ${format.number(count)} client secrets or certificates. Who has one of them can use this consent too.`,
  'leaves-other-tenants': () =>
    'Changes nothing in other tenants. Your customers’ administrators consent for their own.',
  'takes-effect': () =>
    'Takes effect at once. You can withdraw it under Enterprise applications, Permissions.',
  'creates-secret': ({ description }) =>
    `Creates a client secret with the description “${description}”. It is valid for 24 months, the longest time that the admin center offers. If a policy of your organization refuses that, the page tries 18, 12, 6 and 3 months, then 1 month.`,
  'shows-secret-once': () =>
    'Microsoft sends the value once, directly to this browser. The page shows it here once.',
  'keeps-secrets': () => 'Keeps the application’s other secrets.',
  'hands-over': () =>
    'You copy the two values to Unified.to. The page then forgets the secret. It changes nothing in your tenant.',
}

const removal: Texts<RemovalLine> = {
  application: ({ appId }) => `the application with client ID ${appId}`,
  principal: () => 'its service principal',
  consent: ({ api }) => `the admin consent for ${api}`,
  secret: ({ keyId }) => `the client secret with Secret ID ${keyId}`,
  'other-secrets': ({ count }, format) =>
    count === 1
      ? '1 more of its secrets, which someone else created'
      : `${format.number(count)} more of its secrets, which someone else created`,
  'other-run': ({ tag }) => `what the run “${tag}” added to it: that run ends too`,
  'redirect-uri': ({ uri }) => `the redirect URI ${uri}`,
  audience: ({ audience }) => `the wider account types: it is for ${field.accountsOf(audience)} again`,
  tags: () => 'this run’s tags on the application',
  'earlier-application': () => 'the application, which was there before this run',
  permissions: () =>
    'its permissions, consent and sign-in, also what this run added or enabled: undo it yourself if nothing uses it',
  'token-version': () =>
    'version 2 of its access tokens, which personal accounts needed: set “requestedAccessTokenVersion” back in its manifest if it was another',
  'audience-in-use': ({ audience }) =>
    `the wider account types (${field.accountsOf(audience)}), which another run uses`,
  'redirect-uri-in-use': ({ uri }) => `the redirect URI ${uri}, which another run uses`,
  'redirect-uri-of-unknown': ({ uri }) =>
    `the redirect URI ${uri}, which may be from before this run: remove it yourself if nothing uses it`,
  'secret-of-unknown': ({ keyId }) =>
    `the client secret with Secret ID ${keyId}, which may be from before this run: remove it yourself if it is yours`,
  'other-applications': () => 'every other application',
  apis: ({ api }) => `the service principals of Microsoft’s APIs, such as ${api}`,
}

/** What a step is about to do. */
export const plan = {
  /** Unfolds the plan of a step that cannot be pressed yet. */
  summary: 'What this step will do',
  requests: 'Show the exact requests',
  line,
  /** What is removed and what is kept, each as an item of a list. */
  removal,
}
