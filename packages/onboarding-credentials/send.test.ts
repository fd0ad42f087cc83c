import { beforeAll, expect, test, vi } from 'vitest'
import { fileWith, run } from './testing/run'
import { CONTENT, keyFile, sealFor } from './testing/sealed'
import { ID, startUnified } from './testing/unified'

// The command with --send, from the outside. What it does with each answer is in unified.test.ts.

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

let args: string[]

beforeAll(async () => {
  const key = await keyFile()
  const seal = await sealFor(key.publicKey)
  args = ['open', seal, '--key', fileWith('key-of-send.json', key.text), '--password-fd', '3', '--send']
})

test.concurrent('says what it entered, and where', async () => {
  await using unified = await startUnified({ update: 'replaces', secret: 'stars' })
  const { out, err, code } = await run(args, { env: unified.env })
  expect([err, code]).toEqual(['', 0])
  expect(out).toContain(`integration ${ID} (microsoftdynamicssales, active)`)
  expect(out).toContain('Read back: the client ID is there.')
  expect(unified.stored().client_secret).toBe(CONTENT.secret)
})

test.concurrent('a refusal says its status, and nothing of an answer that repeats everything', async () => {
  await using unified = await startUnified({ update: 'merges', refuse: { method: 'PUT', status: 422 } })
  const { err, code } = await run(args, { env: unified.env })
  expect([err, code]).toEqual(['Sending the credentials: Unified.to answered 422.\n', 5])
})

test.concurrent('without its settings nothing is opened', async () => {
  const { out, err, code } = await run(args)
  expect([out, code]).toEqual(['', 2])
  expect(err).toMatch(/UNIFIED_API_KEY has to .+\nUNIFIED_WORKSPACE_INTEGRATION_ID has to /)
})
