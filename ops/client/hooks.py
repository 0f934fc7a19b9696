"""What the fuzzer is told beside the document: which days there can be, and how Duban turns guessers away."""

import datetime

import schemathesis
from hypothesis import strategies
from schemathesis.specs.openapi import checks

# No schema can say what day it is; the last one is fixed, so that the same seed makes up the same requests.
FIRST = datetime.date(1949, 1, 1)
LAST = datetime.date(2060, 1, 1)
schemathesis.openapi.format("date", strategies.dates(FIRST, LAST).map(str))

# After some wrong passwords nobody is let in under that name from the same address for a while, which enforces logins too.
checks.AUTH_REJECTION_STATUSES = frozenset({*checks.AUTH_REJECTION_STATUSES, 429})
