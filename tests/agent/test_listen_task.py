"""Whatever is posted, the answer is a task or one clear error."""

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from agent._listen_inbox import Inbox
from agent._listen_task import read_task
from problems import InputError
from tests.agent.companion import make_task

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner),
    max_leaves=6,
)
FIELDS = st.sampled_from([*sorted(make_task()), "statement", "warnings"])


def is_refused(data):
    try:
        read_task(data, "the message")
    except InputError:
        return True
    return False


@given(st.binary(max_size=200))
def test_bytes(data):
    assert is_refused(data)


@settings(deadline=None)  # it writes files
@given(st.dictionaries(FIELDS, VALUES, max_size=4))
def test_a_task_with_odd_fields_is_refused_or_can_be_kept(tmp_path_factory, fields):
    data = json.dumps(make_task() | fields).encode()
    if is_refused(data):
        return
    inbox = Inbox(tmp_path_factory.mktemp("inbox"))
    task = read_task(data, "the message")
    inbox.add(task)
    (kept,) = inbox.waiting()
    assert kept.task == task
    assert 1 <= task.batch_size <= 200
    assert task.url.startswith("http")


def test_a_task_without_a_batch_stands_alone():
    task = make_task()
    del task["batch"]
    assert read_task(json.dumps(task).encode(), "the message").batch_size == 1


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"name": "\ud800"}, "not JSON"),
        ({"timeLimit": 1e300}, "limits"),
        ({"memoryLimit": 1e12}, "limits"),
        ({"name": ["A"]}, "name"),
    ],
)
def test_what_would_do_harm_later_is_refused_now(fields, words):
    with pytest.raises(InputError, match=words):
        read_task(json.dumps(make_task() | fields).encode(), "the message")


def test_channels():
    task = make_task(input={"type": "file", "fileName": "a.in"}, output={"type": "regex"})
    assert read_task(json.dumps(task).encode(), "x").channels() == ("a.in", "")
