import { IDENTITY_REQUESTS } from '@/lib/graph/requests'
import type { Run } from '@/lib/guide/run'
import type { ScriptWords } from '@/lib/words/catalogue'
import { planned } from './planned'
import { PROGRAMS, type ProgramId } from './programs'
import type { Context } from './section'
import { sectionFor } from './sections'
import { comment } from './shell'
import { createVariables } from './variables'
import { AGAIN_FUNCTION, createWriter, type Lines } from './writer'

/**
 * A run as a script for a POSIX shell: what the page does in a tenant of which nothing is known, sent by another program.
 * The requests are those of the page's own plans. `appName` is the name of the application, at most 120 characters.
 * Throws a RangeError if the plans have a request that no part of the script sends.
 */
export function scriptOf(run: Run, appName: string, id: ProgramId, words: ScriptWords): string {
  const program = PROGRAMS[id]
  const variables = createVariables()
  const plan = planned(run, appName, variables)
  const writer = createWriter(program, variables)
  const context: Context = { planned: plan, words, writer }
  const parts: Lines[] = [
    [
      '#!/bin/sh',
      ...words.comment
        .head({
          product: run.product.name,
          region: run.region.name,
          program: words.name[id],
          signIn: program.signIn,
        })
        .map(comment),
    ],
    // A subshell: pasted into a terminal, it is read to its end before it runs, and a failure does not close the terminal.
    ['(', 'set -eu'],
    [comment(words.comment.again), ...AGAIN_FUNCTION],
    tenantLines(context),
    ...plan.requests.map((request) => sectionFor(request, context)),
    [')'],
  ]
  return `${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`
}

/** The domain of the tenant in which the program is signed in. It fails here if it is signed in nowhere. */
function tenantLines({ planned: { values }, words, writer }: Context): Lines {
  const query = "join('', value[:1].verifiedDomains[] | [?isDefault].name)"
  return [
    comment(words.comment.tenant),
    ...writer.assign(values.tenant, writer.look(IDENTITY_REQUESTS.tenant.path, query)),
    writer.say(words.says.tenant(values.tenant)),
  ]
}
