"""Writes the model files in fixtures/ with the formats' own libraries.

    pip install safetensors==0.5.3 onnx==1.17.0 gguf==0.19.0 joblib==1.6.0 scikit-learn==1.9.1 h5py==3.16.0
    python make-fixtures.py

PyTorch is not needed: its pickles are written by Python's own pickle with stand-ins that bear PyTorch's names, as `torch.save` does.
"""

import collections
import io
import json
import os
import pickle
import sys
import types
import warnings
import zipfile

import gguf
import h5py
import joblib
import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper
from safetensors.numpy import save_file
from sklearn.linear_model import LogisticRegression
from sklearn.tree import DecisionTreeClassifier

warnings.filterwarnings("ignore")
here = os.path.join(os.path.dirname(os.path.abspath(__file__)), "fixtures")
os.makedirs(here, exist_ok=True)
os.chdir(here)

# safetensors
weights = {
    "layer.weight": np.arange(12, dtype=np.float32).reshape(3, 4),
    "layer.bias": np.arange(4, dtype=np.float16),
    "steps": np.array([7], dtype=np.int64),
}
save_file(weights, "model.safetensors", metadata={"format": "np"})

# GGUF, both byte orders
for name, order in [("model.gguf", gguf.GGUFEndian.LITTLE), ("big-endian.gguf", gguf.GGUFEndian.BIG)]:
    writer = gguf.GGUFWriter(name, "llama", endianess=order)
    writer.add_name("tiny")
    writer.add_file_type(0)
    writer.add_array("tokenizer.ggml.tokens", ["<s>", "</s>", "a"])
    writer.add_array("tokenizer.ggml.scores", [0.0, -1.0, -2.0])
    writer.add_float32("llama.rope.freq_base", 10000.0)
    writer.add_tensor("token_embd.weight", np.ones((3, 8), dtype=np.float32))
    writer.add_tensor("output.weight", np.ones((3, 8), dtype=np.float16))
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()

# ONNX
weight = numpy_helper.from_array(np.ones((4, 2), dtype=np.float32), name="W")
graph = helper.make_graph(
    [
        helper.make_node("MatMul", ["X", "W"], ["Y"]),
        helper.make_node("Scale", ["Y"], ["Z"], domain="com.example"),
    ],
    "tiny",
    [helper.make_tensor_value_info("X", TensorProto.FLOAT, [None, 4])],
    [helper.make_tensor_value_info("Z", TensorProto.FLOAT, [None, 2])],
    [weight],
)
model = helper.make_model(
    graph,
    producer_name="fixture",
    producer_version="1",
    opset_imports=[helper.make_opsetid("", 17), helper.make_opsetid("com.example", 1)],
)
model.ir_version = 8
onnx.save(model, "model.onnx")
onnx.save(model, "external.onnx", save_as_external_data=True, all_tensors_to_one_file=True, location="weights.bin", size_threshold=0)
os.remove("weights.bin")


# Pickles of every protocol, harmless and not
def harmless():
    return collections.OrderedDict(name="model", sizes=(3, 4), weights=[1.5, 2.5], big=2**70, raw=b"\x00\x01", nothing=None)


class Dangerous:
    def __reduce__(self):
        return (os.system, ("echo this is only text in a file",))


for protocol in range(6):
    with open(f"protocol-{protocol}.pkl", "wb") as file:
        pickle.dump(harmless(), file, protocol=protocol)
    with open(f"dangerous-{protocol}.pkl", "wb") as file:
        pickle.dump({"weights": [1, 2], "extra": Dangerous()}, file, protocol=protocol)

# joblib: arrays between the opcodes, of plain, structured and object types
features = np.array([[0.0, 1.0], [1.0, 0.0], [1.0, 1.0], [0.0, 0.0]])
labels = np.array([0, 1, 1, 0])
regression = LogisticRegression().fit(features, labels)
tree = DecisionTreeClassifier(random_state=0).fit(features, labels)
joblib.dump(regression, "regression.joblib")
joblib.dump(tree, "tree.joblib")
joblib.dump({"tree": tree, "names": np.array(["a", None, ("b", 1)], dtype=object), "after": regression}, "mixed.joblib")
joblib.dump(regression, "zlib.joblib", compress=3)
joblib.dump(regression, "gzip.joblib", compress=("gzip", 3))
joblib.dump(regression, "xz.joblib", compress=("xz", 3))
joblib.dump({"model": regression, "extra": Dangerous()}, "dangerous.joblib")
joblib.dump({"model": regression, "extra": Dangerous()}, "dangerous-zlib.joblib", compress=3)


