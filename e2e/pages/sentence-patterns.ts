/** A sentence with values in it, whatever these are; `marks` of a rich text count as one. */
export function anyValue(sentence: (...values: string[]) => string): RegExp {
  const VALUE = '\u0000'
  return patternOf(sentence(VALUE, VALUE, VALUE), VALUE)
}

/** A sentence in which a mark such as `<name></name>` stands for a value, whatever that is. */
export function anyMarked(sentence: string): RegExp {
  return patternOf(sentence.replaceAll(/<(\w+)><\/\1>/g, '\u0000'), '\u0000')
}

/** A sentence in which a mark such as `<id></id>` stands for this value. */
export function marked(sentence: string, value: string): string {
  return sentence.replaceAll(/<(\w+)><\/\1>/g, () => value)
}

function patternOf(sentence: string, value: string): RegExp {
  const parts = sentence.split(value).map((part) => part.replaceAll(/[$()*+.?[\\\]^{|}]/g, '\\$&'))
  return new RegExp(`^${parts.join('.+')}$`)
}
