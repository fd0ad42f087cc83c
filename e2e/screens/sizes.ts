/** The window in which a state is walked to. */
export const WINDOW = { width: 1366, height: 768 }

/** The one that a state is walked to in comes first. */
export const SIZES = [
  WINDOW,
  { width: 1440, height: 900 },
  { width: 768, height: 1024 },
  { width: 390, height: 844 },
]

export const SCHEMES = [
  { name: 'light', media: { colorScheme: 'light', forcedColors: 'none' } },
  { name: 'dark', media: { colorScheme: 'dark', forcedColors: 'none' } },
  { name: 'forced', media: { colorScheme: 'dark', forcedColors: 'active' } },
] as const
