import type { Answer, Call, Route } from './call'
import { answerList } from './list'
import { applicationToRead } from './lookup'
import type { Shape } from './view'

const OWNER: Shape = {
  set: 'directoryObjects',
  type: 'directoryObject',
  keys: ['@odata.type', 'id', 'deletedDateTime'],
}

/** learn.microsoft.com/graph/api/application-list-owners; of a person only what every directory object has. */
function owners(call: Call): Answer {
  const rows = applicationToRead(call).ownerIds.map((id) => ({
    '@odata.type': '#microsoft.graph.user',
    id,
    deletedDateTime: null,
  }))
  return answerList(call, OWNER, {}, rows)
}

export const OWNER_ROUTES: readonly Route[] = [
  {
    method: 'GET',
    path: '/applications/:key/owners',
    scopes: [
      'Application.Read.All',
      'Application.ReadWrite.All',
      'Directory.Read.All',
      'Directory.ReadWrite.All',
    ],
    answers: 'list',
    handle: owners,
  },
]
