import { type Overview, overview, pass, refusal, type World, world } from 'entra-sandbox/answers'
import * as z from '@/lib/schema/zod'
import { type Directory, directory } from './answers'

/** Why the control returned nothing to show. */
export type Failure =
  | { kind: 'unreachable' }
  /** `words` are the control's own reason, if it gave one. */
  | { kind: 'refused'; status: number; words: string | null }
  | { kind: 'unreadable'; field: string }

export type Answer<T> =
  | { kind: 'answer'; value: T }
  /** The world does not exist, or no longer. */
  | { kind: 'gone' }
  | { kind: 'failed'; failure: Failure }

/** What a person can do with a practice tenant: read it, create a world, remove one. */
export type Control = {
  overview(): Promise<Answer<Overview>>
  directory(tenantId: string): Promise<Answer<Directory>>
  create(seed: string): Promise<Answer<World>>
  /** Creates a world of the same kind and removes this one. The default world stays the default. */
  startOver(world: World, isDefault: boolean): Promise<Answer<World>>
}

/** The time limit. A company with 20,000 service principals takes longest on a slow machine. */
const PATIENCE_MS = 30_000

/** The key is unknown, or no longer valid because the practice tenant was restarted. */
const NO_KEY = 401

/** The control at this root, for example `/sandbox/control`. `tidy` makes names in an answer safe to show. */
export function controlAt(
  root: string,
  send: typeof fetch = fetch,
  tidy: (answer: unknown) => unknown = (answer) => answer,
): Control {
  /** The key of this page, asked for once; `null` if the control needs none. */
  let key: Promise<string | null> | undefined

  async function visit(): Promise<string | null> {
    const response = await send(`${root}/visit`, { method: 'POST', signal: AbortSignal.timeout(PATIENCE_MS) })
    return response.ok ? z.parse(pass, await response.json()).key : null
  }

  async function call(method: string, path: string, body?: object): Promise<Response> {
    key ??= visit()
    const known = await key
    return send(`${root}/worlds${path}`, {
      method,
      cache: 'no-store',
      signal: AbortSignal.timeout(PATIENCE_MS),
      headers: {
        ...(known === null ? {} : { 'x-practice-key': known }),
        ...(body ? { 'content-type': 'application/json' } : {}),
      },
      ...(body ? { body: JSON.stringify(body) } : {}),
    })
  }

  async function ask<T extends z.ZodMiniType>(
    schema: T,
    method: string,
    path: string,
    body?: object,
  ): Promise<Answer<z.output<T>>> {
    let response: Response
    let raw: unknown
    try {
      response = await call(method, path, body)
      if (response.status === NO_KEY) {
        key = undefined
        response = await call(method, path, body)
      }
      raw = response.ok ? await response.json() : await response.json().catch(() => null)
    } catch (error) {
      key = undefined
      return { kind: 'failed', failure: failureOf(error) }
    }
    if (response.status === 404) return { kind: 'gone' }
    if (!response.ok) return { kind: 'failed', failure: refusedBy(response, raw) }
    await nextTask()
    const parsed = z.safeParse(schema, tidy(raw))
    if (parsed.success) return { kind: 'answer', value: parsed.data }
    const field = parsed.error.issues[0]?.path.join('.') || 'answer'
    return { kind: 'failed', failure: { kind: 'unreadable', field } }
  }

  return {
    overview: () => ask(overview, 'GET', ''),
    directory: (tenantId) => ask(directory, 'GET', `/${tenantId}`),
    create: (seed) => ask(world, 'POST', '', { seed }),
    startOver: ({ seed, tenantId }, isDefault) =>
      ask(world, 'POST', '', isDefault ? { seed, asDefault: true } : { seed, replaces: tenantId }),
  }
}

function failureOf(error: unknown): Failure {
  return error instanceof SyntaxError ? { kind: 'unreadable', field: 'answer' } : { kind: 'unreachable' }
}

function refusedBy({ status }: Response, raw: unknown): Failure {
  const said = z.safeParse(refusal, raw)
  return { kind: 'refused', status, words: said.success ? said.data.error : null }
}

/** Yields to the page between the two halves of a very large answer: text to JSON, JSON to our types. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve))
}
