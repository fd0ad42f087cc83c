/** A failure that is told in plain sentences, without a stack. */
export class Stop extends Error {}

/**
 * A program's output, indented to stand below a sentence. Of a long one the two ends: npm names the reason first and
 * explains itself at length, a build ends with it.
 * @param {string} output
 * @param {number} [most] lines
 */
export function excerpt(output, most = 40) {
  const lines = output.trimEnd().split('\n')
  const half = Math.floor(most / 2)
  const kept = lines.length > most ? [...lines.slice(0, half), '…', ...lines.slice(-half)] : lines
  return kept.map((line) => `  ${line}`.trimEnd()).join('\n')
}

/**
 * Runs a command's work and ends with its exit code.
 * @param {() => Promise<number>} work
 */
export async function main(work) {
  try {
    process.exitCode = await work()
  } catch (error) {
    if (!(error instanceof Stop)) throw error
    console.error(error.message)
    process.exitCode = 1
  }
}
