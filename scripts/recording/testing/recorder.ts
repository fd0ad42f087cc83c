type Named = { name: string; value: string }
export type HarEntry = {
  startedDateTime: string
  time: number
  request: {
    method: string
    url: string
    headers: Named[]
    postData?: { mimeType: string; text: string }
  }
  response: {
    status: number
    headers: Named[]
    content: { size: number; mimeType: string; text?: string; encoding?: string }
  }
}

type RecorderOptions = {
  now?: () => number
  /** The origin that Graph has in the recording. */
  graphAt?: string
  /** Asks before each request that a page of another origin may not send unasked. */
  preflights?: boolean
}

/** Writes down what goes through a `fetch`, as a browser's developer tools do. */
export function recorder(
  send: typeof fetch,
  { now = Date.now, graphAt, preflights = false }: RecorderOptions = {},
) {
  const entries: HarEntry[] = []

  const recorded: typeof fetch = async (input, init) => {
    const request = new Request(input, init)
    if (preflights && request.headers.has('authorization')) await recorded(preflightOf(request))
    const text = request.body === null ? '' : await request.clone().text()
    const startedAt = now()
    const response = await send(request)
    const body = await response.clone().text()
    const { origin, pathname } = new URL(request.url)
    entries.push({
      startedDateTime: new Date(startedAt).toISOString(),
      time: now() - startedAt,
      request: {
        method: request.method,
        url: graphAt && pathname.startsWith('/v1.0') ? request.url.replace(origin, graphAt) : request.url,
        headers: listed(request.headers),
        ...(text === '' ? {} : { postData: { mimeType: request.headers.get('content-type') ?? '', text } }),
      },
      response: {
        status: response.status,
        headers: listed(response.headers),
        content: {
          size: body.length,
          mimeType: response.headers.get('content-type') ?? '',
          ...(body === '' ? {} : { text: body }),
        },
      },
    })
    return response
  }

  return {
    fetch: recorded,
    entries,
    text: () => JSON.stringify({ log: { version: '1.2', creator: { name: 'test', version: '1' }, entries } }),
  }
}

function preflightOf(request: Request): Request {
  const names = [...request.headers.keys()].filter((name) => name !== 'accept').sort()
  return new Request(request.url, {
    method: 'OPTIONS',
    headers: {
      origin: 'http://localhost:3000',
      'access-control-request-method': request.method,
      'access-control-request-headers': names.join(','),
    },
  })
}

function listed(headers: Headers): Named[] {
  return [...headers].map(([name, value]) => ({ name, value }))
}
