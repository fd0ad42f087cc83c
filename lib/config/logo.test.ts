import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { ConfigError } from './environment'
import { readLogo } from './logo'

function fileOf(name: string, content: string | Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), 'logo-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

const SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"></svg>'
const PNG = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0)
const WEBP = new TextEncoder().encode('RIFF\0\0\0\0WEBPVP8 ')

test.each([
  ['logo.svg', SVG, 'image/svg+xml'],
  ['Logo.SVG', `\uFEFF<?xml version="1.0"?>\n${SVG}`, 'image/svg+xml'],
  ['logo.svg', `<!-- made by hand -->${SVG}`, 'image/svg+xml'],
  ['logo.png', PNG, 'image/png'],
  ['logo.webp', WEBP, 'image/webp'],
])('%s is read', (name, content, type) => {
  const path = fileOf(name, content)
  const logo = readLogo(path)
  expect(logo.type).toBe(type)
  expect(logo.bytes).toEqual(typeof content === 'string' ? new TextEncoder().encode(content) : content)
})

test.each([
  [
    'a page that is called a picture',
    'logo.svg',
    '<html><script>1</script></html>',
    'not what the end of its name',
  ],
  ['a picture of another kind', 'logo.png', WEBP, 'not what the end of its name'],
  ['an empty file', 'logo.svg', '', 'not what the end of its name'],
  ['a large file', 'logo.svg', SVG.padEnd(100 * 1024 + 1), 'larger than 102400 bytes'],
])('%s is refused, with the path', (_what, name, content, says) => {
  const path = fileOf(name, content)
  expect(() => readLogo(path)).toThrow(ConfigError)
  expect(() => readLogo(path)).toThrow(says)
  expect(() => readLogo(path)).toThrow(JSON.stringify(path))
})

test.each(['/nowhere/logo.svg', '/'])('where there is no file, that is said: %s', (path) => {
  expect(() => readLogo(path)).toThrow('no file can be read there')
})
