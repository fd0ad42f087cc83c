import env from '@next/env'
import { run } from './registration/command'

/** `npm run check:registration`: what is wrong with this page's own registration in Entra. */
// As "next start" reads them, so that the command sees what the page sees.
env.loadEnvConfig(process.cwd(), false, { info: () => undefined, error: console.error })
process.exitCode = await run(process.argv.slice(2), process.env, {
  out: (text) => console.log(text),
  err: (text) => console.error(text),
  descriptor: (number) => number,
})
