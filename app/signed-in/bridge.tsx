'use client'

import { useEffect, useState } from 'react'
import { StorageWords } from '@/components/guide/storage-words'
import { takePlace } from '@/lib/auth/after-sign-out'
import { PartState } from '../part-state'
import { tabStorage, useTabStorage } from '../tab'
import { usePart } from '../use-part'

/** Apart, because every run comes through here and hardly any strands. */
const loadStranded = () => import('./stranded')
const OPENING = 'Back from Microsoft, opening your run …'

/** Hands the answer to the page that asked. learn.microsoft.com/entra/msal/javascript/browser/redirect-bridge */
const handOver = async () => {
  const place = tabStorage() === 'blocked' ? null : takePlace()
  if (place) return () => Promise.resolve(location.replace(place))
  return (await import('@azure/msal-browser/redirect-bridge')).broadcastResponseToMainFrame
}

/** The way from Microsoft back into the run, or to the page that a sign-out left. */
export function Bridge() {
  const bridge = usePart(handOver)
  const storage = useTabStorage()
  if (storage === 'blocked')
    return <StorageWords trouble={storage} address={location.href} onReload={() => location.reload()} />
  if (bridge.kind !== 'here') return <PartState part={bridge} opening={OPENING} />
  return <Crossing cross={bridge.part} />
}

function Crossing({ cross }: { cross: () => Promise<void> }) {
  const [stranded, setStranded] = useState(false)
  useEffect(() => {
    cross().catch(() => setStranded(true))
  }, [cross])
  return stranded ? <StrandedHere /> : <p role="status">{OPENING}</p>
}

function StrandedHere() {
  const part = usePart(loadStranded)
  if (part.kind !== 'here') return <PartState part={part} opening={OPENING} />
  const { Stranded } = part.part
  return <Stranded />
}
