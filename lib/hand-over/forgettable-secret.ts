/**
 * The only place that holds a client secret's value. It cannot be printed, serialized or cloned by accident.
 * `forget()` deletes it.
 */
export class ForgettableSecret {
  #value: string | null = null
  #seen = false
  readonly #listeners = new Set<() => void>()

  /** Stores the value from the answer that created it. */
  keep(value: string): void {
    this.#value = value
    this.#seen = false
    this.#tell()
  }

  /** The person has copied the value or looked at it. */
  markSeen(): void {
    this.#seen = this.holds()
    this.#tell()
  }

  /** Whether the value that is held was copied or shown. */
  seen(): boolean {
    return this.#seen
  }

  /** The value for showing or copying on a press; `null` if there is none. */
  reveal(): string | null {
    return this.#value
  }

  /** Whether a value waits to be saved. */
  holds(): boolean {
    return this.#value !== null
  }

  /** Deletes the value. */
  forget(): void {
    this.#value = null
    this.#seen = false
    this.#tell()
  }

  /** Calls `listener` when a value is stored, seen or forgotten. Returns the function that unsubscribes it. */
  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  toString(): string {
    return '[hidden]'
  }

  toJSON(): string {
    return '[hidden]'
  }

  #tell(): void {
    for (const listener of this.#listeners) listener()
  }
}
