import type { RunRecord } from '../record'

/** A small record with characters that a careless checksum gets wrong. */
export const RECORD: RunRecord = {
  format: 'onboarding-record',
  formatVersion: 1,
  madeAt: '2026-11-30T12:00:00.000Z',
  page: {
    version: '1.2.3',
    address: 'https://onboarding.example',
    place: 'microsoft',
  },
  by: {
    name: 'Ada Ädmin €',
    account: 'ada@contoso.example',
    objectId: '1',
  },
  tenant: {
    id: '2',
    name: 'Contoso "Ltd" \\ 🏢',
    domain: 'contoso.example',
  },
  run: {
    product: 'Dynamics 365 Sales',
    region: 'Europe',
    redirectUri: 'https://api-eu.unified.to/oauth/code',
    link: 'https://onboarding.example/?v=1',
  },
  application: {
    name: 'Acme',
    clientId: '3',
    objectId: '4',
    servicePrincipalId: null,
    createdAt: '2026-11-30T11:00:00.000Z',
    signInAudience: 'AzureADMultipleOrgs',
    redirectUris: [],
    permissions: [],
  },
  consents: [],
  secrets: [],
  writes: [],
}
