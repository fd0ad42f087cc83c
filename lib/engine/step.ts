/** A step as the engine sees it. `read` changes nothing. All methods throw `ProblemError`. */
export type Step<Facts, Answer> = {
  /** The permission that the page needs before it may look. With a function it depends on the person's answer. */
  scope: string | ((answer: Answer | null) => string)
  /** Whether these facts already contain the step's result. */
  done(facts: Facts): boolean
  read(facts: Facts): Promise<Partial<Facts>>
  /** `null` for a step that writes nothing and ends after its look. */
  change: Change<Facts, Answer> | null
}

/** The writes of a step and the read that confirms them. */
export type Change<Facts, Answer> = {
  /** `addFacts` stores facts from a single answer, so that a later failure in the same step does not lose them. */
  write(
    facts: Facts,
    tools: { answer: Answer | null; addFacts: (news: Partial<Facts>) => void },
  ): Promise<void>
  confirm(facts: Facts): Promise<Partial<Facts>>
}
