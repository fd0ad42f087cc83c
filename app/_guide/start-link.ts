import type { Choices } from '@/lib/guide/run'
import { linkable, mayCarry, type Preset, readLink, writeLink } from '@/lib/preset/preset'

/** Whether a typed text breaks the link's own rules; each may be left empty. */
export function isFaulty(parameter: 'name' | 'description' | 'tenant', text: string): boolean {
  return text.trim() !== '' && !mayCarry(parameter, text)
}

/** The link of someone who is a guest in the organization; it keeps an account only where the two may belong together. */
export function asGuest(preset: Preset, typed: string): Preset {
  const tenant = typed.trim().toLowerCase()
  if (!tenant) return preset
  const { account, ...rest } = preset
  const query = new URLSearchParams({ v: '1', tenant, ...(account ? { account } : {}) })
  const both = readLink(`?${query}`, { regions: [], now: new Date() })
  return { ...rest, ...(both.kind === 'preset' ? both.preset : { tenant }) }
}

/** The address that brings the next visitor to the same run. */
export function linkOf(preset: Preset, chosen: Choices): string {
  const { product: _, region: __, name: ___, description: ____, ...rest } = preset
  const name = linkable('name', chosen.appName)
  const description = linkable('description', chosen.secretDescription)
  return writeLink({
    ...rest,
    product: chosen.product,
    region: chosen.region,
    ...(name ? { name } : {}),
    ...(description ? { description } : {}),
  })
}
