"""Secrets: values that could be one, and what only looks like it."""

from __future__ import annotations

import pytest

from postmortem_lint.values.secrets import find_secrets

# Put together here, so that scanners of this repository stay calm.
_KEY = "MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSj"
_HEAD, _FOOT = "-----BEGIN {}PRIVATE KEY-----", "-----END {}PRIVATE KEY-----"
_RUN = "a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R8s9T0"


def found(text: str) -> list[str]:
    return [one.what for one in find_secrets(text)]


@pytest.mark.parametrize("kind", ["", "RSA ", "EC ", "OPENSSH "])
@pytest.mark.parametrize("between", ["\n", "\\n", "\r\n", "\n> ", "\nProc-Type: 4,ENCRYPTED\n\n"])
def test_a_private_key_is_its_content(kind: str, between: str) -> None:
    text = f"{_HEAD.format(kind)}{between}{_KEY}{between}{_FOOT.format(kind)}"
    assert found(text) == ["private key"]


@pytest.mark.parametrize(
    "rest",
    [
        "",
        "` was left in the log",
        "\n...\n" + _FOOT.format(""),
        "\nMIIE…",
        "\n" + "x" * 64,
        "\n\nIt",
    ],
)
def test_a_header_without_its_key_gives_nothing_away(rest: str) -> None:
    assert found(_HEAD.format("") + rest) == []


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("REDISPASS" + "WORD=vK7tq2Lm9x", "password"),
        ("dbPass" + "word=vK7tq2Lm9x", "password"),
        ("spring.datasource.pass" + "word=vK7tq2Lm9x", "password"),
        ('"clientSec' + 'ret": "vK7tq2Lm9x"', "password"),
        ("DD_API_" + "KEY=" + "0f" * 4 + "1b2c3d4e", "password"),
        ("--db-pass" + "word=vK7tq2Lm9x", "password"),
        ("hf" + "_" + _RUN[:34], "Hugging Face token"),
        ("sk-" + "ant-api03-" + _RUN, "Anthropic API key"),
        ("sk-" + "proj-" + _RUN, "OpenAI API key"),
        ("S" + "K" + "0123456789abcdef" * 2, "Twilio key"),
        ("123456789:" + "AA" + _RUN[:33], "Telegram bot token"),
        ("Account" + "Key=" + _RUN * 2 + "abcdef==", "Azure key"),
        ("GOC" + "SPX-" + _RUN[:28], "Google client secret"),
    ],
)
def test_secrets(text: str, what: str) -> None:
    assert found(f"It ran with `{text}` at night.") == [what]


@pytest.mark.parametrize(
    "text",
    [
        "PWD=/srv/app/releases", "OLDPWD=~/work", "password=/run/keys/db", "password=conf.db.pass",
        "password: a-mixture of both", "password: 12-character minimum", "password: nobody knew.",
        "apiKey: string", "db_password=hidden_by_us", "Authorization: Bearer authentication",
        "hf_hub", "sk-learn", "SK0123", "AccountKey=", "api_key=<redacted>", "dbPassword=$DB_PW",
    ],
)  # fmt: skip
def test_what_is_no_secret(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "secret"),
    [
        (f"aws_secret_access_key = {_RUN}", _RUN),
        ("db_password = 'S3cur3-Pass9'", "S3cur3-Pass9"),
        ("Passwort: Sommer2024!", "Sommer2024"),
        ("パスワード：abcd1234X", "abcd1234X"),
    ],
)
def test_a_secret_stands_behind_its_name_in_code_and_in_words(text: str, secret: str) -> None:
    assert [text[one.start : one.end] for one in find_secrets(text)] == [secret]


@pytest.mark.parametrize(
    "text",
    [
        "api_key = settings.API_KEY2",
        "the password = 8 characters",
        "Kennwort: siehe KeePass2",
        "Senha: trocada12 vezes",
    ],
)
def test_what_names_a_secret_without_it_is_none(text: str) -> None:
    assert found(text) == []
