# docs/ci/README.md tells how to build and run it.
FROM python:3.13-slim AS build
COPY . /source
RUN python -m venv /opt/postmortem-lint \
    && /opt/postmortem-lint/bin/pip install --no-cache-dir --disable-pip-version-check /source \
    && /opt/postmortem-lint/bin/postmortem-lint check --isolated --no-cache --exit-zero /source/examples

FROM python:3.13-slim
# Git is for --changed and --staged, also where the mounted repository is another user's.
RUN apt-get update \
    && apt-get install --yes --no-install-recommends git \
    && rm -rf /var/lib/apt/lists/* \
    && git config --system --add safe.directory /work \
    && useradd --no-create-home --uid 10001 lint
COPY --from=build /opt/postmortem-lint /opt/postmortem-lint
USER lint
WORKDIR /work
ENTRYPOINT ["/opt/postmortem-lint/bin/postmortem-lint"]
