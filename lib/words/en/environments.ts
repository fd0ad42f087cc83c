/** The address of the Dynamics 365 environment, for Unified.to. The title and the button are in `guide`. */
export const environments = {
  means:
    'Unified.to asks for the address of your Dynamics 365 environment. This page can ask Microsoft which environments you are a member of.',
  asks: 'For this, Microsoft asks you to accept <scope></scope> of Dynamics CRM. With this permission an application can reach the Dynamics 365 data that you can reach. This page reads only the list of your environments and, when you press “Check access”, whether you have access.',
  byHand:
    'Do it by hand: in the Power Platform admin center (admin.powerplatform.microsoft.com), an administrator selects Manage, Environments, and the environment. Its address is the “Environment URL”.',
  none: 'Microsoft lists no environment for you',
  noneMeans:
    'You are not a member of any Dynamics 365 environment. Your account may have no license or no security role there, or your organization has no environment yet.',
  list: 'Your environments',
  found: (count: number) =>
    count === 1
      ? 'Microsoft lists one environment for you. Enter its address on Unified.to.'
      : `Microsoft lists ${count} environments for you. Enter the address of the one that you want to connect on Unified.to.`,
  region: (region: string) => `Region: ${region}`,
  enabled: 'Enabled',
  disabled: 'Disabled',
  disabledMeans:
    'No one can use an environment that is disabled. An administrator can enable it in the Power Platform admin center.',
  noAddress: 'Microsoft did not give an address of Dynamics 365 for this environment.',
  copy: 'Copy address',
  copied: 'Address copied',
  check: 'Check access',
  checkAgain: 'Check access again',
  otherRegion: 'This page cannot check access in this region.',
  member: 'You have access',
  notMember: 'You are not a member of this environment',
  notMemberMeans: 'An administrator of the environment can add you there as a user, with a security role.',
  lookAgain: 'Look again',
  tryAgain: 'Try again',
}
