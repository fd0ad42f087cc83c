import { type News, ROOM_LIMITS, type RoomLimits, type Rooms, type Taken } from './contract'
import { createListeners } from './listeners'

type Room = {
  seq: number
  /** What watchers are told; a room that is over holds no message. */
  latest: News
  timer: ReturnType<typeof setTimeout>
}

/** Rooms in the memory of this process: for one instance of the page, which needs nothing else. */
export function createRoomsInProcess({ rooms: most, lifeMs, rememberedMs }: RoomLimits = ROOM_LIMITS): Rooms {
  /** In the order of their last message. */
  const rooms = new Map<string, Room>()
  const listeners = createListeners()

  function forget(name: string): void {
    clearTimeout(rooms.get(name)?.timer)
    rooms.delete(name)
  }

  /** Its message goes; that it is over is remembered, so that its link does not look like one that has not begun. */
  function finish(name: string, room: Room): void {
    clearTimeout(room.timer)
    room.latest = { kind: 'over' }
    room.timer = later(rememberedMs - lifeMs, () => forget(name))
    listeners.tell(name, room.latest)
  }

  function open(name: string): Room | null {
    if (rooms.size >= most) {
      // A room that is evicted opens again with the next sign of life of its page.
      const free = [...rooms.keys()].find((other) => !listeners.has(other))
      if (free === undefined) return null
      forget(free)
    }
    const room: Room = {
      seq: -1,
      latest: { kind: 'over' },
      timer: later(lifeMs, () => finish(name, room)),
    }
    return room
  }

  return {
    async put(name, message): Promise<Taken> {
      const known = rooms.get(name)
      if (known?.latest.kind === 'over') return 'over'
      if (known && known.seq >= message.seq) return 'older'
      const room = known ?? open(name)
      if (!room) return 'full'
      room.seq = message.seq
      room.latest = { kind: 'message', message }
      rooms.delete(name)
      rooms.set(name, room)
      listeners.tell(name, room.latest)
      return 'kept'
    },
    async close(name) {
      const room = rooms.get(name)
      if (room && room.latest.kind !== 'over') finish(name, room)
    },
    follow(name, listener) {
      const { tell, leave } = listeners.add(name, listener)
      const latest = rooms.get(name)?.latest
      if (latest) tell(latest)
      return leave
    },
    async end() {
      for (const name of [...rooms.keys()]) forget(name)
    },
  }
}

/** A timer that does not keep the process alive. */
function later(milliseconds: number, act: () => void): ReturnType<typeof setTimeout> {
  return setTimeout(act, milliseconds).unref()
}
