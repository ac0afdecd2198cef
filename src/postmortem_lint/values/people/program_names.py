"""Names of programs and companies, which stand where a person could."""

from __future__ import annotations

PROGRAMS = frozenset(
    (
        "airflow", "akamai", "alertmanager", "amazon", "ansible", "apache", "apple", "argo",
        "argocd", "atlassian", "aws", "azure", "bitbucket", "bitrise", "circleci", "cloudflare",
        "cloudwatch", "concourse", "datadog", "dependabot", "docker", "dynatrace", "elastic",
        "fastly", "flux", "gcp", "github", "gitlab", "google", "grafana", "hetzner", "heroku",
        "icinga", "intercom", "istio", "jenkins", "jira", "kafka", "kibana", "kubernetes",
        "linkerd", "loki", "mailchimp", "meta", "microsoft", "mongo", "nagios", "netlify",
        "newrelic", "nginx", "okta", "opsgenie", "oracle", "ovh", "pagerduty", "pingdom",
        "postgres", "prometheus", "puppet", "rabbitmq", "redis", "renovate", "rollbar",
        "salesforce", "sentry", "shopify", "slack", "snyk", "spinnaker", "splunk", "statuspage",
        "stripe", "supabase", "teams", "telegram", "tempo", "terraform", "travis", "twilio",
        "vault", "vercel", "zabbix", "zendesk", "zookeeper", "claude", "codex", "copilot", "cursor",
        "chatgpt", "gemini", "devin",
    )
)  # fmt: skip
