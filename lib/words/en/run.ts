/** The stepper, live status and what a person answers in a step. */
export const run = {}
