import { keep } from '../bounded'
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
  /** The world it is about: unknown under `organizations` until somebody signs in. */
  readonly tenantId: string | undefined
  readonly outcome: 'pending' | 'declined' | RefreshRecord
}

const KEPT = 1_000

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

  put(device: Device): void {
    keep(this.#byCode, device.code, device, KEPT)
  }

  remove(code: string): void {
    this.#byCode.delete(code)
  }
}
