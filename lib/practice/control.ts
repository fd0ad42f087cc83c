import * as z from 'zod/mini'
import { type Directory, directory, newWorld, type Overview, overview, type World } from './answers'

/** Why the control gave nothing that can be shown. */
export type Failure =
  | { kind: 'unreachable' }
  | { kind: 'refused'; status: number }
  | { kind: 'unreadable'; field: string }

export type Answer<T> =
  | { kind: 'answer'; value: T }
  /** There is no such world (any more). */
  | { kind: 'gone' }
  | { kind: 'failed'; failure: Failure }

/** The levers of a practice tenant that a person has: read it, make a world, remove one. */
export type Control = {
  overview(): Promise<Answer<Overview>>
  directory(tenantId: string): Promise<Answer<Directory>>
  /** As the default, it takes the place of the world that a sign-in without a tenant leads to. */
  create(seed: string, asDefault: boolean): Promise<Answer<World>>
  remove(tenantId: string): Promise<Answer<null>>
}

/** A company with 20,000 service principals takes a while on a slow machine; nothing takes longer. */
const PATIENCE_MS = 30_000

/** The control at this root, for example `/sandbox/control`. `tidy` makes names in an answer safe to show. */
export function controlAt(
  root: string,
  send: typeof fetch = fetch,
  tidy: (answer: unknown) => unknown = (answer) => answer,
): Control {
  async function ask<T extends z.ZodMiniType>(
    schema: T,
    method: string,
    path: string,
    body?: object,
  ): Promise<Answer<z.output<T>>> {
    let response: Response
    let raw: unknown
    try {
      response = await send(`${root}/worlds${path}`, {
        method,
        cache: 'no-store',
        signal: AbortSignal.timeout(PATIENCE_MS),
        ...(body ? { body: JSON.stringify(body) } : {}),
      })
      raw = response.ok && response.status !== 204 ? await response.json() : null
    } catch (error) {
      const failure: Failure =
        error instanceof SyntaxError ? { kind: 'unreadable', field: 'answer' } : { kind: 'unreachable' }
      return { kind: 'failed', failure }
    }
    if (response.status === 404) return { kind: 'gone' }
    if (!response.ok) return { kind: 'failed', failure: { kind: 'refused', status: response.status } }
    await nextTask()
    const parsed = z.safeParse(schema, tidy(raw))
    if (parsed.success) return { kind: 'answer', value: parsed.data }
    const field = parsed.error.issues[0]?.path.join('.') || 'answer'
    return { kind: 'failed', failure: { kind: 'unreadable', field } }
  }

  return {
    overview: () => ask(overview, 'GET', ''),
    directory: (tenantId) => ask(directory, 'GET', `/${tenantId}`),
    create: (seed, asDefault) => ask(newWorld, 'POST', '', asDefault ? { seed, asDefault } : { seed }),
    remove: (tenantId) => ask(z.null(), 'DELETE', `/${tenantId}`),
  }
}

/** Lets the page breathe between the two halves of a very large answer: text to JSON, JSON to our types. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve))
}

/** What to say about a failure: one sentence. */
export function failureWords(failure: Failure): string {
  switch (failure.kind) {
    case 'unreachable':
      return 'It does not answer. Is its server still running?'
    case 'refused':
      return `It answered with the status ${failure.status}.`
    case 'unreadable':
      return `Its answer cannot be read (${failure.field}): page and practice tenant may be of different versions.`
  }
}
