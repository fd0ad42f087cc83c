'use client'

import { SpokenDigits } from '@/components/ui/spoken-digits'
import { useReader } from '@/components/words/language'

/** The code of this screen, to read out to support. One press selects it. */
export function TelephoneCode({ code, className = '' }: { code: string; className?: string }) {
  const { telephone } = useReader().page
  return (
    <p data-telephone-code className={`text-sm text-soft print:hidden ${className}`}>
      {telephone} <SpokenDigits groups={code.split(' ')} className="font-mono whitespace-nowrap select-all" />
    </p>
  )
}
