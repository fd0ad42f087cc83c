import type { OfferedApp } from '../directory/directory'
import type { PermissionScope } from '../directory/service-principal'
import { newGuid, type Random } from '../ids'
import { GRAPH_SCOPES } from './graph-scopes'

/** The tenant that owns Microsoft's own applications. */
export const MICROSOFT = 'f8cdef31-a31e-4b4a-93e4-5f571e91255a'

export const GRAPH_APP_ID = '00000003-0000-0000-c000-000000000000'
export const DATAVERSE_APP_ID = '00000007-0000-0000-c000-000000000000'
/** Microsoft's documents give two ids; which one carries the permission is not published, so both do. */
export const CUSTOMER_INSIGHTS_APP_IDS = [
  '0bfc4568-a4ba-4c58-bd3e-5d3e76bd7fff',
  '38c77d00-5fcb-4cce-9d93-af4738258e3c',
] as const
const AZURE_MANAGEMENT_APP_ID = '797f4846-ba00-4fd7-ba43-dac1f8f63013'
export const BUSINESS_CENTRAL_APP_ID = '996def3d-b36c-4153-8607-a6fd3c01b89f'

const OTHERS = [
  { appId: '00000002-0000-0000-c000-000000000000', displayName: 'Windows Azure Active Directory' },
  { appId: '00000002-0000-0ff1-ce00-000000000000', displayName: 'Office 365 Exchange Online' },
  { appId: '00000003-0000-0ff1-ce00-000000000000', displayName: 'Office 365 SharePoint Online' },
]

function userScope(id: string, value: string, displayName: string, description: string): PermissionScope {
  return {
    adminConsentDescription: description,
    adminConsentDisplayName: displayName,
    id,
    isEnabled: true,
    type: 'User',
    userConsentDescription: description,
    userConsentDisplayName: displayName,
    value,
  }
}

/** Microsoft's applications that a tenant with Dynamics 365 is offered. */
export function firstPartyApps(random: Random): OfferedApp[] {
  const apps: Pick<OfferedApp, 'appId' | 'displayName' | 'scopes' | 'names'>[] = [
    {
      appId: GRAPH_APP_ID,
      displayName: 'Microsoft Graph',
      scopes: GRAPH_SCOPES,
      names: ['https://graph.microsoft.com'],
    },
    {
      appId: AZURE_MANAGEMENT_APP_ID,
      displayName: 'Windows Azure Service Management API',
      names: ['https://management.core.windows.net/', 'https://management.azure.com/'],
      scopes: [
        userScope(
          '41094075-9dad-400e-a0bd-54e686782033',
          'user_impersonation',
          'Access Azure Service Management as organization users',
          'Allows the application to access Azure Service Management acting as users in the organization.',
        ),
      ],
    },
    {
      appId: DATAVERSE_APP_ID,
      displayName: 'Dataverse',
      scopes: [
        userScope(
          '78ce3f0f-a1ce-49c2-8cde-64b5c0896db4',
          'user_impersonation',
          'Access Common Data Service as organization users',
          'Allows the application to access Common Data Service acting as users in the organization.',
        ),
      ],
    },
    ...CUSTOMER_INSIGHTS_APP_IDS.map((appId, place) => ({
      appId,
      displayName:
        ['Dynamics 365 AI for Customer Insights', 'Microsoft Dynamics 365 Customer Insights'][place] ?? '',
      // Microsoft publishes no id for this scope; a made-up one keeps a reader from relying on a constant.
      scopes: [
        userScope(
          newGuid(random),
          'user_impersonation',
          'Access Dynamics 365 AI for Customer Insights',
          'Allows the application to access Dynamics 365 AI for Customer Insights on behalf of the signed-in user.',
        ),
      ],
    })),
    {
      appId: BUSINESS_CENTRAL_APP_ID,
      displayName: 'Dynamics 365 Business Central',
      scopes: [
        userScope(
          'bce0976a-cb0b-473b-8800-84eda9f8e447',
          'user_impersonation',
          'Access as the signed-in user',
          'Allows access to Dynamics 365 Business Central as the signed-in user.',
        ),
      ],
    },
    ...OTHERS.map((app) => ({ ...app, scopes: [] })),
  ]
  return apps.map((app) => ({ ...app, ownerTenantId: MICROSOFT, signInAudience: 'AzureADMultipleOrgs' }))
}
