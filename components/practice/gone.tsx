import { ButtonLink } from '@/components/ui/button'
import { useAllWords } from '@/components/words/language'

/** Someone removed the company, or the practice tenant was started again. */
export function Gone() {
  const { gone, companies } = useAllWords().practice
  return (
    <div role="status" className="space-y-4">
      <h1 className="text-3xl font-semibold tracking-tight">{gone.title}</h1>
      <p className="max-w-prose text-soft">{gone.text}</p>
      <ButtonLink appearance="primary" href="/sandbox">
        {companies.choose}
      </ButtonLink>
    </div>
  )
}
