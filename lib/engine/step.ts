/**
 * A step as the engine sees it: facts in, facts out. `look` and `confirm` only read, `write` alone changes the
 * tenant. All of them throw `ProblemError`.
 */
export type Step<Facts, Answer> = {
  /** Permission this page needs before it may look. */
  scope: string
  /** Whether these facts already hold the step's result. */
  done(facts: Facts): boolean
  look(facts: Facts): Promise<Partial<Facts>>
  /** `learn` takes what a single answer proved, so that a later failure in the same step does not lose it. */
  write(facts: Facts, tools: { answer: Answer | null; learn: (news: Partial<Facts>) => void }): Promise<void>
  /** Reads back what was written. */
  confirm(facts: Facts): Promise<Partial<Facts>>
}
