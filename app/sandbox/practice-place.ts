import type { Config } from '@/lib/config/environment'

/** Where the pages of the practice tenant find it, and where its guide is. */
export type PracticePlace = {
  /** The root of the control, for the browser. */
  control: string
  guide: '/' | '/practice'
}

/** The deployment's practice tenant; null where it has none. */
export function practicePlace({ main, practice }: Pick<Config, 'main' | 'practice'>): PracticePlace | null {
  if (main.kind === 'practice') return { control: controlAt(main.origin), guide: '/' }
  return practice ? { control: controlAt(practice.origin), guide: '/practice' } : null
}

function controlAt(origin: string | null): string {
  return origin === null ? '/sandbox/control' : `${origin}/control`
}
