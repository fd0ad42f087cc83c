import * as fc from 'fast-check'
import { decode, encode } from 'jose/base64url'
import { expect, inject, test } from 'vitest'
import { seal, unseal } from './seal'
import { importKey, makeSecrets } from './secrets'
import { pictureOf, readSnapshot, writeSnapshot } from './snapshot'
import { shownRuns } from './testing/pictures'
import { LONGEST_MESSAGE, LONGEST_SEALED, roomOf } from './wire'

const numRuns = Math.ceil(1000 * inject('share'))
const seqs = fc.maxSafeNat()

async function opened() {
  const { token, key } = makeSecrets()
  return { room: await roomOf(token), key: await importKey(key) }
}

test('what is sealed opens to the same picture, and all messages are equally long', async () => {
  const { room, key } = await opened()
  const lengths = new Set<number>()
  await fc.assert(
    fc.asyncProperty(shownRuns, seqs, fc.constantFrom('open', 'away', 'ended'), async (shown, seq, page) => {
      const picture = pictureOf(shown)
      const message = await seal(key, room, seq, writeSnapshot(picture, page, 1_900_000_000_000))
      lengths.add(message.sealed.length)
      expect(JSON.stringify(message).length).toBeLessThanOrEqual(LONGEST_MESSAGE)
      expect(message.sealed.length).toBeLessThanOrEqual(LONGEST_SEALED)
      const text = await unseal(key, room, message)
      expect(readSnapshot(text ?? '')).toEqual({ v: 1, at: 1_900_000_000_000, page, ...picture })
    }),
    { numRuns },
  )
  expect([...lengths]).toHaveLength(1)
})

test('with any bit changed it does not open', async () => {
  const { room, key } = await opened()
  const { sealed } = await seal(key, room, 7, '{"v":1}')
  const bytes = decode(sealed)
  await fc.assert(
    fc.asyncProperty(fc.nat(bytes.length * 8 - 1), async (bit) => {
      const changed = bytes.slice()
      changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7))
      expect(await unseal(key, room, { seq: 7, sealed: encode(changed) })).toBeNull()
    }),
    { numRuns },
  )
})

test('with any character changed, cut or added it does not open', async () => {
  const { room, key } = await opened()
  const { sealed } = await seal(key, room, 7, '{"v":1}')
  const character = fc.constantFrom(...'ABab01-_=.+ \n')
  await fc.assert(
    fc.asyncProperty(fc.nat(sealed.length), fc.nat(2), character, async (at, cut, other) => {
      const text = sealed.slice(0, at) + other + sealed.slice(at + cut)
      fc.pre(text !== sealed)
      expect(await unseal(key, room, { seq: 7, sealed: text })).toBeNull()
    }),
    { numRuns },
  )
})

test('with any other number, room or key it does not open', async () => {
  const [mine, other] = [await opened(), await opened()]
  const message = await seal(mine.key, mine.room, 7, '{"v":1}')
  expect((await unseal(mine.key, mine.room, message))?.trim()).toBe('{"v":1}')
  expect(await unseal(other.key, mine.room, message)).toBeNull()
  expect(await unseal(mine.key, other.room, message)).toBeNull()
  await fc.assert(
    fc.asyncProperty(seqs, async (seq) => {
      fc.pre(seq !== 7)
      expect(await unseal(mine.key, mine.room, { ...message, seq })).toBeNull()
    }),
    { numRuns: Math.min(numRuns, 100) },
  )
})

test('the same picture is another ciphertext each time', async () => {
  const { room, key } = await opened()
  const messages = await Promise.all(Array.from({ length: 50 }, () => seal(key, room, 1, '{}')))
  expect(new Set(messages.map(({ sealed }) => sealed.slice(0, 16))).size).toBe(50)
})
