import type * as z from '@/lib/schema/zod'
import { choicesFor } from './choices-for'
import type { Offer } from './offer'
import { LINK_PROBLEMS, type LinkProblem } from './parameters'
import { decodeText, splitQuery } from './query'
import { looksLikeSecret } from './texts'
import { visibleText } from './visible'

/** What is wrong with one parameter of a link. Its texts are safe to show. */
export type LinkFault = {
  parameter: string
  problem: LinkProblem
  /** The value in the link, shortened; a client secret is not repeated. */
  came: string
  /** The allowed values, if they come from a table. */
  choices: readonly string[]
}

const SHOWN_OF_NAME = 40
const SHOWN_OF_VALUE = 80
/** More unknown parameters than this are not listed: such a link is no typing mistake, and the list would not help. */
const UNKNOWN_SHOWN = 20

/** The faults that the codec found in this query, as data. Their texts are in the catalogue. */
export function faultsOf(issues: readonly z.core.$ZodIssue[], query: string, offer: Offer): LinkFault[] {
  const values = new Map(Object.entries(splitQuery(query)))
  const fault = (name: string, problem: LinkProblem): LinkFault => {
    const came = (values.get(name) ?? []).map((raw) => decodeText(raw) ?? raw).join(', ')
    return {
      parameter: shown(name, SHOWN_OF_NAME),
      problem,
      came: shown(came, SHOWN_OF_VALUE),
      choices: choicesFor(name, problem, offer),
    }
  }
  return issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.slice(0, UNKNOWN_SHOWN).map((name) => fault(name, 'unknown'))
      : fault(
          String(issue.path[0]),
          LINK_PROBLEMS.find((problem) => problem === issue.message) ?? 'malformed',
        ),
  )
}

function shown(text: string, limit: number): string {
  return looksLikeSecret(text) ? '[hidden]' : visibleText(text, limit)
}
