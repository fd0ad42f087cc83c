import { type Body, type Exchange, NOT_RECORDED } from '../exchange'
import type { RawEntry, RawRecording } from '../har'
import { placeOf } from '../places'
import { parsedJson } from './body-text'
import { maskHeaders } from './headers'
import { maskJson } from './json'
import { isSecretParameter, type Learned, learn, parametersOf } from './learn'
import { maskAddress } from './text'

export type MaskedRecording = {
  readonly exchanges: readonly Exchange[]
  readonly leftOut: { readonly otherAddresses: number; readonly unreadable: number }
}

/**
 * The recording with every secret, token, name and id replaced. Requests to other addresses than Graph and the sign-in
 * are dropped whole, the page's own among them.
 */
export function maskRecording(recording: RawRecording): MaskedRecording {
  const learned = learn(recording.entries)
  for (const { url, requestText, responseText } of recording.entries)
    for (const text of [url.href, requestText ?? '', responseText ?? ''])
      for (const [placeholder] of text
        .replaceAll('%7B', '{')
        .replaceAll('%7D', '}')
        .matchAll(/\{[a-z]{2,10}-\d{1,6}\}/g))
        learned.placeholders.reserve(placeholder)
  const exchanges = recording.entries.flatMap((entry) => {
    const found = placeOf(entry)
    return found === null ? [] : [maskEntry(entry, found, learned)]
  })
  const [, other = '0', unreadable = '0'] =
    /left out: (\d{1,6}) other, (\d{1,6}) unreadable/.exec(recording.comment) ?? []
  return {
    exchanges,
    leftOut: {
      otherAddresses: recording.entries.length - exchanges.length + Number(other),
      unreadable: recording.unreadable + Number(unreadable),
    },
  }
}

type Found = NonNullable<ReturnType<typeof placeOf>>

function maskEntry(entry: RawEntry, { place, origin, path }: Found, learned: Learned): Exchange {
  const { url, startedAt, milliseconds, method, status } = entry
  const responseHeaders = maskHeaders(entry.responseHeaders, learned)
  return {
    place,
    origin,
    startedAt,
    milliseconds: Math.round(milliseconds),
    method: /^[A-Z]{3,10}$/.test(method) ? method : 'OTHER',
    path: maskAddress(place === 'graph' ? path + url.search : path, learned),
    requestHeaders: maskHeaders(entry.requestHeaders, learned),
    requestBody:
      place === 'graph' ? jsonBody(entry.requestText, learned) : formBody(entry.requestText, learned),
    status,
    responseHeaders:
      place === 'sign-in'
        ? { ...responseHeaders, location: answerInLocation(entry, learned) }
        : responseHeaders,
    // A page of the sign-in is for a person, and holds the person's name.
    responseBody: place === 'sign-in' ? NOT_RECORDED : jsonBody(entry.responseText, learned),
  }
}

function jsonBody(text: string | null, learned: Learned): Body {
  if (text === null) return NOT_RECORDED
  if (text.trim() === '') return { known: true, value: null }
  const value = parsedJson(text)
  if (value !== undefined) return { known: true, value: maskJson(value, learned) }
  // What begins like JSON was cut off by the browser; of anything else only stays that it is no JSON.
  return /^\s*[[{](?!unreadable)/.test(text) ? NOT_RECORDED : { known: true, value: '{unreadable}' }
}

function formBody(text: string | null, learned: Learned): Body {
  if (text === null) return NOT_RECORDED
  return { known: true, value: maskedParameters(new URLSearchParams(text), learned) }
}

function maskedParameters(parameters: Iterable<[string, string]>, learned: Learned): Record<string, unknown> {
  const raw = Object.fromEntries([...parameters].slice(0, 100))
  const masked = Object.entries(Object(maskJson(raw, learned)))
  return Object.fromEntries(
    Object.keys(raw).map((name, index) => {
      const [key, value] = masked[index] ?? ['{key}', '{value}']
      return [key, isSecretParameter(name) ? '{secret}' : value]
    }),
  )
}

/** Where a sign-in ended, as `redirect:` and the names of what came back; of the values an error's own words alone. */
function answerInLocation({ responseHeaders }: RawEntry, learned: Learned): string {
  const [, location = ''] = responseHeaders.find(([name]) => name === 'location') ?? []
  const url = URL.canParse(location) ? new URL(location) : null
  if (url === null) return ''
  const values = maskedParameters(parametersOf(url), learned)
  const shown = Object.entries(values).map(([name, value]) =>
    ['error', 'error_subcode', 'suberror', 'error_description'].includes(name) && typeof value === 'string'
      ? [name, value]
      : [name, '{value}'],
  )
  return `redirect:#${new URLSearchParams(shown)}`
}
