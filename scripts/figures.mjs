import { fileURLToPath } from 'node:url'
import { figures as words } from '../lib/words/terminal/measures.mjs'
import { measure } from './figures/measure.mjs'
import { figureLine, isKept } from './lib/figure.mjs'
import { main } from './lib/stop.mjs'

/** The figures of the project's own structure, each next to its limit. */

const root = fileURLToPath(new URL('..', import.meta.url))

main(async () => {
  const figures = await measure(root)
  for (const figure of figures) console.log(figureLine(figure))
  const kept = figures.every(isKept)
  if (!kept) console.log(words.whereToLook)
  return kept ? 0 : 1
})
