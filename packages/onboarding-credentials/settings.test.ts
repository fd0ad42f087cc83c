import { describe, expect, test } from 'vitest'
import { placeIn } from './environment'
import { optionsIn } from './options'

const OPEN = ['open', 'seal.txt', '--key', 'key.json']

describe('arguments', () => {
  test('what is not said is asked for or shown, and nothing is sent', () => {
    expect(optionsIn(OPEN)).toEqual({
      kind: 'open',
      from: 'seal.txt',
      key: 'key.json',
      passwordDescriptor: null,
      origin: null,
      target: { kind: 'nowhere' },
    })
  })

  test.each([
    ['no command', ['seal.txt', '--key', 'k'], /^Usage/],
    ['another command', ['close', 'seal.txt', '--key', 'k'], /^Usage/],
    ['two files', [...OPEN, 'more'], /^Usage/],
    ['no key', ['open', 'seal.txt'], /--key FILE/],
    ['a descriptor that is none', [...OPEN, '--fd', 'three'], /number from 0 to 9/],
    ['a descriptor that Node uses', [...OPEN, '--fd', '20'], /number from 0 to 9/],
    ['standard input for the secret', [...OPEN, '--fd', '0'], /1, or 3 to 9/],
    ['standard error for the secret', [...OPEN, '--fd', '2'], /1, or 3 to 9/],
    ['standard output for the password', [...OPEN, '--password-fd', '1'], /cannot be 1 or 2/],
    ['both from standard input', ['open', '-', '--key', 'k', '--password-fd', '0'], /not both/],
    ['two ways for the secret', [...OPEN, '--fd', '3', '--send'], /exclude each other/],
    ['showing nothing', [...OPEN, '--show'], /belongs to --fd/],
    ['a type for nothing', [...OPEN, '--integration-type', 'x'], /belongs to --send/],
    ['a page with a path', [...OPEN, '--origin', 'https://page.example/open'], /without a path/],
    ['a page with a slash', [...OPEN, '--origin', 'https://page.example/'], /without a path/],
    ['an option with a value too much', [...OPEN, '--send=hunter2'], /^Usage/],
  ])('%s', (_, argv, says) => {
    expect(() => optionsIn(argv)).toThrow(says)
  })
})

describe('environment', () => {
  const GOOD = { UNIFIED_API_KEY: 'secret-api-key', UNIFIED_WORKSPACE_INTEGRATION_ID: '66f1c2aa' }

  test('the address follows the seal where none is given', () => {
    expect(placeIn(GOOD)).toEqual({ api: null, id: '66f1c2aa', apiKey: 'secret-api-key' })
    expect(placeIn({ ...GOOD, UNIFIED_API: '' }).api).toBe(null)
    expect(placeIn({ ...GOOD, UNIFIED_API: 'http://localhost:4000' }).api).toBe('http://localhost:4000')
  })

  test.each([
    ['UNIFIED_API_KEY', undefined],
    ['UNIFIED_API_KEY', 'bearer secret-api-key'],
    ['UNIFIED_API_KEY', 'secret-api-key\n'],
    ['UNIFIED_WORKSPACE_INTEGRATION_ID', undefined],
    ['UNIFIED_WORKSPACE_INTEGRATION_ID', '../connection/1'],
    ['UNIFIED_API', 'http://api.unified.to'],
    ['UNIFIED_API', 'https://api.unified.to/unified'],
    ['UNIFIED_API', 'https://key@api.unified.to'],
    ['UNIFIED_API', 'api.unified.to'],
  ])('a bad %s is named, and its value is not', (name, value) => {
    const tried = () => placeIn({ ...GOOD, [name]: value })
    expect(tried).toThrow(new RegExp(`^${name} has to be .+[^\\n]$`))
    expect(tried).not.toThrow(/secret-api-key|connection\/1|key@/)
  })
})
