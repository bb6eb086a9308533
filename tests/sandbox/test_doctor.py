"""What the machine check says."""

from __future__ import annotations

from sandbox import check_machine


def test_machine_findings_name_a_fix_for_what_is_missing() -> None:
    findings = check_machine()
    assert all(finding.ok for finding in findings if finding.required), findings
    assert all(finding.fix for finding in findings if not finding.ok)
