import type { Choices } from '@/lib/guide/run'
import type { Preset } from '@/lib/preset/preset'
import { agree, linkable, mayCarry, queryOf } from '@/lib/preset/texts'

/** Whether a typed text breaks the link's own rules. Each may be empty. */
export function isFaulty(parameter: 'name' | 'description' | 'tenant', text: string): boolean {
  return text.trim() !== '' && !mayCarry(parameter, text)
}

/** The link for a guest of the organization. It keeps the account only if the two may belong together. */
export function asGuest(preset: Preset, typed: string): Preset {
  const tenant = typed.trim().toLowerCase()
  if (!tenant) return preset
  const { account, ...rest } = preset
  const together = account && mayCarry('tenant', tenant) && agree(account, tenant)
  return { ...rest, tenant, ...(together ? { account } : {}) }
}

/** The address that brings the next visitor to the same run. */
export function linkOf(preset: Preset, chosen: Choices): string {
  const { product: _, region: __, name: ___, description: ____, ...rest } = preset
  const name = linkable('name', chosen.appName)
  const description = linkable('description', chosen.secretDescription)
  return queryOf({
    ...rest,
    product: chosen.product,
    region: chosen.region,
    ...(name ? { name } : {}),
    ...(description ? { description } : {}),
  })
}
