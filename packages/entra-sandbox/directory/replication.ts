import type { Application } from './application'
import type { Directory } from './directory'
import { type LagLength, Replica } from './replica'
import type { Grant, ServicePrincipal } from './service-principal'

/** The directory as its readers see it. */
export type Seen = {
  readonly applications: Replica<Application, 'appId' | 'uniqueName'>
  readonly servicePrincipals: Replica<ServicePrincipal, 'appId'>
  readonly grants: Replica<Grant, never>
  readonly deletedApplications: Replica<Application, 'appId' | 'uniqueName'>
  readonly deletedServicePrincipals: Replica<ServicePrincipal, never>
}

export function replicated(directory: Directory, now: () => number): Seen {
  return {
    applications: new Replica(directory.applications, now),
    servicePrincipals: new Replica(directory.servicePrincipals, now),
    grants: new Replica(directory.grants, now),
    deletedApplications: new Replica(directory.deletedApplications, now),
    deletedServicePrincipals: new Replica(directory.deletedServicePrincipals, now),
  }
}

/** Does some work whose writes reach readers later. The work must not wait: others' writes would lag with it. */
export function whileLagging<Result>(
  seen: Seen,
  length: LagLength | undefined,
  newOnly: boolean,
  work: () => Result,
): Result {
  const replicas = Object.values(seen)
  for (const replica of replicas) replica.lagging(length, newOnly)
  try {
    return work()
  } finally {
    for (const replica of replicas) replica.lagging(undefined, false)
  }
}
