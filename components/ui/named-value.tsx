import type { ReactNode } from 'react'

type NamedValueProps = ({ label: string } | { labelledBy: string }) & {
  /** The value must not be on paper: app/_page/media.css. */
  secret?: boolean
  className: string
  children: ReactNode
}

/**
 * A value that is copied, with its name. A group and not an `output`: a screen reader says the name of an `output` in place of
 * what stands in it, and reads the value out, without being asked, each time it changes.
 */
export function NamedValue({ secret = false, className, children, ...name }: NamedValueProps) {
  return (
    <fieldset
      aria-label={'label' in name ? name.label : undefined}
      aria-labelledby={'labelledBy' in name ? name.labelledBy : undefined}
      data-secret={secret ? '' : undefined}
      translate="no"
      className={`min-w-0 ${className}`}
    >
      <p>{children}</p>
    </fieldset>
  )
}
