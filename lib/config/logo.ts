import { readFileSync, statSync } from 'node:fs'
import { extname } from 'node:path'
import { environment as words } from '@/lib/words/terminal/environment.mjs'
import { ConfigError } from './environment'

export type Logo = { type: string; bytes: Uint8Array<ArrayBuffer> }

/** Bytes. More would be seen to load. */
const MOST = 100 * 1024

/** The kinds of picture, each with its media type and its first bytes, as Latin 1. */
const KINDS: Record<string, { type: string; begins: RegExp }> = {
  '.svg': { type: 'image/svg+xml', begins: /^(?:\xEF\xBB\xBF)?\s*<(?:svg|\?xml|!--|!DOCTYPE svg)[\s>]/ },
  '.png': { type: 'image/png', begins: /^\x89PNG\r\n/ },
  '.webp': { type: 'image/webp', begins: /^RIFF.{4}WEBP/s },
}

/** Reads the operator's logo. Throws `ConfigError` for a file that cannot be served as one. */
export function readLogo(path: string): Logo {
  const kind = KINDS[extname(path).toLowerCase()]
  const size = statSync(path, { throwIfNoEntry: false })
  if (!size?.isFile()) throw refused('missing')
  if (size.size > MOST) throw refused('too-large')
  const bytes = readable(path)
  if (!kind?.begins.test(bytes.toString('latin1', 0, 100))) throw refused('other-content')
  return { type: kind.type, bytes: new Uint8Array(bytes) }

  function readable(file: string): Buffer {
    try {
      return readFileSync(file)
    } catch {
      throw refused('missing')
    }
  }

  function refused(fault: 'missing' | 'too-large' | 'other-content'): ConfigError {
    return new ConfigError(words.logo({ value: path, most: MOST, fault }))
  }
}
