'use client'

import type { MessageInput } from '@/components/link-builder/messages'
import { Messages } from '@/components/link-builder/results'
import { useWords } from '@/components/words/language'
import type { Language } from '@/lib/words/languages'
import { loadWords } from '@/lib/words/load'
import { LoadFailure } from '../../_page/load-failure'
import { usePart } from '../../_page/use-part'

type LinkMessagesProps = Omit<MessageInput, 'words'>

/** The messages that go with a link, in the link's language, or in the reader's if it names none. */
export function LinkMessages(props: LinkMessagesProps) {
  const words = useWords()
  const { lang } = props.preset
  if (lang === undefined || lang === words.language) return <Messages {...props} words={words} />
  return <InOtherLanguage key={lang} {...props} language={lang} />
}

function InOtherLanguage({ language, ...props }: LinkMessagesProps & { language: Language }) {
  const words = usePart(() => loadWords(language, language))
  if (words.kind === 'missing') return <LoadFailure is={words.fault.kind} />
  return words.kind === 'here' && <Messages {...props} words={words.part} />
}
