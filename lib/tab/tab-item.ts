/** The part of the browser's storage that is used here. */
export type TabStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

/**
 * How a value is stored. `read` throws for an invalid text. Not zod, which is larger than all the rest of our code on
 * the start screen.
 */
type Form<T> = { read(text: string): T; write(value: T): string }

/** One item that the browser's tab remembers through redirects and reloads. */
type TabItem<T> = {
  /** The value; `null` if there is none, it cannot be read, or the browser blocks its storage. */
  read(): T | null
  /** Returns whether the browser kept the value. It may block its storage, or have no room left. */
  write(value: T): boolean
  remove(): void
  /** Reads the value and removes it, so that it is used once. */
  take(): T | null
}

/** Accessing a blocked storage already throws, so each access asks for it again. */
const tabStorage = (): TabStorage => sessionStorage

/** An item of the tab's memory. The form reads and writes the stored text. No method ever throws. */
export function tabItem<T>(key: string, form: Form<T>, storage: () => TabStorage = tabStorage): TabItem<T> {
  const item: TabItem<T> = {
    read() {
      try {
        const text = storage().getItem(key)
        return text === null ? null : form.read(text)
      } catch {
        return null
      }
    },
    write(value) {
      try {
        storage().setItem(key, form.write(value))
        return true
      } catch {
        return false
      }
    },
    remove() {
      try {
        storage().removeItem(key)
      } catch {
        // A blocked storage contains nothing.
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

/** The form of a text that matches this pattern. */
export function textLike(pattern: RegExp): Form<string> {
  return {
    read(text) {
      if (!pattern.test(text)) throw new RangeError('not a text of this form')
      return text
    },
    write: (text) => text,
  }
}

/** Any text. */
export const ANY_TEXT = textLike(/^/)

/** The form of an object with texts under these names, stored as JSON. */
export function textsNamed<Name extends string>(...names: readonly Name[]): Form<Record<Name, string>> {
  return {
    read(text) {
      const value: unknown = JSON.parse(text)
      if (!hasTexts(value, names)) throw new TypeError('not an object with these texts')
      return value
    },
    write: (value) => JSON.stringify(value),
  }
}

function hasTexts<Name extends string>(
  value: unknown,
  names: readonly Name[],
): value is Record<Name, string> {
  if (typeof value !== 'object' || value === null) return false
  const texts = new Map<string, unknown>(Object.entries(value))
  return names.every((name) => typeof texts.get(name) === 'string')
}
