import { recording as words } from '@/lib/words/terminal/recording.mjs'
import type { GraphCall } from '../calls'
import { isRecord } from '../exchange'
import { callForm, type Finding } from './finding'

/** A write that was answered, and the first read that shows it. */
export type Visible = {
  readonly call: string
  /** Seconds from the answer of the write to the sending of that read; null: no read showed it. */
  readonly seconds: number | null
  /** Reads of the same thing before that, which did not show it. */
  readonly readsBefore: number
}

/** How long the page waits for a copy before it stops and asks the person to press again. */
const PATIENCE = 90

/** For each write: how long until a read shows it. Writes that no read asked about are left out. */
export function visibility(calls: readonly GraphCall[]): Visible[] {
  return calls.flatMap((write, index) => {
    const sign = signOf(write)
    if (sign === null) return []
    const later = calls.slice(index + 1).filter(({ sentAt }) => sentAt >= write.answeredAt)
    const reads = later.filter(
      (call) => call.method === 'GET' && call.responseBody.known && sign.isAsked(call),
    )
    if (reads.length === 0) return []
    const first = reads.findIndex((read) => sign.isShown(read))
    const read = reads[first]
    const seconds = read === undefined ? null : (read.sentAt - write.answeredAt) / 1_000
    return [{ call: callForm(write), seconds, readsBefore: first < 0 ? reads.length : first }]
  })
}

export function slowOnes(all: readonly Visible[]): Finding[] {
  return all
    .filter(({ seconds }) => seconds === null || seconds > PATIENCE)
    .map(({ call, seconds, readsBefore }) => ({
      kind: 'visibility',
      call,
      what: words.fact.timeToShow,
      recorded: seconds === null ? words.fact.neverShown(readsBefore) : `${seconds.toFixed(1)} s`,
      expected: words.fact.orLess(PATIENCE),
    }))
}

type Sign = { isAsked(read: GraphCall): boolean; isShown(read: GraphCall): boolean }

/** By which sign a read shows what a write did: an id that is there, or is gone, or the values that were sent. */
function signOf(write: GraphCall): Sign | null {
  const { method, status, path, requestBody } = write
  if (method === 'GET' || status < 200 || status > 299) return null
  if (path.endsWith('/removePassword')) return goneSign(idIn(requestBody, 'keyId'), idInPath(path))
  if (method === 'DELETE') return goneSign(idInPath(path), idInPath(path))
  const made = idIn(write.responseBody, 'keyId') ?? idIn(write.responseBody, 'id')
  if (made !== null) return madeSign(write, made)
  return method === 'PATCH' && requestBody.known && isRecord(requestBody.value)
    ? changeSign(path, requestBody.value)
    : null
}

function madeSign({ path, responseBody }: GraphCall, id: string): Sign {
  const others = ['appId', 'uniqueName', 'clientId'].flatMap((key) => idIn(responseBody, key) ?? [])
  const owner = idInPath(path)
  const keys = [id, ...others, ...(owner === null ? [] : [owner])]
  return {
    isAsked: (read) => !read.path.includes('deletedItems') && keys.some((key) => read.path.includes(key)),
    isShown: (read) => textOf(read).includes(`"${id}"`),
  }
}

function goneSign(id: string | null, owner: string | null): Sign | null {
  if (id === null || owner === null) return null
  return {
    isAsked: (read) => !read.path.includes('deletedItems') && read.path.includes(owner),
    isShown: (read) => !textOf(read).includes(`"${id}"`) || read.status === 404,
  }
}

function changeSign(path: string, sent: Readonly<Record<string, unknown>>): Sign | null {
  const owner = idInPath(path)
  if (owner === null || Object.keys(sent).length === 0) return null
  return {
    isAsked: (read) =>
      !read.path.includes('deletedItems') && read.path.includes(owner) && readsAll(read, sent),
    isShown: (read) => rowsIn(read).some((row) => holds(row, sent)),
  }
}

/** Whether the answer has the properties that were sent: a read that selects others says nothing. */
function readsAll(read: GraphCall, sent: Readonly<Record<string, unknown>>): boolean {
  return (
    read.status === 404 ||
    rowsIn(read).some((row) => Object.keys(sent).every((key) => Object.hasOwn(row, key)))
  )
}

function rowsIn({ responseBody }: GraphCall): Readonly<Record<string, unknown>>[] {
  if (!responseBody.known || !isRecord(responseBody.value)) return []
  const { value } = responseBody.value
  return Array.isArray(value) ? value.filter(isRecord) : [responseBody.value]
}

/** Whether everything that was sent is there, in objects in part, in lists in any order. */
function holds(whole: unknown, part: unknown): boolean {
  if (Array.isArray(part)) {
    return (
      Array.isArray(whole) &&
      whole.length === part.length &&
      part.every((item) => whole.some((other) => holds(other, item)))
    )
  }
  if (isRecord(part)) {
    return isRecord(whole) && Object.entries(part).every(([key, value]) => holds(whole[key], value))
  }
  return part === whole
}

function idIn(body: GraphCall['requestBody'], key: string): string | null {
  const value = body.known && isRecord(body.value) ? body.value[key] : null
  return typeof value === 'string' && value !== '' ? value : null
}

/** The first key or id of a path: `{guid-3}` of `/applications/{guid-3}/addPassword`. */
function idInPath(path: string): string | null {
  return (
    /^\/[A-Za-z0-9]+(?:\/deletedItems)?(?:\/([^/?]+)|\(\w+='([^']+)'\))/.exec(path)?.slice(1).find(Boolean) ??
    null
  )
}

function textOf({ responseBody }: GraphCall): string {
  return responseBody.known ? (JSON.stringify(responseBody.value) ?? '') : ''
}
