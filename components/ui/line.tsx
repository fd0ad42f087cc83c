/** One drawn line in the size and colour of the text around it, for what must not bring all icons with it. */
export function Line({ path, className = '' }: { path: string; className?: string }) {
  return (
    <svg
      viewBox="0 0 24 24"
      aria-hidden="true"
      className={`inline-block size-[1.15em] shrink-0 fill-none stroke-current stroke-2 ${className}`}
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={path} />
    </svg>
  )
}

export const CHEVRON = 'M9 6l6 6-6 6'

export const PENCIL = 'M4 20l1-4L16.5 4.5l3 3L8 19zM14 7l3 3'
