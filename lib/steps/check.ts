/**
 * One line of the last look: what the guide asks, and whether the tenant has it. lib/words has the texts. The audience is
 * as Microsoft spells it.
 */
export type Check = { ok: boolean } & (
  | { kind: 'registration'; name: string; audience: string }
  | { kind: 'redirect-uri'; uri: string }
  | { kind: 'permissions'; apis: readonly { api: string; scopes: readonly string[] }[] }
  | { kind: 'consent'; api: string; missing: readonly string[]; leftOut: boolean }
  | { kind: 'secret'; keyId: string }
)
