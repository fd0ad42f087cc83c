import { beforeAll, describe, expect, test, vi } from 'vitest'
import { fileWith, run } from './testing/run'
import { CONTENT, keyFile, ORIGIN, PASSWORD, sealFor } from './testing/sealed'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

let key: Awaited<ReturnType<typeof keyFile>>
let seal: string
let known: string[]

beforeAll(async () => {
  key = await keyFile()
  seal = await sealFor(key.publicKey)
  known = ['--key', fileWith('key.json', key.text), '--password-fd', '3']
})

describe('what it opens', () => {
  test.concurrent('a file with a link: everything is shown but the secret', async () => {
    const file = fileWith('link.txt', `<${ORIGIN}/open#${seal}>\r\n`)
    const { out, err, handed, code } = await run(['open', file, ...known, '--origin', ORIGIN], {
      unsaid: [key.d],
    })
    for (const part of [CONTENT.clientId, CONTENT.keyId, CONTENT.expiresAt, CONTENT.tenant.id, 'Contoso'])
      expect(out).toContain(part)
    expect(out).toMatch(/Sealed by +Ada Admin \(ada@contoso.example\), as the seal says/)
    expect(out).toMatch(/Sealed on +https:\/\/onboarding.example, as the seal says/)
    expect(out).toContain('The secret is not shown.')
    expect([err, handed, code]).toEqual(['', '', 0])
  })

  test.concurrent('the text itself: the content goes as one line of JSON to a pipe', async () => {
    const { out, err, handed, code } = await run(['open', seal, ...known, '--fd', '4'], {
      secretIn: 'handed',
    })
    expect(handed).toMatch(/^\{.+\}\n$/)
    expect(JSON.parse(handed)).toEqual(CONTENT)
    expect(err).toContain(CONTENT.clientId)
    expect([out, code]).toEqual(['', 0])
  })

  test.concurrent('standard input: the content goes to standard output, alone', async () => {
    const { out, code } = await run(['open', '-', ...known, '--fd', '1'], {
      input: seal.replace(/.{70}/g, '$&\n'),
      // As another keyboard writes it.
      password: PASSWORD.normalize('NFD'),
      secretIn: 'out',
    })
    expect([JSON.parse(out), code]).toEqual([CONTENT, 0])
  })
})

test.concurrent('help says what was never tried', async () => {
  const { out, code } = await run(['--help'])
  expect(out).toContain('never tried against Unified.to itself')
  expect(code).toBe(0)
})
