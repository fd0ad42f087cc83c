import type * as z from 'zod/mini'
import { choicesFor } from './choices-for'
import { decodeText, splitQuery } from './query'
import { looksLikeSecret } from './texts'
import { visibleText } from './visible'
import { LINK_PROBLEMS, type LinkProblem } from './words'

/** What is wrong with one parameter of a link. Its texts are safe to show. */
export type LinkFault = {
  parameter: string
  problem: LinkProblem
  /** What the link said, shortened; a client secret is not repeated. */
  came: string
  /** What it may say instead, where that is one of a table. */
  choices: readonly string[]
}

const SHOWN_OF_NAME = 40
const SHOWN_OF_VALUE = 80
/** A link with more unknown parameters than this is nobody's mistake, and a page that lists them all helps nobody. */
const UNKNOWN_SHOWN = 20

/** The faults that the codec found in this query, as data: the words for them are in the catalogue. */
export function faultsOf(
  issues: readonly z.core.$ZodIssue[],
  query: string,
  regions: readonly string[],
): LinkFault[] {
  const values = new Map(Object.entries(splitQuery(query)))
  const fault = (name: string, problem: LinkProblem): LinkFault => {
    const came = (values.get(name) ?? []).map((raw) => decodeText(raw) ?? raw).join(', ')
    return {
      parameter: shown(name, SHOWN_OF_NAME),
      problem,
      came: shown(came, SHOWN_OF_VALUE),
      choices: choicesFor(name, problem, regions),
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
