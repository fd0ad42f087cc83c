import { Bare } from '../bare'

export const metadata = { title: 'A bare page', description: 'Drawn for each request.' }

/** As a page has to be whose policy has a nonce. nextjs.org/docs/app/guides/content-security-policy */
export const dynamic = 'force-dynamic'

export default function Page() {
  return <Bare />
}
