import { LIFE_MS, type Message } from '@/lib/watch/wire'

/** What a room gives its watchers: its latest message, and at last its end. */
export type News = { kind: 'message'; message: Message } | { kind: 'over' }

export type Tell = (news: News) => void

/** How a message was taken. `older`: a message with this number or a later one is there. `over`: the room was closed, or its time is up. */
export type Taken = 'kept' | 'older' | 'over' | 'full'

/**
 * Rooms that hold one sealed message each and pass it on. Who may write is checked before. Methods throw
 * `RoomsUnreachable` where rooms are kept elsewhere and that place does not answer.
 */
export type Rooms = {
  /** Keeps the message instead of the one before it. The first one opens the room for `LIFE_MS`. */
  put(room: string, message: Message): Promise<Taken>
  /** Closes the room for good. */
  close(room: string): Promise<void>
  /**
   * Tells the latest message, if there is one, and from then on later ones, each once and in their order, until what this
   * gives is called. Of a room that no one has opened yet nothing is told.
   */
  follow(room: string, tell: Tell): () => void
  /** Gives back what the rooms hold of the process: timers, connections. */
  end(): Promise<void>
}

export class RoomsUnreachable extends Error {
  override readonly name = 'RoomsUnreachable'
}

export type RoomLimits = {
  /** The most rooms. */
  rooms: number
  /** Milliseconds from the first message of a room to its end. */
  lifeMs: number
  /** Milliseconds from its first message for which a room is known to be over. */
  rememberedMs: number
}

export const ROOM_LIMITS: RoomLimits = { rooms: 10_000, lifeMs: LIFE_MS, rememberedMs: 3 * LIFE_MS }
