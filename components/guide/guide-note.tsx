import type { Guide, GuideWords } from '@/lib/guide/guide'

type GuideNoteProps = {
  /** What the words are about, where several guides stand next to each other. */
  about?: string | null
  guide: Pick<Guide, 'words'>
  place: keyof GuideWords
  language: string
  className?: string
}

/** What a guide adds in this place: in the reader's language, or else in English. */
export function GuideNote({ about = null, guide, place, language, className = '' }: GuideNoteProps) {
  const own = guide.words[language]?.[place]
  const text = own ?? guide.words['en']?.[place]
  if (text === undefined) return null
  return (
    <p lang={own === undefined ? 'en' : undefined} className={`max-w-prose wrap-anywhere ${className}`}>
      {about !== null && <strong>{about}: </strong>}
      {text}
    </p>
  )
}
