"""Background work: outcomes on the window's thread, cancellation, bugs. The fake is held to the same."""

import sys
import threading

import pytest
from fakes import HeldJobs

from mockinterview.domain.errors import Cancelled, StoreError
from mockinterview.ui.jobs import JobRunner


@pytest.fixture(params=["real", "fake"])
def jobs(request, qtbot):
    if request.param == "fake":
        yield HeldJobs()
        return
    runner = JobRunner()
    yield runner
    runner.close()


def test_the_result_comes_back_to_the_callers_thread(jobs, qtbot):
    told = []
    jobs.start(
        lambda report, _cancel: report(0.5) or "done",
        done=lambda result: told.append((result, threading.current_thread())),
        failed=told.append,
        progress=told.append,
    )
    qtbot.waitUntil(lambda: len(told) == 2)
    assert told == [0.5, ("done", threading.main_thread())]


def test_an_error_that_can_be_mended_is_told(jobs, qtbot):
    told = []

    def work(_report, _cancel):
        raise StoreError("the disk is full")

    jobs.start(work, done=told.append, failed=lambda error: told.append(str(error)))
    qtbot.waitUntil(lambda: bool(told))
    assert told == ["the disk is full"]


def test_work_that_stopped_because_it_was_asked_tells_nothing(jobs, qtbot):
    told, after = [], []

    def work(_report, _cancel):
        raise Cancelled

    jobs.start(work, done=told.append, failed=told.append)
    jobs.start(lambda _report, _cancel: 1, done=after.append, failed=after.append)
    qtbot.waitUntil(lambda: bool(after))
    assert told == []


def test_a_bug_goes_to_the_crash_report(qtbot, monkeypatch):
    seen = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, error, trace: seen.append(kind))
    runner = JobRunner()
    runner.start(lambda _report, _cancel: 1 // 0, done=seen.append, failed=seen.append)
    qtbot.waitUntil(lambda: bool(seen))
    runner.close()
    assert seen == [ZeroDivisionError]


def test_a_cancelled_job_calls_nobody_even_if_its_outcome_is_on_the_way(qtbot):
    told, gate = [], threading.Event()
    runner = JobRunner()
    token = runner.start(lambda _report, _cancel: gate.wait(10), done=told.append, failed=told.append)
    gate.set()
    runner._pool.shutdown(wait=True)  # the outcome is queued now
    token.request()
    qtbot.waitUntil(lambda: not runner.busy)
    assert told == []
