FROM node:22-slim AS build
WORKDIR /app
COPY .npmrc package.json package-lock.json ./
RUN npm ci
COPY tsconfig.json tsconfig.build.json ./
COPY src src
RUN npm run build && npm prune --omit=dev

FROM node:22-slim
ENV NODE_ENV=production DATA_DIR=/data PORT=8080
# Threads that come and go leave less behind in fewer arenas.
ENV MALLOC_ARENA_MAX=2
WORKDIR /app
# Where neither a volume nor DATABASE_URL is given, the embedded database's files are in /data.
RUN mkdir /data && chown node:node /data
VOLUME /data
COPY package.json ./
COPY migrations migrations
# The demo's page is served as it is written.
COPY src/demo/page src/demo/page
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/dist dist
USER node
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s CMD ["node", "--eval", "fetch(`http://localhost:${process.env.PORT}/health`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "dist/main.js"]
