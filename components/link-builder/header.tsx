import { useAllWords } from '@/components/words/language'

/** What the page is for. Short: the form and its link belong into the first view. */
export function Header() {
  const { header } = useAllWords().builder
  return (
    <div className="space-y-2">
      <h1 className="text-3xl leading-tight font-semibold tracking-tight">{header.title}</h1>
      <p className="max-w-4xl text-soft">{header.text}</p>
    </div>
  )
}
