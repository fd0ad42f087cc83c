import { createSandbox, type Sandbox } from 'entra-sandbox'

export const ORIGIN = 'http://localhost:4400'

/** The sandbox that a recording is compared with, in this process and with a clock that can be set. */
export type Own = { readonly sandbox: Sandbox; at(time: number): void; now(): number }

export function createOwn(): Own {
  let now = Date.now()
  return {
    sandbox: createSandbox({ origin: ORIGIN, clock: () => now, worldLimit: 2 }),
    at(time) {
      now = time
    },
    now: () => now,
  }
}

export type OwnAnswer = {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  /** Undefined where the answer is not JSON. */
  readonly body: unknown
}

export async function ownAnswer(response: Response): Promise<OwnAnswer> {
  const text = await response.text()
  const headers = Object.fromEntries(response.headers)
  return { status: response.status, headers, body: text === '' ? null : parsed(text) }
}

function parsed(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text)
    return value
  } catch {
    return undefined
  }
}
