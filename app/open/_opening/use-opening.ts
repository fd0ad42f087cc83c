'use client'

import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { ForgettableSecret } from '@/lib/hand-over/forgettable-secret'
import type { SealedContent } from '@/lib/seal/format'
import type { KeyFileProblem } from '@/lib/seal/key-file'
import type { KeyFor, SealFault } from '@/lib/seal/open-seal'
import { loadChunk } from '../../_page/load-chunk'
import { hindranceOf, type KeyHindrance, loadFiles, loadStore } from '../../_seal/key-code'

type Shown = Omit<SealedContent, 'secret'>
type KeyIn = 'browser' | 'file'

export type OpeningState =
  | { kind: 'idle' }
  | { kind: 'opening' }
  | { kind: 'fault'; fault: SealFault }
  | KeyHindrance
  /** `undeleted`: the values were saved, but the browser did not delete the key. */
  | { kind: 'opened'; content: Shown; kid: string; keyIn: KeyIn; undeleted: boolean }
  | { kind: 'saved'; region: string; keyIn: KeyIn }

const loadSeals = () => import('@/lib/seal/open-seal')

/** Opens what is in the address or was pasted. The value goes into the box and nowhere else. */
export function useOpening(onUsed: () => void) {
  const [box] = useState(() => new ForgettableSecret())
  const [state, setState] = useState<OpeningState>({ kind: 'idle' })
  const [fileProblem, setFileProblem] = useState<KeyFileProblem | null>(null)
  /** What was opened last, to be tried again with another key. */
  const last = useRef('')
  /** Counts what is opened, for an answer that comes too late. */
  const turn = useRef(0)

  async function open(text: string, keyFor?: KeyFor) {
    last.current = text
    turn.current += 1
    const own = turn.current
    box.forget()
    setState({ kind: 'opening' })
    await orSayWhyNot(async () => {
      const { openSeal, sealIn } = await loadChunk(loadSeals)
      const { storedKey } = await loadChunk(loadStore)
      const reading = await openSeal(sealIn(text), {
        keyFor: keyFor ?? storedKey,
        origin: location.origin,
        now: new Date(),
      })
      if (turn.current !== own) return
      if (reading.kind === 'fault') return setState(reading)
      const { secret, ...content } = reading.content
      box.keep(secret)
      setState({
        kind: 'opened',
        content,
        kid: reading.header.kid,
        keyIn: keyFor ? 'file' : 'browser',
        undeleted: false,
      })
    })
  }

  async function openWithFile(seal: string, file: string, password: string) {
    setFileProblem(null)
    setState({ kind: 'opening' })
    await orSayWhyNot(async () => {
      const { openKeyFile } = await loadChunk(loadFiles)
      const reading = await openKeyFile(file, password)
      if (reading.kind === 'fault') return refuseFile(reading.problem)
      const { kid, key } = reading
      await open(seal || last.current, async (wanted) => {
        if (wanted !== kid) setFileProblem('other-key')
        return wanted === kid ? { kind: 'here', key } : { kind: 'unknown' }
      })
    })
  }

  function refuseFile(problem: KeyFileProblem) {
    setFileProblem(problem)
    setState({ kind: 'idle' })
  }

  /** Forgets the values and, if the key is in this browser, deletes it: no one opens this seal again. */
  async function save() {
    if (state.kind !== 'opened') return
    const { kid, keyIn, content } = state
    const own = turn.current
    if (keyIn === 'browser') {
      try {
        const { deleteUsed } = await loadChunk(loadStore)
        await deleteUsed(kid, new Date())
      } catch {
        return setState({ ...state, undeleted: true })
      }
    }
    if (turn.current === own) end({ kind: 'saved', region: content.region, keyIn })
  }

  /** Forgets the values and the address that carries them. */
  function end(next: OpeningState) {
    box.forget()
    last.current = ''
    history.replaceState(null, '', location.pathname + location.search)
    setState(next)
    onUsed()
  }

  /** Shows what hinders it. */
  async function orSayWhyNot(work: () => Promise<void>) {
    try {
      await work()
    } catch (error) {
      setState(hindranceOf(error))
    }
  }

  // The link carries the seal in its fragment; another link may be opened in the same tab.
  const openAddress = useEffectEvent(() => {
    if (location.hash.length > 1) void open(location.hash)
  })
  /** A page that comes back from the browser's page cache has no value any more. */
  const openAgain = useEffectEvent(({ persisted }: PageTransitionEvent) => {
    if (persisted && last.current !== '') void open(last.current)
  })
  useEffect(() => {
    // A person who leaves takes no copy into the browser's page cache.
    const forget = () => box.forget()
    const read = () => openAddress()
    const again = (event: PageTransitionEvent) => openAgain(event)
    read()
    addEventListener('hashchange', read)
    addEventListener('pagehide', forget)
    addEventListener('pageshow', again)
    return () => {
      removeEventListener('hashchange', read)
      removeEventListener('pagehide', forget)
      removeEventListener('pageshow', again)
      box.forget()
    }
  }, [box])

  return { box, state, fileProblem, open, openWithFile, save, close: () => end({ kind: 'idle' }) }
}
