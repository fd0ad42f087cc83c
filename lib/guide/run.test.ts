import fc from 'fast-check'
import { expect, test } from 'vitest'
import { EVERY_PRODUCT, PRODUCT_LIST, productById, REGIONS } from '@/lib/guide/testing/shipped'
import {
  audienceBefore,
  audienceMarker,
  isListedOnly,
  isSharedMarker,
  listedOnlyMarker,
  otherRuns,
  runMarker,
  uriMarker,
} from './run'

const everyRun = PRODUCT_LIST.flatMap((product) => REGIONS.map((region) => ({ product, region })))

/** Ids that a deployment may give to regions of its own. */
const regionId = fc.stringMatching(/^[a-z0-9-]{1,12}$/)

test('the key of a run is fixed, because it finds earlier runs', () => {
  expect(everyRun.map(runMarker)).toEqual([
    'unified-to-dynamics-365-sales-us',
    'unified-to-dynamics-365-sales-eu',
    'unified-to-dynamics-365-engagement-us',
    'unified-to-dynamics-365-engagement-eu',
  ])
})

test('Entra accepts every key as uniqueName and as tag', () => {
  fc.assert(
    fc.property(fc.constantFrom(...everyRun), regionId, ({ product, region }, id) => {
      expect(runMarker({ product, region: { ...region, id } })).toMatch(/^[A-Za-z0-9_-]{1,64}$/)
    }),
  )
})

test('two runs share a key only when product and region are the same', () => {
  const pick = fc.tuple(fc.constantFrom(...PRODUCT_LIST), regionId)
  fc.assert(
    fc.property(pick, pick, ([product, id], [otherProduct, otherId]) => {
      const [region] = REGIONS
      if (!region) throw new Error('no region')
      const same = product.id === otherProduct.id && id === otherId
      const key = runMarker({ product, region: { ...region, id } })
      const otherKey = runMarker({ product: otherProduct, region: { ...region, id: otherId } })
      expect(key === otherKey).toBe(same)
    }),
  )
})

test('the name of an application does not change its key', () => {
  const [run] = everyRun
  if (!run) throw new Error('no run')
  expect(runMarker({ ...run, ...{ appName: 'Another name' } })).toBe(runMarker(run))
})

test('products are found by id, and an unknown id is refused', () => {
  expect(EVERY_PRODUCT.map(({ id }) => productById(id).id)).toEqual([
    'sales',
    'engagement',
    'business-central',
  ])
  expect(() => productById('constructor')).toThrow(RangeError)
})

test('the tag of an added redirect URI does not count as a run', () => {
  const [run, other] = everyRun
  if (!run || !other) throw new Error('no runs')
  const whole = { ...run, appName: 'a', secretDescription: 'b' }
  const tags = [runMarker(run), uriMarker(run), runMarker(other), uriMarker(other), 'payroll']
  expect(otherRuns(tags, whole)).toEqual([runMarker(other)])
})

test('tags of a guide that this deployment does not offer are known by their shape', () => {
  const [run] = everyRun
  if (!run) throw new Error('no run')
  const [api] = run.product.apis
  const elsewhere = {
    ...run,
    product: { ...run.product, id: 'files', guide: { ...run.product.guide, id: 'drive' } },
  }
  const marks = [audienceMarker(elsewhere, 'AzureADMyOrg'), listedOnlyMarker(elsewhere, api)]
  expect(marks).toEqual([
    'unified-to-drive-audience-was-AzureADMyOrg',
    `unified-to-drive-listed-only-${api.appIds[0]}`,
  ])
  const tags = ['payroll', runMarker(run), runMarker(elsewhere), uriMarker(elsewhere), ...marks]
  expect(otherRuns(tags, run)).toEqual(['unified-to-drive-files-us'])
  expect(tags.filter(isSharedMarker)).toEqual(marks)
  expect(audienceBefore(tags)).toBe('AzureADMyOrg')
  expect(isListedOnly(tags, api)).toBe(true)
  expect(isListedOnly(tags, { ...api, appIds: ['996def3d-b36c-4153-8607-a6fd3c01b89f'] })).toBe(false)
  expect(audienceBefore(['payroll', runMarker(run)])).toBeNull()
})
