import type { ComponentProps } from 'react'

type SpokenDigitsProps = Omit<ComponentProps<'span'>, 'children'> & { groups: readonly string[] }

/** Digits in groups to read, which a screen reader says one by one, with a pause between the groups: it would read a group as a number. */
export function SpokenDigits({ groups, ...look }: SpokenDigitsProps) {
  return (
    <>
      <span aria-hidden="true" {...look}>
        {groups.join(' ')}
      </span>
      <span className="sr-only select-none">{groups.map((group) => [...group].join(' ')).join(', ')}</span>
    </>
  )
}
