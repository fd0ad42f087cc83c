/** One line of the last look: what the guide asks, and what the tenant says. */
export type Check = { label: string; detail: string; ok: boolean }
