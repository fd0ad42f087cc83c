import { expect, test } from 'vitest'
import { choicesOf, productsFor, withProduct } from './preset-choices'

const SALES = { id: 'sales', regions: [{ id: 'us' }, { id: 'eu' }] } as const
const FINANCE = { id: 'finance', regions: [{ id: 'us' }] } as const
const OWN = { id: 'own', regions: [{ id: 'berlin' }] } as const
const PRODUCTS = [SALES, FINANCE, OWN] as const

test('where a link sets the region, only products of a guide with this region can be chosen', () => {
  expect(productsFor(PRODUCTS, 'us')).toEqual([SALES, FINANCE])
  expect(productsFor(PRODUCTS, 'berlin')).toEqual([OWN])
  expect(productsFor(PRODUCTS, null)).toEqual(PRODUCTS)
})

test('a link with a region alone begins with the first product that has it', () => {
  expect(choicesOf({ region: 'berlin' }, PRODUCTS)).toMatchObject({ product: 'own', region: 'berlin' })
  expect(choicesOf({}, PRODUCTS)).toMatchObject({ product: 'sales', region: 'us' })
})

test('another product keeps the region if its guide has it', () => {
  expect(withProduct('finance', 'us', PRODUCTS)).toEqual({ product: 'finance', region: 'us' })
  expect(withProduct('finance', 'eu', PRODUCTS)).toEqual({ product: 'finance', region: 'us' })
})
