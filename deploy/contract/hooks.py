"""What schemathesis cannot know: NDJSON, and which articles there are. See deploy/contract-test."""

import json
import os
import urllib.request

import schemathesis

with open(os.environ["ZHENGWEN_ENDPOINTS"], encoding="utf-8") as file:
    STORE = json.load(file)["store"]


@schemathesis.serializer("application/x-ndjson")
def one_line(ctx, value):
    """A batch of one line; a line break in it would make two."""
    return json.dumps(value).encode() + b"\n"


@schemathesis.deserializer("application/x-ndjson")
def answer_to_one_line(ctx, response):
    """The one answer; more than one, or none, is no JSON text and fails the check."""
    return json.loads(response.content)


def ids(path):
    with urllib.request.urlopen(STORE + path) as answer:
        return [item["id"] for item in json.load(answer)["items"]]


KNOWN = {"/articles/{id}": ids("/articles?limit=5"), "/rejected/{id}": ids("/rejected?limit=5")}


@schemathesis.hook
def map_path_parameters(ctx, path_parameters):
    """Half of the well-formed ids become ones that exist; deletions keep theirs, so that articles stay."""
    operation = ctx.operation
    known = next((found for path, found in KNOWN.items() if operation.path.startswith(path)), [])
    drawn = (path_parameters or {}).get("id")
    if operation.method == "get" and known and isinstance(drawn, str) and drawn:
        number = sum(drawn.encode("utf-8", "replace"))
        well_formed = len(drawn) == 32 or operation.path.startswith("/rejected")
        if well_formed and number % 2 == 0:
            path_parameters["id"] = known[number // 2 % len(known)]
    return path_parameters
