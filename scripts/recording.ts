import { run } from './recording/command'

/** `npm run check:recording -- FILE.har`: where Microsoft's answers differ from the sandbox's. */
process.exitCode = await run(process.argv.slice(2), {
  out: (text) => console.log(text),
  err: (text) => console.error(text),
})
