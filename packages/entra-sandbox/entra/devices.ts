import { SIGN_IN } from '../limits'
import type { RefreshRecord } from '../worlds'

/** A sign-in that began on a device without a browser, and what became of it. */
export type Device = {
  readonly code: string
  /** What the person types. */
  readonly userCode: string
  readonly clientId: string
  readonly scope: string
  readonly capabilities: readonly string[]
  readonly expires: number
  /** The world it is about: unknown under `organizations` until someone signs in. */
  readonly tenantId: string | undefined
  readonly outcome: 'pending' | 'declined' | RefreshRecord
}

/** Sign-ins of devices, by the code the device holds and by the one the person types. */
export class Devices {
  readonly #byCode = new Map<string, Device>()

  find(code: string | null): Device | undefined {
    return code === null ? undefined : this.#byCode.get(code)
  }

  typed(userCode: string | null): Device | undefined {
    const wanted = userCode?.trim().toUpperCase()
    return [...this.#byCode.values()].find((device) => device.userCode === wanted)
  }

  /** Adds a sign-in; false where so many are under way that this one would push out another. */
  begin(device: Device, now: number): boolean {
    for (const [code, { expires }] of this.#byCode) if (expires <= now) this.#byCode.delete(code)
    if (this.#byCode.size >= SIGN_IN.devices) return false
    this.#byCode.set(device.code, device)
    return true
  }

  /** Writes down what became of one. */
  settle(device: Device): void {
    this.#byCode.set(device.code, device)
  }

  remove(code: string): void {
    this.#byCode.delete(code)
  }
}
