import type { GraphCall } from '../calls'
import { isRecord } from '../exchange'
import { codeOf } from './tenant'

const YOUNG = 15 * 60_000
/** What Microsoft says of an object that has not reached every copy yet, or of one that the reader's copy does not know. */
const NOT_YET = [
  /does not exist or one of its queried reference-property objects/i,
  /does not reference a valid application object/i,
  /backing application of the service principal/i,
  /no password credential found with keyid/i,
  /unable to read the company information/i,
  /already exists|already in use/i,
]

/** Remembers what the recording made, and knows the refusals that only say that it is not everywhere yet. */
export class Copying {
  readonly #made = new Map<string, number>()

  learn(call: GraphCall): void {
    if (call.method === 'GET' || call.status >= 300 || !call.responseBody.known) return
    const { value } = call.responseBody
    if (!isRecord(value)) return
    for (const key of ['id', 'appId', 'keyId', 'uniqueName']) {
      const text = value[key]
      if (typeof text === 'string' && text !== '') this.#made.set(text, call.answeredAt)
    }
  }

  /** Whether a refusal is about something that was made moments ago. */
  explains(call: GraphCall): boolean {
    if (call.status < 400 || call.status === 401 || call.status === 429 || call.status >= 500) return false
    const { value } = call.responseBody.known ? call.responseBody : { value: null }
    const text = JSON.stringify(value) ?? ''
    if (call.status !== 404 && !NOT_YET.some((form) => form.test(text))) return false
    if (
      call.status === 404 &&
      !['', 'Request_ResourceNotFound', 'Directory_ObjectNotFound'].includes(codeOf(call))
    )
      return false
    const about = call.path + (call.requestBody.known ? JSON.stringify(call.requestBody.value) : '')
    return [...this.#made].some(([id, at]) => about.includes(id) && call.sentAt - at < YOUNG)
  }
}
