import type { IncomingMessage } from 'node:http'
import type { Place } from '../secrets/search'

/** A request as it came to the host that it was for. */
type Arrived = {
  readonly method: string
  readonly host: string
  /** Without its query. */
  readonly path: string
  readonly headers: IncomingMessage['headers']
  /** First line, headers and body, as far as it has come. */
  text(): string
}

/** Everything that the hosts of a test are asked for, preflights too, which no browser shows. */
export class Arrivals {
  readonly all: Arrived[] = []

  readonly note = (asked: IncomingMessage): void => {
    const { method = '', url = '', headers, rawHeaders } = asked
    const parts: Buffer[] = []
    asked.on('data', (part) => parts.push(part))
    this.all.push({
      method,
      host: headers.host ?? '',
      path: url.replace(/\?.*/s, ''),
      headers,
      text: () => `${method} ${url}\n${rawHeaders.join('\n')}\n\n${Buffer.concat(parts)}`,
    })
  }

  at(host: string): Arrived[] {
    return this.all.filter((arrived) => arrived.host === host)
  }

  /** Which hosts were asked. */
  hosts(): string[] {
    return [...new Set(this.all.map(({ host }) => host))].sort()
  }

  /** What came to a host, for a search. */
  places(host: string): Place[] {
    return this.at(host).map((arrived) => ({
      name: `${arrived.method} ${arrived.path}`,
      text: arrived.text(),
    }))
  }
}
