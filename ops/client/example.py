"""Works with Duban through a client that was generated from its OpenAPI document.

    openapi-python-client generate --url http://127.0.0.1:8080/v3/api-docs ... --output-path duban_client --meta none
    python example.py http://127.0.0.1:8080 clerk PASSWORD

It logs in, reads cases, gives a command, reads what is owed and follows what is recorded; whatever is not as it should be ends it.
"""

import base64
import datetime
import sys
import threading
import uuid

from duban_client import AuthenticatedClient
from duban_client.api.commands import schedule_meeting
from duban_client.api.directory import make_token, read_me, revoke_token
from duban_client.api.reads import list_cases, list_follow_ups, read_case, read_events, read_history
from duban_client.models import (
    CaseList,
    CaseView,
    EventPage,
    FollowUpPageAnswer,
    HistoryList,
    ListFollowUpsStatus,
    Me,
    NewApiToken,
    Problem,
    Receipt,
    ScheduleMeeting,
    ScheduleMeetingKind,
    TokenWish,
)


def expect(kind, answer):
    if not isinstance(answer, kind):
        raise SystemExit(f"wanted was a {kind.__name__}, answered was {answer}")
    return answer


def meeting(meeting_id):
    return ScheduleMeeting(
        meeting_id=meeting_id,
        kind=ScheduleMeetingKind.CHAIRPERSONS,
        term=17,
        number=99,
        name="第九十九次主任会议",
        starts_on=datetime.date(2024, 2, 1),
        short_notice=False,
    )


def read(client):
    me = expect(Me, read_me.sync(client=client))
    print("logged in:", me.account, [role.value for role in me.roles])
    cases = expect(CaseList, list_cases.sync(client=client, limit=10))
    for case in cases.items:
        view = expect(CaseView, read_case.sync(case.case_id, client=client))
        history = expect(HistoryList, read_history.sync(case.case_id, client=client, limit=500))
        print("case:", view.outline.title, f"{len(view.items)} items, {len(history.items)} steps")
        assert case.items == len([item for item in view.items if item.handling.merged_into is None]) and history.items
    owed = expect(FollowUpPageAnswer, list_follow_ups.sync(client=client, status=ListFollowUpsStatus.OVERDUE))
    for one in owed.items:
        print("overdue:", one.title, one.due_on, f"{one.days_late} days")
    assert cases.items and len(owed.items) == owed.counts.overdue > 0
    return me


def command(client, following):
    """Gives a command twice under one key, once against an old version, and once so that it is refused."""
    new = "m-" + uuid.uuid4().hex[:12]
    key = uuid.uuid4().hex
    following.start()
    receipt = expect(Receipt, schedule_meeting.sync(client=client, body=meeting(new), idempotency_key=key))
    again = expect(Receipt, schedule_meeting.sync(client=client, body=meeting(new), idempotency_key=key))
    assert receipt.meeting_id == new and receipt == again
    old = expect(Problem, schedule_meeting.sync(client=client, body=meeting(new), if_match='"7"'))
    refused = expect(Problem, schedule_meeting.sync(client=client, body=meeting(new)))
    assert old.status == 412 and refused.status == 422, (old, refused)
    print("recorded:", receipt.position, receipt.hash_[:12], "then", old.code, "and", refused.code)
    return receipt


def main(url, account, password):
    basic = base64.b64encode(f"{account}:{password}".encode()).decode()
    client = AuthenticatedClient(url, token=basic, prefix="Basic", raise_on_unexpected_status=True)
    read(client)
    until = expect(Me, read_me.sync(client=client)).today + datetime.timedelta(days=1)
    wish = TokenWish(name="example", scope=["read"], until=until)
    token = expect(NewApiToken, make_token.sync(client=client, body=wish))
    follower = AuthenticatedClient(url, token=token.secret, raise_on_unexpected_status=True, timeout=60)
    start = expect(EventPage, read_events.sync(client=follower, after="now")).next_
    seen = []
    following = threading.Thread(
        target=lambda: seen.append(read_events.sync(client=follower, after=str(start), wait=30)), daemon=True
    )
    receipt = command(client, following)
    following.join(45)
    page = expect(EventPage, seen[0] if seen else None)
    print("followed:", [(event.type_, event.subject) for event in page.events])
    assert page.events[0].subject == "meeting-" + receipt.meeting_id
    assert page.events[0].data.hash_ == receipt.hash_
    outside = expect(Problem, schedule_meeting.sync(client=follower, body=meeting("another")))
    assert outside.status == 403, outside
    revoke_token.sync_detailed(token.id, client=client)
    gone = expect(Problem, read_me.sync(client=follower))
    assert gone.status == 401, gone


if __name__ == "__main__":
    main(*sys.argv[1:])
