import { fileURLToPath } from 'node:url'
import { sourceHash } from './scripts/lib/build.mjs'

const root = fileURLToPath(new URL('.', import.meta.url))

/** @type {import('next').NextConfig} */
const config = {
  // A folder that runs with nothing but Node; scripts/lib/package.mjs completes it.
  // nextjs.org/docs/app/api-reference/config/next-config-js/output
  output: 'standalone',
  // Whatever lies above this folder is none of the page's. Next would look for a lock file there.
  outputFileTracingRoot: root,
  // Programs that make images smaller: half of the folder, and no image is.
  outputFileTracingExcludes: { '*': ['node_modules/@img/**', 'node_modules/sharp/**'] },
  poweredByHeader: false,
  // What this build was made from; the same for every server that builds the same. app/version/route.ts answers with it.
  env: { BUILD: sourceHash(root).slice(0, 16) },
  reactStrictMode: true,
  // No page has an image to make smaller; this leaves nothing to ask of /_next/image.
  images: { unoptimized: true },
  experimental: {
    // Next keeps bodies in memory for `proxy.ts`, which reads none. No request of ours comes near.
    proxyClientMaxBodySize: '1mb',
    // Said, and not left to Next, it shortens what `import * as` reaches, too: 2.6 KB of a run's scripts.
    turbopackMangleExportNames: true,
  },
  turbopack: {
    resolveAlias: {
      // The package's own small bundle of the redirect page; its module entry would load MSAL a second time.
      '@azure/msal-browser/redirect-bridge':
        './node_modules/@azure/msal-browser/lib/redirect-bridge/msal-redirect-bridge.cjs',
      'next/dist/compiled/buffer': './lib/graph/no-buffer.js',
    },
  },
  // The sandbox comes as the TypeScript that it is written in.
  transpilePackages: ['entra-sandbox'],
  // `npm test` checks the types as a stage of its own; who only starts the page need not wait for it again.
  typescript: { ignoreBuildErrors: true },
}

export default config
