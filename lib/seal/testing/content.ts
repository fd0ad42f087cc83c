import type { SealedContent } from '../format'

/** Credentials of a tenant that does not exist. */
export const CONTENT: SealedContent = {
  clientId: '2f9a1c11-0000-4000-8000-000000000001',
  secret: 'abc8Q~0123456789abcdefghijklmnopqrstuvw.',
  keyId: '2f9a1c11-0000-4000-8000-000000000002',
  expiresAt: '2028-11-30T09:00:00Z',
  tenant: { id: '2f9a1c11-0000-4000-8000-000000000003', name: 'Contoso', domain: 'contoso.example' },
  product: 'sales',
  region: 'eu',
  sealedBy: { name: 'Ada Admin', account: 'ada@contoso.example' },
  sealedAt: '2026-11-30T09:00:00.000Z',
}
