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

  return { standIn, nameOf, word }
}
