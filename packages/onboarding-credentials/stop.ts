/** How the command ends; README.md explains each number. */
export const EXIT = {
  done: 0,
  unexpected: 1,
  usage: 2,
  notOpened: 3,
  expired: 4,
  unified: 5,
  notWritten: 6,
  interrupted: 130,
} as const

export type ExitCode = (typeof EXIT)[keyof typeof EXIT]

/** Why the command ends without its result. The sentence repeats nothing that someone else wrote. */
export class Stop extends Error {
  override readonly name = 'Stop'

  constructor(
    readonly code: ExitCode,
    message: string,
  ) {
    super(message)
  }
}
