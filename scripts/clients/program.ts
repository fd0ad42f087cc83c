import { spawn } from 'node:child_process'

/** A command-line client: how it is started, and in which environment. */
export type Program = {
  readonly command: string
  readonly args: readonly string[]
  readonly env: Readonly<Record<string, string | undefined>>
}

const PATIENCE = 120_000

/**
 * Runs a client to its end and answers the JSON it printed; an exit code is an error that holds all it said. What it
 * says apart from that is handed on as it comes, to the person who has to act on it.
 */
export function ask(
  program: Program,
  args: readonly string[],
  onSaid: (said: string) => void = () => {},
): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const child = spawn(program.command, [...program.args, ...args], {
      env: { NODE_ENV: 'production', ...program.env },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: PATIENCE,
    })
    let [output, said] = ['', '']
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text
    })
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      said += text
      onSaid(said)
    })
    child.once('error', reject)
    child.once('close', (code) => {
      if (code !== 0)
        return reject(new Error(`"${args.join(' ')}" ended with ${code}:\n${output}${said}`.trim()))
      try {
        resolve(output.trim() === '' ? undefined : JSON.parse(output))
      } catch {
        reject(new Error(`"${args.join(' ')}" printed no JSON:\n${output}`))
      }
    })
  })
}

/** Runs a client's sign-in and acts as the person as soon as it shows a code. */
export async function askWithPerson(
  program: Program,
  args: readonly string[],
  person: (said: string) => Promise<void>,
): Promise<unknown> {
  let acted: Promise<void> | undefined
  let failed: unknown
  const answer = await ask(program, args, (said) => {
    if (acted !== undefined || !/enter the code \S+ to/.test(said)) return
    acted = person(said).catch((error: unknown) => {
      failed = error
    })
  }).catch((error: unknown) => {
    throw failed ?? error
  })
  await acted
  if (failed !== undefined) throw failed
  return answer
}
