# One image for every environment: what it does is set when it starts, by the variables of README.md ("Configuration").
FROM node:20-slim AS build
WORKDIR /page
COPY package.json package-lock.json .npmrc ./
COPY packages packages
RUN npm ci --include=dev
COPY . .
RUN npm run build

# Node and the built folder, and nothing that built it.
FROM node:20-slim
ENV NODE_ENV=production HOSTNAME=0.0.0.0 PORT=3000
WORKDIR /page
# The files are root's: the page runs as another user and writes nothing.
COPY --from=build /page/.next/standalone ./
USER node
EXPOSE 3000
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=30s --timeout=5s --start-period=20s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/api/health`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "server.js"]
