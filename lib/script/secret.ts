import type { GraphRequest } from '@/lib/graph/requests'
import { LONGEST_LIFE } from '@/lib/guide/run'
import { MARGIN } from '@/lib/steps/create-secret/secret-lifetime'
import type { Context } from './section'
import { comment, jsonForShell } from './shell'
import type { Lines } from './writer'

/**
 * The secret comes last. Its value goes from Microsoft's answer to the terminal: neither a variable nor a file holds it,
 * and no command has it as an argument, so a shell's history cannot keep it.
 */
export function secretLines(request: GraphRequest, { planned, words, writer }: Context): Lines {
  const { values, run } = planned
  const look = `/applications/${values.objectId}?$select=passwordCredentials`
  return [
    comment(words.comment.life(LONGEST_LIFE.months, MARGIN)),
    ...lifeLines(writer.nameOf(values.start), writer.nameOf(values.end)),
    comment(words.comment.secretThere),
    ...writer.assign(values.secretEnd, writer.again(writer.look(look, latestEndOf(run.secretDescription)))),
    comment(words.comment.secret),
    writer.say(words.says.clientId),
    writer.print(values.clientId),
    ...writer.ifLater(
      values.secretEnd,
      values.start,
      [writer.say(words.says.kept.secret(values.secretEnd))],
      [writer.say(words.says.secret), ...writer.call(request, 'secretText')],
    ),
  ]
}

/** The last end among the secrets with this description; empty if there is none. */
function latestEndOf(description: string): string {
  const own = `passwordCredentials[?displayName==\`${jsonForShell(description)}\`]`
  return `join(\`""\`, sort(${own}.endDateTime)[-1:])`
}

/**
 * Fills the variables of the start and the end, in UTC. `date` of POSIX cannot add months, so the year is counted up; in a
 * zone that is some minutes behind UTC it shows the time of some minutes ago.
 * pubs.opengroup.org/onlinepubs/9799919799/basedefs/V1_chap08.html#tag_08_03
 */
function lifeLines(start: string, end: string): Lines {
  const format = '+%Y-%m-%dT%H:%M:%SZ'
  const behind = `UTC0:${String(MARGIN).padStart(2, '0')}`
  return [
    `${start}=$(date -u ${format})`,
    `${end}=$(TZ=${behind} date ${format})`,
    `${end}=$((\${${end}%%-*} + ${LONGEST_LIFE.months / 12}))-\${${end}#*-}`,
    // As a calendar does that is asked for 29 February of a year without one.
    `case $${end} in *-02-29T*) ${end}=\${${end}%-02-29T*}-03-01T\${${end}#*T} ;; esac`,
  ]
}
