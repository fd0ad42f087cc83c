import { Notice } from '@/components/ui/notice'
import type { View } from '@/lib/practice/view'

/** For a link that names an application which is not among those of the company. */
export function Missing({ appId, deleted }: { appId: string; deleted: View['deleted'] }) {
  const isDeleted = deleted.shown.some((app) => app.appId === appId)
  return (
    <Notice
      tone="warn"
      title={
        isDeleted ? 'The application of this link is deleted' : 'The application of this link is not here'
      }
      level="h2"
    >
      <p className="max-w-prose">
        {isDeleted
          ? 'You find it below, among the deleted applications.'
          : 'It was removed, or it belongs to another company. When it appears, this page shows it.'}
      </p>
      <p className="font-mono text-sm break-all">client ID {appId}</p>
    </Notice>
  )
}
