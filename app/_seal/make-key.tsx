'use client'

import { useState } from 'react'
import { saveFile } from '@/components/finish/save-file'
import { MakeKeyForm } from '@/components/seal/make-key-form'
import { loadChunk } from '../_page/load-chunk'
import { LoadFailure } from '../_page/load-failure'
import { hindranceOf, type KeyHindrance, loadFiles, loadStore } from './key-code'

/** The parts of a link that name a key, and where its private part is. */
export type MadeKey = { seal: string; to: string; in: 'browser' | 'file' }

type MakeKeyProps = { usable: boolean; onMade: (key: MadeKey) => void }

/** Makes a key for the person who receives the credentials. Its private part stays in this browser, or in a file. */
export function MakeKey({ usable, onMade }: MakeKeyProps) {
  const [busy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState<KeyHindrance | null>(null)

  async function make(work: () => Promise<MadeKey>) {
    setBusy(true)
    setTrouble(null)
    try {
      onMade(await work())
    } catch (error) {
      setTrouble(hindranceOf(error))
    }
    setBusy(false)
  }

  return (
    <div className="space-y-3">
      <MakeKeyForm
        usable={usable}
        busy={busy}
        blocked={trouble?.kind === 'blocked'}
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
      {trouble?.kind === 'missing' && <LoadFailure is={trouble.fault.kind} />}
    </div>
  )
}
