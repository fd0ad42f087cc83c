import { fileURLToPath } from 'node:url'
import { structure } from '../lib/words/terminal/commands.mjs'
import { main } from './lib/stop.mjs'
import { strangersInApp } from './structure/app-top.mjs'
import { forbiddenImports } from './structure/imports.mjs'

/** What the lint run checks in addition to Biome's rules: the directions of imports, and the files at the top of app/. */

const root = fileURLToPath(new URL('..', import.meta.url))

main(async () => {
  const faults = [
    ...(await forbiddenImports(root)).map(structure.forbiddenImport),
    ...strangersInApp(root).map(structure.strangerInApp),
  ]
  for (const fault of faults) console.error(fault)
  return faults.length > 0 ? 1 : 0
})
