#!/usr/bin/env node
import { register } from 'tsx/esm/api'

// The sources are TypeScript and are run as they are: nothing has to be built before.
register()
const { main } = await import('../command.ts')
await main()
