import { LONGEST_BODY } from '@/lib/http/body'
import { readText } from '@/lib/http/read-text'
import * as z from '@/lib/schema/zod'

const ask = z.strictObject({
  /** The person's ID token for this page. It is checked and not stored. */
  idToken: z.string(),
  /** The link to sign. Without one the answer only tells who would sign. */
  query: z.nullable(z.string()),
})

/** The content of the request; `null` if it is not one of ours. */
export async function readAsk(request: Request): Promise<z.output<typeof ask> | null> {
  try {
    const text = await readText(request, LONGEST_BODY.sign)
    return text === null ? null : z.parse(ask, JSON.parse(text))
  } catch {
    return null
  }
}
