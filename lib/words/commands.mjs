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
