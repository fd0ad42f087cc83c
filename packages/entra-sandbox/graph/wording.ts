import type { Wording } from '../worlds'
import { GraphError } from './error'

/**
 * The refusal as a world was told to give it. Of some refusals Microsoft publishes no status, code or text: a client
 * has to go on whatever they are.
 */
export function inOtherWords(error: GraphError, wording: Wording): GraphError {
  const other = Object.hasOwn(wording, error.code) ? wording[error.code] : undefined
  if (other === undefined) return error
  return new GraphError(
    other.status ?? error.status,
    other.code ?? error.code,
    other.message ?? error.message,
    error.extra,
  )
}
