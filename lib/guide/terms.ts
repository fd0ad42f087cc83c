/** Technical terms that may be new to the reader. Each is explained once, where it first appears. */
export const TERMS = {
  tenant: 'Your organization’s own, separate directory in Microsoft Entra ID.',
  'Entra admin center': 'Microsoft’s website for managing a tenant, at entra.microsoft.com.',
  'Application (client) ID': 'The public identifier of an application; the guide calls it the client ID.',
  'object id': 'The directory’s own key for an entry. Not the client ID, although both look alike.',
  'delegated permission':
    'Lets an application act as the signed-in person, never beyond that person’s own rights.',
  'admin consent':
    'An administrator’s yes to an application’s permissions, given once for everybody in the tenant.',
  'service principal':
    'The local representative of an application in a tenant; the admin center lists it under Enterprise applications.',
} as const

export type Term = keyof typeof TERMS
