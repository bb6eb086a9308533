"""Measurements, one module per claim; each prints a table with its peers, from the same run.

Run them from a source checkout as ``tenshot bench NAME`` or ``python -m benchmarks.NAME``. None of
this is part of the installed program, which imports it for ``tenshot bench`` only.
"""
