import * as z from 'zod/mini'
import type { SettingsChange } from '../worlds'
import {
  type Directory,
  directory,
  type JournalEntry,
  journal,
  type Overview,
  overview,
  refusal,
  type Token,
  token,
  type World,
  world,
} from './answers'
import type { FaultsInput, NewWorldInput, TokenInput } from './inputs'

/** The control of a sandbox over HTTP. Every call rejects with a `ControlError` where the control refuses. */
export type ControlClient = {
  overview(): Promise<Overview>
  createWorld(input?: NewWorldInput): Promise<World>
  directory(tenantId: string): Promise<Directory>
  change(tenantId: string, change: SettingsChange): Promise<void>
  remove(tenantId: string): Promise<void>
  addFaults(tenantId: string, faults: FaultsInput): Promise<void>
  clearFaults(tenantId: string): Promise<void>
  journal(tenantId: string): Promise<JournalEntry[]>
  clearJournal(tenantId: string): Promise<void>
  token(tenantId: string, input?: TokenInput): Promise<Token>
}

/** The control refused; the message is its own. */
export class ControlError extends Error {
  readonly status: number

  constructor(status: number, message: string) {
    super(message)
    this.status = status
  }
}

/** The control at `base`, for example `http://localhost:4400/control`. `key` is the one that `POST visit` gave. */
export function createControlClient(
  base: string,
  { fetch: send = fetch, key }: { fetch?: typeof fetch; key?: string } = {},
): ControlClient {
  async function call(method: string, path: string, body?: object): Promise<unknown> {
    const response = await send(`${base}/worlds${path}`, {
      method,
      headers: {
        ...(key === undefined ? {} : { 'x-practice-key': key }),
        ...(body ? { 'content-type': 'application/json' } : {}),
      },
      ...(body ? { body: JSON.stringify(body) } : {}),
    })
    const text = await response.text()
    if (response.ok) return text === '' ? null : JSON.parse(text)
    throw new ControlError(response.status, wordsOf(text) ?? `${method} ${path} answered ${response.status}.`)
  }
  const order = async (method: string, path: string, body?: object): Promise<void> => {
    await call(method, path, body)
  }
  return {
    overview: async () => z.parse(overview, await call('GET', '')),
    createWorld: async (input = {}) => z.parse(world, await call('POST', '', input)),
    directory: async (id) => z.parse(directory, await call('GET', `/${id}`)),
    change: (id, change) => order('PATCH', `/${id}`, change),
    remove: (id) => order('DELETE', `/${id}`),
    addFaults: (id, faults) => order('POST', `/${id}/faults`, faults),
    clearFaults: (id) => order('DELETE', `/${id}/faults`),
    journal: async (id) => z.parse(journal, await call('GET', `/${id}/journal`)),
    clearJournal: (id) => order('DELETE', `/${id}/journal`),
    token: async (id, input = {}) => z.parse(token, await call('POST', `/${id}/token`, input)),
  }
}

function wordsOf(text: string): string | undefined {
  try {
    return z.safeParse(refusal, JSON.parse(text)).data?.error
  } catch {
    return undefined
  }
}
