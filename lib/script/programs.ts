import type { GraphRequest } from '@/lib/graph/requests'
import { jsonForShell } from './shell'

/** Programs that sign in by themselves and send any request to Graph. */
export const PROGRAM_IDS = ['azure', 'm365'] as const

export type ProgramId = (typeof PROGRAM_IDS)[number]

/** Words of a command in groups, one group a line. */
type Command = readonly (readonly string[])[]

export type Program = {
  /** How a person signs in. */
  signIn: string
  /**
   * Sends a request. `query` is a JMESPath expression that gives the text to print. It must not give `null`, for which
   * CLI for Microsoft 365 fails. Without a query the answer is printed as it is.
   */
  command: (request: GraphRequest, query?: string) => Command
}

const ROOT = 'https://graph.microsoft.com/v1.0'

/** learn.microsoft.com/cli/azure/reference-index#az-rest */
const AZURE: Program = {
  signIn: 'az login --allow-no-subscriptions --tenant',
  command: ({ method, path, prefer, body }, query) => [
    ['az', 'rest', '--method', method.toLowerCase()],
    ['--url', `${ROOT}${path}`],
    ...(prefer ? [['--headers', `Prefer=${prefer}`]] : []),
    ...(body ? [['--body', jsonForShell(body)]] : []),
    ...(query === undefined ? [] : [['--query', query, '--output', 'tsv']]),
  ],
}

/** pnp.github.io/cli-microsoft365/cmd/request */
const M365: Program = {
  signIn: 'm365 login --tenant',
  command: ({ method, path, prefer, body }, query) => [
    ['m365', 'request', '--method', method.toLowerCase()],
    ['--url', `${ROOT}${path}`],
    ...(prefer ? [['--prefer', prefer]] : []),
    ...(body ? [['--content-type', 'application/json', '--body', jsonForShell(body)]] : []),
    ...(query === undefined ? [] : [['--query', query, '--output', 'text']]),
  ],
}

export const PROGRAMS: Readonly<Record<ProgramId, Program>> = { azure: AZURE, m365: M365 }
