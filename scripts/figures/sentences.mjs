import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { filesBelow } from '../lib/files.mjs'

/** @typedef {{ file: string, line: number, text: string }} Sentence */

const folders = ['app', 'components', 'lib', 'scripts']
/** The catalogue itself, and tests: those of other people's clients too. */
const notRead = /\.test\.tsx?$|\/testing\/|^lib\/words\/|^scripts\/clients\/.+\.ts$|\.d\.ts$/
/**
 * Microsoft's names of products and APIs, which are the same in every language; names of regions where no words are
 * at hand, as in tests (the page takes `field.region`); and the buttons that a measurement presses.
 */
const names = new Set(['scripts/bench-first-run.ts'])
/** By these words a report is known, in any language. */
const marks = new Set(['MARK'])
const source = /\.(tsx?|mjs|js)$/

/** Attributes that a browser or a screen reader says; the components of ours name theirs alike. */
const said = new Set(['aria-label', 'aria-description', 'title', 'alt', 'placeholder', 'label'])
/** What reports a mistake of a programmer, who is told by a stack. */
const errors = new Set(['Error', 'RangeError', 'TypeError'])
const classes = /class(es|Name)?$/i

/**
 * What a person may read that stands in code and not in the catalogue, lib/words.
 * @param {string} root
 * @returns {Sentence[]}
 */
export function sentencesBelow(root) {
  const files = folders.flatMap((folder) => filesBelow(root, folder))
  return files
    .filter((file) => source.test(file) && !notRead.test(file) && !names.has(file))
    .flatMap((file) => sentencesIn(file, readFileSync(join(root, file), 'utf8')))
}

/**
 * @param {string} file
 * @param {string} code
 * @returns {Sentence[]}
 */
export function sentencesIn(file, code) {
  const tree = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true)
  /** @type {Sentence[]} */
  const found = []

  /** @param {ts.Node} node */
  function visit(node) {
    if (isNoText(node)) return
    const text = textOf(node)
    if (text !== undefined && (isShown(node) ? isWord(text) : readsLikeWords(text)))
      found.push({
        file,
        line: tree.getLineAndCharacterOfPosition(node.getStart()).line + 1,
        text: flat(text),
      })
    ts.forEachChild(node, visit)
  }

  visit(tree)
  return found
}

/**
 * Whether it says something; a permission's or a variable's name does not: `User.Read`, `ENTRA_CLIENT_ID`.
 * @param {string} text
 */
function isWord(text) {
  return /\p{L}/u.test(text) && !/^\w+(?:[._]\w+)+$/.test(text.trim())
}

/**
 * The text of a literal, with `{}` where a value is put in.
 * @param {ts.Node} node
 * @returns {string | undefined}
 */
function textOf(node) {
  if (ts.isJsxText(node) || ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node))
    return node.text
  if (!ts.isTemplateExpression(node)) return undefined
  return node.head.text + node.templateSpans.map((span) => `{}${span.literal.text}`).join('')
}

/** @param {string} text */
function flat(text) {
  return text.replace(/\s+/g, ' ').trim()
}

/**
 * Whether nothing below this node is said to anybody.
 * @param {ts.Node} node
 */
function isNoText(node) {
  if (ts.isTypeNode(node) || ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return true
  if (ts.isTaggedTemplateExpression(node) || isDirective(node) || isSplit(node)) return true
  // What a measurement presses is a button of the page.
  if (ts.isCallExpression(node) && node.expression.getText() === 'press') return true
  if (ts.isPropertyAssignment(node) && node.name.getText() === 'kind') return true
  if (ts.isNewExpression(node)) return errors.has(node.expression.getText())
  if (ts.isJsxAttribute(node)) return node.name.getText() === 'rel' || classes.test(node.name.getText())
  if (!ts.isVariableDeclaration(node)) return false
  return classes.test(node.name.getText()) || marks.has(node.name.getText())
}

/** @param {ts.Node} node */
function isDirective(node) {
  return ts.isExpressionStatement(node) && ts.isStringLiteral(node.expression)
}

/**
 * A list that is written as one text.
 * @param {ts.Node} node
 */
function isSplit(node) {
  return (
    ts.isPropertyAccessExpression(node) && node.name.text === 'split' && textOf(node.expression) !== undefined
  )
}

/**
 * Whether a literal is drawn, or said by an attribute, as it is: then one word is enough.
 * @param {ts.Node} node
 * @returns {boolean}
 */
function isShown(node) {
  const { parent } = node
  if (ts.isJsxText(node)) return true
  if (ts.isJsxAttribute(parent)) return said.has(parent.name.getText())
  if (ts.isJsxExpression(parent)) return ts.isJsxAttribute(parent.parent) ? isShown(parent) : true
  if (ts.isConditionalExpression(parent)) return node !== parent.condition && isShown(parent)
  if (ts.isParenthesizedExpression(parent)) return isShown(parent)
  return ts.isBinaryExpression(parent) && isChoice(parent, node) && isShown(parent)
}

/**
 * @param {ts.BinaryExpression} expression
 * @param {ts.Node} part
 */
function isChoice({ operatorToken: { kind }, right }, part) {
  if (kind === ts.SyntaxKind.AmpersandAmpersandToken) return part === right
  return kind === ts.SyntaxKind.BarBarToken || kind === ts.SyntaxKind.QuestionQuestionToken
}

/**
 * Two plain words or more, with a capital in front or a mark at the end; or nothing but words.
 * @param {string} text
 */
function readsLikeWords(text) {
  const tokens = flat(text).split(' ')
  const words = tokens.filter((token) => /^["'“(]?\p{L}[\p{L}’'-]*["'”).,;:?!…]*$/u.test(token))
  if (words.length < 2) return false
  return (
    /^\p{Lu}/u.test(text.trim()) ||
    /[.?!…]$/.test(text.trim()) ||
    tokens.every((token) => /^\p{L}+$/u.test(token))
  )
}
