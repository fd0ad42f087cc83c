import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Table } from './table'

type Row = { readonly id: string; readonly name: string | null; readonly seen?: string }

const table = (): Table<Row, 'name'> => new Table([{ name: 'name', of: (row) => row.name }])

const IDS = ['a', 'b', 'c', 'd', 'e']
const id = fc.constantFrom(...IDS)
const step = fc.oneof(
  fc.record({
    what: fc.constant('put' as const),
    id,
    name: fc.option(fc.constantFrom('x', 'y', 'z', '1', '2')),
  }),
  fc.record({ what: fc.constant('remove' as const), id }),
)

test('a table with shared rows answers as one that has them for itself', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
      const common = table()
      for (const row of [
        { id: 'b', name: '1' },
        { id: 'c', name: '2' },
        { id: 'd', name: null },
      ])
        common.put(row)
      const [sharing, alone] = [table(), table()]
      for (const one of [sharing, alone]) one.put({ id: 'a', name: 'x' })
      sharing.share(common, (row) => ({ ...row, seen: 'here' }))
      for (const row of common.all()) alone.put({ ...row, seen: 'here' })
      for (const { what, id, ...rest } of steps) {
        const [one, other] = [sharing, alone].map((each) => {
          try {
            return what === 'remove' ? each.remove(id) : each.put({ id, name: null, ...rest })
          } catch (error) {
            return String(error)
          }
        })
        expect(one).toEqual(other)
      }
      const sorted = (rows: Row[]) => rows.toSorted((one, other) => one.id.localeCompare(other.id))
      expect(sorted(sharing.all())).toEqual(sorted(alone.all()))
      expect(sharing.size).toBe(alone.size)
      for (const each of IDS) expect(sharing.get(each)).toEqual(alone.get(each))
      for (const name of ['x', 'y', 'z', '1', '2'])
        expect(sharing.find('name', name)).toEqual(alone.find('name', name))
      expect(common.all()).toHaveLength(3)
    }),
  )
})

test('shared rows are listed after those that were there, and before later ones', () => {
  const [common, sharing] = [table(), table()]
  common.put({ id: 'c', name: null })
  sharing.put({ id: 'z', name: null })
  sharing.share(common, (row) => row)
  sharing.put({ id: 'a', name: null })
  sharing.put({ id: 'c', name: 'changed' })
  expect(sharing.all().map((row) => row.id)).toEqual(['z', 'c', 'a'])
})

test('what is written after the seed has a length', () => {
  const one = table()
  one.put({ id: 'a', name: 'seed' })
  one.countFromHere()
  expect(one.length).toBe(0)
  one.put({ id: 'b', name: 'x' })
  expect(one.length).toBe('{"id":"b","name":"x"}'.length)
  one.put({ id: 'b', name: 'xyz' })
  one.put({ id: 'a', name: null })
  expect(one.length).toBe('{"id":"b","name":"xyz"}'.length + '{"id":"a","name":null}'.length)
  one.remove('a')
  one.remove('b')
  expect(one.length).toBe(0)
})
