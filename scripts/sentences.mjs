import { fileURLToPath } from 'node:url'
import { figures as words } from '../lib/words/terminal/measures.mjs'
import { sentencesBelow } from './figures/sentences.mjs'
import { main } from './lib/stop.mjs'

/** Every sentence that stands outside the catalogue, lib/words, with its place. */

main(async () => {
  const found = sentencesBelow(fileURLToPath(new URL('..', import.meta.url)))
  for (const { file, line, text } of found) console.log(`${file}:${line}: ${text}`)
  if (found.length > 0) console.log(words.sentencesFound(found.length))
  return found.length > 0 ? 1 : 0
})
