'use client'

import { useReader } from '@/components/words/language'

/**
 * The code of this screen, to read out to support. One press selects it. It is shown in two groups, and said digit by digit,
 * with a pause between the groups: a group would be read as a number.
 */
export function TelephoneCode({ code, className = '' }: { code: string; className?: string }) {
  const { telephone } = useReader().page
  const spoken = code
    .split(' ')
    .map((group) => [...group].join(' '))
    .join(', ')
  return (
    <p data-telephone-code className={`text-sm text-soft print:hidden ${className}`}>
      {telephone}{' '}
      <span aria-hidden="true" className="font-mono whitespace-nowrap select-all">
        {code}
      </span>
      <span className="sr-only select-none">{spoken}</span>
    </p>
  )
}
