import { FactsList } from '@/components/guide/facts-list'
import { ButtonLink } from '@/components/ui/button'
import type { CameBack } from '@/lib/connect/came-back'
import type { RunWords } from '@/lib/words/catalogue'

/** What Unified.to sent back, in its own words, and what to do next. */
export function CameBackView({ words, came }: { words: RunWords; came: CameBack }) {
  const { back } = words.connect
  const { kind, texts, left } = came
  return (
    <div className="space-y-5">
      <h1 className="text-3xl font-semibold tracking-tight">{back.heading[kind]}</h1>
      <p>{back.means[kind]}</p>
      <p>{back.next[kind]}</p>
      <section
        aria-labelledby="came-back"
        className="space-y-3 rounded-xl border border-line bg-card p-4 sm:p-6"
      >
        <h2 id="came-back" className="font-semibold">
          {back.texts}
        </h2>
        {texts.length === 0 ? (
          <p>{back.nothing}</p>
        ) : (
          <>
            <p className="text-sm text-soft">{back.outside}</p>
            <FactsList
              rows={texts.map(({ name, value }, at) => ({
                key: String(at),
                name: <bdi className="wrap-anywhere">{name}</bdi>,
                value,
                mono: true,
              }))}
            />
            {left > 0 && <p className="text-sm text-soft">{back.left(words.format.number(left))}</p>}
          </>
        )}
      </section>
      <ButtonLink href="/">{back.start}</ButtonLink>
    </div>
  )
}
