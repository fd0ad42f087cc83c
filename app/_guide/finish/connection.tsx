'use client'

import { useWords } from '@/components/words/language'
import { LoadedFold } from '../../_page/loaded'
import type { RecordProps } from './record'

const loadTests = () => import('./connection-tests')

/** How to test what the run made, folded. */
export function Connection(props: RecordProps) {
  const { connect } = useWords()
  return (
    <div className="print:hidden">
      <LoadedFold summary={connect.title} load={loadTests}>
        {({ ConnectionTests }) => <ConnectionTests {...props} />}
      </LoadedFold>
    </div>
  )
}
