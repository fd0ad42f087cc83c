import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { filesBelow } from '../lib/files.mjs'

const folders = ['app', 'components', 'lib', 'packages', 'scripts', 'public']
const source = /\.(tsx?|mjs|js)$/
const test = /\.test\.tsx?$|\/testing\//
/** The catalogue is data, whatever it is written in. */
const data = /^lib\/words\//

/**
 * The lines of every source file: code of app, components, lib, packages, scripts and public, without tests and data.
 * @param {string} root
 * @returns {Map<string, string>} each file's text
 */
export function sources(root) {
  const files = folders.flatMap((folder) => filesBelow(root, folder))
  const chosen = files.filter((file) => source.test(file) && !test.test(file) && !data.test(file))
  return new Map(chosen.map((file) => [file, readFileSync(join(root, file), 'utf8')]))
}

/** @param {string} text */
export function linesOf(text) {
  return text.split('\n').length - (text.endsWith('\n') ? 1 : 0)
}

/**
 * The value below which this share of all values is, or that is at it.
 * @param {readonly number[]} values
 * @param {number} share
 */
export function quantile(values, share) {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0
}

/**
 * How many effects of React stand in a thousand lines of app and components.
 * @param {ReadonlyMap<string, string>} files
 */
export function effectsPerThousandLines(files) {
  let effects = 0
  let lines = 0
  for (const [file, text] of files) {
    if (!/^(app|components)\//.test(file)) continue
    lines += linesOf(text)
    effects += effectsIn(text)
  }
  return lines === 0 ? 0 : (effects / lines) * 1000
}

/** @param {string} text */
function effectsIn(text) {
  let count = 0
  const visit = (/** @type {ts.Node} */ node) => {
    if (ts.isCallExpression(node) && /^use(Layout|Insertion)?Effect$/.test(node.expression.getText()))
      count += 1
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile('a.tsx', text, ts.ScriptTarget.Latest, true))
  return count
}
