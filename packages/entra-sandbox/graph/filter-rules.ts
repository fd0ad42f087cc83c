import { malformed, unsupportedQuery } from './error'
import type { Comparison, Filter } from './filter'
import type { Query } from './query'

type Operator = Comparison | 'in' | 'any'

/** What may be asked of one property: freely, or only as an advanced query. */
type FilterRule = { readonly free: readonly Operator[]; readonly advanced?: readonly Operator[] }
export type FilterRules = Readonly<Record<string, FilterRule>>

const NAME: FilterRule = { free: ['eq', 'in', 'startswith'], advanced: ['ne', 'endswith'] }
const KEY: FilterRule = { free: ['eq', 'in'], advanced: ['ne'] }
const LIST: FilterRule = { free: ['any', 'eq', 'startswith'], advanced: ['ne', 'endswith'] }
const DATE: FilterRule = { free: ['eq', 'ge', 'le', 'gt', 'lt'], advanced: ['ne'] }

/** learn.microsoft.com/graph/aad-advanced-queries#application-properties; uniqueName is for the alternate key only. */
export const APPLICATION_RULES: FilterRules = {
  id: KEY,
  appId: KEY,
  displayName: NAME,
  publisherDomain: NAME,
  signInAudience: KEY,
  createdDateTime: DATE,
  tags: LIST,
  identifierUris: LIST,
}

/** learn.microsoft.com/graph/aad-advanced-queries#serviceprincipal-properties */
export const PRINCIPAL_RULES: FilterRules = {
  id: KEY,
  appId: KEY,
  displayName: NAME,
  appOwnerOrganizationId: KEY,
  accountEnabled: KEY,
  servicePrincipalType: KEY,
  createdDateTime: DATE,
  servicePrincipalNames: LIST,
  tags: LIST,
}

/** learn.microsoft.com/graph/api/oauth2permissiongrant-list: `eq` only. */
export const GRANT_RULES: FilterRules = {
  clientId: { free: ['eq'] },
  consentType: { free: ['eq'] },
  principalId: { free: ['eq'] },
  resourceId: { free: ['eq'] },
}

const ADVANCED =
  'Try adding $count=true query parameter and ConsistencyLevel:eventual header. Refer to https://aka.ms/graph-docs/advanced-queries for more information'

/** An advanced query needs both; else it is refused, naming what is missing. */
export function requireAdvanced(query: Query, what: string): void {
  if (query.eventual && query.count) return
  throw unsupportedQuery(
    `${what} is not supported because the required parameters might be missing. ${ADVANCED}`,
  )
}

/** Refuses a filter that the directory would refuse. */
export function checkFilter(filter: Filter, rules: FilterRules, type: string, query: Query): void {
  switch (filter.kind) {
    case 'and':
    case 'or':
      checkFilter(filter.left, rules, type, query)
      checkFilter(filter.right, rules, type, query)
      return
    case 'not':
      requireAdvanced(query, "Operator 'Not'")
      checkFilter(filter.of, rules, type, query)
      return
    case 'any':
      checkOperator('any', filter.path, rules, type, query)
      checkFilter(filter.where, { [filter.item]: rules[filter.path] ?? { free: [] } }, type, query)
      return
    case 'in':
      checkOperator('in', filter.path, rules, type, query)
      return
    case 'compare':
      checkOperator(filter.op, filter.path, rules, type, query)
      return
    default:
      filter satisfies never
  }
}

function checkOperator(op: Operator, path: string, rules: FilterRules, type: string, query: Query): void {
  const rule = Object.hasOwn(rules, path) ? rules[path] : undefined
  if (rule === undefined)
    throw unsupportedQuery(
      `Unsupported or invalid query filter clause specified for property '${path}' of resource '${type}'.`,
    )
  if (rule.free.includes(op)) return
  if (rule.advanced?.includes(op) !== true)
    throw malformed(`Invalid filter clause: operator '${op}' is not supported for property '${path}'.`)
  requireAdvanced(query, `Operator '${op}' on property '${path}'`)
}
