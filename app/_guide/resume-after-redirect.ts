import { isEnvironment } from '@/lib/guide/dataverse'
import { ACTION_IDS, type ActionId } from '@/lib/guide/steps'
import * as z from '@/lib/schema/zod'
import type { Answer } from '@/lib/steps/facts'
import { REPAIRS } from '@/lib/steps/repair'

const note = z.object({
  /** Application (client) ID, if the page knew it. */
  appId: z.optional(z.string()),
  step: z.enum(ACTION_IDS),
  answer: z.nullable(
    z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('use-application'), objectId: z.string() }),
      z.object({ kind: z.literal('new-application') }),
      z.object({ kind: z.literal('restore-application'), objectId: z.string() }),
      z.object({ kind: z.literal('purge-application'), objectId: z.string() }),
      z.object({ kind: z.literal('other-key') }),
      z.object({ kind: z.literal('list-anyway') }),
      z.object({ kind: z.literal('new-secret'), remove: z.array(z.string()) }),
      z.object({ kind: z.literal('make-room'), remove: z.string() }),
      z.object({ kind: z.literal('repair'), what: z.enum(REPAIRS) }),
      z.object({ kind: z.literal('retire-secret'), keyId: z.string() }),
      z.object({ kind: z.literal('ask-environment'), address: z.string().check(z.refine(isEnvironment)) }),
    ]),
  ),
})

/** What the pressed step needs to continue after a redirect. */
export function resumeNoteFor(step: ActionId, answer: Answer | null, appId: string | undefined): string {
  return JSON.stringify({ step, answer, appId })
}

/** The note; `null` if there is none or it is not ours. */
export function readResumeNote(text: string | null | undefined): z.infer<typeof note> | null {
  if (!text) return null
  try {
    return note.parse(JSON.parse(text))
  } catch {
    return null
  }
}
