import { z } from 'zod'
import { OPERATIONS } from './operations'

/** Every property that the description of Graph knows, at any depth, in requests and answers. */
export function describedProperties(): ReadonlySet<string> {
  const names = new Set<string>()
  const seen = new Set<unknown>()
  for (const { request, answers, query } of OPERATIONS) {
    for (const name of query) names.add(name)
    if (request !== undefined) collect(request, names, seen)
    for (const kind of Object.values(answers)) {
      if (typeof kind === 'string') continue
      collect('one' in kind ? kind.one : 'listOf' in kind ? kind.listOf : kind.exactly, names, seen)
    }
  }
  return names
}

function collect(schema: unknown, names: Set<string>, seen: Set<unknown>): void {
  if (seen.has(schema)) return
  seen.add(schema)
  if (schema instanceof z.ZodObject) {
    for (const [name, inner] of Object.entries(schema.shape)) {
      names.add(name)
      collect(inner, names, seen)
    }
  } else if (schema instanceof z.ZodArray) collect(schema.element, names, seen)
  else if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable)
    collect(schema.unwrap(), names, seen)
  else if (schema instanceof z.ZodUnion) for (const option of schema.options) collect(option, names, seen)
}
