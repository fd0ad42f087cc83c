import { type Piece, shellWord } from './shell'

export type Variables = ReturnType<typeof createVariables>

/**
 * The variables of a script. Requests are built with a stand-in for each, so that their builders get an id where they
 * want one. A stand-in is a new GUID, so no name and no link can contain one and become a variable.
 */
export function createVariables() {
  const names = new Map<string, string>()

  /** A stand-in for a new variable. Throws a RangeError for a name that a shell refuses or that is taken. */
  function standIn(name: string): string {
    if (!/^[A-Z][A-Z0-9_]*$/.test(name) || [...names.values()].includes(name))
      throw new RangeError(`"${name}" cannot name a new variable.`)
    const value = crypto.randomUUID()
    names.set(value, name)
    return value
  }

  /**
   * A stand-in for a new variable that is named after texts of a guide, which may be of any script, begin with a digit or
   * differ in signs alone: with what a shell takes of them, and a number where that is taken.
   */
  function standInAfter(...texts: readonly string[]): string {
    const words = texts.map((text) => text.toUpperCase().replace(/[^A-Z0-9]+/g, '_'))
    const name = words.join('_').replace(/^[^A-Z]+/, '')
    const taken = [...names.values()]
    let free = name
    for (let count = 2; taken.includes(free); count += 1) free = `${name}_${count}`
    return standIn(free)
  }

  /** The name of the variable. Throws a RangeError for what is no stand-in. */
  function nameOf(standIn: string): string {
    const name = names.get(standIn)
    if (name === undefined) throw new RangeError(`"${standIn}" stands for no variable.`)
    return name
  }

  /** The text as one word of the shell, with the variables in place of their stand-ins. */
  function word(text: string): string {
    const pieces = names.size === 0 ? [text] : text.split(new RegExp(`(${[...names.keys()].join('|')})`))
    return shellWord(pieces.filter((piece) => piece !== '').map(pieceOf))
  }

  function pieceOf(text: string): Piece {
    const variable = names.get(text)
    return variable === undefined ? text : { variable }
  }

  return { standIn, standInAfter, nameOf, word }
}
