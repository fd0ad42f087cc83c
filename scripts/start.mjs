import { fileURLToPath } from 'node:url'
import { command } from '../lib/words/terminal/commands.mjs'
import { build, isBuilt } from './lib/build.mjs'
import { install, isInstalled } from './lib/install.mjs'
import { nodeProblem } from './lib/node-version.mjs'
import { parsePort, portProblem } from './lib/port.mjs'
import { serve } from './lib/serve.mjs'
import { main, Stop } from './lib/stop.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))

main(async () => {
  const tooOld = nodeProblem(process.versions.node)
  if (tooOld) throw new Stop(tooOld)
  const port = parsePort('PORT', process.env['PORT'], 3000)
  const taken = await portProblem('PORT', port)
  if (taken) throw new Stop(taken)

  if (!isInstalled(root)) {
    console.log(command.installing)
    await install(root)
  }
  if (!isBuilt(root)) {
    console.log(command.building)
    await build(root)
  }
  return serve(root, port)
})
