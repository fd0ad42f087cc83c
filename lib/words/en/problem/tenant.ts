import type { SaidByKind } from './said'
import { subject } from './subject'

/** What the page finds in the tenant, or does not find there. */
export const tenant = {
  gone: ({ what }) => ({
    what: `Microsoft cannot find ${subject[what]}`,
    means: 'It was there when the page last read your tenant. Someone may have removed it.',
    next: 'Try again. The page reads the tenant again and continues from what is there.',
  }),
  'key-taken': () => ({
    what: 'The application’s key is already taken',
    means:
      'Another application in your tenant has the key by which this guide finds its own. It may be a deleted one that your account cannot see.',
    next: 'Try again. If this happens again, ask someone with one of the roles below to do this step. Or look under Deleted applications in the Entra admin center.',
  }),
  'held-by-deleted': ({ displayName }) => ({
    what: `A deleted application, “${displayName}”, still holds this run’s key`,
    means: 'Entra keeps a deleted application and its key for 30 days.',
    next: 'Choose what to do with it. You need an administrator role to restore it or to delete it for good.',
  }),
  'same-name': () => ({
    what: 'There are already applications with this name',
    means: 'They do not belong to this run. The page does not change one without your confirmation.',
    next: 'Choose the one to use, or create a new one.',
  }),
  'exists-already': () => ({
    what: 'This was already created a moment ago, in another tab or by a colleague',
    means: 'Microsoft refused to create it a second time.',
    next: 'Try again. The page reads the tenant and continues from what is there.',
  }),
  'api-not-offered': ({ api, listable }) => ({
    what: `Your tenant has no ${api}`,
    means:
      'Microsoft does not offer this API to your tenant, usually because your organization has no license for the product. Nothing was created.',
    next: listable
      ? `Your customers’ tenants may have it. You can still list its permission, and the application asks for it there. In this tenant no one can connect ${api}, and there is nothing to consent to.`
      : 'Have the product enabled for your tenant first, then try again. If this page offers another product, you can start again with that one.',
  }),
  'permission-not-offered': ({ api, permission }) => ({
    what: `${api} does not offer “${permission}” in this tenant`,
    means: 'The API is there, but without the permission that the guide asks for.',
    next: 'If this page offers another product, you can start again with that one. Otherwise send the details below to support.',
  }),
} satisfies Partial<SaidByKind>
