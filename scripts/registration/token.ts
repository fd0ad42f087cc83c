import { createReadStream } from 'node:fs'
import { isatty } from 'node:tty'
import { signIn as words } from '@/lib/words/registration/sign-in'
import { Unchecked } from './unchecked'

const LONGEST = 20_000

/**
 * Reads an access token, one line, from a descriptor: no argument, which stands in the list of processes, and no
 * variable. Throws `Unchecked`, whose words never hold what was read.
 */
export async function tokenFrom(fd: number): Promise<string> {
  if (isatty(fd)) throw new Unchecked(words.tokenFromTerminal)
  let text = ''
  try {
    for await (const part of createReadStream('', { fd, encoding: 'utf8' })) {
      text += part
      if (text.length > LONGEST) break
    }
  } catch {
    throw new Unchecked(words.noDescriptor(fd))
  }
  const token = text.trim()
  if (!/^[\w.~+/=-]{20,}$/.test(token) || token.length > LONGEST) throw new Unchecked(words.notAToken)
  return token
}
