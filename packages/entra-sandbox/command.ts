import { optionsOf, USAGE } from './command-options'
import { serveSandbox } from './serve'

/** The sandbox on a port of its own: `npx entra-sandbox --port 4400`; 0 takes any free port. */
const given = optionsOf(process.argv.slice(2))
if (given === null) {
  console.error(USAGE)
  process.exit(2)
}
const { port, clients } = given
const { origin, stop } = await serveSandbox({ port, ...(clients ? { clients } : {}), onError: console.error })
console.log(origin)

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void stop().then(() => process.exit(0)))
}
