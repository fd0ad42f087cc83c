import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import dynamics from '@/lib/guide/guides/dynamics-365.json'
import * as z from '@/lib/schema/zod'
import { ConfigError, parseEnvironment } from './environment'
import { guideFile } from './guide-file'
import { readGuides } from './guides'

const folder = mkdtempSync(join(tmpdir(), 'guides-'))

/** A file of a guide with this content. */
function fileOf(content: unknown): string {
  const file = join(folder, 'guide.json')
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content))
  return file
}

/** The message for the file, without its name. */
function refusalOf(content: unknown): string {
  const file = fileOf(content)
  try {
    readGuides([file], [])
  } catch (error) {
    if (error instanceof ConfigError) return error.message.replace(`GUIDES names ${JSON.stringify(file)}`, '')
    throw error
  }
  return 'none'
}

const [GRAPH] = dynamics.apis
const [SALES] = dynamics.products
const US = {
  id: 'us',
  name: 'United States',
  redirectUri: 'https://api.unified.to/oauth/code',
  handOver: 'https://app.unified.to/integrations/',
}
/** The least that a guide needs. */
const LEAST = {
  id: 'files',
  source: 'https://docs.example.com/files',
  service: 'SharePoint',
  audience: 'AzureADandPersonalMicrosoftAccount',
  secretDescription: 'Unified.to',
  apis: [
    { ...GRAPH, delegatedPermissions: ['openid', 'offline_access', 'Files.Read.All'], dataOf: 'SharePoint' },
  ],
  products: [{ id: 'sharepoint', name: 'SharePoint', apis: [] }],
  regions: [US],
}

test('without configuration there is the guide for Dynamics 365', () => {
  const { guides, extraRegions } = parseEnvironment({})
  const products = readGuides(guides, extraRegions)
  expect(products.map(({ id, guide }) => [id, guide.service])).toEqual([
    ['sales', 'Dynamics 365'],
    ['engagement', 'Dynamics 365'],
  ])
})

test('guides stand next to each other in the order of the variable', () => {
  const { guides } = parseEnvironment({ GUIDES: `business-central, dynamics-365,${fileOf(LEAST)}` })
  expect(readGuides(guides, []).map(({ id }) => id)).toEqual([
    'business-central',
    'sales',
    'engagement',
    'sharepoint',
  ])
})

test('a guide that needs Microsoft Graph alone is one file', () => {
  const [product] = readGuides([fileOf(LEAST)], [])
  expect(product).toMatchObject({
    id: 'sharepoint',
    integration: null,
    apis: [
      {
        portalName: 'Microsoft Graph',
        scopes: ['openid', 'offline_access', 'Files.Read.All'],
        publishedIds: {},
      },
    ],
    guide: { audience: 'AzureADandPersonalMicrosoftAccount', asksForEnvironment: false, words: {} },
  })
})

test('further regions belong to every guide', () => {
  const au = { ...US, id: 'au', name: 'Australia' }
  const products = readGuides(['dynamics-365', 'business-central'], [au])
  expect(products.map(({ guide }) => guide.regions.map(({ id }) => id))).toEqual(
    Array.from({ length: 3 }, () => ['us', 'eu', 'au']),
  )
  expect(() => readGuides(['business-central'], [{ ...au, id: 'eu' }])).toThrow(
    'EXTRA_REGIONS has the region "eu", which the guide "business-central" has already.',
  )
})

const FAULTS: readonly [string, unknown, string][] = [
  ['no JSON', '{', ', but its content is not JSON: '],
  ['a list', [], '. It is not of the right kind: an object.'],
  ['a field that no guide has', { ...LEAST, secret: 'x' }, '. It has a field that no guide has: secret.'],
  ['a field that is missing', { ...LEAST, service: undefined }, '. Its field service is missing.'],
  ['an id with capitals', { ...LEAST, id: 'Files' }, '. Its field id is not 1 to 16 characters of a-z'],
  ['markup in a name', { ...LEAST, service: '<b>' }, '. Its field service is not a text of 1 to 60 visible'],
  [
    'a source without TLS',
    { ...LEAST, source: 'http://docs.example.com' },
    '. Its field source is not an https address',
  ],
  ['one organization alone', { ...LEAST, audience: 'AzureADMyOrg' }, '. Its field audience is neither'],
  ['no product', { ...LEAST, products: [] }, '. Its field products.0 is missing.'],
  [
    'an id of an API that is none',
    { ...LEAST, apis: [{ ...GRAPH, appIds: ['graph'] }] },
    '. Its field apis.0.appIds.0 is not an id such as',
  ],
  [
    'a permission with a blank',
    { ...LEAST, apis: [{ ...GRAPH, delegatedPermissions: ['openid email'] }] },
    '. Its field apis.0.delegatedPermissions.0 is not the value of a delegated permission',
  ],
  [
    'an API twice',
    { ...LEAST, products: [{ ...SALES, apis: [GRAPH] }] },
    '. Its field products.0.apis names one API twice.',
  ],
  ['a product twice', { ...LEAST, products: [SALES, SALES] }, '. The product "sales" is there twice.'],
  ['a region twice', { ...LEAST, regions: [US, US] }, '. Its field regions have one id twice.'],
  [
    'words in an unknown language',
    { ...LEAST, words: { en: {}, fr: {} } },
    '. Its field words has a field that no guide has: fr.',
  ],
  [
    'an address in words',
    { ...LEAST, words: { en: { start: 'See https://x.example' } } },
    '. Its field words.en.start is not a text',
  ],
]

test.each(FAULTS)('%s: the message names the field', (_, content, message) => {
  expect(refusalOf(content)).toContain(message)
})

test('a file that is not there, and no guide at all', () => {
  expect(() => readGuides(['/nowhere/guide.json'], [])).toThrow(
    'GUIDES names "/nowhere/guide.json", but no file can be read there. Allowed are paths of JSON files, and the guides that come with this page: dynamics-365, business-central.',
  )
  expect(() => readGuides(parseEnvironment({ GUIDES: ',' }).guides, [])).toThrow('GUIDES names no guide.')
  // A name from every object's own properties is none of the guides.
  expect(() => readGuides(['constructor'], [])).toThrow(ConfigError)
})

test('two guides may not have a product in common, nor runs with the same key', () => {
  expect(() => readGuides(['dynamics-365', 'dynamics-365'], [])).toThrow(
    'The product "sales" is there twice.',
  )
  const products = [
    { ...SALES, id: 'a' },
    { ...SALES, id: 'a-b' },
  ]
  const regions = [
    { ...US, id: 'b-c' },
    { ...US, id: 'c' },
  ]
  expect(refusalOf({ ...LEAST, products, regions })).toContain(
    'Two runs would have the same key, unified-to-files-a-b-c.',
  )
})

test('docs/guide.schema.json is the schema of the files', () => {
  const schema = z.toJSONSchema(guideFile, { io: 'input' })
  expect(JSON.parse(readFileSync('docs/guide.schema.json', 'utf8'))).toEqual(schema)
})
