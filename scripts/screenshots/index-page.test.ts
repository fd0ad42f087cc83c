import { expect, test } from 'vitest'
import { readOr } from '../lib/files.mjs'
import { folderWith, write } from '../lib/folder'
import { indexPage, writeIndex } from './index-page.mjs'

test('every picture is shown by its group and state, narrow before wide, whatever else is in the folder', () => {
  const folder = folderWith({
    '1 Start/1 plain/1366-light.png': '',
    '1 Start/1 plain/390-dark.png': '',
    '2 Run/10 done/390-light.png': '',
    '2 Run/9 ready/390-light.png': '',
  })
  write(folder, '1 Start/1 plain/note.txt', '')
  const page = readOr(writeIndex(folder))
  expect(
    [...page.matchAll(/<img [^>]*src="([^"]+)"/g)].map(([, source]) => decodeURIComponent(source ?? '')),
  ).toEqual([
    '1 Start/1 plain/390-dark.png',
    '1 Start/1 plain/1366-light.png',
    '2 Run/9 ready/390-light.png',
    '2 Run/10 done/390-light.png',
  ])
})

test('a name is text, not markup', () => {
  const page = indexPage([{ group: '<b>', states: [{ state: 'a "b" & c', pictures: ['x.png'] }] }])
  expect(page).toContain('&lt;b>')
  expect(page).toContain('alt="a &quot;b&quot; &amp; c, x"')
})
