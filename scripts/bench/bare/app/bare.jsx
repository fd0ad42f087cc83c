import { Counter } from './counter'

/** As little as a page of Next can be that still answers to a press. */
export function Bare() {
  return (
    <main>
      <h1>A bare page</h1>
      <Counter />
    </main>
  )
}
