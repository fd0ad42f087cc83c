import { Notice } from '@/components/ui/notice'
import { useAllWords } from '@/components/words/language'
import type { View } from '@/lib/practice/view'

/** For a link that names an application which is not among those of the company. */
export function Missing({ appId, deleted }: { appId: string; deleted: View['deleted'] }) {
  const { missing } = useAllWords().practice
  const isDeleted = deleted.shown.some((app) => app.appId === appId)
  return (
    <Notice tone="warn" title={isDeleted ? missing.deletedTitle : missing.title} level="h2">
      <p className="max-w-prose">{isDeleted ? missing.deleted : missing.text}</p>
      <p className="font-mono text-sm break-all">{missing.clientId(appId)}</p>
    </Notice>
  )
}
