/**
 * A step as the engine sees it: facts in, facts out. `look` only reads. Everything here throws `ProblemError`.
 */
export type Step<Facts, Answer> = {
  /** Permission this page needs before it may look. */
  scope: string
  /** Whether these facts already hold the step's result. */
  done(facts: Facts): boolean
  look(facts: Facts): Promise<Partial<Facts>>
  /** `null` for a step that writes nothing and ends with its look. */
  change: Change<Facts, Answer> | null
}

/** The writes of a step and the reading back of what they left. */
export type Change<Facts, Answer> = {
  /** `learn` takes what a single answer proved, so that a later failure in the same step does not lose it. */
  write(facts: Facts, tools: { answer: Answer | null; learn: (news: Partial<Facts>) => void }): Promise<void>
  confirm(facts: Facts): Promise<Partial<Facts>>
}
