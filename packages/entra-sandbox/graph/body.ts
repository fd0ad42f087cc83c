import type { z } from 'zod'
import { badRequest, malformed, resourceName } from './error'

/** Whom a body describes, in the words of Microsoft's messages. */
type BodyOf = { readonly type: string; readonly readOnly?: readonly string[] }

/** Parses a body, refusing the first thing wrong with it in Microsoft's words. */
export function readBody<Shape extends z.ZodType>(shape: Shape, body: unknown, of: BodyOf): z.output<Shape> {
  if (typeof body !== 'object' || body === null || Array.isArray(body))
    throw malformed('Empty Payload. JSON content expected.')
  const result = shape.safeParse(body)
  if (result.success) return result.data
  const [issue] = result.error.issues
  if (issue?.code === 'unrecognized_keys') {
    const [key = ''] = issue.keys
    if (issue.path.length === 0 && of.readOnly?.includes(key))
      throw badRequest(`Property '${key}' is read-only and cannot be set.`)
    throw malformed(
      `The property '${key}' does not exist on type 'microsoft.graph.${of.type}'. Make sure to only use property names that are defined by the type.`,
    )
  }
  const property = String(issue?.path[0] ?? '')
  if (issue?.path.length === 1 && !(property in body))
    throw badRequest(`A value is required for property '${property}' of resource '${resourceName(of.type)}'.`)
  throw badRequest(
    `Invalid value specified for property '${property}' of resource '${resourceName(of.type)}'.`,
  )
}
