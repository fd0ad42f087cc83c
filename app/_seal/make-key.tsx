'use client'

import { useState } from 'react'
import { saveFile } from '@/components/finish/save-file'
import { MakeKeyForm } from '@/components/seal/make-key-form'
import { ChunkError, type ChunkFault, loadChunk } from '../_page/load-chunk'
import { LoadFailure } from '../_page/load-failure'

/** The parts of a link that name a key, and where its private part is. */
export type MadeKey = { seal: string; to: string; in: 'browser' | 'file' }

type MakeKeyProps = { usable: boolean; onMade: (key: MadeKey) => void }

/** Most visitors need no key, so what makes one loads with the first. */
const loadStore = () => import('@/lib/seal/key-store')
const loadFiles = () => import('@/lib/seal/key-file')

/** Makes a key for the person who receives the credentials. Its private part stays in this browser, or in a file. */
export function MakeKey({ usable, onMade }: MakeKeyProps) {
  const [busy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState<'blocked' | ChunkFault | null>(null)

  async function make(work: () => Promise<MadeKey>) {
    setBusy(true)
    setTrouble(null)
    try {
      onMade(await work())
    } catch (error) {
      // What else can fail is the storage of the browser.
      setTrouble(error instanceof ChunkError ? error.fault : 'blocked')
    }
    setBusy(false)
  }

  return (
    <div className="space-y-3">
      <MakeKeyForm
        usable={usable}
        busy={busy}
        blocked={trouble === 'blocked'}
        onMake={(name) =>
          make(async () => {
            const { makeKey } = await loadChunk(loadStore)
            const { publicKey } = await makeKey(name, new Date())
            return { seal: publicKey, to: name, in: 'browser' }
          })
        }
        onMakeFile={(name, password) =>
          make(async () => {
            const { makeKeyFile } = await loadChunk(loadFiles)
            const { text, publicKey, kid } = await makeKeyFile(name, password, new Date())
            saveFile({ name: `onboarding-key-${kid.slice(0, 8)}.json`, type: 'application/json', text })
            return { seal: publicKey, to: name, in: 'file' }
          })
        }
      />
      {trouble !== null && trouble !== 'blocked' && <LoadFailure is={trouble.kind} />}
    </div>
  )
}
