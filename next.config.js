/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  reactStrictMode: true,
  // `npm test` checks the types as a stage of its own; whoever only starts the page need not wait for it again.
  typescript: { ignoreBuildErrors: true },
}

export default config
