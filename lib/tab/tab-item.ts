import * as z from 'zod/mini'

/** The part of the browser's storage that is used here. */
export type TabStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

/** One thing that the browser's tab remembers through redirects and reloads. */
type TabItem<T> = {
  /** The value; `null` where there is none, it cannot be read, or the browser blocks its storage. */
  read(): T | null
  /** Whether the browser kept the value: it may block its storage, or have no room left in it. */
  write(value: T): boolean
  remove(): void
  /** Reads the value and removes it, so that it counts once. */
  take(): T | null
}

/** Getting at a blocked storage throws already, so each access asks for it. */
const tabStorage = (): TabStorage => sessionStorage

/** An item of the tab's memory. The schema reads the stored text and writes it again; nothing here ever throws. */
export function tabItem<T>(
  key: string,
  schema: z.ZodMiniType<T, string>,
  storage: () => TabStorage = tabStorage,
): TabItem<T> {
  const item: TabItem<T> = {
    read() {
      try {
        const text = storage().getItem(key)
        return text === null ? null : z.decode(schema, text)
      } catch {
        return null
      }
    },
    write(value) {
      try {
        storage().setItem(key, z.encode(schema, value))
        return true
      } catch {
        return false
      }
    },
    remove() {
      try {
        storage().removeItem(key)
      } catch {
        // A blocked storage holds nothing.
      }
    },
    take() {
      const value = item.read()
      item.remove()
      return value
    },
  }
  return item
}

/** A value that is stored as JSON. */
export function asJson<T>(schema: z.ZodMiniType<T>): z.ZodMiniType<T, string> {
  return z.pipe(
    z.codec(z.string(), z.unknown(), { decode: parse, encode: (value) => JSON.stringify(value) }),
    schema,
  )
}

function parse(text: string): unknown {
  return JSON.parse(text)
}
