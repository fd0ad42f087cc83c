import type { Format } from './format'

/** The members of a union by their kind. */
type ByKind<Said extends { kind: string }> = { [K in Said['kind']]: Extract<Said, { kind: K }> }

/** A text for every kind of thing that can be said; one without a text does not compile. */
export type Texts<Said extends { kind: string }, Text = string> = {
  [K in Said['kind']]: (said: ByKind<Said>[K], format: Format) => Text
}

/** The text for one of them. */
export function say<Said extends { kind: string }, Text>(
  texts: Texts<Said, Text>,
  said: ByKind<Said>[Said['kind']],
  format: Format,
): Text {
  return pick<Said, Said['kind'], Text>(texts, said.kind, said, format)
}

function pick<Said extends { kind: string }, K extends Said['kind'], Text>(
  texts: Texts<Said, Text>,
  kind: K,
  said: ByKind<Said>[K],
  format: Format,
): Text {
  return texts[kind](said, format)
}
