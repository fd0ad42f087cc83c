import { recording as words } from '@/lib/words/terminal/recording.mjs'
import type { Body, Exchange } from './exchange'
import type { MaskedRecording } from './mask/recording'

/**
 * The masked recording as a HAR file that can be sent: written from the masked requests alone, so that nothing else of
 * the file that was read can be in it.
 */
export function maskedHar({ exchanges, leftOut }: MaskedRecording): string {
  const comment = words.maskedComment(leftOut)
  const creator = { name: 'check:recording', version: '1' }
  const log = { version: '1.2', creator, comment, entries: exchanges.map(entryOf) }
  return `${JSON.stringify({ log }, null, 1)}\n`
}

function entryOf(exchange: Exchange): unknown {
  const { origin, path, startedAt, milliseconds, method, status, place } = exchange
  const request = place === 'graph' ? jsonText(exchange.requestBody) : formText(exchange.requestBody)
  const response = jsonText(exchange.responseBody)
  return {
    startedDateTime: new Date(startedAt).toISOString(),
    time: milliseconds,
    request: {
      method,
      url: new URL(path, origin).href,
      httpVersion: '',
      cookies: [],
      queryString: [],
      headersSize: -1,
      bodySize: -1,
      headers: headersOf(exchange.requestHeaders),
      ...(request === ''
        ? {}
        : { postData: { mimeType: '', ...(request === null ? {} : { text: request }) } }),
    },
    response: {
      status,
      statusText: '',
      httpVersion: '',
      cookies: [],
      redirectURL: '',
      headersSize: -1,
      bodySize: -1,
      headers: headersOf(exchange.responseHeaders),
      content: {
        mimeType: exchange.responseHeaders['content-type'] ?? '',
        ...(response === null ? { size: -1 } : { size: response.length, text: response }),
      },
    },
    cache: {},
    timings: { send: 0, wait: milliseconds, receive: 0 },
  }
}

function headersOf(headers: Readonly<Record<string, string>>): { name: string; value: string }[] {
  return Object.entries(headers).map(([name, value]) => ({ name, value }))
}

/** Null where the recording does not have it. */
function jsonText(body: Body): string | null {
  if (!body.known) return null
  if (body.value === null) return ''
  return body.value === '{unreadable}' ? '{unreadable}' : JSON.stringify(body.value)
}

function formText(body: Body): string | null {
  if (!body.known) return null
  const pairs = Object.entries(Object(body.value)).map(([name, value]) => [name, String(value)])
  return new URLSearchParams(pairs).toString()
}
