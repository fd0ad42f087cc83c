import { figures } from '../../lib/words/terminal/measures.mjs'

/**
 * A number next to its limit; without one it is only told. `least`: the limit is what has to be reached, not what may not be
 * passed. Without a value nothing has measured it yet.
 * @typedef {{ name: string, value: number | undefined, limit?: number, unit?: string, least?: boolean, digits?: number }} Figure
 */

/** @param {Figure} figure */
export function isKept({ value, limit, least = false }) {
  return value === undefined || limit === undefined || (least ? value >= limit : value <= limit)
}

/** @param {Figure} figure */
export function figureLine(figure) {
  const { name, value, limit, unit = '', least = false, digits = 0 } = figure
  const shown = value === undefined ? '-' : value.toFixed(digits)
  const verdict = value === undefined ? figures.notMeasured : isKept(figure) ? '' : figures.notKept
  const start = `${name.padEnd(46)}${shown.padStart(8)}`
  if (limit === undefined) return `${start}  ${unit}`.trimEnd()
  const bound = `${least ? figures.atLeast : figures.atMost} ${limit} ${unit}`.trim()
  return `${start}  (${bound})  ${verdict}`.trimEnd()
}

/**
 * The one in the middle, so that one slow round does not count.
 * @param {readonly number[]} values
 */
export function median(values) {
  const sorted = [...values].sort((one, other) => one - other)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}
