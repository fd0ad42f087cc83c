/** Somewhere that a value could have been left, and all the text there. */
export type Place = { name: string; text: string }

/** The names of the places that hold the value, plain or disguised. The value itself is never part of the answer. */
export function placesWith(places: readonly Place[], value: string): string[] {
  const wanted = disguises(value)
  return places.filter(({ text }) => wanted.some((one) => text.includes(one))).map(({ name }) => name)
}

/** The value as it is, percent-encoded, reversed, in hex, and in base64 wherever in a longer text it begins. */
function disguises(value: string): string[] {
  const bytes = Buffer.from(value)
  const base64 = [0, 1, 2].map((shift) => {
    const text = Buffer.concat([Buffer.alloc(shift), bytes]).toString('base64url')
    // The first and last signs depend on the neighbours.
    return text.slice(shift === 0 ? 0 : shift + 1, -3)
  })
  const standard = base64.map((text) => text.replaceAll('-', '+').replaceAll('_', '/'))
  const percent = [...value].map((sign) => `%${sign.charCodeAt(0).toString(16).padStart(2, '0')}`).join('')
  return [
    value,
    encodeURIComponent(value),
    percent,
    percent.toUpperCase(),
    [...value].reverse().join(''),
    bytes.toString('hex'),
    ...base64,
    ...standard,
  ]
}
