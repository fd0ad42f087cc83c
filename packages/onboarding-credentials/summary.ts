import type { SealedContent, SealHeader } from './format'
import type { Sent } from './unified'
import { visible } from './visible'

/** Everything that was opened, except the secret. */
export function summary(content: SealedContent, header: SealHeader, now: Date): string {
  const { tenant, sealedBy } = content
  const rows = [
    ['Client ID', content.clientId],
    ['Secret ID', content.keyId],
    [
      'Secret expires',
      content.expiresAt + (Date.parse(content.expiresAt) <= now.getTime() ? ' (has expired)' : ''),
    ],
    ['Tenant', `${visible(tenant.name)} · ${visible(tenant.domain)} · ${tenant.id}`],
    ['Product, region', `${content.product}, ${content.region}`],
    ['Sealed by', `${visible(sealedBy.name)} (${visible(sealedBy.account)}), as the seal says`],
    ['Sealed at', content.sealedAt],
    ['Sealed on', `${visible(header.iss)}, as the seal says`],
    ['Opens until', new Date(header.exp * 1000).toISOString()],
  ]
  const lines = rows.map(([name = '', value = '']) => `  ${name.padEnd(17)}${value}`)
  return [
    'The seal is unchanged.',
    ...lines,
    'Anyone who has the public key could have written who sealed it, and where.',
  ].join('\n')
}

/** How to get what is not shown. */
export const HOW_TO_GET =
  'The secret is not shown. --fd 1 | PROGRAM hands it to a program, --fd 1 > FILE to a file, --send enters it on Unified.to.'

export const WRITTEN = 'The secret was written to the descriptor.'

/** What `--send` did. */
export function sentInWords({ api, id, integrationType, isActive, before }: Sent): string {
  return [
    `Entered on Unified.to: ${api}, integration ${id} (${integrationType}, ${isActive ? 'active' : 'not active'}).`,
    before === null ? null : `It had the client ID ${before} before.`,
    'Read back: the client ID is there. The secret cannot be checked by reading; the first connection shows whether it works.',
  ]
    .filter((line) => line !== null)
    .join('\n')
}
