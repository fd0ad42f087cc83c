/*
 * Patterns of paths, compared segment by segment. No expression is built: one with several wild parts tries every way
 * to share a path among them, and a short one can keep a server busy for minutes.
 */

/**
 * Whether a text is a pattern: `*` stands for a part of a segment, `**` alone for one segment or more, and `text**` at the
 * end for a rest of any length.
 */
export function isPattern(text: string): boolean {
  if (!text.startsWith('/') || /\s/.test(text)) return false
  const segments = text.slice(1).split('/')
  const last = segments.length - 1
  return segments.every((segment, index) => {
    const stars = segment.indexOf('**')
    return stars === -1 || segment === '**' || (index === last && stars === segment.length - 2)
  })
}

/** Longer paths are met by no pattern: no path that is imitated comes near. */
const MOST_SEGMENTS = 64

/** Whether a pattern names a path. The time grows with segments of the one times segments of the other, at most. */
export function matchesPath(pattern: string, path: string): boolean {
  const given = path.split('/')
  if (given.length > MOST_SEGMENTS) return false
  if (!pattern.endsWith('**') || pattern.endsWith('/**')) return matchesSegments(pattern.split('/'), given)
  const wanted = pattern.slice(0, -1).split('/')
  // The rest of the path after `text**` may hold further segments; what must fit is its beginning.
  return matchesSegments(wanted, given.slice(0, wanted.length)) || matchesSegments([...wanted, '**'], given)
}

/** A `**` takes as little as it can; where the rest does not fit, only the last one met takes one segment more. */
function matchesSegments(wanted: readonly string[], given: readonly string[]): boolean {
  let [at, from] = [0, 0]
  let retry: { at: number; from: number } | undefined
  while (from < given.length) {
    const part = wanted[at]
    if (part === '**') {
      retry = { at: at + 1, from: from + 1 }
      at = retry.at
      from = retry.from
    } else if (part !== undefined && matchesSegment(part, given[from] ?? '')) {
      at += 1
      from += 1
    } else if (retry === undefined) {
      return false
    } else {
      retry = { at: retry.at, from: retry.from + 1 }
      at = retry.at
      from = retry.from
    }
  }
  return at === wanted.length
}

/** The texts between the stars follow each other in the segment; each is taken where it comes first. */
function matchesSegment(wanted: string, given: string): boolean {
  const [first = '', ...others] = wanted.split('*')
  const last = others.pop()
  if (last === undefined) return wanted === given
  if (given.length < first.length + last.length || !given.startsWith(first) || !given.endsWith(last))
    return false
  const end = given.length - last.length
  let from = first.length
  for (const text of others) {
    const found = given.indexOf(text, from)
    if (found === -1 || found + text.length > end) return false
    from = found + text.length
  }
  return true
}
