"""Replaces some values that schemathesis generates with existing ones, and sends requests as members.

FUZZ_ROLE names a file that main.ts writes: the people of the role with their cookies and ids, and
the path for the tally. The choices depend only on the generated values, so that a seed repeats them.
"""

import atexit
import hashlib
import json
import os

import requests
import schemathesis

with open(os.environ["FUZZ_ROLE"], encoding="utf-8") as file:
    ROLE = json.load(file)

COOKIE = "__Host-session"
# Of ten values, this many are replaced with existing ones.
REAL = 8
MOST_BREAKS = 100
TALLY = {"requests": 0, "statuses": {}, "failures": {}, "breaks": []}


def lot(*parts):
    """A number that depends only on these values."""
    return int.from_bytes(hashlib.sha256(repr(parts).encode()).digest()[:8], "big")


def real(things, name, *parts):
    """An existing value for this name, or None."""
    values = things.get(name.removesuffix("_ids").removesuffix("_id").removesuffix("_enrolment"))
    drawn = lot(name, *parts)
    if not values or drawn % 10 >= REAL:
        return None
    return values[drawn // 10 % len(values)]


def fill(things, value, name, *parts):
    """A body in which some values are replaced with existing ones, by the names of their fields."""
    if isinstance(value, dict):
        return {key: fill(things, inner, key, *parts) for key, inner in value.items()}
    if isinstance(value, list):
        return [fill(things, inner, name, index, *parts) for index, inner in enumerate(value)]
    if isinstance(value, str):
        return real(things, name, value, *parts) or value
    return value


def version(case, cookies):
    """The current ETag of the resource to edit."""
    address = ROLE["origin"] + case.formatted_path
    found = requests.get(address, cookies=cookies, timeout=10)
    return found.headers.get("etag")


@schemathesis.hook
def before_call(context, case, kwargs):
    made_up = (case.method, case.path, case.path_parameters, case.query, case.body)
    people = ROLE["people"]
    person = people[lot(*made_up) % len(people)] if people else None
    things = person["things"] if person else ROLE["things"]
    for name in list(case.path_parameters or {}):
        found = real(things, name, *made_up)
        if found is not None:
            case.path_parameters[name] = found
    if isinstance(case.body, (dict, list)):
        case.body = fill(things, case.body, "", *made_up)
    cookies = {}
    if person:
        cookies[COOKIE] = person["cookie"]
        # Signing out ends a spare session, because the usual one is needed for later requests.
        if case.method == "DELETE" and case.path.endswith("/session"):
            cookies[COOKIE] = ROLE["spare"].pop() if ROLE["spare"] else "none"
    case.cookies = cookies
    case.headers["Origin"] = ROLE["origin"]
    if "If-Match" in case.headers and lot("version", *made_up) % 10 < REAL:
        case.headers["If-Match"] = version(case, cookies) or case.headers["If-Match"]


@schemathesis.hook
def after_call(context, case, response):
    TALLY["requests"] += 1
    status = str(response.status_code)
    TALLY["statuses"][status] = TALLY["statuses"].get(status, 0) + 1


@schemathesis.hook
def filter_failure(context, failure, case, response):
    """Counts every failure. None is dropped."""
    kind = type(failure).__name__
    TALLY["failures"][kind] = TALLY["failures"].get(kind, 0) + 1
    if len(TALLY["breaks"]) < MOST_BREAKS:
        sent = {"path": case.formatted_path, "query": case.query, "body": case.body}
        TALLY["breaks"].append(
            {
                "kind": kind,
                "operation": f"{case.method} {case.path}",
                "status": response.status_code,
                "said": str(failure.message or failure.title).strip()[:400],
                "sent": repr(sent)[:600],
                "answer": response.text[:400],
            }
        )
    return True


@atexit.register
def leave_tally():
    with open(ROLE["tally"], "w", encoding="utf-8") as file:
        json.dump(TALLY, file)
