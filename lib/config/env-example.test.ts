import { randomBytes } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { parseEnvironment } from './environment'

type NextEnv = {
  loadEnvConfig: (folder: string) => { parsedEnv: Record<string, string | undefined> | undefined }
  resetEnv: () => void
}

/** Next's own reader of .env files. */
const nextEnv: NextEnv = createRequire(createRequire(import.meta.url).resolve('next/package.json'))(
  '@next/env',
)

/** Where the server listens: the command line says it, no .env file can. nextjs.org/docs/app/api-reference/cli/next */
const OF_THE_COMMAND = ['PORT', 'HOSTNAME']

const KEY = randomBytes(32).toString('base64url')

/** The example with every variable set, as Next reads it. */
function example(): Record<string, string | undefined> {
  const folder = mkdtempSync(join(tmpdir(), 'env-example-'))
  onTestFinished(() => {
    nextEnv.resetEnv()
    rmSync(folder, { recursive: true })
  })
  writeFileSync(join(folder, '.env'), textOf('.env.example').replace(/^# (?=[A-Z_]+=)/gm, ''))
  return nextEnv.loadEnvConfig(folder).parsedEnv ?? {}
}

function textOf(file: string): string {
  return readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8')
}

/** The names of the environment variables that the code reads. */
function namesRead(): string[] {
  const names = new Set<string>()
  const env = new Proxy(
    { ...example(), LINK_SIGNING_KEY: KEY },
    {
      get: (variables, name) => {
        names.add(String(name))
        return Reflect.get(variables, name)
      },
    },
  )
  parseEnvironment(env)
  return [...names].filter((name) => !OF_THE_COMMAND.includes(name)).sort()
}

test('the example names exactly the variables that the code reads', () => {
  // An unquoted # would begin a comment.
  for (const [name, value] of Object.entries(example())) expect([name, value]).not.toEqual([name, ''])
  expect(Object.keys(example()).sort()).toEqual(namesRead())
})

test('README’s table names the same variables and the port', () => {
  const rows = [...textOf('README.md').matchAll(/^\| `([A-Z_]+)` \|/gm)].map(([, name]) => name)
  expect(rows.sort()).toEqual([...namesRead(), 'PORT'].sort())
})

test('the example works unchanged in the practice tenant', () => {
  const { ENTRA_CLIENT_ID: _, ...practice } = example()
  expect(parseEnvironment(practice)).toMatchObject({
    main: { kind: 'practice' },
    signing: { keys: ['practice'] },
  })
})

test('next to Microsoft the example works with your own key, and only then', () => {
  expect(() => parseEnvironment(example())).toThrow('LINK_SIGNING_KEY')
  expect(parseEnvironment({ ...example(), LINK_SIGNING_KEY: KEY })).toMatchObject({
    main: { kind: 'microsoft', tenant: 'organizations' },
    practice: { kind: 'instance', origin: 'https://practice.example.com' },
    signing: { keys: [KEY] },
  })
})

test('the example sets nothing until a comment sign is removed', () => {
  expect(
    textOf('.env.example')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('# ')),
  ).toEqual([])
})
