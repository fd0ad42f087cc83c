import { Term } from '@/components/ui/term'
import { Picture } from './picture'

/** What this is, in one sentence, and what will exist at the end. */
export function Intro() {
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-8 lg:grid-cols-[minmax(0,6fr)_minmax(0,5fr)] lg:items-center">
      <div className="space-y-5">
        <p className="text-sm font-semibold tracking-wide text-accent uppercase">
          Unified.to · Microsoft Entra
        </p>
        <h1 className="text-4xl leading-[1.1] font-semibold tracking-tight sm:text-5xl">
          Connect Dynamics&nbsp;365 to Unified.to
        </h1>
        <p className="max-w-prose text-lg text-soft">
          Six steps and about ten presses give you the two values that Unified.to asks for: an{' '}
          <Term name="Application (client) ID" /> and a client secret from your own <Term name="tenant" />.
          You see every change before it is made, and nothing changes without a press.
        </p>
      </div>
      <Picture />
    </div>
  )
}
