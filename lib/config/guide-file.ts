import { LOWER_GUID } from '@/lib/guide/guid'
import { type Api, mapAll, type Product, type Products } from '@/lib/guide/guide'
import { runMarker } from '@/lib/guide/run'
import { FREE_TEXT } from '@/lib/preset/texts'
import * as z from '@/lib/schema/zod'
import { guideFile as words } from '@/lib/words/terminal/guide-file.mjs'
import { httpsUrl, regionOf } from './region-rules'
import { repeated } from './repeated'

const LONGEST_NAME = 60
const LONGEST_TEXT = 300
const MOST_LISTED = 20

/** Two ids, a region's and what stands between them have to fit into the key of a run, of which 64 characters are safe. */
const id = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, words.id), z.maxLength(16, words.id))
const guid = z.string().check(z.regex(LOWER_GUID, words.guid))
/** A value such as `Files.Read.All`. learn.microsoft.com/graph/permissions-overview */
const permission = z.string().check(z.regex(/^[A-Za-z][\w.-]{0,99}$/, words.permission))

const name = z
  .string()
  .check(z.minLength(1, words.name), z.maxLength(LONGEST_NAME, words.name), plain(words.name))
const text = z
  .string()
  .check(z.minLength(1, words.text), z.maxLength(LONGEST_TEXT, words.text), plain(words.text))

const api = z.strictObject({
  appIds: listOf(guid),
  portalName: name,
  tenantName: name,
  delegatedPermissions: listOf(permission),
  publishedIds: z.optional(z.record(permission, guid)),
  dataOf: z.optional(name),
})

const product = z.strictObject({
  id: id.check(z.refine((text) => !/audience-was|listed-only/.test(text), words.id)),
  name,
  integration: z.optional(z.string().check(z.regex(/^[a-z0-9_-]{1,64}$/, words.integration))),
  apis: z.array(api, words.list).check(z.maxLength(MOST_LISTED, words.list)),
})

const region = regionOf(name)

const inLanguage = z.strictObject({ start: z.optional(text), handOver: z.optional(text) })

/** The file of a guide. docs/guides.md says what each field means; docs/guide.schema.json is made of this. */
export const guideFile = z.strictObject({
  $schema: z.optional(z.string()),
  id,
  source: httpsUrl,
  service: name,
  audience: z.enum(['AzureADMultipleOrgs', 'AzureADandPersonalMicrosoftAccount'], words.audience),
  secretDescription: name,
  asksForEnvironment: z.optional(z.boolean(words.boolean)),
  apis: listOf(api),
  products: listOf(product),
  regions: listOf(region),
  words: z.optional(z.strictObject({ en: inLanguage, de: z.optional(inLanguage) })),
})

/** Thrown for the content of a guide's file. The message names the field and says what is allowed. */
export class GuideFault extends Error {
  override readonly name = 'GuideFault'
}

/** The products of a guide, from the JSON of its file. Throws `GuideFault`. */
export function readGuide(json: unknown): Products {
  const parsed = z.safeParse(guideFile, json, { error: words.fieldError })
  if (!parsed.success) throw faultAt(parsed.error.issues[0])
  const {
    apis: shared,
    products: entries,
    asksForEnvironment = false,
    words: added = {},
    ...file
  } = parsed.data
  const { id, service, audience, secretDescription, regions } = file
  const guide = { id, service, audience, secretDescription, asksForEnvironment, regions, words: added }
  const products = mapAll(
    entries,
    (entry): Product => ({
      id: entry.id,
      name: entry.name,
      integration: entry.integration ?? null,
      apis: [...mapAll(shared, apiOf), ...entry.apis.map(apiOf)],
      guide,
    }),
  )
  checkTogether(products)
  return products
}

/** What no field can say alone: ids once each, and an API once in a product. Throws `GuideFault`. */
function checkTogether(products: Products): void {
  products.forEach(({ apis }, place) => {
    if (repeated(apis.flatMap(({ appIds }) => appIds)) !== undefined)
      throw new GuideFault(words.at(`products.${place}.apis`, words.apiTwice))
  })
  if (repeated(products[0].guide.regions.map(({ id }) => id)) !== undefined)
    throw new GuideFault(words.at('regions', words.regionTwice))
  checkIds(products)
}

/** Whether the products and runs of several guides can be told apart. Throws `GuideFault`. */
export function checkIds(products: readonly Product[]): void {
  const twice = repeated(products.map(({ id }) => id))
  if (twice !== undefined) throw new GuideFault(words.productTwice(twice))
  const keys = products.flatMap((product) =>
    product.guide.regions.map((region) => runMarker({ product, region })),
  )
  const same = repeated(keys)
  if (same !== undefined) throw new GuideFault(words.sameKey(same))
}

function apiOf({ delegatedPermissions, publishedIds = {}, dataOf, ...names }: z.output<typeof api>): Api {
  return { ...names, scopes: delegatedPermissions, publishedIds, dataOf: dataOf ?? null }
}

function faultAt(issue: z.core.$ZodIssue | undefined): GuideFault {
  return new GuideFault(words.at(issue?.path.join('.') ?? '', issue?.message ?? ''))
}

/** At least one. */
function listOf<Item extends z.core.SomeType>(item: Item) {
  return z.tuple([item], item)
}

/** Visible, on one line, no markup, no address: what a link may carry as text. */
function plain(message: string) {
  return z.refine<string>((text) => FREE_TEXT.every(([, test]) => test(text)), message)
}