# PyTorch, by stand-ins
def module(name, **members):
    made = types.ModuleType(name)
    for key, value in members.items():
        value.__module__ = name
        value.__qualname__ = value.__name__ = key
        setattr(made, key, value)
    sys.modules[name] = made


def rebuild(*arguments):
    raise NotImplementedError


module("torch")
module("torch._utils", _rebuild_tensor_v2=rebuild)
module("torch.storage")
sys.modules["torch"].FloatStorage = type("FloatStorage", (), {"__module__": "torch"})


class Storage:
    def __init__(self, key, size):
        self.key, self.size = key, size


class Tensor:
    def __init__(self, key, shape):
        self.key, self.shape = key, shape

    def __reduce__(self):
        size = int(np.prod(self.shape))
        strides = tuple(int(np.prod(self.shape[index + 1 :])) for index in range(len(self.shape)))
        hooks = collections.OrderedDict()
        return (sys.modules["torch._utils"]._rebuild_tensor_v2, (Storage(self.key, size), 0, self.shape, strides, False, hooks))


class TorchPickler(pickle.Pickler):
    def persistent_id(self, value):
        if isinstance(value, Storage):
            return ("storage", sys.modules["torch"].FloatStorage, value.key, "cpu", value.size)
        return None


def state(extra=None):
    made = collections.OrderedDict([("fc.weight", Tensor("0", (3, 4))), ("fc.bias", Tensor("1", (3,)))])
    if extra is not None:
        made["extra"] = extra
    return made


def torch_pickle(value):
    buffer = io.BytesIO()
    TorchPickler(buffer, protocol=2).dump(value)
    return buffer.getvalue()


def archive(name, members):
    with zipfile.ZipFile(name, "w", zipfile.ZIP_STORED) as made:
        for member, content in members.items():
            made.writestr(zipfile.ZipInfo(member, (1980, 1, 1, 0, 0, 0)), content)


storages = {"model/data/0": bytes(48), "model/data/1": bytes(12), "model/version": b"3\n"}
archive("model.pt", {"model/data.pkl": torch_pickle(state()), **storages})
archive("dangerous.pt", {"model/data.pkl": torch_pickle(state(Dangerous())), **storages})
with open("legacy.pt", "wb") as file:
    pickle.dump(0x1950A86A20F9469CFC6C, file, protocol=2)
    pickle.dump(1001, file, protocol=2)
    pickle.dump({"protocol_version": 1001, "little_endian": True, "type_sizes": {"short": 2, "int": 4, "long": 4}}, file, protocol=2)
    file.write(torch_pickle(state()))
    pickle.dump(["0", "1"], file, protocol=2)
    file.write((12).to_bytes(8, "little") + bytes(48) + (3).to_bytes(8, "little") + bytes(12))

# Keras
layers = [{"class_name": "Dense", "config": {"units": 2}}, {"class_name": "Lambda", "config": {"function": "4wEAAAA="}}]
config = {"class_name": "Sequential", "config": {"layers": layers[:1]}}
with_code = {"class_name": "Sequential", "config": {"layers": layers}}
metadata = json.dumps({"keras_version": "3.10.0", "date_saved": "2026-01-01@00:00:00"})
archive("model.keras", {"metadata.json": metadata, "config.json": json.dumps(config), "model.weights.h5": b"\x89HDF\r\n\x1a\n"})
archive("lambda.keras", {"metadata.json": metadata, "config.json": json.dumps(with_code), "model.weights.h5": b"\x89HDF\r\n\x1a\n"})
with h5py.File("model.h5", "w") as file:
    file.attrs["keras_version"] = "2.15.0"
