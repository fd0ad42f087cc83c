/** The stages of `npm test` in their order; those of one line run side by side. */
export const stageGroups = [
  ['lint', 'types', 'unused', 'unit'],
  ['process', 'component', 'build'],
  ['browser'],
]
export const stages = stageGroups.flat()

/** What one runs while writing: `npm test -- --quick`. */
export const quickStages = ['lint', 'types', 'unit']
