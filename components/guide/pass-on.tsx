'use client'

import { useWords } from '@/components/words/language'
import { ReadyMessage } from './ready-message'

type PassOnProps = {
  service: string
  task: string
  who: string
  tenant: string
  link: string
  first?: boolean
}

/** A ready message with the run's own link for a colleague who has the rights. Holds no secret and no token. */
export function PassOn({ service, task, who, tenant, link, first = false }: PassOnProps) {
  const { passOn } = useWords().run
  return (
    <ReadyMessage
      first={first}
      summary={passOn.summary}
      subject={passOn.subject(service, task)}
      body={passOn.body({ service, task, tenant, roles: who, link })}
      link={link}
      copyLink={passOn.copyLink}
    />
  )
}
