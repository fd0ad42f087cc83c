import type { PlainWords } from '../plain-words'

/** Words of the field that a reader may meet here for the first time. Each is explained where it first appears. */
export const terms = {
  tenant: { name: 'tenant', means: 'Your organization’s own, separate directory in Microsoft Entra ID.' },
  clientId: {
    name: 'Application (client) ID',
    means: 'The public identifier of an application. This page calls it the client ID.',
  },
  objectId: {
    name: 'Object ID',
    means: 'The directory’s own key for an entry. It is not the client ID, although both look alike.',
  },
  delegated: {
    name: 'delegated permission',
    means: 'It lets an application act as the signed-in person, never beyond that person’s own rights.',
  },
  consent: {
    name: 'admin consent',
    means: 'An administrator accepts an application’s permissions, once, for everyone in the tenant.',
  },
  principal: {
    name: 'service principal',
    means:
      'It stands for an application in a tenant. The admin center lists it under Enterprise applications.',
  },
} satisfies PlainWords
