import { GUID } from '@/lib/guide/guid'
import type { Ticks } from './scrub'

/** Parameters of a link that name a person or something of the customer's. */
export const NAMES = ['name', 'description', 'tenant', 'account', 'from', 'to'] as const
/** Replaces a value of the link that names a person. */
export const LEFT_OUT = '[left out]'

/** Whether a text is only an id. It is then shortened where a name would be left out. */
export function isId(text: string): boolean {
  return GUID.test(text)
}

/** Whether a value of the link names a person and was not ticked. */
export function namesSomebody(parameter: string, value: string, { withNames }: Ticks): boolean {
  return !withNames && NAMES.some((name) => name === parameter) && !isId(value)
}
