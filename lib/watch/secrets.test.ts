import { afterEach, expect, test, vi } from 'vitest'
import { stubTab } from '@/lib/tab/testing/stub-tab'
import { beginKept, forgetKept, isFollowed, keepSeq, readKept } from './kept'
import { isSecret, makeSecrets, readWatchLink, writeWatchLink } from './secrets'
import { isRoom, isToken, LIFE_MS, roomOf } from './wire'

afterEach(() => vi.unstubAllGlobals())

const RUN = 'unified-to-dynamics-365-sales-us'

test('a watch link gives the room and the key, and not the token', async () => {
  const secrets = makeSecrets()
  const link = await writeWatchLink('https://onboarding.example', secrets)
  expect(link).toMatch(/^https:\/\/onboarding\.example\/watch#[\w-]{22}\.[\w-]{43}$/)
  expect(readWatchLink(new URL(link).hash)).toEqual({ room: await roomOf(secrets.token), key: secrets.key })
  expect(link).not.toContain(secrets.token)
})

test('every press makes its own secrets', async () => {
  const rooms = await Promise.all(Array.from({ length: 100 }, () => roomOf(makeSecrets().token)))
  expect(new Set(rooms).size).toBe(100)
  expect(rooms.filter((room) => !isRoom(room))).toEqual([])
  expect(isToken(makeSecrets().token)).toBe(true)
})

test('a link that was cut or changed in its form is none', async () => {
  const { hash } = new URL(await writeWatchLink('https://onboarding.example', makeSecrets()))
  expect(readWatchLink(hash)).not.toBeNull()
  for (const cut of [
    '',
    '#',
    hash.slice(0, -1),
    `${hash}x`,
    hash.replace('.', ''),
    hash.replace('.', '..'),
    `${hash}.x`,
    hash.slice(2),
  ])
    expect(readWatchLink(cut), cut).toBeNull()
})

test('a key has one spelling', () => {
  expect(isSecret('A'.repeat(43))).toBe(true)
  // The last two bits belong to no byte.
  expect(isSecret(`${'A'.repeat(42)}B`)).toBe(false)
})

test('the tab keeps the secrets and the number over loads, for eight hours', () => {
  stubTab({})
  expect(isFollowed()).toBe(false)
  const kept = beginKept(RUN, 1_000)
  expect(readKept(RUN, 2_000)).toEqual(kept)
  keepSeq(kept, 77)
  expect(readKept(RUN, 2_000)).toEqual({ ...kept, seq: 77 })
  expect(readKept(RUN, 1_000 + LIFE_MS)).toBeNull()
  expect(isFollowed()).toBe(false)
})

test('a number that comes after the end does not begin again', () => {
  stubTab({})
  const kept = beginKept(RUN, 1_000)
  forgetKept()
  keepSeq(kept, 77)
  expect(isFollowed()).toBe(false)
})

test.each([{ token: 'x' }, { key: 'x' }, { began: 'x' }, { began: '9999999999999' }, { seq: 'x' }])(
  'what the tab cannot have written is removed: %j',
  (changed) => {
    const texts = { ...makeSecrets(), began: '1000', seq: '5', ...changed }
    stubTab({ 'onboarding.follow': JSON.stringify(texts) })
    expect(readKept(RUN, 2_000)).toBeNull()
    expect(isFollowed()).toBe(false)
  },
)
