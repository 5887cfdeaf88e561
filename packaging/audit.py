"""Ask whether a fault is known in what we stand on. Uses the network: the advisory data is not ours to keep.

    pip install pip-audit
    python packaging/audit.py

Exit code 1 if there is one, 3 if nobody could be asked.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

PACKAGING = Path(__file__).resolve().parent


def main() -> int:
    """Audit every pinned file."""
    tool = shutil.which("pip-audit", path=str(Path(sys.executable).parent)) or shutil.which("pip-audit")
    if tool is None:
        print("pip-audit is not installed: pip install pip-audit", file=sys.stderr)
        return 3
    code = 0
    for name in ("run", "dev", "bundle"):
        path = PACKAGING / f"requirements-{name}.txt"
        command = [
            tool,
            "-r",
            str(path),
            "--disable-pip",
            "--require-hashes",
            "--format",
            "json",
            "--progress-spinner=off",
        ]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        try:
            packages = json.loads(done.stdout)["dependencies"]
        except (ValueError, KeyError):
            print(f"{path.name}: nobody could be asked ({done.stderr.strip()[-200:]})", file=sys.stderr)
            return 3
        skipped = [one["name"] for one in packages if "skip_reason" in one]
        known = [(one, fault) for one in packages for fault in one.get("vulns", ())]
        print(f"{path.name}: {len(packages)} packages, {len(known)} known faults, {len(skipped)} not in the data")
        for one, fault in known:
            fixed = ", ".join(fault["fix_versions"]) or "no version yet"
            print(f"  {one['name']} {one['version']}: {fault['id']}, mended in {fixed}")
            code = 1
        if len(skipped) == len(packages):
            print("  the data knows none of them: that is no answer", file=sys.stderr)
            return 3
    return code


if __name__ == "__main__":
    sys.exit(main())
