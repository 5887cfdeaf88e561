"""Faults that are tried: damaged files, killed processes, full disks, two programs at once. Results: docs/reliability.md."""
