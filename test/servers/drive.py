"""Answers the vectors on standard input with the recipe, as scripts/server-recipes.js asks."""

import json
import sys

from consent import consent_answer

sys.stdin.reconfigure(encoding="utf-8")


def answer(vector):
    if "cookieName" in vector:
        vector["cookie_name"] = vector.pop("cookieName")
    try:
        return consent_answer(**vector)
    except Exception as error:
        return f"{type(error).__name__}: {error}"


print(json.dumps([answer(vector) for vector in json.load(sys.stdin)]))
