import type { News, Tell } from './contract'

/** Who listens to which room in this process. */
export function createListeners() {
  const rooms = new Map<string, Set<Tell>>()
  return {
    /** `tell` passes news on to this listener alone, `leave` ends it. */
    add(room: string, listener: Tell): { tell: Tell; leave: () => void } {
      let left = false
      const newer = onlyNewer(listener)
      // What was asked for before it left may come after that.
      const tell: Tell = (news) => {
        if (!left) newer(news)
      }
      const listeners = rooms.get(room) ?? new Set()
      rooms.set(room, listeners.add(tell))
      const leave = () => {
        left = true
        listeners.delete(tell)
        if (listeners.size === 0 && rooms.get(room) === listeners) rooms.delete(room)
      }
      return { tell, leave }
    },
    tell(room: string, news: News): void {
      for (const tell of rooms.get(room) ?? []) tell(news)
    },
    has: (room: string) => rooms.has(room),
    rooms: () => [...rooms.keys()],
  }
}

/** What is read may be older than what was heard since, or the same. */
function onlyNewer(tell: Tell): Tell {
  let last = -1
  return (news) => {
    if (last === Number.POSITIVE_INFINITY) return
    if (news.kind === 'message' && news.message.seq <= last) return
    last = news.kind === 'message' ? news.message.seq : Number.POSITIVE_INFINITY
    tell(news)
  }
}
