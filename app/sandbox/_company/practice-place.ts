import type { Config } from '@/lib/config/environment'

/** Where the pages of the practice tenant find it. */
export type PracticePlace = {
  /** The root of the control, for the browser. */
  control: string
}

/** The practice tenant that this page runs in; null next to Microsoft, where it has another origin. */
export function practicePlace({ main }: Pick<Config, 'main'>): PracticePlace | null {
  return main.kind === 'practice' ? { control: controlAt(main.origin) } : null
}

function controlAt(origin: string | null): string {
  return origin === null ? '/sandbox/control' : `${origin}/control`
}
