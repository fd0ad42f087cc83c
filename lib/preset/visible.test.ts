import { expect, test } from 'vitest'
import { isVisible, visibleText } from './visible'

test.each([
  ['right-to-left override', 'a\u202Eb', 'aU+202Eb'],
  ['isolate', '\u2066a', 'U+2066a'],
  ['direction marks', '\u200E\u200F\u061C', 'U+200EU+200FU+061C'],
  ['zero-width space', 'a\u200Bb', 'aU+200Bb'],
  ['joiner between letters', 'a\u200Db', 'aU+200Db'],
  ['byte order mark', '\uFEFFa', 'U+FEFFa'],
  ['soft hyphen', 'a\u00ADb', 'aU+00ADb'],
  ['line break', 'a\r\nb', 'aU+000DU+000Ab'],
  ['line separator', 'a\u2028b', 'aU+2028b'],
  ['null', '\0', 'U+0000'],
  ['lone surrogate', 'a\uD800', 'aU+D800'],
  ['private use', '\uE000', 'U+E000'],
  ['tag character', '\u{E0061}', 'U+E0061'],
  ['Hangul filler', '\u3164', 'U+3164'],
  ['blank Braille pattern', '\u2800', 'U+2800'],
  ['what a broken decoder leaves', '\uFFFD', 'U+FFFD'],
  ['variation selector on a letter', 'a\uFE0F', 'aU+FE0F'],
  ['mark with nothing before it', '\u0301a', 'U+0301a'],
  ['fifth mark in a row', 'a\u0301\u0302\u0303\u0304\u0305', 'a\u0301\u0302\u0303\u0304U+0305'],
])('names the character: %s', (_what, text, shown) => {
  expect(isVisible(text)).toBe(false)
  expect(visibleText(text, 80)).toBe(shown)
})

test.each([
  'Contoso & Söhne – “Zürich” (№ 1) €',
  'ООО «Ромашка»',
  '株式会社コントソ',
  'कॉन्टोसो',
  'شركة كونتوسو',
  '👩‍💻 🏳️‍🌈 👍🏽 ❤️ 1️⃣ 👨‍👩‍👧 🧑🏽‍🚀 🇩🇪',
])('leaves unchanged: %s', (text) => {
  expect(isVisible(text)).toBe(true)
  expect(visibleText(text, 80)).toBe(text)
})

test('a long text is cut to the limit, never inside a character or a name', () => {
  expect(visibleText('abcdef', 6)).toBe('abcdef')
  expect(visibleText('abcdefg', 6)).toBe('abcde…')
  expect(visibleText('😀😀😀', 3)).toBe('😀😀😀')
  expect(visibleText('😀😀😀😀', 3)).toBe('😀😀…')
  expect(visibleText('a\u202Eb', 6)).toBe('a…')
  expect(visibleText('👩‍💻', 2)).toBe('👩…')
  expect(visibleText('\u202E'.repeat(100_000), 20)).toBe('U+202EU+202EU+202E…')
})
