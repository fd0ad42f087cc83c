import { expect, test } from 'vitest'
import { wavesOf } from './waves'

const at = (second: number, milliseconds: number, path: string) => ({
  method: 'GET',
  path,
  startedAt: `2030-06-15T12:00:${second.toFixed(3).padStart(6, '0')}0000Z`,
  milliseconds,
})

test('one after the other each is a wave, at the same time they are one', () => {
  const entries = [
    at(2, 120, '/c'),
    at(0, 120, '/a'),
    at(2.01, 300, '/d'),
    at(1, 120, '/b'),
    at(2.2, 50, '/e'),
  ]
  const paths = wavesOf(entries).map((wave) => wave.map(({ path }) => path))
  expect(paths).toEqual([['/a'], ['/b'], ['/c', '/d'], ['/e']])
})

test('nothing asked, no wave', () => {
  expect(wavesOf([])).toEqual([])
})
