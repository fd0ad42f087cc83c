import { command } from '../../lib/words/terminal/commands.mjs'

const oldest = /** @type {const} */ ([20, 9])

/**
 * What to say when this Node is too old. The scripts stay parseable by much older ones, so that it can be said.
 * @param {string} version as process.versions.node has it
 * @returns {string | undefined}
 */
export function nodeProblem(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  if (major > oldest[0] || (major === oldest[0] && minor >= oldest[1])) return undefined
  return command.nodeTooOld({ oldest: oldest.join('.'), version })
}
