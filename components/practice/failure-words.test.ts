import { expect, test } from 'vitest'
import { LANGUAGES } from '@/lib/words/languages'
import { loadWords } from '@/lib/words/load'
import { failureWords } from './failure-words'

test.each(LANGUAGES)('a failure names what went wrong: %s', async (language) => {
  const words = await loadWords(language, language)
  expect(failureWords({ kind: 'unreachable' }, words)).toBe(words.practice.failure.unreachable)
  expect(failureWords({ kind: 'refused', status: 503, words: null }, words)).toContain('503')
  expect(failureWords({ kind: 'refused', status: 403, words: 'Said so.' }, words)).toBe('Said so.')
  expect(failureWords({ kind: 'unreadable', field: 'seeds' }, words)).toContain('seeds')
})
