import { FIELDS, type Kind, LINES, type LineName, type Part, type ReportText } from './fields'

export type Values = Record<string, unknown>

/** Placeholders for the values while a line becomes its pattern. No catalogue contains them. */
const MARKS = ['\uE000', '\uE001', '\uE002', '\uE003'] as const

export type LineReader = ReturnType<typeof lineReader>

/** Reads single lines of a report in the language of these words. */
export function lineReader(text: ReportText) {
  const patterns = new Map<LineName, RegExp>()

  /** The values in a line, in the order of the table; `null` for another line. */
  function values(name: LineName, line: string): string[] | null {
    const pattern = patterns.get(name) ?? patternOf(text.lines[name], LINES[name])
    patterns.set(name, pattern)
    const { groups } = pattern.exec(line) ?? {}
    return groups ? LINES[name].map((_, index) => groups[`v${index}`] ?? '') : null
  }

  /** Reads `label: value`, once for each label. */
  function takePair(part: Part, line: string, into: Values): boolean {
    const labels: Readonly<Record<string, string>> = text.labels[part]
    for (const [name, kind] of Object.entries<Kind>(FIELDS[part])) {
      if (!line.startsWith(`${labels[name]}: `) || Object.hasOwn(into, name)) continue
      into[name] = read(kind, line.slice(`${labels[name]}: `.length))
      return true
    }
    return false
  }

  function read(kind: Kind, value: string): string | number | undefined {
    switch (kind) {
      case 'text':
        return value
      case 'count':
        return count(value)
      case 'place':
        return idOf(text.places, value)
      case 'kept':
        return idOf(text.kept, value)
    }
  }

  return { values, takePair }
}

/** The id with this text. */
export function idOf(words: Readonly<Record<string, string>>, written: string): string | undefined {
  return Object.entries(words).find(([, word]) => word === written)?.[0]
}

export function count(digits: string): number | string {
  return /^\d{1,7}$/.test(digits) ? Number(digits) : digits
}

/** A pattern from a line's fixed words, with a group for each value in any word order. */
function patternOf(
  write: (...values: [string, string, string, string]) => string,
  shapes: readonly string[],
): RegExp {
  const literal = write(...MARKS).replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
  const pattern = MARKS.reduce(
    (source, mark, index) => source.replace(mark, `(?<v${index}>${shapes[index] ?? '.+'})`),
    literal,
  )
  return new RegExp(`^${pattern}$`)
}
