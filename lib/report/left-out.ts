import type { Ticks } from './scrub'

/** Parameters of a link that name somebody or something of the customer's. */
export const NAMES = ['name', 'description', 'tenant', 'account', 'from'] as const
/** In place of a value of the link that names somebody. */
export const LEFT_OUT = '[left out]'

const FULL_ID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i

/** Whether a text is an id and nothing else, which is shortened where a name would be left out. */
export function isId(text: string): boolean {
  return FULL_ID.test(text)
}

/** Whether a value of the link names somebody and was not ticked. */
export function namesSomebody(parameter: string, value: string, { withNames }: Ticks): boolean {
  return !withNames && NAMES.some((name) => name === parameter) && !isId(value)
}
