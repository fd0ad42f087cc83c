import { z } from 'zod'
import { OPERATIONS } from './operations'

/** Every property that the description of Graph knows, at any depth, in requests and answers. */
export function describedProperties(): ReadonlySet<string> {
  const names = new Set<string>()
  const seen = new Set<unknown>()
  for (const { request, answers, query } of OPERATIONS) {
    for (const name of query) names.add(name)
    if (request !== undefined) collect(request, names, seen)
    for (const kind of Object.values(answers)) collect(schemaOf(kind), names, seen)
  }
  return names
}

function schemaOf(kind: (typeof OPERATIONS)[number]['answers'][number]): unknown {
  if (typeof kind === 'string') return undefined
  if ('one' in kind) return kind.one
  return 'listOf' in kind ? kind.listOf : kind.exactly
}

function collect(schema: unknown, names: Set<string>, seen: Set<unknown>): void {
  if (seen.has(schema)) return
  seen.add(schema)
  if (schema instanceof z.ZodObject) for (const name of Object.keys(schema.shape)) names.add(name)
  for (const inner of partsOf(schema)) collect(inner, names, seen)
}

function partsOf(schema: unknown): readonly unknown[] {
  if (schema instanceof z.ZodObject) return Object.values(schema.shape)
  if (schema instanceof z.ZodArray) return [schema.element]
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) return [schema.unwrap()]
  return schema instanceof z.ZodUnion ? schema.options : []
}
