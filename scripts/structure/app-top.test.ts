import { expect, test } from 'vitest'
import { folderWith } from '../lib/folder'
import { strangersInApp } from './app-top.mjs'

test('routes and special files of Next may stand at the top of app, and all else in folders', () => {
  const root = folderWith({
    'app/page.tsx': '',
    'app/global-error.tsx': '',
    'app/globals.css': '',
    'app/icon.svg': '',
    'app/_guide/run-screen.tsx': '',
    'app/run-screen.tsx': '',
    'app/pages.ts': '',
  })
  expect(strangersInApp(root)).toEqual(['app/pages.ts', 'app/run-screen.tsx'])
})
