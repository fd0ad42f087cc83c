import { createElement, Fragment, type ReactNode } from 'react'

export type RichProps = {
  /** A sentence from the catalogue, with parts in marks: `Open the <portal>Entra admin center</portal>.` */
  text: string
  /** How each mark is drawn. */
  parts: Record<string, (inner: string) => ReactNode>
}

const MARKED = /<(\w+)>(.*?)<\/\1>/g

/** A sentence with parts that are more than text. The catalogue marks the words; the screen draws each mark. */
export function Rich({ text, parts }: RichProps) {
  const drawn: ReactNode[] = []
  let end = 0
  for (const match of text.matchAll(MARKED)) {
    const [marked, mark = '', inner = ''] = match
    const draw = parts[mark]
    if (!draw) throw new RangeError(`No part is drawn for the mark <${mark}>.`)
    drawn.push(text.slice(end, match.index), draw(inner))
    end = match.index + marked.length
  }
  return createElement(Fragment, null, ...drawn, text.slice(end))
}
