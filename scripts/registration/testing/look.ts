import { checkRegistration } from '../check'
import { optionsOf } from '../options'
import { readRegistration } from '../read'
import { wantedOf } from '../wanted'
import type { Company, Place } from './place'

/** What the check says of an application of a company, read over HTTP as the command reads it. */
export async function look(
  place: Place,
  company: Company,
  { appId, args = [], env = {} }: { appId: string; args?: readonly string[]; env?: Record<string, string> },
) {
  const wanted = wantedOf({ ENTRA_CLIENT_ID: appId, ...env }, optionsOf(args))
  return checkRegistration(await readRegistration(place.origin, company.token, appId), wanted)
}
