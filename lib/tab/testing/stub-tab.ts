import { vi } from 'vitest'

/** A tab's own storage with these entries; gives what it holds. `vi.unstubAllGlobals` takes it away. */
export function stubTab(entries: Record<string, string> = {}): Map<string, string> {
  const kept = new Map(Object.entries(entries))
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => kept.set(key, text),
    removeItem: (key: string) => kept.delete(key),
  })
  return kept
}
