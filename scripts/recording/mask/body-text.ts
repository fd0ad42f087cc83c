/** The value of a JSON text; undefined where it is none. */
export function parsedJson(text: string | null): unknown {
  if (text === null || !/^\s*[[{"\d]/.test(text)) return undefined
  try {
    const value: unknown = JSON.parse(text)
    return value
  } catch {
    return undefined
  }
}
