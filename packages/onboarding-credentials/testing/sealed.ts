import { compactDecrypt } from 'jose'
import { makeKeyFile } from '../../../lib/seal/key-file'
import { makeSeal } from '../../../lib/seal/make-seal'
import { CONTENT } from '../../../lib/seal/testing/content'

// Seals and key files as the page makes them.

export { CONTENT }
export const ORIGIN = 'https://onboarding.example'
export const PASSWORD = 'correct horse bätteries'
const DAY = 86_400_000

/** A key file, with the number that no one may ever read: the private key. */
export async function keyFile(password = PASSWORD) {
  const file = await makeKeyFile('Dora Developer', password, new Date())
  const { privateKey } = JSON.parse(file.text)
  const { plaintext } = await compactDecrypt(
    privateKey,
    new TextEncoder().encode(password.normalize('NFKC')),
    {
      keyManagementAlgorithms: ['PBES2-HS256+A128KW'],
      maxPBES2Count: 1_000_000,
    },
  )
  return { ...file, d: String(JSON.parse(new TextDecoder().decode(plaintext)).d) }
}

/** A seal of the page at `origin`, made `days` ago. */
export async function sealFor(publicKey: string, { content = CONTENT, origin = ORIGIN, days = 0 } = {}) {
  const { text } = await makeSeal(content, { publicKey, origin, now: new Date(Date.now() - days * DAY) })
  return text
}
