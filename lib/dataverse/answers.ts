import { environmentAddress } from '@/lib/guide/dataverse'
import { visibleText } from '@/lib/preset/visible'
import * as z from '@/lib/schema/zod'
import type { Environment } from './gateway'

/** Longer than any name that the Power Platform admin center accepts. */
const LONGEST_NAME = 256
const LONGEST_REGION = 20

const instance = z.pipe(
  z.object({
    Id: z.string(),
    FriendlyName: z.nullish(z.string()),
    Url: z.string(),
    Region: z.nullish(z.string()),
    State: z.number(),
  }),
  z.transform(
    (raw): Environment => ({
      id: raw.Id,
      // Anyone who may change an environment may have written its name.
      name: visibleText(raw.FriendlyName ?? '', LONGEST_NAME),
      address: environmentAddress(raw.Url),
      region: visibleText(raw.Region ?? '', LONGEST_REGION),
      // 0 is enabled, 1 is disabled.
      isEnabled: raw.State === 0,
    }),
  ),
)

/** The fields to ask for: no more than is shown. */
export const INSTANCE_FIELDS = 'Id,FriendlyName,Url,Region,State'

/** learn.microsoft.com/power-apps/developer/data-platform/discovery-service */
export const instances = z.pipe(
  z.object({ value: z.array(instance) }),
  z.transform(({ value }) => value.toSorted((one, other) => one.name.localeCompare(other.name))),
)

/** learn.microsoft.com/power-apps/developer/data-platform/webapi/reference/whoamiresponse */
export const whoAmI = z.object({ UserId: z.string(), OrganizationId: z.string() })

/** learn.microsoft.com/power-apps/developer/data-platform/webapi/compose-http-requests-handle-errors */
export const refusal = z.object({ error: z.object({ code: z.string() }) })
