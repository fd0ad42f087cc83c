/**
 * What operators and developers read in a terminal, in English only: a terminal has no language of its own, and what
 * Next, npm and Node say next to it is English too. Plain JavaScript, for some commands run before anything is installed.
 */

/** `npm run lint`, next to what Biome says. */
export const structure = {
  /** @param {{ from: string, to: string, rule: string }} forbidden */
  forbiddenImport: ({ from, to, rule }) => `${from} imports ${to}. The rule: ${rule}.`,
  /** @param {string} file */
  strangerInApp: (file) =>
    `${file} is not a route. Move it into the folder of app/ that it belongs to, such as app/_guide.`,
}

/** `npm run figures`, and the figures of `npm run bench`. */
export const figures = {
  names: {
    appTop: 'Files at the top of app/ that are not routes',
    circles: 'Circles of imports',
    median: 'Median file (without tests and lib/words)',
    p95: '95 of 100 files are not longer than',
    effects: 'Effects in 1,000 lines of app and components',
    sentences: 'Sentences outside lib/words',
    unusedExports: 'Exports that no other file uses',
    test: 'Last run of npm test',
  },
  lines: 'lines',
  minutes: 'minutes',
  atMost: 'at most',
  atLeast: 'at least',
  notKept: 'broken',
  notMeasured: 'not measured yet',
  whereToLook:
    'To see what breaks a figure: "npm run lint" names circles and files in app/, "node scripts/sentences.mjs" sentences, "npm run unused" exports.',
  /** @param {string} output */
  knipFailed: (output) => `Unused exports could not be counted. knip says:\n\n${output}`,
  /** @param {number} count */
  sentencesFound: (count) => `${count} sentences stand outside the catalogue. Move them into lib/words.`,
}
