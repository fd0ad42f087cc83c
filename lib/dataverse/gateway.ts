/** A Dynamics 365 environment of the signed-in person, as Microsoft lists it. Its texts are safe to show. */
export type Environment = {
  /** The id of its organization. */
  id: string
  name: string
  /** The origin that people enter elsewhere; `null` where the answer has no https address of Dynamics 365. */
  address: string | null
  /** Microsoft's short name, such as `EMEA`. */
  region: string
  isEnabled: boolean
}

/** Whether the signed-in person gets into an environment. */
export type Membership = 'member' | 'not-member'

/** What this page asks of Dataverse. Only reads. All methods throw `ProblemError`. */
export type DataverseGateway = {
  /** The environments of the signed-in person, sorted by name; empty if there are none. */
  environments(): Promise<readonly Environment[]>
  /**
   * Asks an environment who is there. Throws `RangeError` for an address that is not one of an environment in a known region,
   * before anything is sent.
   */
  membership(address: string): Promise<Membership>
}
