import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { command } from '../lib/words/terminal/commands.mjs'
import { clients as words } from '../lib/words/terminal/tests.mjs'
import { findAzure, installM365 } from './clients/programs.mjs'
import { show } from './lib/child.mjs'
import { install, isInstalled } from './lib/install.mjs'
import { nodeProblem } from './lib/node-version.mjs'
import { main, Stop } from './lib/stop.mjs'
import { makeCertificate } from './real-names/authority.mjs'
import { ownHosts } from './real-names/own-hosts.mjs'

/**
 * Command-line clients of other people against the stand-alone sandbox, unchanged: `node scripts/clients.mjs`, or with
 * `m365` or `azure` one of them. They insist on Microsoft's own addresses, so all of this runs in a network of its own
 * in which those names lead to this machine and from which nothing else can be reached.
 */

const root = fileURLToPath(new URL('..', import.meta.url))
const NAMES = ['m365', 'azure']
/** The one place that says which names lead here; the front answers for these and no other. */
const HOSTS = ['login.microsoftonline.com', 'graph.microsoft.com', 'management.azure.com']

main(async () => {
  const chosen = process.argv.slice(2)
  if (chosen.some((name) => !NAMES.includes(name))) throw new Stop(words.usage(NAMES))
  if (process.env['CLIENTS_FOLDER']) {
    const { runClients } = await import('./clients/run.ts')
    return runClients(root, process.env['CLIENTS_FOLDER'], chosen)
  }
  const tooOld = nodeProblem(process.versions.node)
  if (tooOld) throw new Stop(tooOld)
  if (!isInstalled(root)) {
    console.log(command.installing)
    await install(root)
  }
  const wanted = chosen.length > 0 ? chosen : NAMES
  const folder = mkdtempSync(join(tmpdir(), 'clients-'))
  // However this ends: a signal ends it without coming back here.
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  const network = ownHosts({ file: join(folder, 'hosts'), names: HOSTS, address: '127.0.0.1', network: true })
  if (network === undefined) throw new Stop(words.noNetwork)
  const env = {
    ...process.env,
    CLIENTS_FOLDER: folder,
    CLIENTS_M365: wanted.includes('m365') ? await installM365(root) : '',
    CLIENTS_AZURE: wanted.includes('azure') ? findAzure() : '',
    NODE_EXTRA_CA_CERTS: makeCertificate(folder, HOSTS).authority,
  }
  const again = [process.execPath, '--import', 'tsx', fileURLToPath(import.meta.url), ...wanted]
  const [unshare = '', ...options] = network
  const { code } = await show(unshare, [...options, ...again], {
    cwd: root,
    env,
    endWith: 'SIGTERM',
  })
  return code
})
