import type { ReactNode } from 'react'
import { ButtonLink } from '@/components/ui/button'
import { CopyButton } from '@/components/ui/copy-button'
import { LONGEST_MAILTO, mailto } from '@/components/ui/mailto'
import { useWords } from '@/components/words/language'
import { chatFor, emailFor, type MessageInput } from './messages'

/** The link itself. */
export function TheLink({ link }: { link: string }) {
  const { result } = useWords().builder
  return (
    <Result key={link} title={result.title}>
      <Text mono>{link}</Text>
      <div className="flex flex-wrap items-center gap-3">
        <CopyButton label={result.copy} copied={result.copied} text={() => link} appearance="primary" />
        <ButtonLink href={link} target="_blank" rel="noopener noreferrer">
          {result.open}
          <span className="sr-only">{result.newTab}</span>
        </ButtonLink>
      </div>
    </Result>
  )
}

/** Ready words to send the link with. Nothing here is sent by the page itself. */
export function Messages(input: MessageInput) {
  const { result } = useWords().builder
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
          <CopyButton
            label={result.copyEmail}
            copied={result.copiedEmail}
            text={() => `${email.subject}\n\n${email.body}`}
          />
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

function Text({ mono = false, children }: { mono?: boolean; children: string }) {
  return (
    <p
      className={`rounded-md bg-paper p-3 text-sm wrap-anywhere whitespace-pre-line ${mono ? 'font-mono' : ''}`}
    >
      {children}
    </p>
  )
}
