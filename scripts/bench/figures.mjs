import { bench } from '../../lib/words/commands.mjs'

const { table: words } = bench

/**
 * One line of the table. Without a limit it is only told; `least` says that the limit is to be reached, not what may not be
 * passed.
 * @typedef {{ name: string, value: number, unit?: string, limit?: number, least?: boolean, digits?: number }} Figure
 */

/** @param {Figure} figure */
export function isKept({ value, limit, least }) {
  if (limit === undefined) return true
  return least ? value >= limit : value <= limit
}

/**
 * The figures below one another, each with its limit and whether it is kept.
 * @param {readonly Figure[]} figures
 */
export function table(figures) {
  const rows = [words.head, ...figures.map(row)]
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((cells) => (cells[column] ?? '').length)))
  return rows
    .map(([name = '', value = '', limit = '', verdict = '']) =>
      `${name.padEnd(widths[0] ?? 0)}  ${value.padStart(widths[1] ?? 0)}  ${limit.padEnd(widths[2] ?? 0)}  ${verdict}`.trimEnd(),
    )
    .join('\n')
}

/** @param {Figure} figure */
function row(figure) {
  const { name, value, unit, limit, least, digits = 0 } = figure
  const withUnit = (/** @type {string} */ text) => (unit ? `${text} ${unit}` : text)
  const bound = limit === undefined ? '' : (least ? words.atLeast : words.atMost)(withUnit(`${limit}`))
  const verdict = limit === undefined ? '' : isKept(figure) ? words.kept : words.notKept
  return [name, withUnit(value.toFixed(digits)), bound, verdict]
}

/**
 * The one in the middle.
 * @param {readonly number[]} values
 */
export function median(values) {
  const sorted = [...values].sort((one, other) => one - other)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}
