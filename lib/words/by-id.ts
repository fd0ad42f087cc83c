/** A look-up for ids that Microsoft or a deployment may add to: one without words is shown as `otherwise`, or as it is. */
export function byId(texts: Readonly<Record<string, string>>): (id: string, otherwise?: string) => string {
  const known = new Map(Object.entries(texts))
  return (id, otherwise = id) => known.get(id) ?? otherwise
}
