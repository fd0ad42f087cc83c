import { type Products, productIn, regionsOf } from '@/lib/guide/guide'
import type { Preset } from '@/lib/preset/preset'
import type { Words } from '@/lib/words/catalogue'
import { serviceOf } from '@/lib/words/service-of'

export type MessageInput = { preset: Preset; link: string; products: Products; words: Words }

/** An e-mail that tells an administrator what the link is, what it needs and what it will not do. */
export function emailFor({ preset, link, products, words }: MessageInput): { subject: string; body: string } {
  const { format } = words
  const { message } = words.builder
  const { tenant, account, ref, from, until, to } = preset
  const region = regionsOf(products).find(({ id }) => id === preset.region)
  const product = productName(preset, products, words)
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
  return {
    subject: message.subject(
      intentOf(preset, words).subject(serviceOf(preset.product, products, words)),
      ref,
    ),
    body,
  }

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
export function chatFor({ preset, link, products, words }: MessageInput): string {
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
  return message.chat(
    intentOf(preset, words).chat(productName(preset, products, words)),
    link,
    given.join('; '),
  )
}

function productName({ product }: Preset, products: Products, words: Words): string {
  return product ? productIn(products, product).name : serviceOf(product, products, words)
}
