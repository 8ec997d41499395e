# syntax=docker/dockerfile:1

FROM swift:6.3-bookworm AS build
RUN apt-get update \
    && apt-get install -y --no-install-recommends libcurl4-openssl-dev libsqlite3-dev pkg-config zlib1g-dev \
    && rm -rf /var/lib/apt/lists/*
WORKDIR /build
# The packages first: they change less often than the sources.
COPY Package.swift ./
RUN swift package resolve
COPY Sources Sources
COPY Tests Tests
# The measurements are targets of the package, so it does not resolve without their folder.
COPY Benchmarks Benchmarks
COPY Scripts/link-archives Scripts/link-archives
RUN swift build -c release --static-swift-stdlib --product rapporteur $(Scripts/link-archives) \
    && mkdir /out \
    && strip -o /out/rapporteur .build/release/rapporteur

FROM debian:bookworm-slim
# libcurl (for transcripts at URLs) and its certificates; all else is inside the program.
RUN apt-get update \
    && apt-get install -y --no-install-recommends ca-certificates libcurl4 \
    && rm -rf /var/lib/apt/lists/* \
    && useradd --system --uid 10001 --home-dir /srv/rapporteur --no-create-home --shell /usr/sbin/nologin rapporteur \
    && mkdir -p /srv/rapporteur /var/lib/rapporteur \
    && chown rapporteur:rapporteur /var/lib/rapporteur
COPY --from=build /out/rapporteur /usr/local/bin/rapporteur
WORKDIR /srv/rapporteur
COPY Config Config
COPY Public Public
USER 10001:10001
# Inside a container every address is wanted; copies of URLs survive a restart in the volume.
ENV RAPPORTEUR_HOST=0.0.0.0 \
    RAPPORTEUR_PORT=8080 \
    RAPPORTEUR_FETCH_FOLDER=/var/lib/rapporteur
VOLUME ["/srv/rapporteur/Config", "/var/lib/rapporteur"]
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=3s --start-period=30s --retries=3 CMD ["rapporteur", "health"]
ENTRYPOINT ["rapporteur"]
CMD ["serve"]
