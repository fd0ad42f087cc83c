import type { ReactNode } from 'react'
import { ButtonLink } from '@/components/ui/button'
import { CopyButton } from '@/components/ui/copy-button'
import { LONGEST_MAILTO, mailto } from '@/components/ui/mailto'
import { useAllWords } from '@/components/words/language'
import { chatFor, emailFor, type MessageInput } from './messages'

/** The e-mail in one press, next to the link. */
export function CopyEmail(input: MessageInput) {
  const { result } = useAllWords().builder
  return (
    <CopyButton label={result.copyEmail} copied={result.copiedEmail} text={() => asText(emailFor(input))} />
  )
}

/** Ready words to send the link with. Nothing here is sent by the page itself. */
export function Messages(input: MessageInput) {
  const { result } = useAllWords().builder
  const email = emailFor(input)
  const chat = chatFor(input)
  const address = mailto(email)
  return (
    <div key={input.link} className="grid items-start gap-5 lg:grid-cols-2">
      <Result title={result.email}>
        <p className="text-sm">
          <span className="text-soft">{result.subject}</span>{' '}
          <span className="font-medium wrap-anywhere">{email.subject}</span>
        </p>
        <Text>{email.body}</Text>
        <div className="flex flex-wrap items-center gap-3">
          <CopyButton label={result.copyEmail} copied={result.copiedEmail} text={() => asText(email)} />
          {address.length <= LONGEST_MAILTO && (
            <ButtonLink appearance="quiet" href={address}>
              {result.mail}
            </ButtonLink>
          )}
        </div>
        {address.length > LONGEST_MAILTO && <p className="text-sm text-soft">{result.tooLong}</p>}
      </Result>
      <Result title={result.chat}>
        <Text>{chat}</Text>
        <CopyButton label={result.copyChat} copied={result.copiedChat} text={() => chat} />
      </Result>
    </div>
  )
}

function Result({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section
      aria-label={title}
      className="flex min-w-0 flex-col gap-3 rounded-xl border border-line bg-card p-5"
    >
      <h3 className="font-semibold">{title}</h3>
      {children}
    </section>
  )
}

function Text({ children }: { children: string }) {
  return <p className="rounded-md bg-paper p-3 text-sm wrap-anywhere whitespace-pre-line">{children}</p>
}

function asText({ subject, body }: { subject: string; body: string }): string {
  return `${subject}\n\n${body}`
}
