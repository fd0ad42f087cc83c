import { beforeAll, describe, expect, test } from 'vitest'
import { fileWith, runHere } from './testing/run'
import { CONTENT, keyFile, ORIGIN, PASSWORD, sealFor } from './testing/sealed'
import { ID, startUnified } from './testing/unified'

// What only a process shows is in process.test.ts, what --send does with each answer in unified.test.ts.

let key: Awaited<ReturnType<typeof keyFile>>
let seal: string
let known: string[]

beforeAll(async () => {
  key = await keyFile()
  seal = await sealFor(key.publicKey)
  known = ['--key', fileWith('key.json', key.text), '--password-fd', '3']
})

describe('what it opens', () => {
  test('a file with a link: everything is shown but the secret', async () => {
    const file = fileWith('link.txt', `<${ORIGIN}/open#${seal}>\r\n`)
    const { out, err, handed, code } = await runHere(['open', file, ...known, '--origin', ORIGIN], {
      unsaid: [key.d],
    })
    for (const part of [CONTENT.clientId, CONTENT.keyId, CONTENT.expiresAt, CONTENT.tenant.id, 'Contoso'])
      expect(out).toContain(part)
    expect(out).toMatch(/Sealed by +Ada Admin \(ada@contoso.example\), as the seal says/)
    expect(out).toMatch(/Sealed on +https:\/\/onboarding.example, as the seal says/)
    expect(out).toContain('The secret is not shown.')
    expect([err, handed, code]).toEqual(['', '', 0])
  })

  test('standard input: the content goes to standard output, alone', async () => {
    const { out, code } = await runHere(['open', '-', ...known, '--fd', '1'], {
      input: seal.replace(/.{70}/g, '$&\n'),
      // As another keyboard writes it.
      password: PASSWORD.normalize('NFD'),
      secretIn: 'out',
    })
    expect([JSON.parse(out), code]).toEqual([CONTENT, 0])
  })
})

describe('--send', () => {
  const send = () => ['open', seal, ...known, '--send']

  test('says what it entered, and where', async () => {
    await using unified = await startUnified({ update: 'replaces', secret: 'stars' })
    const { out, err, code } = await runHere(send(), { env: unified.env })
    expect([err, code]).toEqual(['', 0])
    expect(out).toContain(`integration ${ID} (microsoftdynamicssales, active)`)
    expect(out).toContain('Read back: the client ID is there.')
    expect(unified.stored().client_secret).toBe(CONTENT.secret)
  })

  test('a refusal says its status, and nothing of an answer that repeats everything', async () => {
    await using unified = await startUnified({ update: 'merges', refuse: { method: 'PUT', status: 422 } })
    const { err, code } = await runHere(send(), { env: unified.env })
    expect([err, code]).toEqual(['Sending the credentials: Unified.to answered 422.\n', 5])
  })

  test('without its settings nothing is opened', async () => {
    const { out, err, code } = await runHere(send())
    expect([out, code]).toEqual(['', 2])
    expect(err).toMatch(/UNIFIED_API_KEY has to .+\nUNIFIED_WORKSPACE_INTEGRATION_ID has to /)
  })
})

test('help says what was never tried', async () => {
  const { out, code } = await runHere(['--help'])
  expect(out).toContain('never tried against Unified.to itself')
  expect(code).toBe(0)
})
