import type { GraphRequest } from '@/lib/graph/requests'
import type { Program } from './programs'
import type { Variables } from './variables'

/** Lines of a script. */
export type Lines = readonly string[]

export type Writer = ReturnType<typeof createWriter>

/** The function of the script that repeats a command. */
const AGAIN = 'again'

/** Writes commands for one program. A value is given as text; stand-ins in it become variables. */
export function createWriter(program: Program, { word, nameOf }: Variables) {
  /** A command that prints the text of the query. */
  function call(request: GraphRequest, query?: string): Lines {
    const parts = program.command(request, query).map((words) => words.map(word).join(' '))
    return parts.map((part, at) => `${at > 0 ? '  ' : ''}${part}${at < parts.length - 1 ? ' \\' : ''}`)
  }

  /** Prints a line to the person, apart from what the script answers. */
  const say = (text: string): string => `printf '%s\\n' ${word(text)} >&2`

  return {
    nameOf,
    call,
    say,
    look: (path: string, query: string): Lines => call({ method: 'GET', path }, query),
    /** Sends a request whose answer is not needed. */
    send: (request: GraphRequest): Lines => around('', call(request), ' >/dev/null'),
    /** Repeats a command while Entra copies a new object. Only for what may be sent twice. */
    again: (lines: Lines): Lines => around(`${AGAIN} `, lines, ''),
    assign: (standIn: string, lines: Lines): Lines => around(`${nameOf(standIn)}=$(`, lines, ')'),
    /** Runs one or the other, whether a variable holds nothing or something. */
    ifEmpty: (standIn: string, then: Lines, otherwise: Lines = []): Lines => [
      `if [ -z ${word(standIn)} ]; then`,
      ...indented(then),
      ...(otherwise.length > 0 ? ['else', ...indented(otherwise)] : []),
      'fi',
    ],
    /** Compares two times as texts; an empty one is earlier than any. `expr` is the comparison that POSIX has. */
    ifLater: (one: string, other: string, then: Lines, otherwise: Lines): Lines => [
      `if expr ${word(`x${one}`)} '>' ${word(`x${other}`)} >/dev/null; then`,
      ...indented(then),
      'else',
      ...indented(otherwise),
      'fi',
    ],
    /** Stops the script with a message where a variable holds nothing. */
    need: (standIn: string, text: string): string => `[ -n ${word(standIn)} ] || { ${say(text)}; exit 1; }`,
    /** Tries values for a variable in turn, until the body has filled the other one. */
    firstOf: (standIn: string, values: readonly string[], filled: string, body: Lines): Lines => [
      `for ${nameOf(standIn)} in ${values.map(word).join(' ')}; do`,
      ...indented([...body, `[ -z ${word(filled)} ] || break`]),
      'done',
    ],
    /** Goes on with an empty variable where the lines that fill it fail. */
    orElse: (lines: Lines, standIn: string): Lines => around('', lines, ` || ${nameOf(standIn)}=`),
    /** Takes two values apart that have a space between them. */
    split: (standIn: string, first: string, second: string): Lines => [
      `${nameOf(first)}=\${${nameOf(standIn)}% *}`,
      `${nameOf(second)}=\${${nameOf(standIn)}#* }`,
    ],
    print: (standIn: string): string => `printf '%s\\n' ${word(standIn)}`,
  }
}

/** Entra copies most objects within some seconds. */
export const PAUSE = 'sleep 10'

export const AGAIN_FUNCTION: Lines = [
  `${AGAIN}() {`,
  '  tries=1',
  '  until "$@"; do',
  '    [ "$tries" -lt 5 ] || return 1',
  '    tries=$((tries + 1))',
  `    ${PAUSE}`,
  '  done',
  '}',
]

function indented(lines: Lines): Lines {
  return lines.map((line) => `  ${line}`)
}

/** Text before the first and after the last line. */
function around(before: string, lines: Lines, after: string): Lines {
  return lines.map((line, at) => {
    const begun = at === 0 ? `${before}${line}` : line
    return at === lines.length - 1 ? `${begun}${after}` : begun
  })
}
