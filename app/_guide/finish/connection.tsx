'use client'

import { useState } from 'react'
import { Disclosure } from '@/components/ui/disclosure'
import { useWords } from '@/components/words/language'
import { Waiting } from '../../_page/load-failure'
import { useChunk } from '../../_page/use-chunk'
import type { RecordProps } from './record'

/** Loaded on opening, since it belongs to no step. */
const loadTests = () => import('./connection-tests')

/** How to test what the run made, folded. */
export function Connection(props: RecordProps) {
  const { connect } = useWords()
  const [opened, setOpened] = useState(false)
  return (
    <div className="print:hidden">
      <Disclosure summary={connect.title} onToggle={setOpened}>
        {opened && <Tests {...props} />}
      </Disclosure>
    </div>
  )
}

function Tests(props: RecordProps) {
  const { loading } = useWords().run
  const part = useChunk(loadTests)
  if (part.kind !== 'here') return <Waiting part={part} words={loading} />
  const { ConnectionTests } = part.part
  return <ConnectionTests {...props} />
}
