type SeatLimits = { perRoom: number; all: number }

/** The most watchers of a room, and of this process. */
export const SEAT_LIMITS: SeatLimits = { perRoom: 20, all: 5_000 }

/** Counts who watches. */
export function createSeats({ perRoom, all }: SeatLimits = SEAT_LIMITS) {
  const taken = new Map<string, number>()
  let total = 0
  return {
    /** Takes a seat; gives what leaves it again, or `null` where none is free. */
    take(room: string): (() => void) | null {
      const here = taken.get(room) ?? 0
      if (here >= perRoom || total >= all) return null
      taken.set(room, here + 1)
      total += 1
      let left = false
      return () => {
        if (left) return
        left = true
        total -= 1
        const rest = (taken.get(room) ?? 1) - 1
        if (rest > 0) taken.set(room, rest)
        else taken.delete(room)
      }
    },
    total: () => total,
  }
}
