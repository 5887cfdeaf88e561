"""Ask whether a fault is known in what we stand on. Uses the network: the advisory data is not ours to keep.

    make audit

Exit code 0 if none is known, 1 if there is one, 3 if nobody could be asked: that is no pass, and it is said so.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

PACKAGING = Path(__file__).resolve().parent
SERVICES = ("pypi", "osv")  # whose data is asked, in this order


def asked(tool: str, path: Path, service: str) -> tuple[list[dict[str, Any]], str]:
    """Return what a service says of each package, or nothing and why not."""
    command = [
        tool, "-s", service, "-r", str(path), "--disable-pip", "--require-hashes", "--format", "json",
        "--progress-spinner=off",
    ]  # fmt: skip
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    try:
        packages = json.loads(done.stdout)["dependencies"]
    except (ValueError, KeyError):
        return [], (done.stderr.strip().splitlines() or ["no answer"])[-1][-200:]
    if all("skip_reason" in one for one in packages):
        return [], f"it answers, but knows none of the {len(packages)} packages"
    return packages, ""


def main() -> int:
    """Audit every pinned file."""
    tool = shutil.which("pip-audit", path=str(Path(sys.executable).parent)) or shutil.which("pip-audit")
    if tool is None:
        print("NOT AUDITED: pip-audit is not installed; 'make audit' installs it", file=sys.stderr)
        return 3
    code = 0
    for name in ("run", "dev", "bundle"):
        path, reasons = PACKAGING / f"requirements-{name}.txt", []
        for service in SERVICES:
            packages, why = asked(tool, path, service)
            if packages:
                break
            reasons.append(f"  {service}: {why}")
        else:
            print(f"NOT AUDITED: {path.name}: no advisory data could be asked.", *reasons, sep="\n", file=sys.stderr)
            print("This says nothing about known faults. Try again where the data can be reached.", file=sys.stderr)
            return 3
        skipped = [one["name"] for one in packages if "skip_reason" in one]
        known = [(one, fault) for one in packages for fault in one.get("vulns", ())]
        print(f"{path.name}: {len(packages)} packages, {len(known)} known faults, {len(skipped)} not in the data")
        for one, fault in known:
            fixed = ", ".join(fault["fix_versions"]) or "no version yet"
            print(f"  {one['name']} {one['version']}: {fault['id']}, mended in {fixed}")
            code = 1
    return code


if __name__ == "__main__":
    sys.exit(main())
