import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { screenshots as words } from '../../lib/words/terminal/tests.mjs'

/**
 * Writes the page that shows all pictures: a section for each group of screens, in it one for each state.
 * @param {string} folder with a folder for each group, and in it one for each state
 * @returns {string} its path
 */
export function writeIndex(folder) {
  mkdirSync(folder, { recursive: true })
  const path = join(folder, 'index.html')
  const groups = foldersIn(folder).map((group) => ({
    group,
    states: foldersIn(join(folder, group)).map((state) => ({
      state,
      pictures: readdirSync(join(folder, group, state)).filter((name) => name.endsWith('.png')),
    })),
  }))
  writeFileSync(path, indexPage(groups))
  return path
}

/** @typedef {{ state: string, pictures: string[] }} State */

/** @param {{ group: string, states: State[] }[]} groups */
export function indexPage(groups) {
  const sections = groups.map(
    ({ group, states }) =>
      `<h2>${text(group)}</h2>\n${states.map((state) => stateSection(group, state)).join('\n')}`,
  )
  const links = groups.flatMap(({ group, states }) =>
    states.map(
      ({ state }) => `<li><a href="#${encodeURIComponent(state)}">${text(`${group}: ${state}`)}</a></li>`,
    ),
  )
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>${words.title}</title>
<style>
body { font: 16px/1.4 system-ui, sans-serif; margin: 2rem }
ul { columns: 20rem }
section { display: flex; flex-wrap: wrap; gap: 1rem; align-items: start }
figure { margin: 0 }
img { height: 16rem; max-width: 90vw; border: 1px solid #767676; object-fit: cover; object-position: top }
</style>
<h1>${words.title}</h1>
<ul>
${links.join('\n')}
</ul>
${sections.join('\n')}
</html>
`
}

/**
 * @param {string} group
 * @param {State} state
 */
function stateSection(group, { state, pictures }) {
  const figures = pictures.sort(byName).map((picture) => {
    const address = [group, state, picture].map(encodeURIComponent).join('/')
    const name = text(picture.replace(/\.png$/, ''))
    return `<figure><a href="${address}"><img loading="lazy" src="${address}" alt="${text(state)}, ${name}"></a><figcaption>${name}</figcaption></figure>`
  })
  return `<h3 id="${encodeURIComponent(state)}">${text(state)}</h3>\n<section>\n${figures.join('\n')}\n</section>`
}

/** @param {string} folder */
function foldersIn(folder) {
  const entries = existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : []
  return entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort(byName)
}

/**
 * Numbers in names by their value: 390 before 1366.
 * @param {string} a
 * @param {string} b
 */
function byName(a, b) {
  return a.localeCompare(b, 'en', { numeric: true })
}

/** @param {string} raw */
function text(raw) {
  return raw.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
