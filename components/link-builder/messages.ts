import { productById } from '@/lib/guide/products'
import type { Region } from '@/lib/guide/regions'
import { ROLES_FOR_EVERYTHING } from '@/lib/guide/roles'
import type { Preset } from '@/lib/preset/preset'

export type MessageInput = { preset: Preset; link: string; regions: readonly Region[] }

/** An e-mail that tells an administrator what the link is, what it needs and what it will not do. */
export function emailFor({ preset, link, regions }: MessageInput): { subject: string; body: string } {
  const { tenant, account, ref, from, until } = preset
  const region = regions.find(({ id }) => id === preset.region)
  const points = [
    `You need one of these roles: ${ROLES_FOR_EVERYTHING.join(', ')}.`,
    account && `Please sign in as ${account}.`,
    'It takes three to ten minutes. Every change is shown before it is made, and nothing changes without a press.',
    `The client secret is shown to you alone. Please do not send it to us: enter it ${
      region ? `on ${region.handOver}` : 'on Unified.to'
    } yourself.`,
    until && `The link is good until the end of ${until} (UTC).`,
  ].filter(Boolean)
  const body = [
    'Hello,',
    '',
    `to connect ${productName(preset)} to Unified.to, we need an application in your Microsoft Entra tenant${
      tenant ? ` ${tenant}` : ''
    }. This page registers it with you, step by step, and gives you its client ID and client secret:`,
    '',
    link,
    '',
    'Before you open it:',
    ...points.map((point) => `- ${point}`),
    '',
    'You can stop after any step; the same link finds the run again and goes on.',
    ...(ref ? ['', `Our reference: ${ref}`] : []),
    '',
    'Kind regards',
    ...(from ? [from] : []),
  ].join('\n')
  return { subject: `Connect Dynamics 365 to Unified.to${ref ? ` (${ref})` : ''}`, body }
}

/** The same in a breath, for a chat. */
export function chatFor({ preset, link }: Omit<MessageInput, 'regions'>): string {
  const { tenant, account, ref, until } = preset
  const more = [
    'three to ten minutes, nothing changes without a press',
    account ? `sign in as ${account}` : tenant && `for ${tenant}`,
    until && `good until ${until}`,
    ref && `reference ${ref}`,
  ].filter(Boolean)
  return `Connect ${productName(preset)} to Unified.to here: ${link}\n(${more.join('; ')})`
}

function productName({ product }: Preset): string {
  return product ? productById(product).name : 'Dynamics 365'
}
