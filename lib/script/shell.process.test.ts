import { type StdioOptions, spawnSync } from 'node:child_process'
import { tmpdir } from 'node:os'
import fc from 'fast-check'
import { expect, inject, test } from 'vitest'
import { comment, jsonForShell, type Piece, shellWord } from './shell'

const CASES = { numRuns: 300 * inject('share') }
/** With a socket as its input, as Node's pipes are, bash believes to be run over a network, and reads the machine's settings. */
const NO_INPUT: StdioOptions = ['ignore', 'pipe', 'pipe']
const SHELLS = fc.constantFrom('sh', 'bash')

/** Texts that a shell would take for commands, words, quotes, variables or the end of a line. */
const nasty = fc.constantFrom(
  ...[
    '$(touch x)',
    '`touch x`',
    "'; touch x; '",
    '"; touch x; "',
    '$HOME',
    '\x24{VALUE}',
    '\\',
    "\\'",
    '!!',
    '\n',
  ],
  ...['*', '~', '#', '&', '|', '>x', '-n', '\u202E', 'é', '👩‍💻', '\u2028', '%s', '\r', '\u007F', '{a,b}'],
)
const text = fc
  .array(fc.oneof(nasty, fc.string({ unit: 'grapheme', maxLength: 4 })), { maxLength: 6 })
  .map((parts) => parts.join('').replaceAll('\0', ''))
const piece = fc.oneof(text, fc.constant<Piece>({ variable: 'VALUE' }))

/** The arguments that a program gets from these words. */
function argumentsIn(shell: string, words: readonly string[], value: string): string[] {
  const script = `show() { for a; do printf '%s\\0' "$a"; done; }\nshow ${words.join(' ')}\n`
  const { stdout, status } = spawnSync(shell, ['-euc', script], {
    stdio: NO_INPUT,
    cwd: tmpdir(),
    encoding: 'utf8',
    env: { ...process.env, VALUE: value, LC_ALL: 'C.UTF-8' },
  })
  expect(status).toBe(0)
  return stdout.split('\0').slice(0, -1)
}

test('a word is exactly its pieces, in every shell', () => {
  fc.assert(
    fc.property(
      SHELLS,
      fc.array(fc.array(piece, { maxLength: 4 }), { minLength: 1, maxLength: 9 }),
      text,
      (shell, words, value) => {
        const meant = words.map((pieces) =>
          pieces.map((one) => (typeof one === 'string' ? one : value)).join(''),
        )
        expect(argumentsIn(shell, words.map(shellWord), value)).toEqual(meant)
      },
    ),
    CASES,
  )
})

test.each(['sh', 'bash'])(
  '%s ends the name of a variable before an empty piece and a letter of any script',
  (shell) => {
    const words = [
      [{ variable: 'VALUE' }, '', 'À'],
      [{ variable: 'VALUE' }, '', 'a'],
      [{ variable: 'VALUE' }, 'é'],
    ]
    expect(argumentsIn(shell, words.map(shellWord), 'x')).toEqual(['xÀ', 'xa', 'xé'])
  },
)

test('a comment is one line, and nothing of it runs', () => {
  fc.assert(
    fc.property(SHELLS, text, (shell, words) => {
      const line = comment(words)
      expect(line).toMatch(/^# .*$/)
      expect(
        spawnSync(shell, ['-euc', `${line}\n`], { stdio: NO_INPUT, cwd: tmpdir(), encoding: 'utf8' }),
      ).toMatchObject({
        status: 0,
        stdout: '',
        stderr: '',
      })
    }),
    CASES,
  )
})

test('JSON means the same, without quotes of the shell and without what no one sees', () => {
  fc.assert(
    fc.property(fc.oneof(text, fc.string({ unit: 'binary' })), (value) => {
      const json = jsonForShell({ value })
      expect(JSON.parse(json)).toEqual({ value })
      expect(json).not.toMatch(/['`!\0\r\u00AD\u2028\u202E]|\u200D/u)
    }),
    CASES,
  )
})

test.each([
  ['get', 'get'],
  ['plain words', "'plain words'"],
  ["it's $5", '"it\'s \\$5"'],
  ['say "it\'s"', `'say "it'\\''s"'`],
])('%s is written as %s', (text, word) => {
  expect(shellWord([text])).toBe(word)
})

test('no word holds U+0000', () => {
  expect(() => shellWord(['a\0b'])).toThrow(RangeError)
})
