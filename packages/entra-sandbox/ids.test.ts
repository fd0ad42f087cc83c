import { expect, test } from 'vitest'
import { grantId, guidBytes, guidFromBytes, newGuid, systemRandom } from './ids'

test('a GUID survives its bytes', () => {
  const guid = newGuid(systemRandom())
  expect(guid).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  expect(guidFromBytes(guidBytes(guid))).toBe(guid)
})

test('the id of a grant is made of little-endian GUIDs', () => {
  const [client, resource] = ['00010203-0405-0607-0809-0a0b0c0d0e0f', 'ffeeddcc-bbaa-9988-7766-554433221100']
  const bytes = [3, 2, 1, 0, 5, 4, 7, 6, 8, 9, 10, 11, 12, 13, 14, 15]
  expect([...guidBytes(client)]).toEqual(bytes)
  expect([...Buffer.from(grantId(client, resource, null), 'base64url')].slice(0, 16)).toEqual(bytes)
  expect(grantId(client, resource, null)).toHaveLength(43)
  expect(grantId(client, resource, client)).toHaveLength(64)
})
