'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import { KeyList, type ListedKey } from '@/components/seal/key-list'
import { Disclosure } from '@/components/ui/disclosure'
import { useWords } from '@/components/words/language'
import { loadChunk } from '../../_page/load-chunk'
import { LoadFailure } from '../../_page/load-failure'
import { hindranceOf, type KeyHindrance, loadStore } from '../../_seal/key-code'
import { type MadeKey, MakeKey } from '../../_seal/make-key'

type Listed = { kind: 'keys'; keys: readonly ListedKey[] } | KeyHindrance

/** The keys that wait in this browser, and a new one. */
export function Keys({ usable }: { usable: boolean }) {
  const { keys: words } = useWords().seal.open
  const [listed, setListed] = useState<Listed | null>(null)
  /** Keys in files that were made here: this browser does not have them. */
  const [inFiles, setInFiles] = useState<readonly ListedKey[]>([])
  const keys = [...inFiles, ...(listed?.kind === 'keys' ? listed.keys : [])]
  const heading = useRef<HTMLHeadingElement>(null)

  const use = useCallback(async (work: (store: Awaited<ReturnType<typeof loadStore>>) => Promise<void>) => {
    try {
      const store = await loadChunk(loadStore)
      await work(store)
      setListed({ kind: 'keys', keys: await store.waitingKeys() })
    } catch (error) {
      setListed(hindranceOf(error))
    }
  }, [])

  useEffect(() => {
    void use(async () => undefined)
  }, [use])

  /** Leads the reader to the list that shows what changed. */
  async function update(work: Parameters<typeof use>[0]) {
    await use(work)
    heading.current?.focus()
  }

  async function add({ seal, to, in: place }: MadeKey) {
    if (place === 'file')
      setInFiles((before) => [
        { kid: seal, publicKey: seal, name: to, madeAt: new Date().toISOString(), inFile: true },
        ...before,
      ])
    await update(async () => undefined)
  }

  return (
    <section aria-labelledby="keys" className="space-y-4 border-t border-line pt-6">
      <h2 id="keys" ref={heading} tabIndex={-1} className="text-lg font-semibold outline-none">
        {words.title}
      </h2>
      {keys.length > 0 && <KeyList keys={keys} onForget={(kid) => update((store) => store.forgetKey(kid))} />}
      {listed?.kind === 'keys' && keys.length === 0 && <p className="text-sm text-soft">{words.none}</p>}
      {listed?.kind === 'blocked' && <p className="text-sm">{words.blocked}</p>}
      {listed?.kind === 'missing' && <LoadFailure is={listed.fault.kind} />}
      <Disclosure summary={words.make}>
        <div className="py-2">
          <MakeKey usable={usable} onMade={add} />
        </div>
      </Disclosure>
    </section>
  )
}
