import type { Subject } from '@/lib/problem/problem'

/** What Microsoft does not have, or not yet. */
export const subject: Record<Subject, string> = {
  application: 'the application',
  'new-application': 'the new application',
  'deleted-application': 'the deleted application',
  'deleted-applications': 'the deleted applications',
  'tagged-applications': 'the applications with this guide’s tag',
  'named-applications': 'the applications with this name',
  principal: 'the service principal',
  'new-principal': 'the new service principal',
  api: 'the API',
  secret: 'the secret',
  consent: 'the consent',
  owners: 'the owners',
  account: 'your account',
  organization: 'your organization',
  roles: 'your roles',
  directory: 'the directory',
  environment: 'the environment',
}
