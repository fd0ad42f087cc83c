/** As a `ref`: leads the reader to an element as soon as it is drawn. */
export function focusOn(element: HTMLElement | null): void {
  element?.focus()
}
