import { z } from 'zod'
import { recording as words } from '@/lib/words/terminal/recording.mjs'

/** The file cannot be used. The message is for a person, and quotes nothing of the file. */
export class UnusableRecording extends Error {}

/** One request of a recording as the browser wrote it down. Nothing of it may be printed or kept: see `mask`. */
export type RawEntry = {
  readonly startedAt: number
  readonly milliseconds: number
  readonly method: string
  readonly url: URL
  readonly requestHeaders: readonly Header[]
  /** Null where the recording does not have it. */
  readonly requestText: string | null
  /** 0 where no answer came. */
  readonly status: number
  readonly responseHeaders: readonly Header[]
  /** Null where the recording does not have it. */
  readonly responseText: string | null
}

type Header = readonly [name: string, value: string]

export type RawRecording = {
  readonly entries: readonly RawEntry[]
  /** Entries that are not requests and answers as HAR 1.2 describes them. */
  readonly unreadable: number
  /** What the recording says of itself. */
  readonly comment: string
}

/** A run with its page, scripts and styles is 5 to 30 MB. */
const LARGEST_FILE = 100_000_000
const LARGEST_BODY = 5_000_000
const MOST_ENTRIES = 20_000

const header = z.object({ name: z.string().max(200), value: z.string().max(100_000) })
const pair = z.object({ name: z.string(), value: z.string().optional() })

/** http://www.softwareishard.com/blog/har-12-spec: what is not needed is not read. */
const entry = z.object({
  startedDateTime: z.string().max(40),
  time: z.number().nullish(),
  request: z.object({
    method: z.string().max(20),
    url: z.string().max(100_000),
    headers: z.array(header).max(500).default([]),
    postData: z.object({ text: z.string().nullish(), params: z.array(pair).max(500).nullish() }).nullish(),
  }),
  response: z.object({
    status: z.number().min(0).max(999).nullish(),
    headers: z.array(header).max(500).default([]),
    content: z
      .object({ size: z.number().nullish(), text: z.string().nullish(), encoding: z.string().nullish() })
      .nullish(),
  }),
})
const recording = z.object({
  log: z.object({ entries: z.array(z.unknown()), comment: z.string().max(1_000).nullish() }),
})

/** Reads a HAR file's text: HAR 1.2 as Chromium, Edge, Firefox and Safari write it, with one or many pages. */
export function readHar(text: string): RawRecording {
  if (text.length > LARGEST_FILE) throw tooLarge()
  const log = recording.safeParse(parsed(text))
  if (!log.success) throw new UnusableRecording(words.noList)
  const { entries: found, comment } = log.data.log
  if (found.length > MOST_ENTRIES) throw new UnusableRecording(words.tooMany(MOST_ENTRIES))
  const entries = found.map(entryOf)
  const readable = entries.filter((one) => one !== null)
  return {
    entries: readable.sort((a, b) => a.startedAt - b.startedAt),
    unreadable: entries.length - readable.length,
    comment: comment ?? '',
  }
}

/** Refuses a file by its size alone, before it is read. */
export function refuseSize(bytes: number): void {
  if (bytes > LARGEST_FILE) throw tooLarge()
}

function tooLarge(): UnusableRecording {
  return new UnusableRecording(words.tooLarge(LARGEST_FILE / 1_000_000))
}

function parsed(text: string): unknown {
  try {
    // Some tools put a byte order mark in front.
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    throw new UnusableRecording(words.noJson)
  }
}

function entryOf(raw: unknown): RawEntry | null {
  const result = entry.safeParse(raw)
  if (!result.success) return null
  const { startedDateTime, time, request, response } = result.data
  const startedAt = Date.parse(startedDateTime)
  if (Number.isNaN(startedAt) || !URL.canParse(request.url)) return null
  const status = Math.trunc(response.status ?? 0)
  return {
    startedAt,
    milliseconds: Math.min(Math.max(time ?? 0, 0), 3_600_000),
    method: request.method.toUpperCase(),
    url: new URL(request.url),
    requestHeaders: headersOf(request.headers),
    requestText: bodyOf(request.postData),
    status,
    responseHeaders: headersOf(response.headers),
    responseText: answerOf(status, response.content ?? {}),
  }
}

/** HTTP/2 writes method and path as headers that begin with a colon: they are known already. */
function headersOf(headers: readonly z.infer<typeof header>[]): Header[] {
  return headers
    .filter(({ name }) => !name.startsWith(':'))
    .map(({ name, value }) => [name.toLowerCase(), value])
}

function bodyOf(data: z.infer<typeof entry>['request']['postData']): string | null {
  if (data == null) return ''
  if (typeof data.text === 'string' && data.text !== '') return withinLimit(data.text)
  if (data.params == null) return data.text ?? null
  // Names and values of a form stand here encoded in one browser and decoded in another.
  const form = data.params.map(({ name, value = '' }) => [decoded(name), decoded(value)])
  return new URLSearchParams(form).toString()
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

type Content = NonNullable<z.infer<typeof entry>['response']['content']>

function answerOf(status: number, { text, encoding, size }: Content): string | null {
  if (typeof text !== 'string') return [0, 204, 205, 304].includes(status) || size === 0 ? '' : null
  if (encoding !== 'base64') return withinLimit(text)
  return withinLimit(Buffer.from(text.slice(0, LARGEST_BODY * 2), 'base64').toString('utf8'))
}

function withinLimit(text: string): string | null {
  return text.length > LARGEST_BODY ? null : text
}
