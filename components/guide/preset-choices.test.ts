import { expect, test } from 'vitest'
import { choicesOf, productsIn, withProduct } from './preset-choices'

const SALES = { id: 'sales', regions: [{ id: 'us' }, { id: 'eu' }] } as const
const FINANCE = { id: 'finance', regions: [{ id: 'us' }] } as const
const OWN = { id: 'own', regions: [{ id: 'berlin' }] } as const
const PRODUCTS = [SALES, FINANCE, OWN] as const

test('where a link sets the region, only products of a guide with this region can be chosen', () => {
  expect(productsIn('us', PRODUCTS)).toEqual([SALES, FINANCE])
  expect(productsIn('berlin', PRODUCTS)).toEqual([OWN])
  expect(productsIn(null, PRODUCTS)).toEqual(PRODUCTS)
})

test('a link with a region alone begins with the first product that has it', () => {
  expect(choicesOf({ region: 'berlin' }, PRODUCTS)).toMatchObject({ product: 'own', region: 'berlin' })
  expect(choicesOf({}, PRODUCTS)).toMatchObject({ product: 'sales', region: 'us' })
})

test('another product keeps the region if its guide has it', () => {
  expect(withProduct('finance', 'us', PRODUCTS)).toEqual({ product: 'finance', region: 'us' })
  expect(withProduct('finance', 'eu', PRODUCTS)).toEqual({ product: 'finance', region: 'us' })
})
