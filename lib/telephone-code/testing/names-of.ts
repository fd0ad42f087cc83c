/** The names of a table of codes, so that a new line is tried by itself. */
export function namesOf<Name extends string>(table: Readonly<Record<Name, number>>): Name[] {
  const names: Name[] = []
  for (const name in table) names.push(name)
  return names
}
