/** What helps where a step stopped. */
export const remedy = {
  otherAccount: 'Use another account',
  otherProduct: (product: string) => `Start again with ${product}`,
  signedProduct: (product: string) =>
    `This link is signed for ${product} only. Ask the person who sent it for a link for the product that you want.`,
  linkTenant: (tenant: string) => `This link is for ${tenant}. If that is mistyped, continue without it.`,
  withoutTenant: 'Continue without the link’s organization',
  listAnyway: 'List the permission anyway',
  newApplication: 'Register a new application',
  policies: 'Open the application policies',
  newTab: 'Open this page in a new tab',
}

/** A deleted application holds the key of the run. */
export const deleted = {
  restore: {
    button: 'Restore it and use it',
    means:
      'The application comes back with its client ID, its permissions and its secrets. You have to grant the consent again.',
  },
  purge: {
    button: 'Delete it for good and register a new one',
    means: 'You cannot restore it afterwards. Everything that still uses its client ID stops working.',
    question: 'Delete this application for good?',
    confirm: 'Delete it for good now',
    cancel: 'Do not delete it',
  },
  other: {
    button: 'Leave it and register a new one under another key',
    means: 'The deleted application stays as it is until Entra removes it.',
  },
}

/** Applications with the same name. */
export const nameSakes = {
  facts: (created: string, accounts: string, secrets: number, uris: string | null) =>
    `Created on ${created}, for ${accounts}, ${secrets === 1 ? '1 secret' : `${secrets} secrets`}, redirect URIs: ${uris ?? 'none'}`,
  clientId: (id: string) => `client ID ${id}`,
  widens: (accounts: string) =>
    `If you use it, this page opens it to ${accounts}, because Unified.to needs that. If you remove the run, the page changes that back.`,
  use: 'Use this one',
  means:
    'If you use one of them, it keeps its redirect URIs, permissions and secrets, and this page adds what is missing. If you create a new one, these stay as they are.',
  create: 'Create a new one',
}
