"""What schemathesis cannot know of MTCL: identifiers that exist, and how lines of JSON are written.

Without it nearly every generated request names a plan, unit or person that does not exist, and is answered before the
code behind it runs. Half of the generated identifiers stay as they are, so that the answers to unknown ones are tested too.
"""

import json
import os
from uuid import UUID

import requests
import schemathesis

URL = os.environ["MTCL_URL"] + "/api/v1"
HEADERS = {"Authorization": "Bearer " + os.environ["MTCL_FUZZ_TOKEN"]}


def get(path):
    """The answer to a GET, or nothing where this caller may not ask."""
    response = requests.get(URL + path, headers=HEADERS, timeout=30)
    if response.status_code == 403:
        return {"items": []}
    response.raise_for_status()
    return response.json()


def ids(path, key="id"):
    return [item[key] for item in get(path)["items"]]


CALLER = get("/me").get("id")
UNITS = ids("/units")
USERS = [user for user in ids("/users") if user != CALLER]
DOSSIERS = ids("/dossiers")
CLIENTS = ids("/clients")
INDICATORS = ids("/indicators", "code")
PLANS = ids("/plans")
OBJECTIVES = {plan: [item["id"] for item in get("/plans/" + plan)["objectives"]] for plan in PLANS}
COLLECTIONS = {"units": UNITS, "users": USERS, "dossiers": DOSSIERS, "clients": CLIENTS, "plans": PLANS}
for path in (
    "directives",
    "documents",
    "five-s-audits",
    "procedures",
    "reported-totals",
    "signed-readings",
    "staff",
    "survey-results",
    "trainings",
    "upkeep",
):
    COLLECTIONS[path] = ids("/" + path)


def existing(value, known):
    """For half of the well-formed identifiers, always the same half, one that exists."""
    try:
        number = UUID(value).int
    except (AttributeError, TypeError, ValueError):
        return value
    return known[number // 2 % len(known)] if known and number % 2 else value


@schemathesis.hook
def map_path_parameters(context, path_parameters):
    if not path_parameters:
        return path_parameters
    collection = context.operation.path.removeprefix("/api/v1/").split("/")[0]
    if "id" in path_parameters:
        path_parameters["id"] = existing(path_parameters["id"], COLLECTIONS.get(collection, []))
    if "objective_id" in path_parameters:
        of_the_plan = OBJECTIVES.get(path_parameters.get("id"), [])
        path_parameters["objective_id"] = existing(path_parameters["objective_id"], of_the_plan)
    code = path_parameters.get("code")
    if collection == "indicators" and isinstance(code, str) and INDICATORS and len(code) % 2:
        path_parameters["code"] = INDICATORS[len(code) // 2 % len(INDICATORS)]
    return path_parameters


@schemathesis.hook
def before_call(context, case, kwargs):
    """Keeps the account that all of this runs as: schemathesis finds its identifier in answers."""
    if CALLER and (case.path_parameters or {}).get("id") == CALLER:
        case.path_parameters["id"] = USERS[0]


@schemathesis.hook
def map_query(context, query):
    for name in ("unit", "unit_id"):
        if query and name in query:
            query[name] = existing(query[name], UNITS)
    return query


@schemathesis.hook
def map_body(context, body):
    if isinstance(body, dict):
        for name in ("unit_id", "parent_id"):
            if name in body:
                body[name] = existing(body[name], UNITS)
    return body


@schemathesis.serializer("application/x-ndjson")
def lines_of_json(context, value):
    if isinstance(value, bytes):
        return value
    if isinstance(value, str):
        return value.encode()
    rows = value if isinstance(value, list) else [value]
    return "\n".join(json.dumps(row, ensure_ascii=False) for row in rows).encode()
