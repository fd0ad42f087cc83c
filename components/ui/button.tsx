import type { ComponentProps } from 'react'

type Appearance = 'primary' | 'secondary' | 'quiet'

const APPEARANCES: Record<Appearance, string> = {
  primary:
    'filled px-5 bg-accent text-on-accent border-accent hover:bg-accent-deep hover:border-accent-deep disabled:bg-transparent disabled:text-soft disabled:border-line',
  secondary:
    'px-5 bg-card text-ink border-edge hover:border-accent hover:text-accent disabled:text-soft disabled:border-line',
  // Its words stand in line with what is above and below them.
  quiet:
    '-ml-1 px-1 text-left unframed border-transparent text-accent underline underline-offset-4 decoration-1 hover:decoration-2',
}

const SHAPE =
  'inline-flex min-h-11 items-center justify-center gap-2 rounded-md border py-2 text-base font-semibold leading-tight wrap-anywhere transition-colors disabled:cursor-not-allowed'

type ButtonProps = ComponentProps<'button'> & { appearance?: Appearance }

/** A button. It is never submitted by accident: the type is `button` unless said otherwise. */
export function Button({ appearance = 'primary', className = '', type = 'button', ...rest }: ButtonProps) {
  return <button type={type} className={`${SHAPE} ${APPEARANCES[appearance]} ${className}`} {...rest} />
}

/** A link that looks like a button. */
export function ButtonLink({
  appearance = 'secondary',
  className = '',
  ...rest
}: ComponentProps<'a'> & { appearance?: Appearance }) {
  return <a className={`${SHAPE} ${APPEARANCES[appearance]} ${className}`} {...rest} />
}
