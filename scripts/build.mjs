import { fileURLToPath } from 'node:url'
import { command } from '../lib/words/terminal/commands.mjs'
import { build, isBuilt } from './lib/build.mjs'
import { packageFolder } from './lib/package.mjs'
import { main } from './lib/stop.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))

main(async () => {
  if (!isBuilt(root)) {
    console.log(command.building)
    await build(root)
  }
  console.log(command.built(packageFolder))
  return 0
})
