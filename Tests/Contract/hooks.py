"""What an OpenAPI document cannot say: a cursor belongs to the question that it was given out for, so one that is made up
is refused, however well it is formed."""

import re

import schemathesis

WELL_FORMED = re.compile(r"[0-9a-f]{8}\.[0-9a-f]{6}\.[oab][0-9a-z.]+")


@schemathesis.hook
def before_call(context, case, kwargs):
    """Leaves such a cursor out; what is mangled still has to be refused."""
    cursor = (case.query or {}).get("cursor")
    if isinstance(cursor, str) and WELL_FORMED.fullmatch(cursor):
        del case.query["cursor"]
