/*
 * The sandbox may stand where anyone reaches it, so all that a caller can make is bounded. Lengths are characters.
 */

/** Bodies of requests. A batch of 20 registrations is far below the first. */
export const BODY = { graph: 300_000, signIn: 20_000, control: 200_000 } as const

/** Faults that wait in one world, how long they are together, and the path that one names. */
export const FAULTS = { count: 1_000, length: 250_000, on: 200 } as const

/** Answers that a fault or a latency holds back at one time, of one world and of all. */
export const HELD_BACK = { world: 32, all: 256 } as const

/** What one world remembers of its requests: all together, one body, one header or path. */
export const JOURNAL = { length: 500_000, body: 50_000, line: 2_000 } as const

/** What one world may hold beyond its seed: objects of the directory, as JSON. */
export const DIRECTORY = { length: 500_000 } as const

/** Beyond so much of what it may hold, the world that all visitors share makes room for a new one. A run adds some 10,000. */
export const SHARED_IS_FULL = 0.8 * DIRECTORY.length

/** Codes, refresh tokens and signed-in browsers of one world, sign-ins of devices in all; what one may carry along. */
export const SIGN_IN = { perWorld: 300, devices: 300, nonce: 500, scope: 4_000, capabilities: 10 } as const

const MINUTE = 60_000

/** Directories with more rows than the first are sent in pieces: so many at one time, each for so long at most. */
export const WHOLE = { large: 2_000, piece: 200, underWay: 6, milliseconds: MINUTE } as const

/** What one visitor may have, and for how long it is kept; `worldLimit` says how many worlds there are in all. */
export const VISITOR = {
  worlds: 6,
  large: 1,
  /** Unused for so long, a world is dropped. */
  idle: 120 * MINUTE,
  /** Unused for so long, it makes room where all places are taken. */
  mayGo: 20 * MINUTE,
  /** So long after it was made it is dropped, in use or not: a page that was left open uses its world for ever. */
  longest: 24 * 60 * MINUTE,
} as const

/** How often one visitor may call. A page that watches a company reads it 30 times a minute. */
export const RATES = {
  calls: {
    atOnce: 300,
    aMinute: 300,
    words: 'That were too many calls in a short time. Wait a minute, then try again.',
  },
  creations: {
    atOnce: 12,
    aMinute: 2,
    words: 'That were too many new companies in a short time. Wait a minute, then try again.',
  },
} as const

/**
 * How many sign-in and Graph calls are answered where anyone may come: of one world, of all that name no world, and of all
 * together. A run makes some 60 in ten minutes; a flood in one world takes nothing from the others.
 */
export const TRAFFIC = {
  world: { atOnce: 600, aMinute: 1_800 },
  all: { atOnce: 3_000, aMinute: 12_000 },
  retrySeconds: 5,
} as const

/** What is full is refused in plain words; the only world of a visitor makes no room while it is in use. */
export class Full extends Error {
  constructor(
    /** 429: this caller has enough. 503: everyone together has. */
    readonly status: 429 | 503,
    message: string,
  ) {
    super(message)
  }
}
