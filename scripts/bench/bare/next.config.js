/** The packages are those of the page that is measured: its node_modules is linked in, from outside of this folder. */
export default { poweredByHeader: false, turbopack: { root: '/' } }
