"""English words for teams and roles, and for nobody."""

from __future__ import annotations

from postmortem_lint.language.tables.words import PeopleWords

PEOPLE = PeopleWords(
    yet=("yet", "as yet", "so far", "still",),
    through=("via", "through", "with",),
    teams=(
        "accounts", "admin", "administrator", "admins", "ads", "agent", "agents", "alerting",
        "analytics", "android", "api", "app", "apps", "assistant", "author", "automation", "back",
        "backend", "billing", "bot", "build", "business", "cart", "catalog", "catalogue", "ceo",
        "chapter", "checkout", "ciso", "client", "cloud", "code", "commander", "commerce", "comms",
        "communications", "community", "compliance", "compute", "content", "core", "crew", "cto",
        "customer", "data", "database", "dba", "dbas", "delivery", "department", "deploy",
        "design", "desktop", "dev", "developer", "developers", "devops", "devs", "docs",
        "documentation", "edge", "em", "email", "eng", "engineer", "engineering", "engineers",
        "experience", "finance", "foundation", "fraud", "front", "frontend", "fullstack", "group",
        "growth", "guild", "hardware", "ic", "identity", "incident", "infra", "infrastructure",
        "integration", "integrations", "inventory", "it", "lead", "legal", "logging", "logistics",
        "maintainer", "maintainers", "manager", "marketing", "media", "messaging", "metrics",
        "mobile", "monitoring", "network", "networking", "notifications", "observability",
        "office", "on-call", "onboarding", "oncall", "operations", "operator", "operators", "ops",
        "orders", "org", "owner", "partner", "payment", "payments", "people", "platform", "pm",
        "pricing", "privacy", "product", "qa", "quality", "release", "reliability", "research",
        "responder", "reviewer", "risk", "runtime", "safety", "sales", "scribe", "search",
        "security", "server", "services", "shipping", "site", "squad", "sre", "staff", "storage",
        "success", "support", "system", "systems", "team", "teams", "tech", "telemetry", "tooling",
        "tools", "tribe", "trust", "ui", "unit", "ux", "vendor", "video", "warehouse", "web",
        "writing",
    ),
    groups=(
        "team", "teams", "squad", "crew", "group", "guild", "tribe", "chapter", "department",
        "lead", "leads", "manager", "engineer", "engineers", "developer", "developers", "on-call",
        "oncall", "admin", "admins", "administrator", "commander", "maintainer", "maintainers",
        "operator", "operators", "sre", "sres", "devops", "ops", "qa", "dba", "dbas",
    ),
    nobody=(
        "todo", "na", "none", "nobody", "no one", "no-one", "unknown", "team", "the team",
        "our team", "all", "us", "we", "owner", "name", "person",
    ),
    unnamed=(
        "someone", "somebody", "anyone", "anybody", "whoever", "one of", "any of", "some of",
        "all of", "everyone", "everybody",
    ),
    any_kind=("a", "an", "any", "some", "every", "each"),
    undecided=(
        "tbd", "tbc", "tba", "unassigned", "unowned", "not assigned", "not yet assigned",
        "to be assigned", "to be determined", "to be decided", "to be confirmed", "to be agreed",
        "undecided", "not decided", "not yet decided",
    ),
    no_names=(
        "all", "and", "blocked", "both", "closed", "done", "new", "none", "open", "pending",
        "progress", "the", "various",
    ),
    particles=("de", "der", "den", "van", "von", "da", "di", "del", "la", "al", "bin"),
    things=(
        "server", "service", "services", "job", "jobs", "pipeline", "cluster", "host", "node",
        "pod", "pods", "bot", "instance", "api", "app", "team", "alert", "alerts", "plugin",
        "release", "database", "queue", "dashboard", "project", "repository", "module",
        "component", "chart", "webhook", "integration", "cli", "sdk", "workflow", "worker",
        "network", "platform",
    ),
    mailboxes=(
        "abuse", "alerts", "contact", "dpo", "feedback", "git", "hello", "help", "helpdesk",
        "hostmaster", "hr", "info", "mail", "mailer-daemon", "news", "newsletter", "no-reply",
        "noreply", "postmaster", "press", "root", "service", "status", "test", "user", "username",
        "webmaster",
    ),
    mailing_lists=(
        "team", "group", "list", "dev", "devs", "users", "admin", "admins", "announce",
        "bot", "noreply",
    ),
)  # fmt: skip
