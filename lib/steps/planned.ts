import type { GraphRequest } from '@/lib/graph/requests'

/**
 * What a press will do: in words, and as the exact requests, built by the same functions as those that are sent. What
 * nobody knows yet stands in braces. Reads before and after a write are said once, in words.
 */
export type Plan = { words: readonly string[]; requests: readonly GraphRequest[] }

/** Stands in the address until the application is registered. */
export const UNKNOWN_OBJECT_ID = '{object id}'
