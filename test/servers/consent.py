import re
import time
from urllib.parse import parse_qsl


def consent_answer(header, name, revision="", days=365, cookie_name="consent", now=None):
    """What the visitor answered about a category or a service: True, False, or None (undecided).

    In Django: consent_answer(request.META.get("HTTP_COOKIE"), "analytics", "2026-11") is True
    In Flask: consent_answer(request.headers.get("Cookie"), "analytics", "2026-11") is True

    With None for the revision, answers to any revision count. `days` is your cookie-days, `now` is in unix seconds.
    """
    now = time.time() if now is None else now
    records = []
    for pair in (header or "").split(";"):
        key, _, value = pair.strip().partition("=")
        if key != cookie_name:
            continue
        # Where a field is repeated, the first one counts.
        fields = dict(reversed(parse_qsl(value, keep_blank_values=True)))
        made = fields.get("t", "")
        if fields.get("v") != "1" or not re.fullmatch(r"[0-9]+(\.[0-9]+)?", made):
            continue
        yes, no = (
            {each for each in fields.get(answer, "").split(".") if re.fullmatch("[a-z][a-z0-9-]*", each)}
            for answer in ("yes", "no")
        )
        if -300 <= now - float(made) < days * 86400 and not yes & no:
            records.append((float(made), len(no), fields.get("r", ""), yes, no))
    if not records:
        return None
    # The newest; of two that are as new, the one that refuses more.
    made, refused, found, yes, no = max(records, key=lambda record: record[:2])
    if revision not in (None, found):
        return None
    return True if name in yes else False if name in no else None
