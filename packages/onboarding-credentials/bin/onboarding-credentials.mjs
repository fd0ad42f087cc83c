#!/usr/bin/env node
import { register } from 'tsx/esm/api'

// The sources are TypeScript and are run as they are: nothing has to be built before.
register()
const { run } = await import('../command.ts')
const { argv, env } = process
process.exitCode = await run({ args: argv.slice(2), env, descriptor: (number) => number })
