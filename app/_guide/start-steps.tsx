import { Marker } from '@/components/guide/marker'
import { STEP_IDS } from '@/lib/guide/steps'
import type { Catalogue } from '@/lib/words/catalogue'

/** The six steps before the sign-in: what each is called, and why it is there. */
export function StartSteps({ title, guide }: { title: string; guide: Catalogue['guide'] }) {
  return (
    <section aria-labelledby="steps-title">
      <h2 id="steps-title" className="mb-5 text-2xl font-semibold tracking-tight">
        {title}
      </h2>
      <ol aria-label={guide.list} className="grid gap-x-10 gap-y-5 md:grid-cols-2">
        {STEP_IDS.map((id, index) => (
          <li key={id} className="grid grid-cols-[2.25rem_minmax(0,1fr)] gap-x-4">
            <Marker number={index + 1} status="waiting" current={false} />
            <div className="min-w-0 pt-1">
              <h3 className="font-semibold">{guide.title[id]}</h3>
              <p className="text-soft">{guide.why[id]}</p>
            </div>
          </li>
        ))}
      </ol>
    </section>
  )
}
