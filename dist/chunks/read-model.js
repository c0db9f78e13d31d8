import { o as __toESM } from "./rolldown-runtime.js";
import { t as digestFile } from "./digest.js";
import { t as digestDirectory } from "./digest-set.js";
import { r as evidenceError, t as UserError } from "./user-error.js";
import { n as locateEvidence, t as cannotBeRead } from "./evidence-file.js";
import { n as redactParameters, r as redactText } from "./redact.js";
import { r as shortLine } from "./record-text.js";
import { n as isMapping, r as isNumber } from "./value-tree.js";
import { t as readYaml } from "./yaml-values.js";
import { t as readJson } from "./json-values.js";
import { n as countWords } from "./number-words.js";
import { closeSync, openSync, readSync } from "node:fs";
import { createGunzip, createInflate } from "node:zlib";
// packages/tracking/src/model-facts/byte-cursor.ts
/** Opens a file for the time of `body`. */
async function withFile(absolutePath, path, size, body) {
	let file = openSync(absolutePath, "r");
	try {
		return await body({
			path,
			size,
			read: inBlocks((buffer, position) => readSync(file, buffer, 0, buffer.length, position))
		});
	} finally {
		closeSync(file);
	}
}
const blockBytes = 65536;
/** Keeps one block: formats made of small parts inside each other would ask the system for every few bytes. */
function inBlocks(read) {
	let block = Buffer.allocUnsafe(blockBytes), start = 0, filled = 0;
	return (buffer, position) => buffer.length >= blockBytes ? read(buffer, position) : ((position < start || position + buffer.length > start + filled) && (start = position, filled = read(block, position)), block.copy(buffer, 0, position - start, Math.min(filled, position - start + buffer.length)));
}
function sourceOfBytes(bytes, path) {
	return {
		path,
		size: bytes.length,
		read: (buffer, position) => bytes.copy(buffer, 0, position)
	};
}
/** Reads a source front to back. A length that the file gives is compared with what is left before anything is allocated for it. */
var ByteCursor = class {
	path;
	end;
	bigEndian;
	#source;
	#position;
	#chunk = Buffer.alloc(0);
	#chunkStart = 0;
	constructor(source, options = {}) {
		this.#source = source, this.path = source.path, this.#position = options.start ?? 0, this.end = Math.min(options.end ?? source.size, source.size), this.bigEndian = options.bigEndian ?? !1;
	}
	get position() {
		return this.#position;
	}
	get remaining() {
		return this.end - this.#position;
	}
	/** Bytes that are valid until the next call. `what` completes "ends in the middle of". */
	take(length, what) {
		if (length > this.remaining) throw this.truncated(what);
		let from = this.#position - this.#chunkStart;
		if (from < 0 || from + length > this.#chunk.length) {
			this.#chunk = Buffer.allocUnsafe(Math.min(Math.max(length, 262144), this.remaining));
			let read = this.#source.read(this.#chunk, this.#position);
			if (read < length) throw this.truncated(what);
			read < this.#chunk.length && (this.#chunk = this.#chunk.subarray(0, read)), this.#chunkStart = this.#position, from = 0;
		}
		return this.#position += length, this.#chunk.subarray(from, from + length);
	}
	skip(length, what) {
		if (length > this.remaining) throw this.truncated(what);
		this.#position += length;
	}
	back(length) {
		this.#position -= length;
	}
	u8(what) {
		return this.take(1, what).readUInt8(0);
	}
	u16(what) {
		let bytes = this.take(2, what);
		return this.bigEndian ? bytes.readUInt16BE(0) : bytes.readUInt16LE(0);
	}
	u32(what) {
		let bytes = this.take(4, what);
		return this.bigEndian ? bytes.readUInt32BE(0) : bytes.readUInt32LE(0);
	}
	/** A 64-bit length or number. One that JavaScript cannot hold exactly is also more than any file has. */
	u64(what) {
		let bytes = this.take(8, what), value = this.bigEndian ? bytes.readBigUInt64BE(0) : bytes.readBigUInt64LE(0);
		if (value > BigInt(2 ** 53 - 1)) throw this.broken(`${value} as ${what}`);
		return Number(value);
	}
	/** Up to and without the next LF. */
	line(longest, what) {
		let parts = [];
		for (let length = 0; length <= longest;) {
			let piece = this.take(Math.min(256, Math.max(1, this.remaining)), what), end = piece.indexOf(10);
			if (parts.push(Buffer.from(end === -1 ? piece : piece.subarray(0, end))), end !== -1) return this.#position -= piece.length - end - 1, Buffer.concat(parts).toString("utf8");
			length += piece.length;
		}
		throw this.broken(`a line of more than ${longest} bytes as ${what}`);
	}
	truncated(what) {
		return evidenceError(`${this.path} ends in the middle of ${what}, at byte ${this.end}.`, {
			location: { path: this.path },
			hint: "The file is cut off or damaged: write or download it again."
		});
	}
	broken(what) {
		return evidenceError(`${this.path} has ${what} at byte ${this.#position}.`, {
			location: { path: this.path },
			hint: "The file is damaged, or is not what its name says."
		});
	}
};
// packages/tracking/src/model-facts/header-facts.ts
/** A count that can be larger than JavaScript's numbers: then it is text. */
function countOf(value) {
	return value <= BigInt(2 ** 53 - 1) ? Number(value) : value.toString();
}
/** Names with how often each occurs, most frequent first: `F32 (12), BF16 (2)`. */
function tally(counts) {
	return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([name, count]) => `${name} (${count})`).join(", ");
}
/** At most `limit` names, and how many more there are. */
function someOf(names, limit = 10) {
	let all = [...names], more = all.length > limit ? ` and ${all.length - limit} more` : "";
	return all.slice(0, limit).join(", ") + more;
}
// packages/tracking/src/model-facts/pickle-values.ts
function isKind(value, kind) {
	return typeof value == "object" && value.kind === kind;
}
function isObjectOf(value, name) {
	return isKind(value, "object") && isKind(value.of, "global") && `${value.of.module}.${value.of.name}` === name;
}
/** Product of a shape; undefined when it is no tuple of whole numbers. */
function elementsOf(shape) {
	if (!isKind(shape, "tuple")) return;
	let product = 1n;
	for (let size of shape.items) if (typeof size != "number" || !Number.isSafeInteger(size) || size < 0 || (product *= BigInt(size), product > 1n << 100n)) return;
	return product;
}
/** Bytes of an element, and whether it holds Python objects, of a pickled `numpy.dtype`; undefined when it cannot be told. */
function dtypeOf(value) {
	if (!isObjectOf(value, "numpy.dtype") || !isKind(value.args, "tuple")) return;
	let [code] = value.args.items;
	if (typeof code != "string") return;
	let match = /^[<>|=]?([?bBhHiIlLqQfdgFDGeSUVOmMuc])(\d{0,9})$/.exec(code);
	if (match === null) return;
	let [, kind = "", digits = ""] = match;
	if (kind === "O") return {
		bytes: 8,
		hasObjects: !0
	};
	if (digits !== "") return {
		bytes: Number(digits) * (kind === "U" ? 4 : 1),
		hasObjects: kind === "V" && holdsObjects(value.state, /* @__PURE__ */ new Set())
	};
}
/** The state of a structured type names its fields, each with a type of its own. Each value is looked at once: they can share parts. */
function holdsObjects(state, seen) {
	if (typeof state != "object" || seen.has(state)) return !1;
	if (seen.add(state), seen.size > 2e3) return !0;
	if (isKind(state, "tuple")) return state.items.some((item) => holdsObjects(item, seen));
	if (isKind(state, "dict")) return [...state.entries.values()].some((item) => holdsObjects(item, seen));
	if (!isObjectOf(state, "numpy.dtype") || !isKind(state.args, "tuple")) return !1;
	let [code] = state.args.items;
	return typeof code != "string" || code.includes("O") || holdsObjects(state.state, seen);
}
// packages/tracking/src/model-facts/pickle-machine.ts
function emptyScan() {
	return {
		protocol: 0,
		globals: /* @__PURE__ */ new Map(),
		opcodes: /* @__PURE__ */ new Map(),
		computedGlobals: 0,
		extensions: 0,
		tensors: 0,
		parameters: 0n,
		arrays: 0,
		arrayElements: 0n,
		result: void 0,
		stoppedAt: void 0
	};
}
const mark = Symbol("mark"), longestText$2 = 4096, longestLine = 1048576;
function countOpcode(scan, opcode) {
	scan.opcodes.set(opcode, (scan.opcodes.get(opcode) ?? 0) + 1);
}
function pop(machine) {
	let value = top(machine);
	return machine.stack.pop(), value;
}
function top({ stack, cursor }) {
	let value = stack.at(-1);
	if (stack.length === 0 || value === mark) throw cursor.broken("a pickle that takes from an empty stack");
	return value;
}
/** What lies above the newest mark, which goes too. */
function popToMark({ stack, cursor }) {
	let at = stack.lastIndexOf(mark);
	if (at === -1) throw cursor.broken("a pickle that takes from an empty stack");
	let above = stack.slice(at + 1).filter((slot) => slot !== mark);
	return stack.length = at, above;
}
function tuple(items) {
	return items.length > 256 ? void 0 : {
		kind: "tuple",
		items
	};
}
/** Keys and values in turn; only texts as keys can matter here. */
function setItems(dict, items) {
	if (isKind(dict, "dict")) for (let index = 0; index + 1 < items.length && dict.entries.size < 256; index += 2) {
		let key = items[index];
		typeof key == "string" && dict.entries.set(key, items[index + 1]);
	}
}
function text(machine, length) {
	let { cursor } = machine;
	if (machine.keptText += length, length > 4096 || machine.keptText > 67108864) cursor.skip(length, "a text");
	else return cursor.take(length, "a text").toString("utf8");
}
/** Protocol 0 writes Python's own literals: quoted with escapes for STRING, bare for UNICODE. */
function lineText(line, quoted) {
	if (!(line.length > 4096)) return quoted ? line.replace(/^(["'])(.*)\1$/s, "$2") : line;
}
function wholeNumber$1(line) {
	return /^-?\d{1,15}$/.test(line) ? Number(line) : void 0;
}
/** Little-endian two's complement; undefined beyond six bytes. */
function longNumber(cursor, length) {
	if (length === 0) return 0;
	if (length <= 6) return cursor.take(length, "a number").readIntLE(0, length);
	cursor.skip(length, "a number");
}
// packages/tracking/src/model-facts/pickle-names.ts
/**
* Modules of which no model needs anything while it is loaded, and with which a pickle can start programs, open files, reach the network or
* make code. By the first part of the name.
*/
const dangerousModules = /* @__PURE__ */ new Set(/* @__PURE__ */ "os,posix,nt,posixpath,ntpath,subprocess,sys,shutil,socket,ssl,pty,tty,fcntl,signal,ctypes,_ctypes,cffi,importlib,_frozen_importlib,imp,runpy,pkgutil,zipimport,zipapp,code,codeop,codecs,types,dis,inspect,ast,pickle,_pickle,cPickle,marshal,shelve,dill,cloudpickle,bdb,pdb,cProfile,profile,timeit,doctest,pydoc,unittest,idlelib,lib2to3,ensurepip,pip,setuptools,distutils,venv,site,webbrowser,antigravity,urllib,urllib2,urllib3,http,httplib,requests,httpx,aiohttp,ftplib,smtplib,telnetlib,poplib,imaplib,xmlrpc,socketserver,asyncio,multiprocessing,threading,_thread,concurrent,commands,popen2,tempfile,io,_io,fileinput,glob,mmap,winreg,_winapi,msvcrt,sqlite3,logging,gc,atexit,_posixsubprocess,_aix_support,_osx_support,_pyrepl,uuid,linecache,torch.hub,paramiko,fabric".split(",")), dangerousBuiltins = /* @__PURE__ */ new Set(/* @__PURE__ */ "eval.exec.execfile.compile.__import__.open.file.input.raw_input.apply.getattr.setattr.delattr.globals.locals.vars.dir.breakpoint.exit.quit.help.memoryview.type.map.filter.reduce.super".split(".")), dangerousFunctions = /* @__PURE__ */ new Set(/* @__PURE__ */ "operator.attrgetter,operator.methodcaller,_operator.attrgetter,_operator.methodcaller,functools.reduce,numpy.load,numpy.save,numpy.fromfile,numpy.memmap,numpy.lib.npyio.load,numpy.testing._private.utils.runstring,numpy.f2py.crackfortran.getlincoef,numpy.f2py.crackfortran._eval_length,torch.load,torch.serialization.load,torch._inductor.codecache.compile_file,torch.jit.unsupported_tensor_ops.execWrapper,torch.utils._config_module.load_config,torch.utils.bottleneck.__main__.run_cprofile,torch.utils.collect_env.run,torch.utils.data.datapipes.utils.decoder.basichandlers,joblib.load,joblib.numpy_pickle.load,joblib.externals.cloudpickle.loads,pandas.read_pickle,pandas.io.pickle.read_pickle,pandas.eval,sklearn.datasets._base.load_files,keras.models.load_model,tensorflow.keras.models.load_model".split(",")), dangerousParts = /* @__PURE__ */ new Set([
	"os",
	"sys",
	"subprocess",
	"importlib",
	"builtins",
	"__builtins__",
	"__globals__",
	"__subclasses__",
	"__import__",
	"system",
	"popen",
	"eval",
	"exec"
]);
/** Whether loading a pickle that names this can do more than put a model together. */
function isDangerous(module, name) {
	let [first = ""] = module.split(".");
	if (first === "builtins" || first === "__builtin__" || first === "__builtins__") return name.split(".").some((part) => dangerousBuiltins.has(part) || dangerousParts.has(part) || part.startsWith("__"));
	if (dangerousModules.has(first) || dangerousModules.has(module)) return !harmless.has(`${module}.${name}`);
	if (dangerousFunctions.has(`${module}.${name}`)) return !0;
	let parts = [...module.split(".").slice(1), ...name.split(".")];
	return (module.includes(".") || name.includes(".")) && parts.some((part) => dangerousParts.has(part));
}
/** What Python itself, NumPy and cloudpickle write for plain values. */
const harmless = /* @__PURE__ */ new Set([
	"_codecs.encode",
	"codecs.encode",
	"uuid.UUID",
	"io.BytesIO",
	"_io.BytesIO",
	"types.SimpleNamespace",
	"logging.getLogger"
]);
// packages/tracking/src/model-facts/pickle-scan.ts
/**
* Walks through the opcodes of one pickle, protocols 0 to 5 (`Lib/pickletools.py`), up to and with STOP, on a stack of what is known.
* @throws UserError (`evidence`) when it is cut off, has an opcode that does not exist, or takes more from the stack than is there
*/
function scanPickle(cursor, scan, depth = 0) {
	let machine = {
		cursor,
		scan,
		stack: [],
		memo: /* @__PURE__ */ new Map(),
		depth,
		keptText: 0
	};
	for (let count = 0; count < 2e8; count += 1) {
		let code = cursor.u8("the pickle");
		if (code === 46) {
			scan.result = pop(machine);
			return;
		}
		if (step(machine, code), scan.stoppedAt !== void 0) return;
		if (machine.stack.length > 2e6 || machine.memo.size > 4e6) break;
	}
	scan.stoppedAt = "it is too large to be followed to its end";
}
function step(machine, code) {
	if (!pushConstant(machine, code) && !useStack(machine, code) && !useMemo(machine, code) && !importOrCall(machine, code)) throw machine.cursor.broken(`0x${code.toString(16).padStart(2, "0")}, which is no opcode of pickle,`);
}
/** Opcodes that push what stands behind them. */
function pushConstant(machine, code) {
	let { cursor, stack, scan } = machine;
	switch (code) {
		case 128: return scan.protocol = Math.max(scan.protocol, cursor.u8("the pickle")), !0;
		case 149: return cursor.skip(8, "a frame's length"), !0;
		case 78:
		case 136:
		case 137:
		case 93:
		case 143:
		case 151: return stack.push(void 0), !0;
		case 70:
		case 76: return cursor.line(longestLine, "a number"), stack.push(void 0), !0;
		case 73: return stack.push(wholeNumber$1(cursor.line(longestLine, "a number"))), !0;
		case 74: return stack.push(cursor.take(4, "a number").readInt32LE(0)), !0;
		case 75: return stack.push(cursor.u8("a number")), !0;
		case 77: return stack.push(cursor.u16("a number")), !0;
		case 71: return cursor.skip(8, "a number"), stack.push(void 0), !0;
		case 138: return stack.push(longNumber(cursor, cursor.u8("a number"))), !0;
		case 139: return stack.push(longNumber(cursor, cursor.u32("a number"))), !0;
		case 83:
		case 86: return stack.push(lineText(cursor.line(longestLine, "a text"), code === 83)), !0;
		case 85:
		case 140: return stack.push(text(machine, cursor.u8("a text"))), !0;
		case 84:
		case 88: return stack.push(text(machine, cursor.u32("a text"))), !0;
		case 141: return stack.push(text(machine, cursor.u64("a text's length"))), !0;
		case 67: return cursor.skip(cursor.u8("bytes"), "bytes"), stack.push(void 0), !0;
		case 66: return cursor.skip(cursor.u32("bytes"), "bytes"), stack.push(void 0), !0;
		case 142:
		case 150: return cursor.skip(cursor.u64("the length of bytes"), "bytes"), stack.push(void 0), !0;
		case 125: return stack.push({
			kind: "dict",
			entries: /* @__PURE__ */ new Map()
		}), !0;
		case 41: return stack.push({
			kind: "tuple",
			items: []
		}), !0;
		default: return !1;
	}
}
/** Opcodes that rearrange what is on the stack. */
function useStack(machine, code) {
	let { stack } = machine;
	switch (code) {
		case 40: return stack.push(mark), !0;
		case 48:
			if (stack.length === 0) throw machine.cursor.broken("a pickle that takes from an empty stack");
			return stack.pop(), !0;
		case 49: return popToMark(machine), !0;
		case 50: return stack.push(top(machine)), !0;
		case 97: return pop(machine), top(machine), !0;
		case 101:
		case 144: return popToMark(machine), top(machine), !0;
		case 108:
		case 145: return popToMark(machine), stack.push(void 0), !0;
		case 116: return stack.push(tuple(popToMark(machine))), !0;
		case 133:
		case 134:
		case 135: {
			let items = Array.from({ length: code - 132 }, () => pop(machine)).reverse();
			return stack.push(tuple(items)), !0;
		}
		case 100: {
			let dict = {
				kind: "dict",
				entries: /* @__PURE__ */ new Map()
			};
			return setItems(dict, popToMark(machine)), stack.push(dict), !0;
		}
		case 115: {
			let value = pop(machine), key = pop(machine);
			return setItems(top(machine), [key, value]), !0;
		}
		case 117: {
			let items = popToMark(machine);
			return setItems(top(machine), items), !0;
		}
		case 152: return top(machine), !0;
		default: return !1;
	}
}
function useMemo(machine, code) {
	let { cursor, stack, memo } = machine;
	switch (code) {
		case 103: return stack.push(memo.get(Number(cursor.line(64, "a memo's number")))), !0;
		case 104: return stack.push(memo.get(cursor.u8("a memo's number"))), !0;
		case 106: return stack.push(memo.get(cursor.u32("a memo's number"))), !0;
		case 112: return memo.set(Number(cursor.line(64, "a memo's number")), top(machine)), !0;
		case 113: return memo.set(cursor.u8("a memo's number"), top(machine)), !0;
		case 114: return memo.set(cursor.u32("a memo's number"), top(machine)), !0;
		case 148: return memo.set(memo.size, top(machine)), !0;
		default: return !1;
	}
}
/** Opcodes that import a name or call what was imported. */
function importOrCall(machine, code) {
	let { cursor, stack, scan } = machine;
	switch (code) {
		case 99: return stack.push(global(machine, "GLOBAL", cursor.line(longestText$2, "a name"), cursor.line(longestText$2, "a name"))), !0;
		case 147: {
			let name = pop(machine), module = pop(machine);
			return stack.push(global(machine, "STACK_GLOBAL", module, name)), !0;
		}
		case 105: return call(machine, void 0, global(machine, "INST", cursor.line(longestText$2, "a name"), cursor.line(longestText$2, "a name")), tuple(popToMark(machine))), !0;
		case 111: {
			let [of, ...args] = popToMark(machine);
			return call(machine, "OBJ", of, tuple(args)), !0;
		}
		case 82:
		case 129: {
			let args = pop(machine);
			return call(machine, code === 82 ? "REDUCE" : "NEWOBJ", pop(machine), args), !0;
		}
		case 146: {
			pop(machine);
			let args = pop(machine);
			return call(machine, "NEWOBJ_EX", pop(machine), args), !0;
		}
		case 98: return build(machine), !0;
		case 80: return cursor.line(longestLine, "a persistent id"), stack.push(void 0), !0;
		case 81: return pop(machine), stack.push(void 0), !0;
		case 130:
		case 131:
		case 132: return cursor.skip(2 ** (code - 130), "an extension's code"), scan.extensions += 1, stack.push(void 0), !0;
		default: return !1;
	}
}
function global({ scan }, opcode, module, name) {
	if (countOpcode(scan, opcode), typeof module != "string" || typeof name != "string") {
		scan.computedGlobals += 1;
		return;
	}
	let key = `${module}.${name}`, known = scan.globals.get(key);
	return known === void 0 ? scan.globals.set(key, {
		module,
		name,
		count: 1
	}) : known.count += 1, {
		kind: "global",
		module,
		name
	};
}
function call({ stack, scan }, opcode, of, args) {
	opcode !== void 0 && countOpcode(scan, opcode);
	let result = {
		kind: "object",
		of,
		args,
		state: void 0
	};
	isObjectOf(result, "torch._utils._rebuild_tensor_v2") && isKind(args, "tuple") && (scan.tensors += 1, scan.parameters += elementsOf(args.items[2]) ?? 0n), stack.push(result);
}
function build(machine) {
	let { scan, stack } = machine;
	countOpcode(scan, "BUILD");
	let state = pop(machine), built = top(machine);
	isKind(built, "object") && (built.state = state, isObjectOf(built, "joblib.numpy_pickle.NumpyArrayWrapper") && (stack.pop(), skipArray(machine, state), stack.push(void 0)));
}
/** joblib writes an array's bytes between the opcodes, behind the BUILD of what describes it (`NumpyArrayWrapper.read_array`). */
function skipArray(machine, state) {
	let { cursor, scan } = machine, entries = isKind(state, "dict") ? state.entries : /* @__PURE__ */ new Map(), elements = elementsOf(entries.get("shape")), type = dtypeOf(entries.get("dtype"));
	if (elements === void 0 || type === void 0) scan.stoppedAt = `joblib's array at byte ${cursor.position} has a form that is not known`;
	else if (type.hasObjects) {
		if (machine.depth > 20) throw cursor.broken("more than 20 pickles inside each other");
		let { result } = scan;
		scanPickle(cursor, scan, machine.depth + 1), scan.result = result;
	} else {
		scan.arrays += 1, scan.arrayElements += elements, typeof entries.get("numpy_array_alignment_bytes") == "number" && cursor.skip(cursor.u8("an array"), "an array");
		let bytes = elements * BigInt(type.bytes);
		if (bytes > BigInt(cursor.remaining)) throw cursor.truncated("an array");
		cursor.skip(Number(bytes), "an array");
	}
}
// packages/tracking/src/model-facts/pickle.ts
/** Of the five pickles that `torch.save` wrote before its zip format; the first is a number that nothing else begins with. */
const legacyTorchStart = Buffer.from([
	128,
	2,
	138,
	10,
	108,
	252,
	156,
	70,
	249,
	32,
	106,
	168,
	80,
	25,
	46
]);
/**
* Facts of a file of one or more pickles. It is never loaded: its opcodes are followed.
* @throws UserError (`evidence`) when it is cut off or no pickle
*/
function readPickle(source) {
	let cursor = new ByteCursor(source), scan = emptyScan(), start = Buffer.alloc(legacyTorchStart.length), isLegacyTorch = source.read(start, 0) === start.length && start.equals(legacyTorchStart), count = scanAll(cursor, scan, isLegacyTorch ? 5 : 1e3), left = cursor.remaining, hasOwnTail = isLegacyTorch || scan.stoppedAt !== void 0;
	return {
		format: isLegacyTorch ? "torch" : isJoblib(scan) ? "joblib" : "pickle",
		facts: {
			...factsOf(scan),
			...count > 1 && !isLegacyTorch ? { pickles: count } : {}
		},
		warnings: [...warningsOf(scan, source.path), ...left > 0 && !hasOwnTail ? [`${source.path}: ${left} bytes stand behind the pickle.`] : []]
	};
}
/** PROTO with a version that exists; since protocol 4 a FRAME, in 2 and 3 nearly always one of these opcodes behind it. */
function looksLikePickle(start) {
	let version = start[1] ?? 0;
	return start.length > 2 && start[0] === 128 && version >= 2 && version <= 5 && (start[2] ?? 0) !== 0;
}
/** The first pickle must be whole. What stands behind it is another one only if it can be read as one. */
function scanAll(cursor, scan, limit) {
	scanPickle(cursor, scan);
	let count = 1;
	for (; count < limit && scan.stoppedAt === void 0 && cursor.remaining > 1;) {
		let begin = cursor.take(2, "a pickle"), isProtocol = begin[0] === 128 && (begin[1] ?? 99) <= 5;
		if (cursor.back(2), !isProtocol) break;
		try {
			scanPickle(cursor, scan);
		} catch (error) {
			if (!(error instanceof UserError)) throw error;
			scan.stoppedAt = `what stands behind the first pickle cannot be read as one (byte ${cursor.position})`;
		}
		count += 1;
	}
	return count;
}
function isJoblib(scan) {
	return scan.globals.has("joblib.numpy_pickle.NumpyArrayWrapper");
}
function factsOf(scan) {
	let modules = new Set([...scan.globals.values()].map(({ module }) => module.split(".")[0] ?? module));
	return {
		protocol: scan.protocol,
		opcodes: tally(scan.opcodes),
		globals: scan.globals.size,
		modules: someOf([...modules].sort(), 30),
		...scan.tensors === 0 ? {} : {
			tensors: scan.tensors,
			parameters: countOf(scan.parameters)
		},
		...scan.arrays === 0 ? {} : {
			arrays: scan.arrays,
			array_elements: countOf(scan.arrayElements)
		}
	};
}
/** What loading it could do besides making a model. */
function warningsOf(scan, path) {
	let names = [...scan.globals.values()].filter(({ module, name }) => isDangerous(module, name)).map(({ module, name }) => visibleName(`${module}.${name}`)).sort(), calls = [...scan.opcodes.keys()].sort().join(", ");
	return [
		...names.length === 0 ? [] : [`${path}: loading this pickle can run other code than a model's: it uses ${someOf(names)} (opcodes ${calls}).`],
		...scan.computedGlobals === 0 ? [] : [`${path}: ${scan.computedGlobals} names are put together only while it is loaded, so nobody can say what it runs.`],
		...scan.extensions === 0 ? [] : [`${path}: ${scan.extensions} codes of Python's extension registry stand in it, whose meaning the loading program decides.`],
		...scan.stoppedAt === void 0 ? [] : [`${path}: only a part was looked at: ${scan.stoppedAt}.`]
	];
}
function visibleName(name) {
	return name.length > 100 ? `${name.slice(0, 100)}…` : name;
}
// packages/tracking/src/model-facts/compressed-pickle.ts
function isUnpacked(compression) {
	return compression === "zlib" || compression === "gzip";
}
/** More than a scikit-learn model unpacks to; a small file can unpack to anything. */
const maxUnpackedBytes = 268435456, chunkBytes = 262144;
/** How joblib and `gzip` begin; undefined for what is not packed. */
function compressionOf(start) {
	let begins = (...bytes) => bytes.every((byte, index) => start[index] === byte);
	if (begins(31, 139)) return "gzip";
	if (begins(120) && ((start[0] ?? 0) * 256 + (start[1] ?? 0)) % 31 == 0) return "zlib";
	if (begins(66, 90, 104)) return "bzip2";
	if (begins(253, 55, 122, 88, 90)) return "xz";
	if (begins(93, 0, 0)) return "lzma";
	if (begins(4, 34, 77, 24)) return "lz4";
	if (begins(40, 181, 47, 253)) return "zstd";
}
/**
* Facts of a packed pickle, as `joblib.dump(compress=3)` writes it. Of what cannot be unpacked here a warning says that nobody looked.
* @throws UserError (`evidence`) when it is damaged
*/
async function readCompressedPickle(source, compression) {
	if (!isUnpacked(compression)) return unseen(source.path, compression, `it is packed with ${compression}, which is not unpacked here`);
	let { bytes, isWhole } = await unpack(source, compression, maxUnpackedBytes);
	if (!isWhole) return unseen(source.path, compression, `it unpacks to more than ${maxUnpackedBytes} bytes`);
	let { format, facts, warnings } = readPickle(sourceOfBytes(bytes, source.path));
	return {
		format: format === "pickle" ? "joblib" : format,
		facts: {
			compression,
			...facts
		},
		warnings
	};
}
/** Facts of a packed file whose name does not say what it is; only when its first unpacked bytes are a pickle's is it read as one. */
async function readPerhapsPickle(source, compression) {
	let start = await startOf(source, compression);
	return start !== void 0 && looksLikePickle(start) ? await readCompressedPickle(source, compression) : {
		format: "unknown",
		facts: {},
		warnings: []
	};
}
/** Undefined for what only begins as if it were packed: one file in thousands of any kind begins with zlib's two bytes. */
async function startOf(source, compression) {
	try {
		return (await unpack(source, compression, 64)).bytes;
	} catch (error) {
		if (!(error instanceof UserError)) throw error;
		return;
	}
}
function unseen(path, compression, why) {
	return {
		format: "pickle",
		facts: { compression },
		warnings: [`${path}: nobody looked for dangerous opcodes: ${why}.`]
	};
}
/** At least the first `most` bytes, where there are so many; not whole when there are more. */
async function unpack(source, compression, most) {
	let unpacker = compression === "zlib" ? createInflate() : createGunzip(), parts = [], total = 0, feeding = (async () => {
		for (let position = 0; position < source.size && !unpacker.destroyed; position += chunkBytes) {
			let chunk = Buffer.alloc(Math.min(chunkBytes, source.size - position));
			source.read(chunk, position), unpacker.write(chunk) || await new Promise((resolve) => unpacker.once("drain", resolve).once("close", resolve));
		}
		unpacker.end();
	})();
	try {
		for await (let part of unpacker) {
			if (!Buffer.isBuffer(part)) throw Error("A stream of bytes gave something else.");
			if (total += part.length, parts.push(part), total > most) return {
				bytes: Buffer.concat(parts),
				isWhole: !1
			};
		}
	} catch (error) {
		throw evidenceError(`${source.path} cannot be unpacked: it is cut off or damaged.`, {
			location: { path: source.path },
			cause: error
		});
	} finally {
		unpacker.destroy(), await feeding;
	}
	return {
		bytes: Buffer.concat(parts),
		isWhole: !0
	};
}
// packages/tracking/src/model-facts/gguf.ts
/** Vocabularies stand in the header, so it is long; this is ten times the longest known. */
const valueBytes = [
	1,
	1,
	2,
	2,
	4,
	4,
	4,
	1,
	void 0,
	void 0,
	8,
	8,
	8
], tensorTypes = /* @__PURE__ */ new Map([
	[0, [
		"F32",
		1,
		4
	]],
	[1, [
		"F16",
		1,
		2
	]],
	[2, [
		"Q4_0",
		32,
		18
	]],
	[3, [
		"Q4_1",
		32,
		20
	]],
	[6, [
		"Q5_0",
		32,
		22
	]],
	[7, [
		"Q5_1",
		32,
		24
	]],
	[8, [
		"Q8_0",
		32,
		34
	]],
	[9, [
		"Q8_1",
		32,
		36
	]],
	[10, [
		"Q2_K",
		256,
		84
	]],
	[11, [
		"Q3_K",
		256,
		110
	]],
	[12, [
		"Q4_K",
		256,
		144
	]],
	[13, [
		"Q5_K",
		256,
		176
	]],
	[14, [
		"Q6_K",
		256,
		210
	]],
	[15, [
		"Q8_K",
		256,
		292
	]],
	[16, [
		"IQ2_XXS",
		256,
		66
	]],
	[17, [
		"IQ2_XS",
		256,
		74
	]],
	[18, [
		"IQ3_XXS",
		256,
		98
	]],
	[19, [
		"IQ1_S",
		256,
		50
	]],
	[20, [
		"IQ4_NL",
		32,
		18
	]],
	[21, [
		"IQ3_S",
		256,
		110
	]],
	[22, [
		"IQ2_S",
		256,
		82
	]],
	[23, [
		"IQ4_XS",
		256,
		136
	]],
	[24, [
		"I8",
		1,
		1
	]],
	[25, [
		"I16",
		1,
		2
	]],
	[26, [
		"I32",
		1,
		4
	]],
	[27, [
		"I64",
		1,
		8
	]],
	[28, [
		"F64",
		1,
		8
	]],
	[29, [
		"IQ1_M",
		256,
		56
	]],
	[30, [
		"BF16",
		1,
		2
	]],
	[34, [
		"TQ1_0",
		256,
		54
	]],
	[35, [
		"TQ2_0",
		256,
		66
	]],
	[39, [
		"MXFP4",
		32,
		17
	]]
]), told$1 = [
	"general.architecture",
	"general.name",
	"general.type",
	"general.file_type",
	"general.quantization_version",
	"general.license"
];
/**
* Facts of a GGUF file, versions 1 to 3, in either byte order.
* @throws UserError (`evidence`) when it is cut off, of an unknown version, or its header is damaged
*/
function readGguf(source) {
	let bigEndian = new ByteCursor(source, { start: 4 }).take(4, "its version").readUInt32LE(0) > 65535, cursor = new ByteCursor(source, {
		start: 4,
		end: 268435456,
		bigEndian
	}), number = cursor.u32("its version");
	if (number < 1 || number > 3) throw evidenceError(`${source.path} is GGUF of version ${number}; versions 1 to 3 are known.`, { location: { path: source.path } });
	let header = {
		cursor,
		size: number === 1 ? (what) => cursor.u32(what) : (what) => cursor.u64(what)
	}, tensorCount = header.size("its number of tensors"), properties = readProperties(header, header.size("its number of properties")), alignment = Number(properties.get("general.alignment") ?? 32), tensors = readTensors(header, tensorCount), aligned = Number.isSafeInteger(alignment) && alignment > 0 ? alignment : 32, data = Math.ceil(cursor.position / aligned) * aligned;
	if (tensors.reached > 0 && tensors.reached > source.size - data) throw cursor.truncated(`its tensors, which need ${tensors.reached} bytes where ${Math.max(0, source.size - data)} are left`);
	return {
		format: "gguf",
		facts: {
			version: number,
			...bigEndian ? { byte_order: "big endian" } : {},
			tensors: tensorCount,
			parameters: countOf(tensors.elements),
			dtypes: tally(tensors.types),
			...Object.fromEntries(told$1.flatMap((key) => properties.has(key) ? [[key, properties.get(key) ?? null]] : []))
		},
		warnings: tensors.unknown === 0 ? [] : [`${source.path}: ${tensors.unknown} tensors have a type that is not known, so their size is not checked.`]
	};
}
function readText({ cursor, size }, what) {
	let length = size(`the length of ${what}`);
	if (length <= 1024) return cursor.take(length, what).toString("utf8");
	cursor.skip(length, what);
}
function readProperties(header, count) {
	let { cursor } = header, properties = /* @__PURE__ */ new Map();
	for (let index = 0; index < count; index += 1) {
		let key = readText(header, "a property's name"), value = readValue(header, cursor.u32("a property's type"), 0);
		key !== void 0 && value !== void 0 && (told$1.includes(key) || key === "general.alignment") && properties.set(key, value);
	}
	return properties;
}
/** Undefined for what is read over: lists, long texts, floating numbers. */
function readValue(header, type, depth) {
	let { cursor } = header;
	if (type === 8) return readText(header, "a property's text");
	if (type === 9) {
		if (depth > 4) throw cursor.broken("lists inside lists inside lists");
		let inner = cursor.u32("a list's type"), length = header.size("a list's length"), bytes = bytesOfType(inner, cursor);
		if (bytes !== void 0) cursor.skip(length * bytes, "a list");
		else for (let index = 0; index < length; index += 1) readValue(header, inner, depth + 1);
		return;
	}
	let bytes = bytesOfType(type, cursor) ?? 0;
	switch (type) {
		case 0: return cursor.u8("a property");
		case 2: return cursor.u16("a property");
		case 4: return cursor.u32("a property");
		case 7: return cursor.u8("a property") !== 0;
		default:
			cursor.skip(bytes, "a property");
			return;
	}
}
function bytesOfType(type, cursor) {
	if (type >= valueBytes.length) throw cursor.broken(`${type} as the type of a property`);
	return valueBytes[type];
}
function readTensors(header, count) {
	let { cursor, size } = header, types = /* @__PURE__ */ new Map(), elements = 0n, reached = 0, unknown = 0;
	for (let index = 0; index < count; index += 1) {
		readText(header, "a tensor's name");
		let dimensions = cursor.u32("a tensor's dimensions");
		if (dimensions > 8) throw cursor.broken(`a tensor of ${dimensions} dimensions`);
		let own = 1n;
		for (let dimension = 0; dimension < dimensions; dimension += 1) own *= BigInt(size("a tensor's shape"));
		let number = cursor.u32("a tensor's type"), offset = cursor.u64("a tensor's place"), type = tensorTypes.get(number);
		elements += own;
		let name = type?.[0] ?? `type ${number}`;
		types.set(name, (types.get(name) ?? 0) + 1), type === void 0 ? unknown += 1 : reached = Math.max(reached, offset + Number(own * BigInt(type[2]) / BigInt(type[1])));
	}
	return {
		elements,
		types,
		reached,
		unknown
	};
}
// packages/tracking/src/model-facts/mlmodel.ts
const maxBytes = 1048576, told = [
	"run_id",
	"model_uuid",
	"model_id",
	"mlflow_version",
	"utc_time_created",
	"artifact_path"
];
/**
* Facts of MLflow's `MLmodel`: what can load the model, the run that logged it, whether it has a signature.
* @throws UserError (`evidence`) when it is no YAML or names no flavor
*/
function readMlmodel(source) {
	let cursor = new ByteCursor(source);
	if (source.size > maxBytes) throw cursor.broken(`${source.size} bytes, where an MLmodel file has at most ${maxBytes},`);
	let tree = readYaml(cursor.take(source.size, "its text").toString("utf8"), source.path, "MLmodel file"), flavors = isMapping(tree) ? tree.get("flavors") : void 0;
	if (!isMapping(tree) || !isMapping(flavors) || flavors.size === 0) throw evidenceError(`${source.path} is no MLmodel file: it names no flavor.`, { location: { path: source.path } });
	let python = flavors.get("python_function");
	return {
		format: "mlmodel",
		facts: {
			flavors: [...flavors.keys()].join(", "),
			...Object.fromEntries(told.flatMap((key) => factOf(key, tree.get(key)))),
			...Object.fromEntries(factOf("python_version", isMapping(python) ? python.get("python_version") : void 0)),
			...Object.fromEntries(factOf("loader_module", isMapping(python) ? python.get("loader_module") : void 0)),
			signature: isMapping(tree.get("signature"))
		},
		warnings: []
	};
}
function factOf(key, value) {
	return typeof value == "string" ? [[key, value.slice(0, 500)]] : isNumber(value) ? [[key, value.number]] : [];
}
// packages/tracking/src/model-facts/model-format.ts
const pickleNames = /\.(?:pkl|pickle|joblib|sav|pt|pth|p)(?:\.gz|\.z|\.bz2|\.xz|\.lzma|\.lz4)?$/i;
function formatOf(start, path) {
	let name = path.slice(path.lastIndexOf("/") + 1), begins = (text) => start.subarray(0, text.length).toString("latin1") === text;
	if (name === "MLmodel") return { kind: "mlmodel" };
	if (begins("GGUF")) return { kind: "gguf" };
	if (begins("PK") || begins("PK")) return { kind: "zip" };
	if (begins("HDF\r\n\n")) return {
		kind: "named",
		name: "hdf5"
	};
	if (begins("CBM1")) return {
		kind: "named",
		name: "catboost"
	};
	if (start.subarray(4, 8).toString("latin1") === "TFL3") return {
		kind: "named",
		name: "tflite"
	};
	if (/^tree\r?\nversion=v\d/.test(start.toString("latin1"))) return {
		kind: "named",
		name: "lightgbm"
	};
	if (/^\s*\{\s*"learner"/.test(start.toString("latin1")) || /^\{L.{8}learner/s.test(start.toString("latin1"))) return {
		kind: "named",
		name: "xgboost"
	};
	if (/\.safetensors$/i.test(name) || looksLikeSafetensors(start)) return { kind: "safetensors" };
	if (/\.gguf$/i.test(name)) return { kind: "gguf" };
	if (/\.onnx$/i.test(name)) return { kind: "onnx" };
	if (/\.keras$/i.test(name)) return { kind: "zip" };
	let isPickleName = pickleNames.test(name), compression = compressionOf(start);
	return compression !== void 0 && isPickleName ? {
		kind: "compressed",
		compression
	} : compression !== void 0 && isUnpacked(compression) ? {
		kind: "perhaps pickle",
		compression
	} : isPickleName || looksLikePickle(start) ? { kind: "pickle" } : {
		kind: "named",
		name: "unknown"
	};
}
/** The header's length in eight bytes, then the header's brace. */
function looksLikeSafetensors(start) {
	return start.length > 9 && start.readUIntLE(0, 6) <= 1e8 && start.readUInt16LE(6) === 0 && /^\{\s*["}]/.test(start.toString("latin1", 8));
}
/**
* Facts of an ONNX model, by walking through the protobuf message of `onnx.proto`; tensors are stepped over.
* @throws UserError (`evidence`) when it is cut off or no such message
*/
function readOnnx(source) {
	let found = {
		irVersion: void 0,
		producer: "",
		opsets: [],
		inputs: [],
		outputs: [],
		nodes: 0,
		domains: /* @__PURE__ */ new Set(),
		tensors: 0,
		parameters: 0n,
		external: /* @__PURE__ */ new Set(),
		hasGraph: !1
	}, producerVersion = "";
	for (let field of fieldsOf(source, 0, source.size)) field.number === 1 && (found.irVersion = field.value), field.number === 2 && (found.producer = textOf(source, field)), field.number === 3 && (producerVersion = textOf(source, field)), field.number === 7 && readGraph(source, field, found, 0), field.number === 8 && found.opsets.push(opsetOf(source, field));
	if (!found.hasGraph || found.irVersion === void 0) throw evidenceError(`${source.path} is no ONNX model: it has no ${found.hasGraph ? "ir_version" : "graph"}.`, {
		location: { path: source.path },
		hint: "The file is damaged, or is not what its name says."
	});
	let unsafe = [...found.external].filter((location) => /^(?:[/\\]|[A-Za-z]:)|(?:^|[/\\])\.\.(?:[/\\]|$)/.test(location));
	return {
		format: "onnx",
		facts: {
			ir_version: countOf(found.irVersion),
			...found.producer === "" ? {} : { producer: `${found.producer} ${producerVersion}`.trim() },
			opset: found.opsets.join(", "),
			inputs: someOf(found.inputs),
			outputs: someOf(found.outputs),
			nodes: found.nodes,
			tensors: found.tensors,
			parameters: countOf(found.parameters)
		},
		warnings: [
			...found.external.size === 0 ? [] : [`${source.path}: tensors lie in other files, which its digest does not cover: ${someOf(found.external)}.`],
			...unsafe.length === 0 ? [] : [`${source.path}: tensors are read from outside its folder: ${someOf(unsafe)}.`],
			...found.domains.size === 0 ? [] : [`${source.path}: operators of other libraries are needed: ${someOf(found.domains)}.`]
		]
	};
}
function* fieldsOf(source, start, end) {
	let cursor = new ByteCursor(source, {
		start,
		end
	});
	for (; cursor.remaining > 0;) {
		let key = varint(cursor), number = Number(key >> 3n);
		if (number === 0) throw cursor.broken("a field without a number");
		switch (Number(key & 7n)) {
			case 0:
				yield {
					number,
					value: varint(cursor),
					start: 0,
					end: 0
				};
				break;
			case 1:
				cursor.skip(8, "a field");
				break;
			case 2: {
				let length = varint(cursor);
				if (length > BigInt(cursor.remaining)) throw cursor.truncated(`a field of ${length} bytes`);
				let from = cursor.position;
				cursor.skip(Number(length), "a field"), yield {
					number,
					value: 0n,
					start: from,
					end: cursor.position
				};
				break;
			}
			case 5:
				cursor.skip(4, "a field");
				break;
			default: throw cursor.broken("a field of no kind that protobuf knows");
		}
	}
}
function varint(cursor) {
	let value = 0n;
	for (let shift = 0n; shift < 70n; shift += 7n) {
		let byte = cursor.u8("a field");
		if (value |= BigInt(byte & 127) << shift, byte < 128) return BigInt.asUintN(64, value);
	}
	throw cursor.broken("a number of more than ten bytes");
}
function textOf(source, { start, end }) {
	let length = Math.min(end - start, 4096);
	return new ByteCursor(source, { start }).take(length, "a text").toString("utf8");
}
function opsetOf(source, field) {
	let domain = "", version = 0n;
	for (let inner of fieldsOf(source, field.start, field.end)) inner.number === 1 && (domain = textOf(source, inner)), inner.number === 2 && (version = inner.value);
	return domain === "" ? String(version) : `${domain} ${version}`;
}
function readGraph(source, field, found, depth) {
	if (depth > 32) throw new ByteCursor(source, { start: field.start }).broken("more than 32 graphs inside each other");
	depth === 0 && (found.hasGraph = !0);
	for (let inner of fieldsOf(source, field.start, field.end)) inner.number === 1 && readNode(source, inner, found, depth), inner.number === 5 && readTensor(source, inner, found), depth > 0 || (inner.number === 11 && found.inputs.push(nameOf(source, inner, 1)), inner.number === 12 && found.outputs.push(nameOf(source, inner, 1)));
}
const ownDomains = /* @__PURE__ */ new Set([
	"",
	"ai.onnx",
	"ai.onnx.ml",
	"ai.onnx.training",
	"ai.onnx.preview.training"
]);
function readNode(source, field, found, depth) {
	found.nodes += 1;
	for (let inner of fieldsOf(source, field.start, field.end)) {
		if (inner.number === 5 && readAttribute(source, inner, found, depth), inner.number !== 7) continue;
		let domain = textOf(source, inner);
		ownDomains.has(domain) || found.domains.add(domain);
	}
}
/** Tensors (5, 10) and graphs (6, 11) can be an operator's attributes. */
function readAttribute(source, field, found, depth) {
	for (let inner of fieldsOf(source, field.start, field.end)) inner.start !== 0 && ((inner.number === 5 || inner.number === 10) && readTensor(source, inner, found), (inner.number === 6 || inner.number === 11) && readGraph(source, inner, found, depth + 1));
}
function readTensor(source, field, found) {
	found.tensors += 1;
	let elements = 1n;
	for (let inner of fieldsOf(source, field.start, field.end)) {
		if (inner.number === 1 && inner.start === 0 && (elements *= inner.value), inner.number === 1 && inner.start > 0) {
			let cursor = new ByteCursor(source, {
				start: inner.start,
				end: inner.end
			});
			for (; cursor.remaining > 0;) elements *= varint(cursor);
		}
		if (elements > 1n << 100n) throw new ByteCursor(source, { start: field.start }).broken("a tensor with an impossible shape");
		inner.number === 13 && nameOf(source, inner, 1) === "location" && found.external.add(nameOf(source, inner, 2));
	}
	found.parameters += elements;
}
function nameOf(source, field, number) {
	for (let inner of fieldsOf(source, field.start, field.end)) if (inner.number === number && inner.start > 0) return textOf(source, inner);
	return "";
}
// packages/tracking/src/model-facts/safetensors.ts
/** Of the format's own reader (`MAX_HEADER_SIZE` in safetensors/src/tensor.rs). */
const maxHeaderBytes = 1e8, longestReadBytes = 26214400, typeBits = {
	BOOL: 8,
	U8: 8,
	I8: 8,
	F8_E5M2: 8,
	F8_E4M3: 8,
	F8_E8M0: 8,
	F8_E4M3FNUZ: 8,
	F8_E5M2FNUZ: 8,
	F4: 4,
	F6_E2M3: 6,
	F6_E3M2: 6,
	I16: 16,
	U16: 16,
	F16: 16,
	BF16: 16,
	I32: 32,
	U32: 32,
	F32: 32,
	I64: 64,
	U64: 64,
	F64: 64,
	C64: 64
};
/**
* Facts of a safetensors file: eight bytes with the header's length, the header as JSON, the tensors' bytes.
* @throws UserError (`evidence`) when it is cut off or its header is none
*/
function readSafetensors(source) {
	let cursor = new ByteCursor(source), length = cursor.u64("the length of its header");
	if (length > maxHeaderBytes) throw cursor.broken(`a header of ${length} bytes, where the format allows ${maxHeaderBytes},`);
	if (length > cursor.remaining) throw cursor.truncated(`its header of ${length} bytes`);
	if (length > longestReadBytes) return {
		format: "safetensors",
		facts: { header_bytes: length },
		warnings: [`${source.path}: the header has ${length} bytes, of which at most ${longestReadBytes} are read.`]
	};
	let header = readJson(cursor.take(length, "its header").toString("utf8"), source.path);
	if (!isMapping(header)) throw cursor.broken("a header that is no mapping");
	let data = source.size - cursor.position, tensors = [...header].filter(([name]) => name !== "__metadata__").map(([name, value]) => tensorOf(name, value, cursor)), types = /* @__PURE__ */ new Map();
	for (let { type } of tensors) types.set(type, (types.get(type) ?? 0) + 1);
	return {
		format: "safetensors",
		facts: {
			tensors: tensors.length,
			parameters: countOf(tensors.reduce((sum, { elements }) => sum + elements, 0n)),
			dtypes: tally(types),
			...metadataOf(header.get("__metadata__"))
		},
		warnings: faultsOf(tensors, data, cursor).map((fault) => `${source.path}: ${fault}`)
	};
}
function tensorOf(name, value, cursor) {
	let shape = isMapping(value) ? value.get("shape") : void 0, offsets = isMapping(value) ? value.get("data_offsets") : void 0, type = isMapping(value) ? value.get("dtype") : void 0, sizes = Array.isArray(shape) ? shape.map(wholeNumber) : void 0, [begin, end, ...more] = Array.isArray(offsets) ? offsets.map(wholeNumber) : [];
	if (typeof type != "string" || sizes === void 0 || begin === void 0 || end === void 0 || more.length > 0) throw cursor.broken(`a tensor ${JSON.stringify(name.slice(0, 60))} without dtype, shape or data_offsets in its header`);
	let elements = 1n;
	for (let size of sizes) {
		if (size === void 0) throw cursor.broken(`a tensor ${JSON.stringify(name.slice(0, 60))} with a broken shape in its header`);
		if (elements *= BigInt(size), elements > 1n << 100n) throw cursor.broken(`a tensor ${JSON.stringify(name.slice(0, 60))} with an impossible shape in its header`);
	}
	if (end < begin) throw cursor.broken(`a tensor ${JSON.stringify(name.slice(0, 60))} that ends before it begins in its header`);
	return {
		name,
		type,
		elements,
		begin,
		end
	};
}
function wholeNumber(tree) {
	let value = isNumber(tree) && /^\d+$/.test(tree.number) ? Number(tree.number) : NaN;
	return Number.isSafeInteger(value) ? value : void 0;
}
/** What the format forbids and some readers do not see. */
function faultsOf(tensors, data, cursor) {
	let overlapping = [], wrongSize = [], holes = 0, reached = 0;
	for (let tensor of [...tensors].sort((a, b) => a.begin - b.begin || a.end - b.end)) {
		tensor.begin < reached && overlapping.push(tensor.name), tensor.begin > reached && (holes += tensor.begin - reached), reached = Math.max(reached, tensor.end);
		let bits = typeBits[tensor.type];
		bits !== void 0 && (tensor.elements * BigInt(bits) + 7n) / 8n !== BigInt(tensor.end - tensor.begin) && wrongSize.push(tensor.name);
	}
	if (reached > data) throw cursor.truncated(`its tensors, which need ${reached} bytes where ${data} are left`);
	let unknown = new Set(tensors.map(({ type }) => type).filter((type) => typeBits[type] === void 0));
	return [
		...overlapping.length === 0 ? [] : [`tensors share bytes with others: ${someOf(overlapping)}.`],
		...wrongSize.length === 0 ? [] : [`tensors have another number of bytes than their shape needs: ${someOf(wrongSize)}.`],
		...unknown.size === 0 ? [] : [`types that the format does not know: ${someOf(unknown)}.`],
		...holes === 0 ? [] : [`${holes} bytes between the tensors belong to none.`],
		...data <= reached ? [] : [`${data - reached} bytes stand behind the last tensor.`]
	];
}
/** `format`, `total_size` and what trainers add; long ones are somebody's own data and no header facts. */
function metadataOf(metadata) {
	if (!isMapping(metadata)) return {};
	let texts = [...metadata].flatMap(([key, value]) => typeof value == "string" && value.length <= 200 && key.length <= 60 ? [[`metadata.${key}`, value]] : []);
	return Object.fromEntries(texts.slice(0, 20));
}
// packages/tracking/src/model-facts/zip-model.ts
const maxEntries = 1e5, maxMemberBytes = 67108864;
/**
* Facts of a model in a zip: PyTorch's `data.pkl`, Keras' `config.json`, NumPy's `.npz`.
* @throws UserError (`evidence`) when the zip is damaged, or a pickle in it
*/
async function readZipModel(absolutePath, path) {
	let zip = await openZip(absolutePath, path);
	try {
		let members = await membersOf(zip, path), names = members.map(({ fileName }) => fileName), pickles = members.filter(({ fileName }) => /\.(?:pkl|pickle)$/.test(fileName));
		return names.includes("config.json") && names.some((name) => name === "model.weights.h5" || name === "metadata.json") ? await keras(zip, members, path) : pickles.length > 0 ? await pickled(zip, pickles, names, path) : {
			format: names.length > 0 && names.every((name) => name.endsWith(".npy")) ? "npz" : "zip",
			facts: { members: names.length },
			warnings: []
		};
	} finally {
		zip.close();
	}
}
async function pickled(zip, pickles, names, path) {
	let isTorch = pickles.some(({ fileName }) => /(?:^|\/)data\.pkl$/.test(fileName)), scan = emptyScan(), warnings = [];
	for (let entry of pickles.slice(0, 100)) {
		let bytes = await contentOf(zip, entry, path), place = `${path} (${entry.fileName.slice(0, 200)})`;
		bytes === void 0 ? warnings.push(`${place}: nobody looked for dangerous opcodes: it has more than ${maxMemberBytes} bytes.`) : scanPickle(new ByteCursor(sourceOfBytes(bytes, place)), scan);
	}
	pickles.length > 100 && warnings.push(`${path}: of ${pickles.length} pickles only 100 were looked at.`);
	let code = names.filter((name) => /(?:^|\/)code\/.*\.py$/.test(name));
	return {
		format: isTorch ? "torch" : "pickle",
		facts: {
			...factsOf(scan),
			members: names.length,
			...code.length === 0 ? {} : { torchscript: !0 }
		},
		warnings: [...warningsOf(scan, path), ...warnings]
	};
}
/** A Lambda layer holds Python's byte code, which runs when the model is loaded. */
async function keras(zip, members, path) {
	let read = async (name) => {
		let entry = members.find(({ fileName }) => fileName === name), bytes = entry === void 0 ? void 0 : await contentOf(zip, entry, path);
		return bytes === void 0 ? void 0 : readJson(bytes.toString("utf8"), `${path} (${name})`);
	}, config = await read("config.json"), metadata = await read("metadata.json"), version = isMapping(metadata) ? metadata.get("keras_version") : void 0, kind = isMapping(config) ? config.get("class_name") : void 0, layers = /* @__PURE__ */ new Map();
	return countLayers(config, layers), {
		format: "keras",
		facts: {
			...typeof version == "string" ? { keras_version: version.slice(0, 100) } : {},
			...typeof kind == "string" ? { class: kind.slice(0, 100) } : {},
			members: members.length
		},
		warnings: layers.has("Lambda") ? [`${path}: Python code in ${countWords(layers.get("Lambda") ?? 0, "Lambda layer")} runs when the model is loaded.`] : []
	};
}
function countLayers(tree, counts) {
	if (Array.isArray(tree)) for (let item of tree) countLayers(item, counts);
	if (!isMapping(tree)) return;
	let name = tree.get("class_name");
	typeof name == "string" && counts.set(name, (counts.get(name) ?? 0) + 1);
	for (let item of tree.values()) countLayers(item, counts);
}
async function openZip(absolutePath, path) {
	let { openPromise } = await import("./yauzl.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
	return openPromise(absolutePath, {
		autoClose: !1,
		lazyEntries: !0,
		validateEntrySizes: !0,
		decodeStrings: !0,
		strictFileNames: !1
	}).catch((error) => {
		throw damaged(path, error);
	});
}
async function membersOf(zip, path) {
	let members = [];
	try {
		for await (let entry of zip.eachEntry()) if (members.push(entry), members.length > maxEntries) break;
	} catch (error) {
		throw damaged(path, error);
	}
	if (members.length > maxEntries) throw evidenceError(`${path} is a zip of more than ${maxEntries} members.`, { location: { path } });
	let twice = members.map(({ fileName }) => fileName).filter((name, index, names) => names.indexOf(name) !== index);
	if (twice.length > 0) throw evidenceError(`${path} is a zip that holds ${someOf(twice.map((name) => JSON.stringify(name.slice(0, 60))))} twice.`, {
		location: { path },
		hint: "Readers disagree on which of the two counts: write the model again."
	});
	return members;
}
/** Undefined when it is larger than is read. */
async function contentOf(zip, entry, path) {
	if (!(entry.uncompressedSize > maxMemberBytes)) try {
		let stream = await zip.openReadStreamPromise(entry), parts = [];
		for await (let part of stream) {
			if (!Buffer.isBuffer(part)) throw Error("A stream of bytes gave something else.");
			parts.push(part);
		}
		return Buffer.concat(parts);
	} catch (error) {
		throw damaged(path, error);
	}
}
function damaged(path, cause) {
	return evidenceError(`${path} is a zip that cannot be read: it is cut off or damaged.`, {
		location: { path },
		hint: "Write or download it again.",
		cause
	});
}
/**
* A model file or directory: its digest in the order of OpenSSF model signing, and what its header says. Nothing of it is ever loaded.
* @throws UserError (`evidence`) when it is missing, empty, or its own format says that it is cut off or damaged
*/
async function readModel(path, context) {
	let located = await locateEvidence(path, context), { digest, bytes, files } = await digestOf(located), headers = [];
	for (let file of files.slice(0, 1e3)) headers.push(await headerOf(file));
	let { format, facts, warnings } = located.kind === "file" ? headers[0]?.header ?? nothing : together(headers, located.path), unseen = files.length - headers.length, said = [...warnings, ...unseen > 0 ? [`${located.path}: the headers of ${unseen} of ${files.length} files were not read.`] : []];
	return {
		path: located.path,
		digest,
		bytes,
		files: files.length,
		format,
		facts: redactParameters(recordFacts(facts), context.secrets).values,
		warnings: shortened(said).map((warning) => shortLine(redactText(warning, context.secrets), 1e3))
	};
}
const nothing = {
	format: "unknown",
	facts: {},
	warnings: []
};
async function digestOf({ path, absolutePath, kind }) {
	try {
		if (kind === "directory") {
			let { digest, bytes, files } = await digestDirectory(absolutePath);
			if (bytes === 0) throw emptyModel(path, "none of its files has a byte");
			return {
				digest,
				bytes,
				files: files.map((file) => ({
					path: path === "." ? file.path : `${path}/${file.path}`,
					absolutePath: `${absolutePath}/${file.path}`,
					bytes: file.bytes
				}))
			};
		}
		let { digest, bytes } = await digestFile(absolutePath);
		if (bytes === 0) throw emptyModel(path, "it has no bytes");
		return {
			digest,
			bytes,
			files: [{
				path,
				absolutePath,
				bytes
			}]
		};
	} catch (error) {
		throw error instanceof UserError ? evidenceError(error.message.replaceAll(absolutePath, path), {
			location: { path },
			hint: error.hint,
			cause: error
		}) : cannotBeRead(path, error);
	}
}
function emptyModel(path, why) {
	return evidenceError(`${path} is empty: ${why}.`, {
		location: { path },
		hint: "Did the step that writes it run to its end?"
	});
}
async function headerOf(file) {
	let { path, absolutePath, bytes } = file;
	try {
		return {
			file,
			header: await withFile(absolutePath, path, bytes, async (source) => {
				let start = Buffer.alloc(Math.min(64, bytes));
				source.read(start, 0);
				let format = formatOf(start, path);
				switch (format.kind) {
					case "safetensors": return readSafetensors(source);
					case "gguf": return readGguf(source);
					case "onnx": return readOnnx(source);
					case "mlmodel": return readMlmodel(source);
					case "pickle": return readPickle(source);
					case "compressed": return readCompressedPickle(source, format.compression);
					case "perhaps pickle": return readPerhapsPickle(source, format.compression);
					case "zip": return readZipModel(absolutePath, path);
					case "named": return {
						format: format.name,
						facts: {},
						warnings: []
					};
				}
			})
		};
	} catch (error) {
		throw cannotBeRead(path, error);
	}
}
/**
* A directory is what MLflow's `MLmodel` says; else what its files are, when they are all the same beside files that are no models; its
* facts are their sums, or those of its one model file.
*/
function together(headers, path) {
	let warnings = headers.flatMap(({ header }) => header.warnings), known = headers.filter(({ header }) => header.format !== "unknown" && header.format !== "zip"), mlmodel = known.find(({ header, file }) => header.format === "mlmodel" && !relative(file.path, path).includes("/"));
	if (mlmodel !== void 0) return {
		...mlmodel.header,
		warnings
	};
	let formats = new Set(known.map(({ header }) => header.format)), [only] = known;
	return only === void 0 ? {
		format: headers.some(({ file }) => file.path.endsWith("/saved_model.pb")) ? "saved_model" : "unknown",
		facts: {},
		warnings
	} : known.length === 1 ? {
		...only.header,
		warnings
	} : formats.size > 1 ? {
		format: "unknown",
		facts: { formats: someOf([...formats].sort()) },
		warnings
	} : {
		format: only.header.format,
		facts: {
			...sums(known),
			shards: known.length
		},
		warnings
	};
}
function relative(path, directory) {
	return path.startsWith(`${directory}/`) ? path.slice(directory.length + 1) : path;
}
function sums(headers) {
	let sum = (key) => {
		let values = headers.map(({ header }) => header.facts[key]);
		if (!values.every((value) => typeof value == "number" || typeof value == "string" && /^\d+$/.test(value))) return {};
		let total = values.reduce((all, value) => all + BigInt(value ?? 0), 0n);
		return { [key]: total <= BigInt(2 ** 53 - 1) ? Number(total) : total.toString() };
	};
	return {
		...sum("tensors"),
		...sum("parameters")
	};
}
/** Names and texts of a header are the file author's. */
function recordFacts(facts) {
	return Object.fromEntries(Object.entries(facts).map(([key, value]) => [shortLine(key, 200), typeof value == "string" ? shortLine(value, 2e3) : value]));
}
function shortened(warnings) {
	return warnings.length <= 50 ? [...warnings] : [...warnings.slice(0, 50), `${warnings.length - 50} more warnings are left out.`];
}
export { readModel as t };
