import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import type { IncomingMessage } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { keyHash, makeCertificate } from './authority.mjs'
import { startSandbox } from './sandbox'
import { type Behind, microsoftNames, openTlsFront, servedBy } from './tls-front'

/** This page's own registration in Entra: its client id, and as which type the redirect URI was entered. */
export type Registration = { readonly clientId: string; readonly name?: string; readonly type: 'spa' | 'web' }

type Wish = {
  readonly root: string
  /** Where the page answers by plain HTTP, and the https origin under which a browser shall find it. */
  readonly page: URL
  readonly as: URL
  readonly registration: Registration
  /** Where the names lead to; any free port of 127.0.0.1 where nothing is said. */
  readonly at?: { readonly host: string; readonly port: number }
  /** Is told of every request that arrives, before it is answered. */
  readonly onRequest?: (asked: IncomingMessage) => void
}

export type RealNames = {
  /** The sandbox that answers for Microsoft, as callers of its control reach it. */
  readonly sandbox: URL
  /** The authority's certificate, for programs other than Chromium to trust. */
  readonly authority: string
  /** The host names, and the arguments that lead a Chromium there. It needs a profile of its own, as Playwright gives it. */
  readonly names: readonly string[]
  readonly chromium: readonly string[]
  close(): Promise<void>
}

/**
 * Makes Microsoft's two host names, and the page's own, answer on this machine: the practice Entra behind TLS, the page beside
 * it. Nothing of the machine is changed, so only a program that is led here comes here. Throws `Stop` without openssl.
 */
export async function openRealNames(wish: Wish): Promise<RealNames> {
  const { root, page, as, at = { host: '127.0.0.1', port: 0 }, onRequest } = wish
  const folder = mkdtempSync(join(tmpdir(), 'real-names-'))
  const tidy = () => rmSync(folder, { recursive: true, force: true })
  process.once('exit', tidy)
  const { clientId, name, type } = wish.registration
  const registered = ['--client-id', clientId, `--${type}`, `${as.origin}/signed-in`]
  const sandbox = await startSandbox(root, [...registered, ...(name === undefined ? [] : ['--name', name])])
  try {
    const behind = { ...microsoftNames(sandbox.address), [as.host]: servedBy(page) }
    const names = Object.keys(behind)
    const certificate = makeCertificate(folder, names)
    const front = await openTlsFront({ names: watched(behind, onRequest), certificate, ...at })
    const bound = front.address()
    const port = typeof bound === 'object' && bound ? bound.port : at.port
    return {
      sandbox: sandbox.address,
      authority: certificate.authority,
      names,
      chromium: leadingTo({ names, to: `${at.host}:${port}`, hash: keyHash(certificate) }),
      async close() {
        front.close()
        front.closeAllConnections()
        await once(front, 'close')
        sandbox.stop()
        tidy()
      },
    }
  } catch (error) {
    sandbox.stop()
    throw error
  }
}

function watched(behind: Readonly<Record<string, Behind>>, onRequest: Wish['onRequest']) {
  if (!onRequest) return behind
  const entries = Object.entries(behind).map(([name, answer]): [string, Behind] => [
    name,
    (asked, response) => {
      onRequest(asked)
      answer(asked, response)
    },
  ])
  return Object.fromEntries(entries)
}

type Lead = { readonly names: readonly string[]; readonly to: string; readonly hash: string }

/**
 * A Chromium's own resolver takes these names here and finds no other one; it trusts this one key and else whom it always trusts.
 * chromium.googlesource.com/chromium/src/+/main/services/network/public/cpp/network_switches.cc
 */
function leadingTo({ names, to, hash }: Lead): string[] {
  const rules = [...names.map((name) => `MAP ${name} ${to}`), 'MAP * ~NOTFOUND']
  return [`--host-resolver-rules=${rules.join(', ')}`, `--ignore-certificate-errors-spki-list=${hash}`]
}
