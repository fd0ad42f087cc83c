import type { Config } from '@/lib/config/environment'

/** Where the practice tenant's pages find their data. */
export type PracticePlace = {
  /** The root of the control, for the browser. */
  control: string
}

/** The practice tenant of this page; `null` next to Microsoft, where it has another origin. */
export function practicePlace({ main }: Pick<Config, 'main'>): PracticePlace | null {
  return main.kind === 'practice' ? { control: controlAt(main.origin) } : null
}

function controlAt(origin: string | null): string {
  return origin === null ? '/sandbox/control' : `${origin}/control`
}
