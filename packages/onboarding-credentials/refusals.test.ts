import { beforeAll, expect, test } from 'vitest'
import { fileWith, type Given, runHere } from './testing/run'
import { keyFile, PASSWORD, sealFor } from './testing/sealed'

let key: Awaited<ReturnType<typeof keyFile>>
let other: typeof key
let seal: string
let file: string

beforeAll(async () => {
  key = await keyFile()
  other = await keyFile('another long password')
  seal = await sealFor(key.publicKey)
  file = fileWith('key-of-refusals.json', key.text)
})

const known = () => ['--key', file, '--password-fd', '3']

type Case = [
  name: string,
  code: number,
  says: RegExp,
  args: () => Promise<string[]> | string[],
  given?: Given,
]

const CASES: Case[] = [
  ['no argument', 2, /^Usage: /, () => []],
  ['a password among the arguments', 2, /^Usage: /, () => ['open', seal, ...known(), '--password', PASSWORD]],
  ['a closed descriptor', 2, /not an open pipe or file/, () => ['open', seal, ...known(), '--fd', '9']],
  ['an empty password', 2, /password is empty/, () => ['open', seal, ...known()], { password: '' }],
  ['a file that is not there', 3, /no such file/, () => ['open', '/nowhere/seal.txt', ...known()]],
  ['a huge file', 3, /larger than any seal/, () => ['open', '/dev/zero', ...known()]],
  ['words', 3, /no seal/, () => ['open', fileWith('words.txt', 'Dear Dora'), ...known()]],
  ['a seal without its end', 3, /a part of it is missing/, () => ['open', seal.slice(0, -4), ...known()]],
  [
    'a changed seal',
    3,
    /was changed/,
    () => [
      'open',
      seal.replace(
        /\.(.)([^.]+)\.([^.]+)$/,
        (_, one, rest, tag) => `.${one === 'A' ? 'B' : 'A'}${rest}.${tag}`,
      ),
      ...known(),
    ],
  ],
  [
    'a key file without JSON',
    3,
    /no key file/,
    () => ['open', seal, '--key', fileWith('no.json', 'my key'), '--password-fd', '3'],
  ],
  ['no key file', 3, /key file cannot be read \(ENOENT\)/, () => ['open', seal, '--key', '/nowhere/key']],
  [
    'another key',
    3,
    /for another key/,
    () => ['open', seal, '--key', fileWith('other.json', other.text), '--password-fd', '3'],
  ],
  [
    'another password',
    3,
    /password does not fit/,
    () => ['open', seal, ...known()],
    { password: `${PASSWORD}!` },
  ],
  [
    'a seal of another page',
    3,
    /made by https:\/\/onboarding.example, which is not/,
    () => ['open', seal, ...known(), '--origin', 'https://other.example'],
  ],
  [
    'a seal of 15 days ago',
    4,
    /could be opened until 20/,
    async () => ['open', await sealFor(key.publicKey, { days: 15 }), ...known(), '--fd', '4'],
  ],
]

test.each(CASES)('%s ends with code %i', async (_, code, says, args, given) => {
  const ended = await runHere(await args(), { ...given, unsaid: [key.d, other.d] })
  expect(ended).toMatchObject({ code, out: '', handed: '' })
  expect(ended.err).toMatch(says)
  expect(ended.err).not.toMatch(/\n {4}at |node:/)
})
