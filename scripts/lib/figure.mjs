import { figures } from '../../lib/words/commands.mjs'

/**
 * A number beside its limit. `least`: the limit is what has to be reached, not what may not be passed. Without a value
 * nothing has measured it yet.
 * @typedef {{ name: string, value: number | undefined, limit: number, unit?: string, least?: boolean, digits?: number }} Figure
 */

/** @param {Figure} figure */
export function isKept({ value, limit, least = false }) {
  return value === undefined || (least ? value >= limit : value <= limit)
}

/** @param {Figure} figure */
export function figureLine(figure) {
  const { name, value, limit, unit = '', least = false, digits = 0 } = figure
  const shown = value === undefined ? '-' : value.toFixed(digits)
  const verdict = value === undefined ? figures.notMeasured : isKept(figure) ? '' : figures.notKept
  const bound = `${least ? figures.atLeast : figures.atMost} ${limit} ${unit}`.trim()
  return `${name.padEnd(46)}${shown.padStart(8)}  (${bound})  ${verdict}`.trimEnd()
}
