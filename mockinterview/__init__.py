"""Practise Amazon L6/L7 engineering-leadership interviews aloud, on your own computer."""

import os

__version__ = "0.1.0"

# ONNX Runtime's own wheels send events to their makers, with a number of the device, unless this is set before they are
# loaded. Here, because every process of ours passes here first (tests/architecture/test_no_telemetry.py).
os.environ["ORT_DISABLE_TELEMETRY"] = "1"
