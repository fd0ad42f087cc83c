import { productById } from '@/lib/guide/products'
import type { Region } from '@/lib/guide/regions'
import type { Preset } from '@/lib/preset/preset'
import type { Words } from '@/lib/words/catalogue'

export type MessageInput = { preset: Preset; link: string; regions: readonly Region[]; words: Words }

/** An e-mail that tells an administrator what the link is, what it needs and what it will not do. */
export function emailFor({ preset, link, regions, words }: MessageInput): { subject: string; body: string } {
  const { format } = words
  const { message } = words.builder
  const { tenant, account, ref, from, until, to } = preset
  const region = regions.find(({ id }) => id === preset.region)
  const product = productName(preset)
  const points = [
    message.roles(words.field.able.administrators),
    account && message.account(account),
    message.duration,
    secretPoint(),
    until && message.until(format.day(until)),
  ].filter(Boolean)
  const body = [
    message.hello,
    '',
    intentOf(preset, words).intro(product, tenant),
    '',
    link,
    '',
    message.before,
    ...points.map((point) => `- ${point}`),
    '',
    message.stop,
    ...(ref ? ['', message.ref(ref)] : []),
    '',
    message.regards,
    ...(from ? [from] : []),
  ].join('\n')
  return { subject: message.subject(intentOf(preset, words).subject, ref), body }

  /** Who sees the secret, and where it goes. */
  function secretPoint(): string {
    if (to) return message.sealed(to)
    return region ? message.secretAt(region.handOver) : message.secret
  }
}

/** What the link is for, in the words of a message. */
function intentOf({ intent }: Preset, { builder }: Words): Words['builder']['message']['for']['guide'] {
  return builder.message.for[intent ?? 'guide']
}

/** The same in two lines, for a chat. */
export function chatFor({ preset, link, words }: Omit<MessageInput, 'regions'>): string {
  const { format } = words
  const { message } = words.builder
  const details = message.chatDetails
  const { tenant, account, ref, until } = preset
  const given = [
    details.duration,
    account ? details.account(account) : tenant && details.tenant(tenant),
    until && details.until(format.day(until)),
    ref && details.ref(ref),
  ].filter(Boolean)
  return message.chat(intentOf(preset, words).chat(productName(preset)), link, given.join('; '))
}

function productName({ product }: Preset): string {
  return product ? productById(product).name : 'Dynamics 365'
}
