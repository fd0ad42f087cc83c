import { expect, test } from 'vitest'
import { GUID, LOWER_GUID } from './guid'

const ID = '00000007-0000-0000-c000-0000000000aB'

test('a GUID is nothing but its five groups, in capitals only where they may be', () => {
  expect([GUID.test(ID), LOWER_GUID.test(ID), LOWER_GUID.test(ID.toLowerCase())]).toEqual([true, false, true])
  for (const no of [`${ID} `, `{${ID}}`, ID.replaceAll('-', ''), ID.slice(1), ID.replace('B', 'g')])
    expect(GUID.test(no), no).toBe(false)
})
