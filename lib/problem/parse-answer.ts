import * as z from '@/lib/schema/zod'
import { ProblemError, type Trace } from './problem'

/** Parses an answer. Throws `ProblemError` "unreadable-answer", which names the field and never quotes the answer. */
export function parseAnswer<T extends z.ZodMiniType>(schema: T, raw: unknown, trace: Trace): z.output<T> {
  const parsed = z.safeParse(schema, raw)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  const why = `${issue?.path.join('.') || 'answer'}: ${issue?.code ?? 'unknown'}`
  throw new ProblemError({ kind: 'unreadable-answer', why, trace })
}
