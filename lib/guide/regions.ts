/** A region of Unified.to: the redirect URI to register, and the page that takes the credentials. */
export type Region = {
  id: string
  name: string
  redirectUri: string
  handOver: string
  /**
   * Where a connection is authorized, without the workspace and the integration that follow. Absent where it is not known.
   * docs.unified.to/unified/integration/Authorize_new_connection, docs.unified.to/overview/restapi/apiurls
   */
  connect?: string | undefined
}

/** The regions that Unified.to offers to everyone. A deployment may add its own (`EXTRA_REGIONS`); a link may not. */
export const REGIONS: readonly Region[] = [
  {
    id: 'us',
    name: 'United States',
    redirectUri: 'https://api.unified.to/oauth/code',
    handOver: 'https://app.unified.to/integrations/',
    connect: 'https://api.unified.to/unified/integration/auth',
  },
  {
    id: 'eu',
    name: 'Europe',
    redirectUri: 'https://api-eu.unified.to/oauth/code',
    handOver: 'https://app-eu.unified.to/integrations/',
    connect: 'https://api-eu.unified.to/unified/integration/auth',
  },
]
