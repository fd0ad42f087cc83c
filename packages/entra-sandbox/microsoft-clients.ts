import type { Client, Settled } from './options'

const GRAPH = '00000003-0000-0000-c000-000000000000'
const AZURE_MANAGEMENT = '797f4846-ba00-4fd7-ba43-dac1f8f63013'

/**
 * Command-line clients that Microsoft registered for everyone: they may sign people in to every tenant, and so to
 * every world (learn.microsoft.com/troubleshoot/entra/entra-id/governance/verify-first-party-apps-sign-in).
 */
export const MICROSOFT_CLIENTS: readonly Client[] = [
  {
    id: '04b07795-8ddb-461a-bbee-02f9e1bf7b46',
    displayName: 'Microsoft Azure CLI',
    spa: [],
    publicClient: ['http://localhost'],
    // As the `scp` claim of its Graph tokens says; no one is asked to consent.
    preauthorized: {
      [GRAPH]: [
        'Application.ReadWrite.All',
        'AppRoleAssignment.ReadWrite.All',
        'AuditLog.Read.All',
        'DelegatedPermissionGrant.ReadWrite.All',
        'Directory.AccessAsUser.All',
        'Group.ReadWrite.All',
        'User.Read.All',
        'User.ReadWrite.All',
        'email',
        'offline_access',
        'openid',
        'profile',
      ],
      [AZURE_MANAGEMENT]: ['user_impersonation'],
    },
  },
  {
    // Nothing is allowed to this one beforehand: it asks for each scope.
    id: '14d82eec-204b-4c2f-b7e8-296a70dab67e',
    displayName: 'Microsoft Graph Command Line Tools',
    spa: [],
    publicClient: ['http://localhost'],
  },
]

/** A client that may sign people in here: handed in by who made the sandbox, or Microsoft's. */
export function clientNamed(options: Settled, id: string): Client | undefined {
  return [...options.clients, ...MICROSOFT_CLIENTS].find((client) => client.id === id.toLowerCase())
}
