import { z } from 'zod'

const refusal = z.strictObject({ error: z.strictObject({ code: z.string().min(1), message: z.string() }) })

/** learn.microsoft.com/power-apps/developer/data-platform/discovery-service, "Instance EntitySet" */
const instance = z.strictObject({
  ApiUrl: z.url(),
  DatacenterId: z.string(),
  DatacenterName: z.string().nullable(),
  EnvironmentId: z.string(),
  FriendlyName: z.string(),
  Id: z.guid(),
  IsUserSysAdmin: z.boolean(),
  LastUpdated: z.iso.datetime(),
  OrganizationType: z.int(),
  Purpose: z.string().nullable(),
  Region: z.string(),
  SchemaType: z.string(),
  State: z.literal([0, 1]),
  StatusMessage: z.int().min(0).max(6),
  TenantId: z.guid(),
  TrialExpirationDate: z.iso.datetime().nullable(),
  UniqueName: z.string(),
  UrlName: z.string(),
  Version: z.string(),
  Url: z.url(),
})

/** learn.microsoft.com/power-apps/developer/data-platform/webapi/reference/whoamiresponse */
const whoAmI = z.strictObject({
  '@odata.context': z.string().endsWith('/$metadata#Microsoft.Dynamics.CRM.WhoAmIResponse'),
  BusinessUnitId: z.guid(),
  UserId: z.guid(),
  OrganizationId: z.guid(),
})

/**
 * The shape that Microsoft describes for an answer of the Global Discovery Service or of `WhoAmI`; undefined for a path of neither,
 * and for a 401, which has no described body.
 */
export function dataverseShape(path: string, status: number): z.ZodType | undefined {
  const url = new URL(path, 'https://globaldisco.crm.dynamics.com')
  const isInstances = url.pathname.endsWith('/api/discovery/v2.0/Instances')
  if (!isInstances && !/\/api\/data\/v9\.2\/WhoAmI(\(\))?$/.test(url.pathname)) return undefined
  if (status === 401) return undefined
  if (status >= 400) return refusal
  return isInstances ? instancesWith(url.searchParams.get('$select')) : whoAmI
}

function instancesWith(select: string | null): z.ZodType {
  const names = select?.split(',').map((name) => name.trim())
  const shape = Object.entries(instance.shape).filter(([name]) => names?.includes(name) ?? true)
  return z.strictObject({
    '@odata.context': z.string().includes('/api/discovery/v2.0/$metadata#Instances'),
    value: z.array(z.strictObject(Object.fromEntries(shape))),
  })
}
