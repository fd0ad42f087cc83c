/**
 * The one place that ever holds a client secret's value. It cannot be printed, serialised or cloned by accident,
 * and it is gone after `forget()`.
 */
export class SecretBox {
  #value: string | null = null
  readonly #listeners = new Set<() => void>()

  /** Takes the value from the answer that made it. */
  keep(value: string): void {
    this.#value = value
    this.#tell()
  }

  /** The value for showing or copying on a press, or `null` when there is none. */
  reveal(): string | null {
    return this.#value
  }

  /** Whether a value waits to be saved. */
  holds(): boolean {
    return this.#value !== null
  }

  /** Drops the value for good. */
  forget(): void {
    this.#value = null
    this.#tell()
  }

  /** Calls `listener` whenever a value comes or goes; gives the function that stops it. */
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
