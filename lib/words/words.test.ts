import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createFormat } from './format'
import { LANGUAGES, type Language } from './languages'
import { loadWords } from './load'
import { loadScriptWords } from './load-script'
import { RARE } from './testing/rare-words'

/** The catalogue, and what is loaded apart from it. */
async function allWords(language: Language) {
  return { ...(await loadWords(language, language)), script: await loadScriptWords(language) }
}

const english = await allWords('en')
const FOLDER = join('lib', 'words')
const MARKS = /<\/?\w+>/g

type Sentence = { id: string; text: string }

/** Stands for whatever a function asks for: it reads as a word, calls back as one, and has whatever property is read. */
const anything: unknown = new Proxy(() => 'X', {
  get(_target, name) {
    if (name === Symbol.toPrimitive || name === 'toString') return () => 'X'
    if (name === 'length') return 2
    if (name === 'map') return (make: (item: unknown) => unknown) => [make(anything)]
    if (name === 'flatMap' || name === 'filter') return () => []
    if (name === 'join') return () => 'X'
    return typeof name === 'symbol' ? undefined : anything
  },
  apply: () => 'X',
})

/** Every sentence of a catalogue by its path; of a function, what it says about anything. */
function sentences(value: unknown, id = ''): Sentence[] {
  if (typeof value === 'string') return [{ id, text: value }]
  if (typeof value === 'function') return sentences(value(...Array.from({ length: 4 }, () => anything)), id)
  if (Array.isArray(value)) return value.flatMap((item, index) => sentences(item, `${id}.${index}`))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) =>
    sentences(inner, id === '' ? name : `${id}.${name}`),
  )
}

function sentencesOf({ language: _language, format: _format, ...catalogue }: typeof english): Sentence[] {
  return sentences(catalogue)
}

test.each(LANGUAGES.filter((language) => language !== 'en'))(
  '%s marks the same parts of a sentence',
  async (language) => {
    const other = new Map(sentencesOf(await allWords(language)).map(({ id, text }) => [id, text]))
    for (const { id, text } of sentencesOf(english)) {
      expect.soft(other.get(id)?.match(MARKS)?.toSorted(), id).toEqual(text.match(MARKS)?.toSorted())
    }
  },
)

test.each(LANGUAGES)('%s: no sentence is empty, or a button would have no name', async (language) => {
  for (const { id, text } of sentencesOf(await allWords(language))) expect.soft(text.trim(), id).not.toBe('')
})

test('sentences with values are read too', () => {
  const texts = new Map(sentencesOf(english).map(({ id, text }) => [id, text]))
  expect(texts.get('run.stepper.place')).toBe('Step X of X')
  expect(texts.get('practice.happened.registered')).toBe('“X” was registered')
})

/** Equal in both languages. */
const SHARED = /^(page\.footer\.version|start\.intro\.names)$/

test.each(LANGUAGES.filter((language) => language !== 'en'))(
  '%s has nothing left in English',
  async (language) => {
    const texts = new Map(sentencesOf(english).map(({ id, text }) => [id, text]))
    for (const { id, text } of sentencesOf(await allWords(language))) {
      if (text.length > 25 && !SHARED.test(id)) expect.soft(text, id).not.toBe(texts.get(id))
    }
  },
)

test('English is plain', () => {
  for (const { id, text } of sentencesOf(english)) expect.soft(text, id).not.toMatch(RARE)
})

test('what terminals say is plain too, and so are the comments', () => {
  const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  const said = files.filter((file) => /\.(ts|mjs)$/.test(file) && !/^(?:de|testing)\/|\.test\.ts$/.test(file))
  expect(said).toContain('terminal/commands.mjs')
  for (const file of said) expect.soft(readFileSync(join(FOLDER, file), 'utf8'), file).not.toMatch(RARE)
})

test.each([
  ['en-US', 'October 3, 2026', '30 seconds', 'A, B, or C'],
  ['en-GB', '3 October 2026', '30 seconds', 'A, B or C'],
  ['de', '3. Oktober 2026', '30 Sekunden', 'A, B oder C'],
])('%s writes dates, durations and lists its own way', (locale, day, seconds, list) => {
  const format = createFormat(locale)
  expect(format.day('2026-10-03')).toBe(day)
  expect(format.seconds(30)).toBe(seconds)
  expect(format.anyOf(['A', 'B', 'C'])).toBe(list)
})

test.each([
  ['en', '1 month', '35 ms'],
  ['de', '1 Monat', '35 ms'],
])('%s writes a secret’s life and the time of a call', (locale, month, time) => {
  const format = createFormat(locale)
  expect(format.months(1)).toBe(month)
  expect(format.milliseconds(35)).toBe(time)
})

test('what is no date stays as it is', () => {
  expect(createFormat('en').date('soon')).toBe('soon')
})

test('words that did not arrive are asked for again, and those that did are the same', async () => {
  const language: Language = 'de'
  expect(loadWords(language, 'de')).toBe(loadWords(language, 'de'))
  expect(await loadWords(language, 'de-AT')).toMatchObject({ language: 'de', page: { language: 'Sprache' } })
})
