import { z } from 'zod'

const application = z.looseObject({
  id: z.string(),
  appId: z.string(),
  displayName: z.string(),
  uniqueName: z.string().nullable(),
  tags: z.array(z.string()),
  signInAudience: z.string(),
  web: z.looseObject({ redirectUris: z.array(z.string()) }),
  requiredResourceAccess: z.array(
    z.object({
      resourceAppId: z.string(),
      resourceAccess: z.array(z.object({ id: z.string(), type: z.string() })),
    }),
  ),
  passwordCredentials: z.array(
    z.looseObject({
      keyId: z.string(),
      displayName: z.string().nullable(),
      hint: z.string().nullable(),
      startDateTime: z.string(),
      endDateTime: z.string(),
    }),
  ),
})

const directory = z.object({
  applications: z.array(application),
  deletedApplications: z.array(application),
  servicePrincipals: z.array(
    z.looseObject({ id: z.string(), appId: z.string(), displayName: z.string(), tags: z.array(z.string()) }),
  ),
  oauth2PermissionGrants: z.array(
    z.looseObject({
      id: z.string(),
      clientId: z.string(),
      consentType: z.string(),
      principalId: z.string().nullable(),
      resourceId: z.string(),
      scope: z.string(),
    }),
  ),
})

export type Directory = z.infer<typeof directory>

/** The sandbox's own view of a world, behind all replicas. */
export function directoryFrom(world: unknown): Directory {
  return directory.parse(world)
}
