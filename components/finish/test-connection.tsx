import { ButtonLink } from '@/components/ui/button'
import { CopyButton } from '@/components/ui/copy-button'
import { Icon } from '@/components/ui/icon'
import { NamedValue } from '@/components/ui/named-value'
import { useWords } from '@/components/words/language'
import { ANSWERS } from '@/lib/connect/token-request'

type TestConnectionProps = {
  /** The product's name. */
  product: string
  isPractice: boolean
  /** Where a person connects on Unified.to; `null` where this deployment does not say. */
  link: string | null
  /** What asks for a token, by the system that it is for; `null` where the ids have another form. */
  commands: { posix: string; powershell: string } | null
}

/** Tests of the secret that happen outside this page. */
export function TestConnection({ product, isPractice, link, commands }: TestConnectionProps) {
  const { connect, run } = useWords()
  const { unified } = connect
  return (
    <div className="max-w-prose space-y-5 py-2">
      <p>{connect.means}</p>
      {link !== null && (
        <section aria-labelledby="connect-unified" className="space-y-3">
          <h3 id="connect-unified" className="font-semibold">
            {unified.title}
          </h3>
          <p>{unified.first(product)}</p>
          <p>{unified.back}</p>
          {isPractice && <p>{unified.practice}</p>}
          <ButtonLink href={link} target="_blank" rel="noopener noreferrer">
            {unified.button(product)}
            <Icon name="out" />
            <span className="sr-only">{run.newTab}</span>
          </ButtonLink>
        </section>
      )}
      {commands && <AskInTerminal commands={commands} isPractice={isPractice} />}
    </div>
  )
}

const SYSTEMS = ['posix', 'powershell'] as const

function AskInTerminal({
  commands,
  isPractice,
}: { commands: Record<(typeof SYSTEMS)[number], string> } & Pick<TestConnectionProps, 'isPractice'>) {
  const { terminal } = useWords().connect
  return (
    <section aria-labelledby="connect-terminal" className="space-y-3">
      <h3 id="connect-terminal" className="font-semibold">
        {terminal.title}
      </h3>
      <p>{terminal.means}</p>
      {isPractice && <p>{terminal.practice}</p>}
      {SYSTEMS.map((system) => (
        <div key={system} className="space-y-2">
          <h4 className="font-medium">{terminal.system[system]}</h4>
          <NamedValue
            label={terminal.command(terminal.system[system])}
            className="block rounded-md border border-line bg-paper p-3 font-mono text-xs break-all select-all"
          >
            {commands[system]}
          </NamedValue>
          <CopyButton
            label={terminal.copy(terminal.system[system])}
            copied={terminal.copied}
            text={() => commands[system]}
          />
        </div>
      ))}
      <h4 className="font-medium">{terminal.answers}</h4>
      <dl className="space-y-2">
        {ANSWERS.map(({ id, signs }) => (
          <div key={id}>
            <dt className="font-mono text-[0.92em]">{signs.join(', ')}</dt>
            <dd>{terminal.answer[id]}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
