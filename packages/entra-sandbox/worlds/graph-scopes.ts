import type { PermissionScope } from '../directory/service-principal'

type Row = readonly [
  value: string,
  id: string,
  type: 'User' | 'Admin',
  displayName: string,
  description: string,
]

/** Delegated scopes of Microsoft Graph: learn.microsoft.com/graph/permissions-reference */
const ROWS: readonly Row[] = [
  [
    'openid',
    '37f7f235-527c-4136-accd-4a02d197296e',
    'User',
    'Sign users in',
    'Allows users to sign in to the app with their work or school accounts and allows the app to see basic user profile information.',
  ],
  [
    'email',
    '64a6cdd6-aab1-4aaf-94b8-3cc8405e90d0',
    'User',
    "View users' email address",
    "Allows the app to read your users' primary email address.",
  ],
  [
    'offline_access',
    '7427e0e9-2fba-42fe-b0c0-848c9e6a8182',
    'User',
    'Maintain access to data you have given it access to',
    'Allows the app to see and update the data you gave it access to, even when you are not currently using the app. This does not give the app any additional permissions.',
  ],
  [
    'profile',
    '14dad69e-099b-42c9-810b-d002981feec1',
    'User',
    "View users' basic profile",
    "Allows the app to see your users' basic profile (for example, name, picture, user name, email address).",
  ],
  [
    'User.Read',
    'e1fe6dd8-ba31-4d61-89e7-88639da4683d',
    'User',
    'Sign in and read user profile',
    'Allows you to sign in to the app with your organizational account and let the app read your profile. It also allows the app to read basic company information.',
  ],
  [
    'Application.Read.All',
    'c79f8feb-a9db-4090-85f9-90d820caa0eb',
    'Admin',
    'Read applications',
    'Allows the app to read applications and service principals on behalf of the signed-in user.',
  ],
  [
    'Application.ReadWrite.All',
    'bdfbf15f-ee85-4955-8675-146e8e5296b5',
    'Admin',
    'Read and write all applications',
    'Allows the app to create, read, update and delete applications and service principals on behalf of the signed-in user. Does not allow management of consent grants.',
  ],
  [
    'DelegatedPermissionGrant.Read.All',
    'a197cdc4-a8e8-4d49-9d35-4ca7c83887b4',
    'Admin',
    'Read delegated permission grants',
    'Allows the app to read delegated permission grants, on behalf of the signed in user.',
  ],
  [
    'DelegatedPermissionGrant.ReadWrite.All',
    '41ce6ca6-6826-4807-84f1-1c82854f7ee5',
    'Admin',
    'Manage all delegated permission grants',
    'Allows the app to manage permission grants for delegated permissions exposed by any API (including Microsoft Graph), on behalf of the signed in user.',
  ],
  [
    'Directory.Read.All',
    '06da0dbc-49e2-44d2-8312-53f166ab848a',
    'Admin',
    'Read directory data',
    "Allows the app to read data in your organization's directory, such as users, groups and apps.",
  ],
  [
    'Directory.ReadWrite.All',
    'c5366453-9fb0-48a5-a156-24f0c49a4b84',
    'Admin',
    'Read and write directory data',
    "Allows the app to read and write data in your organization's directory, such as users, and groups. It does not allow the app to delete users or groups, or reset user passwords.",
  ],
  [
    'Organization.Read.All',
    '4908d5b9-3fb2-4b1e-9336-1888b7937185',
    'Admin',
    'Read organization information',
    'Allows the app to read the organization and related resources, on behalf of the signed-in user.',
  ],
  [
    'Policy.Read.All',
    '572fea84-0151-49b2-9301-11cb16974376',
    'Admin',
    "Read your organization's policies",
    "Allows the app to read your organization's policies on behalf of the signed-in user.",
  ],
  [
    'RoleManagement.Read.Directory',
    '741c54c3-0c1e-44a1-818b-3f97ab4e8c83',
    'Admin',
    'Read directory RBAC settings',
    "Allows the app to read the role-based access control (RBAC) settings for your company's directory, on behalf of the signed-in user.",
  ],
]

export const GRAPH_SCOPES: readonly PermissionScope[] = ROWS.map(
  ([value, id, type, displayName, description]) => ({
    adminConsentDescription: description,
    adminConsentDisplayName: displayName,
    id,
    isEnabled: true,
    type,
    userConsentDescription: description,
    userConsentDisplayName: displayName,
    value,
  }),
)

/** The scopes of OpenID Connect: they shape the answer of the sign-in and open no call. */
export const OPENID_SCOPES: readonly string[] = ['openid', 'profile', 'email', 'offline_access']
