import { application, directory, type World } from 'entra-sandbox/answers'
import { createControlClient } from 'entra-sandbox/client'
import { checkJournal } from 'entra-sandbox/conformance'
import * as z from 'zod/mini'

/** Where a client works: the sandbox's control, and a folder in place of a home directory. */
export type Place = { readonly control: string; readonly home: string; readonly authority: string }

export function newWorld({ control }: Place): Promise<World> {
  return createControlClient(control).createWorld({ seed: 'fresh' })
}

/** Ada has let a client in before, for herself. */
export async function letIn(
  { control }: Place,
  { tenantId }: World,
  clientId: string,
  scopes: string[],
): Promise<void> {
  await createControlClient(control).token(tenantId, { persona: 'ada', clientId, scopes })
}

/** With every property of an application, because the checks also look for what was not asked for. */
const whole = z.catchall(
  z.extend(application, { web: z.catchall(application.shape.web, z.unknown()) }),
  z.unknown(),
)
const wholeDirectory = z.extend(directory, { applications: z.array(whole) })
export type Directory = z.infer<typeof wholeDirectory>

export async function directoryOf({ control }: Place, { tenantId }: World): Promise<Directory> {
  const answer = await fetch(`${control}/worlds/${tenantId}`)
  return z.parse(wholeDirectory, await answer.json())
}

/** Where a client's requests and answers differ from Microsoft's documentation. */
export async function findings({ control }: Place, { tenantId }: World): Promise<unknown[]> {
  const entries = await createControlClient(control).journal(tenantId)
  if (entries.length < 10) throw new Error(`The journal holds ${entries.length} requests only.`)
  return checkJournal(entries)
}
