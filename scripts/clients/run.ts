import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { certificateIn } from '../real-names/authority.mjs'
import { startSandbox } from '../real-names/sandbox'
import { type Behind, microsoftNames, openTlsFront, say, sayNotHere } from '../real-names/tls-front'
import { checkAzure, checkAzureScript } from './azure'
import { checkM365, checkM365Script } from './m365'
import type { Place } from './place'
import { type Check, JobEnded, Report } from './report'

type Job = { readonly name: string; readonly home: string; run(place: Place, check: Check): Promise<void> }

/** Inside the network of its own: the sandbox, the front before it, and the clients one after the other. */
export async function runClients(root: string, folder: string, chosen: readonly string[]): Promise<number> {
  const { CLIENTS_M365: m365 = '', CLIENTS_AZURE: az = '' } = process.env
  const jobs: readonly Job[] = [
    { name: 'm365', home: 'm365', run: async (...how) => checkM365(found(m365), ...how) },
    { name: 'm365', home: 'm365-script', run: async (...how) => checkM365Script(found(m365), ...how) },
    { name: 'azure', home: 'azure', run: async (...how) => checkAzure(found(az), ...how) },
    { name: 'azure', home: 'azure-script', run: async (...how) => checkAzureScript(found(az), ...how) },
  ]
  const report = new Report()
  const sandbox = await startSandbox(root)
  const certificate = certificateIn(folder)
  const front = await openTlsFront({
    names: { ...microsoftNames(sandbox.address), 'management.azure.com': azure },
    certificate,
    host: '127.0.0.1',
    port: 443,
  })
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      sandbox.stop()
      process.exit(1)
    })
  try {
    for (const { home: name, run } of jobs.filter((job) => chosen.includes(job.name))) {
      const home = join(folder, name)
      mkdirSync(home)
      const place = {
        home,
        control: new URL('/control', sandbox.address).href,
        authority: certificate.authority,
      }
      const begin = Date.now()
      await run(place, report.check).catch((error: unknown) => {
        if (error instanceof JobEnded) return
        report.fail(`FAIL ${name}`, error instanceof Error ? error.message : String(error))
      })
      console.log(`${name} took ${Math.round((Date.now() - begin) / 1_000)} s`)
    }
  } finally {
    front.close()
    front.closeAllConnections()
    sandbox.stop()
  }
  console.log(`${report.passed} passed, ${report.failed} failed`)
  return report.failed > 0 ? 1 : 0
}

/** Azure itself is not imitated. `az login` asks for the subscriptions, and a tenant may have none. */
const azure: Behind = (asked, answer) => {
  if (asked.method !== 'GET' || !asked.url?.startsWith('/subscriptions?')) return sayNotHere(asked, answer)
  say(answer, 200, { value: [], count: { type: 'Total', value: 0 } })
}

function found(program: string): string {
  if (program === '') throw new Error('Not run: the program is missing, as said above.')
  return program
}
