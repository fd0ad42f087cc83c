import type { Choices } from '@/lib/guide/run'
import type { Preset } from '@/lib/preset/preset'

/** The choices of a link, with the defaults for what it does not set. */
export function choicesOf(preset: Preset): Choices {
  return {
    product: preset.product ?? 'sales',
    region: preset.region ?? 'us',
    appName: preset.name ?? '',
    secretDescription: preset.description ?? '',
  }
}

/** Which choices a link sets. */
export function setBy(preset: Preset): Record<'product' | 'region' | 'name' | 'description', boolean> {
  return {
    product: preset.product !== undefined,
    region: preset.region !== undefined,
    name: preset.name !== undefined,
    description: preset.description !== undefined,
  }
}
