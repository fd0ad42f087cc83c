import { parseArgs } from 'node:util'
import { LAST_DESCRIPTOR } from './descriptors'
import { isOrigin } from './format'
import { EXIT, Stop } from './stop'
import { words } from './words'

/** Where the secret goes. */
export type Target =
  | { kind: 'nowhere' }
  | { kind: 'descriptor'; descriptor: number; show: boolean }
  | { kind: 'unified'; integrationType: string | null }

export type Options =
  | { kind: 'help' }
  | {
      kind: 'open'
      /** A file, the text itself, or `-`. */
      from: string
      key: string
      passwordDescriptor: number | null
      origin: string | null
      target: Target
    }

/** Reads the arguments. Throws `Stop`, whose sentence repeats none of them: one may be a secret in the wrong place. */
export function optionsIn(argv: readonly string[]): Options {
  const { values, positionals } = parsed(argv)
  if (values.help) return { kind: 'help' }
  const [command, from, ...more] = positionals
  if (command !== 'open' || from === undefined || more.length > 0) throw usage(words.usage)
  if (values.key === undefined) throw usage(words.noKey)
  const passwordDescriptor = descriptorIn(values['password-fd'])
  if (passwordDescriptor === 1 || passwordDescriptor === 2) throw usage(words.badPasswordDescriptor)
  if (passwordDescriptor === 0 && from === '-') throw usage(words.bothFromInput)
  const origin = values.origin ?? null
  if (origin !== null && !isOrigin(origin)) throw usage(words.badOrigin)
  return { kind: 'open', from, key: values.key, passwordDescriptor, origin, target: targetIn(values) }
}

type Values = ReturnType<typeof parsed>['values']

function targetIn({ fd, show, send, 'integration-type': integrationType }: Values): Target {
  const descriptor = descriptorIn(fd)
  if (send && descriptor !== null) throw usage(words.twoTargets)
  if (show && descriptor === null) throw usage(words.showWhat)
  if (integrationType !== undefined && !send) throw usage(words.typeWithoutSend)
  if (send) return { kind: 'unified', integrationType: integrationType ?? null }
  if (descriptor === null) return { kind: 'nowhere' }
  if (descriptor === 0 || descriptor === 2) throw usage(words.badDescriptor)
  return { kind: 'descriptor', descriptor, show: show ?? false }
}

function descriptorIn(text: string | undefined): number | null {
  if (text === undefined) return null
  const descriptor = /^\d$/.test(text) ? Number(text) : Number.NaN
  if (!(descriptor <= LAST_DESCRIPTOR)) throw usage(words.noDescriptor)
  return descriptor
}

function parsed(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        help: { type: 'boolean', short: 'h' },
        key: { type: 'string' },
        'password-fd': { type: 'string' },
        origin: { type: 'string' },
        fd: { type: 'string' },
        show: { type: 'boolean' },
        send: { type: 'boolean' },
        'integration-type': { type: 'string' },
      },
    })
  } catch {
    throw usage(words.usage)
  }
}

function usage(why: string): Stop {
  return new Stop(EXIT.usage, why)
}
