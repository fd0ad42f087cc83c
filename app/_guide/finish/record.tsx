'use client'

import { useEffect, useState } from 'react'
import { KeepRecord } from '@/components/record/keep-record'
import type { Surroundings } from '@/lib/config/environment'
import type { Run } from '@/lib/guide/run'
import { checksumOf } from '@/lib/record/checksum'
import { recordOf } from '@/lib/record/make'
import type { RunRecord } from '@/lib/record/record'
import type { RunState } from '../compose-run'
import { lastingLink } from '../run-link'

export type RecordProps = { state: RunState; run: Run; surroundings: Surroundings }

/** The record of this run. It is made again when something is read or sent. */
export function Record({ state, run, surroundings }: RecordProps) {
  const [kept, setKept] = useState<{ record: RunRecord; sha256: string } | null>(null)
  const { facts, writes } = state
  useEffect(() => {
    const { identity, application } = facts
    if (!identity || !application) return
    let gone = false
    const record = recordOf({
      madeAt: new Date(),
      page: {
        version: document.documentElement.dataset['version'] ?? 'unknown',
        address: location.origin,
        place: surroundings.kind,
      },
      link: lastingLink(run, identity.tenant),
      run,
      facts: { ...facts, identity, application },
      writes,
    })
    void checksumOf(record).then((sha256) => {
      if (!gone) setKept({ record, sha256 })
    })
    return () => {
      gone = true
    }
  }, [facts, writes, run, surroundings])
  return kept && <KeepRecord {...kept} />
}
