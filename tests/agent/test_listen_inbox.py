"""What waits to be solved, and what one click sends together."""

import json
import threading
from dataclasses import replace

import pytest

from agent._listen_inbox import ClickCollector, Inbox
from agent._listen_task import read_task
from problems import FaultError, InputError, load_problem
from tests.agent.companion import make_task


def task(**fields):
    return read_task(json.dumps(make_task(**fields)).encode(), "the message")


def named(letter, batch="x", size=1):
    url = f"https://codeforces.com/contest/9001/problem/{letter}"
    return task(name=f"{letter}. Sum", url=url, batch={"id": batch, "size": size})


def ids(entries):
    return [entry.task.problem.id for entry in entries]


def test_what_is_kept_comes_back_in_order(tmp_path):
    inbox = Inbox(tmp_path / "inbox")
    assert inbox.waiting() == []
    kept = [inbox.add(named(letter)) for letter in "BCA"]
    assert ids(Inbox(tmp_path / "inbox").waiting()) == ["9001B", "9001C", "9001A"]
    inbox.remove(kept[1])
    inbox.remove(kept[1])
    inbox.add(named("D"))
    assert ids(inbox.waiting()) == ["9001B", "9001A", "9001D"]


def test_the_same_problem_again_takes_its_place(tmp_path):
    inbox = Inbox(tmp_path)
    inbox.add(named("A", batch="first"))
    inbox.add(named("B"))
    inbox.add(named("A", batch="second"))
    assert [(entry.task.problem.id, entry.task.batch) for entry in inbox.waiting()] == [
        ("9001A", "second"),
        ("9001B", "x"),
    ]


def test_problems_on_one_page_stay_apart(tmp_path):
    inbox = Inbox(tmp_path)
    for name in ("A. One", "B. Two"):
        inbox.add(task(name=name, url="https://codeforces.com/contest/1/problems"))
    assert ids(inbox.waiting()) == ["1A", "1B"]


def test_a_statement_is_kept_and_the_file_is_a_problem(tmp_path):
    inbox = Inbox(tmp_path)
    entry = inbox.add(named("A"))
    inbox.change(entry, entry.task.with_statement("Add the even numbers."))
    (again,) = inbox.waiting()
    assert again.task.problem.statement == "Add the even numbers."
    assert load_problem(again.path).statement == "Add the even numbers."
    assert len(list(tmp_path.iterdir())) == 1


def test_threads_lose_nothing(tmp_path):
    inbox = Inbox(tmp_path)
    tasks = [named("A", batch=str(number)) for number in range(40)]
    tasks = [
        replace(one, url=f"https://codeforces.com/contest/{number}/problem/A")
        for number, one in enumerate(tasks)
    ]
    threads = [threading.Thread(target=inbox.add, args=(one,)) for one in tasks]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(inbox.waiting()) == 40


def test_a_foreign_file_is_named(tmp_path):
    path = tmp_path / "0001-other.json"
    path.write_text("{}")
    with pytest.raises(InputError, match=r"0001-other\.json is no problem"):
        Inbox(tmp_path).waiting()


def test_a_folder_that_cannot_be_written_is_a_fault(tmp_path):
    (tmp_path / "inbox").write_text("a file")
    with pytest.raises(FaultError, match="cannot write"):
        Inbox(tmp_path / "inbox").add(named("A"))


def entries_of(tmp_path, letters, size, batch="x"):
    inbox = Inbox(tmp_path)
    return [inbox.add(named(letter, batch, size)) for letter in letters]


def test_single_problems_are_ready_at_once(tmp_path):
    collector = ClickCollector()
    for entry in entries_of(tmp_path, "A", 1, "x") + entries_of(tmp_path, "B", 1, "y"):
        collector.add(entry, 0.0)
    first, second = collector.pop(0.0), collector.pop(0.0)
    assert (ids(first.entries), ids(second.entries)) == (["9001A"], ["9001B"])
    assert collector.pop(100.0) is None


def test_a_contest_waits_for_its_last_problem(tmp_path):
    collector = ClickCollector(wait_s=10.0)
    entries = entries_of(tmp_path, "ABC", 3)
    for at, entry in enumerate(entries):
        assert collector.pop(float(at)) is None
        collector.add(entry, float(at))
    click = collector.pop(2.0)
    assert (ids(click.entries), click.missing) == (["9001A", "9001B", "9001C"], 0)


def test_what_does_not_come_is_counted(tmp_path):
    collector = ClickCollector(wait_s=10.0)
    first, second = entries_of(tmp_path, "AB", 4)
    collector.add(first, 0.0)
    collector.add(second, 8.0)
    collector.add(second, 8.0)
    assert collector.pop(17.9) is None
    click = collector.pop(18.0)
    assert (ids(click.entries), click.missing) == (["9001A", "9001B"], 2)


def test_two_clicks_at_the_same_time(tmp_path):
    collector = ClickCollector()
    mine = entries_of(tmp_path, "AB", 2, "mine")
    theirs = entries_of(tmp_path, "CD", 2, "theirs")
    for entry in (mine[0], theirs[0], theirs[1]):
        collector.add(entry, 0.0)
    assert ids(collector.pop(0.0).entries) == ["9001C", "9001D"]
    collector.add(mine[1], 1.0)
    assert ids(collector.pop(1.0).entries) == ["9001A", "9001B"]
