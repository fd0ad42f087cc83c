import type { ServerResponse } from 'node:http'

/** Pages that are made at one time. One takes some 10 ms of the only thread, so no one waits for more than that of all of them. */
export const MOST_PAGES = 50

/** Seconds after which a page may be asked for again. */
export const CROWD_RETRY_S = '5'

/**
 * Lets in only so many at one time. Each leaves when its answer begins, not when it has been read: until then nothing
 * depends on the caller, so no one can hold a place by being slow.
 */
export function createCrowd(most: number = MOST_PAGES) {
  let inside = 0
  return {
    /** Whether there was a place; it is given back by itself. */
    enter(response: ServerResponse): boolean {
      if (inside >= most) return false
      inside += 1
      let left = false
      const leave = () => {
        if (!left) inside -= 1
        left = true
      }
      response.once('close', leave)
      response.writeHead = new Proxy(response.writeHead, {
        apply(writeHead, self, args) {
          leave()
          return Reflect.apply(writeHead, self, args)
        },
      })
      return true
    },
  }
}
