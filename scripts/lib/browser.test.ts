import { readFileSync } from 'node:fs'
import { delimiter } from 'node:path'
import { expect, test } from 'vitest'
import { disabledFeatures, findBrowser, headlessOptions, headlessShell, isProgram } from './browser.mjs'
import { folderWith } from './folder'

const path = ['/home/me/bin', '/usr/games'].join(delimiter)
const only =
  (...here: string[]) =>
  (file: string) =>
    here.includes(file)

test('CHROMIUM_PATH goes before everything', () => {
  const env = { CHROMIUM_PATH: '/opt/mine', PATH: path }
  expect(findBrowser(env, only('/opt/mine', '/usr/games/chromium'))).toBe('/opt/mine')
})

test('a wrong CHROMIUM_PATH is not made up for in silence', () => {
  const env = { CHROMIUM_PATH: '/opt/gone', PATH: path }
  expect(findBrowser(env, only('/usr/games/chromium'))).toBeUndefined()
})

test.each(['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'])(
  '%s is found on the PATH',
  (name) => {
    expect(findBrowser({ PATH: path }, only(`/usr/games/${name}`))).toBe(`/usr/games/${name}`)
  },
)

test('the PATH goes before the usual places', () => {
  const works = only('/usr/bin/chromium', '/home/me/bin/google-chrome')
  expect(findBrowser({ PATH: path }, works)).toBe('/home/me/bin/google-chrome')
  expect(findBrowser({}, works)).toBe('/usr/bin/chromium')
})

test('a machine without one has none', () => {
  expect(findBrowser({ PATH: path }, only('/usr/bin/firefox'))).toBeUndefined()
})

test('a text, a folder and nothing are no programs', () => {
  const root = folderWith({ 'chromium.txt': 'text' })
  expect([process.execPath, `${root}/chromium.txt`, root, `${root}/gone`].map(isProgram)).toEqual([
    true,
    false,
    false,
    false,
  ])
})

test('the headless shell is taken where it stands next to the Chromium', () => {
  const beside = '/usr/bin/chromium-headless-shell'
  expect(headlessShell('/usr/bin/chromium', only(beside))).toBe(beside)
  expect(headlessShell('/opt/mine/chrome', only(beside))).toBeUndefined()
  const root = folderWith({ chromium: '' })
  expect(headlessOptions({ CHROMIUM_PATH: `${root}/chromium` }).executablePath).toBe(`${root}/chromium`)
})

test('what Playwright switches off in Chromium stays off', () => {
  const bundle = readFileSync('node_modules/playwright-core/lib/coreBundle.js', 'utf8')
  const list = /\bdisabledFeatures = \[(.*?)\n {4}\]/s.exec(bundle)?.[1] ?? ''
  const theirs = [...list.matchAll(/^ *"(\w+)",?$/gm)].map(([, name]) => name)
  expect(theirs.length).toBeGreaterThan(10)
  expect(disabledFeatures).toEqual(expect.arrayContaining(theirs))
})
