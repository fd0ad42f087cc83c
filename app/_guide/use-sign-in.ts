'use client'

import { useState } from 'react'
import { type Reader, useReader } from '@/components/words/language'
import type { Surroundings } from '@/lib/config/environment'
import type { Preset } from '@/lib/preset/preset'
import { hasRoom } from '@/lib/tab/storage-room'
import { loadRunWords } from '@/lib/words/load'
import { ChunkError, type ChunkFault, loadChunk } from '../_page/load-chunk'
import type { Hindered } from './run-screen'
import { clearMark, markDeparture } from './session-mark'

/** Why the sign-in did not begin. */
export type SignInTrouble =
  | { kind: 'part'; fault: ChunkFault }
  | { kind: 'full' }
  | ({ kind: 'refused' } & Hindered)

/** The telephone codes of the start screen, and of the run that opens in its place, that are known before anything happens. */
export type StartCodes = Record<'ready' | 'leaving' | 'part' | 'full' | 'opening' | 'notOpened', string>

/** MSAL, Graph and the steps. Loaded only when a person signs in. */
export const runCode = () => import('./run-screen')

/** Loads the run's code and its texts at the same time. Missing texts count as a missing part too. */
export async function runPart({ language, locale }: Pick<Reader, 'language' | 'locale'>) {
  const [screen, words] = await Promise.all([runCode(), loadRunWords(language, locale)])
  return { ...screen, words }
}

/** The press that leads to Microsoft, the problem if it does not, and the telephone code of where it stands. */
export function useSignIn(surroundings: Surroundings, preset: Preset, codes: StartCodes) {
  const reader = useReader()
  const [leaving, setLeaving] = useState(false)
  const [trouble, setTrouble] = useState<SignInTrouble | null>(null)
  const [broken, setBroken] = useState<{ error: unknown } | null>(null)

  async function press() {
    setLeaving(true)
    setTrouble(null)
    try {
      const hindered = await depart(surroundings, preset, reader)
      setTrouble(hindered)
      // Without a problem the browser is leaving, and the button stays disabled.
      if (hindered) setLeaving(false)
    } catch (error) {
      setBroken({ error })
    }
  }

  // It loaded and does not work: our mistake, which the error page tells.
  if (broken) throw broken.error

  const code =
    trouble?.kind === 'refused' ? trouble.code : codes[leaving ? 'leaving' : (trouble?.kind ?? 'ready')]
  return { leaving, trouble, code, press }
}

async function depart(
  surroundings: Surroundings,
  preset: Preset,
  reader: Reader,
): Promise<SignInTrouble | null> {
  if (!hasRoom()) return { kind: 'full' }
  try {
    const { beginSignIn, words } = await loadChunk(() => runPart(reader))
    markDeparture()
    const hindered = await beginSignIn(surroundings, preset, words)
    if (hindered === null) return null
    clearMark()
    return { kind: 'refused', ...hindered }
  } catch (error) {
    clearMark()
    if (error instanceof ChunkError) return { kind: 'part', fault: error.fault }
    throw error
  }
}
