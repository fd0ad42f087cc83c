import { Bare } from './bare'

export const metadata = { title: 'A bare page', description: 'Drawn once, while it is built.' }

export default function Page() {
  return <Bare />
}
