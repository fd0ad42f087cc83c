import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { en } from './en'
import { script } from './en/script'

const SOURCES = ['app', 'components', 'lib', 'scripts']

function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return path === join('lib', 'words') ? [] : filesIn(path)
    return /\.(tsx?|mjs)$/.test(path) && !/\.test\.tsx?$/.test(path) ? [path] : []
  })
}

/** Every name that some source says; texts between quotes too, for ids are said that way. */
const said = new Set(
  SOURCES.flatMap(filesIn).flatMap((file) => readFileSync(file, 'utf8').match(/[\w$]+(?:-[\w$]+)*/g) ?? []),
)

/** Every entry is drawn, as a list. */
const LISTS = ['page.storage.settings']

/**
 * The paths of a catalogue whose own name no source says. A name that something else has too passes; the language
 * server could tell them apart, but takes half a minute.
 */
function unsaid(value: unknown, path: readonly string[] = []): string[] {
  const parts = path.at(-1)?.split('.') ?? []
  if (!parts.every((part) => said.has(part))) return [path.join('.')]
  if (typeof value !== 'object' || value === null || LISTS.includes(path.join('.'))) return []
  return Object.entries(value).flatMap(([id, inner]) => unsaid(inner, [...path, id]))
}

test('every sentence of the catalogue is named somewhere', () => {
  expect(unsaid({ ...en, script })).toEqual([])
})
