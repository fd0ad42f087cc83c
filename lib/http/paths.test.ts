import { expect, test } from 'vitest'
import { config } from '../../proxy'
import { isPagePath } from './paths'

/** What the proxy passes by, because it is a file and no page. */
const [matcher = ''] = config.matcher
const FILES = ['/_next/static/chunks/a.js', '/icon.svg', '/logo', '/accent']

test.each(FILES)('%s is a file for the proxy, and no page that a crowd would keep away', (path) => {
  expect(new RegExp(`^${matcher}$`).test(path)).toBe(false)
  expect(isPagePath(path)).toBe(false)
})

test.each(['/', '/link', '/security', '/logo/x', '/accented', '/nothing/here'])('%s is a page', (path) => {
  expect(new RegExp(`^${matcher}$`).test(path)).toBe(true)
  expect(isPagePath(path)).toBe(true)
})
