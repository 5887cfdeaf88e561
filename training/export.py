"""Write trained networks as what the product ships: int8 ONNX encoders and their heads as arrays.

    python -m training.export --nets a.pt b.pt --minilm FOLDER --out resources/scoring/model

Writes encoder-0.onnx, ..., heads.npz, tokenizer.json and manifest.json with the SHA-256 of each file.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import shutil
import tempfile
from pathlib import Path

import numpy as np
import onnx
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic

from training.network import MiniLM, Scorer


def encoder_to_onnx(encoder: MiniLM, path: Path) -> None:
    """Write the encoder with dynamic window and token counts; embeddings and products in int8."""
    encoder.eval()
    ids, mask = torch.ones(2, 16, dtype=torch.long), torch.ones(2, 16)
    with tempfile.TemporaryDirectory() as folder:
        plain = Path(folder) / "plain.onnx"
        torch.onnx.export(
            encoder, (ids, mask), str(plain), input_names=["ids", "mask"], output_names=["states"], opset_version=17,
            dynamic_axes={"ids": {0: "w", 1: "t"}, "mask": {0: "w", 1: "t"}, "states": {0: "w", 1: "t"}}, dynamo=False,
        )
        quantize_dynamic(
            str(plain), str(path), weight_type=QuantType.QInt8, per_channel=True, reduce_range=True,
            op_types_to_quantize=["MatMul", "Gather"],
        )
    onnx.checker.check_model(str(path))


def heads_of(net: Scorer) -> dict[str, np.ndarray]:
    """Return the parameters of the heads by name."""
    return {name: value.detach().numpy().astype(np.float32) for name, value in net.heads.state_dict().items()}


def fingerprint(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--nets", nargs="+", required=True)
    parser.add_argument("--minilm", required=True)
    parser.add_argument("--out", required=True)
    parser.add_argument("--calibration", default="", help="JSON: slope and shift of the ratings; level: how much surer to be of L5, L6, L7 (logits)")
    parser.add_argument("--name", required=True, help="version of the network, such as 1.0.0")
    args = parser.parse_args()
    out = Path(args.out)
    out.mkdir(parents=True, exist_ok=True)
    arrays: dict[str, np.ndarray] = {}
    files = []
    for number, source in enumerate(args.nets):
        state = torch.load(source, weights_only=True)
        state.pop("severity", None)
        net = Scorer()
        net.load_state_dict(state, strict=False)
        encoder_to_onnx(net.encoder, out / f"encoder-{number}.onnx")
        files.append(f"encoder-{number}.onnx")
        arrays |= {f"{number}.{name}": value for name, value in heads_of(net).items()}
    if args.calibration:
        calibration = json.loads(Path(args.calibration).read_text())
        stricter = np.array(calibration.pop("level", [0.0] * 3), dtype=np.float32)
        for number in range(len(args.nets)):
            arrays[f"{number}.reads.bias"] = arrays[f"{number}.reads.bias"] - stricter
        arrays |= {f"calibration.{k}": np.array(v, dtype=np.float32) for k, v in calibration.items()}
    np.savez_compressed(out / "heads.npz", **arrays)
    shutil.copy(Path(args.minilm) / "tokenizer.json", out / "tokenizer.json")
    manifest = {
        "name": args.name,
        "networks": len(args.nets),
        "sha256": {name: fingerprint(out / name) for name in (*files, "heads.npz", "tokenizer.json")},
    }
    (out / "manifest.json").write_text(json.dumps(manifest, indent=1) + "\n")
    print(json.dumps(manifest, indent=1))


if __name__ == "__main__":
    main()
