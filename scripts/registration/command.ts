import { command as words } from '@/lib/words/registration/command'
import { checkRegistration } from './check'
import { optionsOf } from './options'
import { type Place, placeOf } from './place'
import { jsonOf, printed } from './print'
import { readRegistration } from './read'
import { tokenFrom } from './token'
import { Unchecked } from './unchecked'
import { wantedOf } from './wanted'

type Io = {
  out(text: string): void
  err(text: string): void
  /** The descriptor that a number of the arguments stands for. */
  descriptor(number: number): number
}
type Env = Readonly<Record<string, string | undefined>>

/** Runs the command and gives its exit code: 0 nothing is wrong, 1 something is, 2 it could not be checked. */
export async function run(args: readonly string[], env: Env, io: Io): Promise<0 | 1 | 2> {
  try {
    return await checked(args, env, io)
  } catch (error) {
    // A message that is not ours could quote an answer, so only its kind is named.
    io.err(
      error instanceof Unchecked
        ? error.message
        : words.unexpected(error instanceof Error ? error.name : undefined),
    )
    return 2
  }
}

async function checked(args: readonly string[], env: Env, io: Io): Promise<0 | 1 | 2> {
  const options = optionsOf(args)
  if (options.help) {
    io.out(words.usage)
    return 0
  }
  const wanted = wantedOf(env, options)
  const place = placeOf(env)
  if (place.sandbox !== null) io.err(words.askingSandbox(place.sandbox))
  const reading = await readRegistration(place.graph, await token(place), wanted.clientId)
  const result = { reading, rows: checkRegistration(reading, wanted) }
  io.out(options.json ? jsonOf(result) : printed(result))
  return result.rows.some(({ state }) => state === 'wrong') ? 1 : 0

  async function token(at: Place): Promise<string> {
    if (options.tokenFd !== null) return tokenFrom(io.descriptor(options.tokenFd))
    // Loaded only where someone signs in.
    const { signIn } = await import('./sign-in')
    return signIn(options, at, io.err)
  }
}
