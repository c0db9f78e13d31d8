import { a as __toCommonJS, i as __require, n as __esmMin, r as __exportAll, t as __commonJSMin } from "./rolldown-runtime.js";
import { n as nativePath, t as init_native_path } from "./native-path.js";
import { createRequire } from "node:module";
// packages/tables/src/engine/native-bindings.ts
var native_bindings_exports = /* @__PURE__ */ __exportAll({ default: () => bindings }), bindings, init_native_bindings = __esmMin((() => {
	init_native_path(), bindings = createRequire(import.meta.url)(nativePath());
})), require_sql = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.quotedString = quotedString, exports.quotedIdentifier = quotedIdentifier;
	function quotedString(input) {
		return `'${input.replaceAll("'", "''")}'`;
	}
	function quotedIdentifier(input) {
		return `"${input.replaceAll("\"", "\"\"")}"`;
	}
})), require_displayStringForDuckDBValue = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.displayStringForDuckDBValue = displayStringForDuckDBValue;
	let sql_1 = require_sql();
	function displayStringForDuckDBValue(value) {
		return value == null ? "NULL" : typeof value == "string" ? (0, sql_1.quotedString)(value) : value.toString();
	}
})), require_DuckDBArrayValue = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.DuckDBArrayValue = void 0, exports.arrayValue = arrayValue;
	let displayStringForDuckDBValue_1 = require_displayStringForDuckDBValue();
	var DuckDBArrayValue = class {
		items;
		constructor(items) {
			this.items = items;
		}
		toString() {
			return `[${this.items.map(displayStringForDuckDBValue_1.displayStringForDuckDBValue).join(", ")}]`;
		}
	};
	exports.DuckDBArrayValue = DuckDBArrayValue;
	function arrayValue(items) {
		return new DuckDBArrayValue(items);
	}
})), require_DuckDBBitValue = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.DuckDBBitValue = void 0, exports.bitValue = bitValue;
	var DuckDBBitValue = class DuckDBBitValue {
		data;
		constructor(data) {
			this.data = data;
		}
		padding() {
			return this.data[0];
		}
		get length() {
			return (this.data.length - 1) * 8 - this.padding();
		}
		getBool(index) {
			let offset = index + this.padding(), dataIndex = Math.floor(offset / 8) + 1;
			return !!(this.data[dataIndex] >> 7 - offset % 8 & 1);
		}
		toBools() {
			let bools = [], length = this.length;
			for (let i = 0; i < length; i++) bools.push(this.getBool(i));
			return bools;
		}
		getBit(index) {
			return +!!this.getBool(index);
		}
		toBits() {
			let bits = [], length = this.length;
			for (let i = 0; i < length; i++) bits.push(this.getBit(i));
			return bits;
		}
		toString() {
			let length = this.length, chars = Array.from({ length });
			for (let i = 0; i < length; i++) chars[i] = this.getBool(i) ? "1" : "0";
			return chars.join("");
		}
		static fromString(str, on = "1") {
			return DuckDBBitValue.fromLengthAndPredicate(str.length, (i) => str[i] === on);
		}
		static fromBits(bits, on = 1) {
			return DuckDBBitValue.fromLengthAndPredicate(bits.length, (i) => bits[i] === on);
		}
		static fromBools(bools) {
			return DuckDBBitValue.fromLengthAndPredicate(bools.length, (i) => bools[i]);
		}
		static fromLengthAndPredicate(length, predicate) {
			let byteCount = Math.ceil(length / 8) + 1, paddingBitCount = (8 - length % 8) % 8, data = new Uint8Array(byteCount), byteIndex = 0;
			data[byteIndex++] = paddingBitCount;
			let byte = 0, byteBit = 0;
			for (; byteBit < paddingBitCount;) byte <<= 1, byte |= 1, byteBit++;
			let bitIndex = 0;
			for (; byteIndex < byteCount;) {
				for (; byteBit < 8;) byte <<= 1, predicate(bitIndex++) && (byte |= 1), byteBit++;
				data[byteIndex++] = byte, byte = 0, byteBit = 0;
			}
			return new DuckDBBitValue(data);
		}
	};
	exports.DuckDBBitValue = DuckDBBitValue;
	function bitValue(input) {
		if (typeof input == "string") return DuckDBBitValue.fromString(input);
		if (input.length > 0) {
			if (typeof input[0] == "boolean") return DuckDBBitValue.fromBools(input);
			if (typeof input[0] == "number") return DuckDBBitValue.fromBits(input);
		}
		return DuckDBBitValue.fromLengthAndPredicate(0, (_) => !1);
	}
})), require_bytesFromString = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.bytesFromString = bytesFromString;
	let textEncoder = new TextEncoder();
	function bytesFromString(str) {
		return textEncoder.encode(str);
	}
})), require_stringFromBlob = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.stringFromBlob = stringFromBlob, exports.stringFromBlobStringConcat = stringFromBlobStringConcat, exports.stringFromBlobArrayJoin = stringFromBlobArrayJoin;
	/** Matches BLOB-to-VARCHAR conversion behavior of DuckDB. */
	function stringFromBlob(bytes) {
		return bytes.length <= 65536 ? stringFromBlobStringConcat(bytes) : stringFromBlobArrayJoin(bytes);
	}
	function stringFromBlobStringConcat(bytes) {
		let byteString = "";
		for (let byte of bytes) byteString += byte <= 31 || byte === 34 || byte === 39 || byte >= 127 ? `\\x${byte.toString(16).toUpperCase().padStart(2, "0")}` : String.fromCharCode(byte);
		return byteString;
	}
	function stringFromBlobArrayJoin(bytes) {
		let byteStrings = [];
		for (let byte of bytes) byte <= 31 || byte === 34 || byte === 39 || byte >= 127 ? byteStrings.push(`\\x${byte.toString(16).toUpperCase().padStart(2, "0")}`) : byteStrings.push(String.fromCharCode(byte));
		return byteStrings.join("");
	}
})), require_DuckDBBlobValue = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.DuckDBBlobValue = void 0, exports.blobValue = blobValue;
	let bytesFromString_1 = require_bytesFromString(), stringFromBlob_1 = require_stringFromBlob();
	var DuckDBBlobValue = class DuckDBBlobValue {
		bytes;
		constructor(bytes) {
			this.bytes = bytes;
		}
		/** Matches BLOB-to-VARCHAR conversion behavior of DuckDB. */
		toString() {
			return (0, stringFromBlob_1.stringFromBlob)(this.bytes);
		}
		static fromString(str) {
			return new DuckDBBlobValue(Buffer.from((0, bytesFromString_1.bytesFromString)(str)));
		}
	};
	exports.DuckDBBlobValue = DuckDBBlobValue;
	function blobValue(input) {
		return typeof input == "string" ? DuckDBBlobValue.fromString(input) : new DuckDBBlobValue(input);
	}
})), require_dateTimeStringConversion = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.getDuckDBDateStringFromYearMonthDay = getDuckDBDateStringFromYearMonthDay, exports.getDuckDBDateStringFromDays = getDuckDBDateStringFromDays, exports.getTimezoneOffsetString = getTimezoneOffsetString, exports.getAbsoluteOffsetStringFromParts = getAbsoluteOffsetStringFromParts, exports.getOffsetStringFromAbsoluteSeconds = getOffsetStringFromAbsoluteSeconds, exports.getOffsetStringFromSeconds = getOffsetStringFromSeconds, exports.getDuckDBTimeStringFromParts = getDuckDBTimeStringFromParts, exports.getDuckDBTimeStringFromPartsNS = getDuckDBTimeStringFromPartsNS, exports.getDuckDBTimeStringFromPositiveMicroseconds = getDuckDBTimeStringFromPositiveMicroseconds, exports.getDuckDBTimeStringFromPositiveNanoseconds = getDuckDBTimeStringFromPositiveNanoseconds, exports.getDuckDBTimeStringFromMicrosecondsInDay = getDuckDBTimeStringFromMicrosecondsInDay, exports.getDuckDBTimeStringFromNanosecondsInDay = getDuckDBTimeStringFromNanosecondsInDay, exports.getDuckDBTimeStringFromMicroseconds = getDuckDBTimeStringFromMicroseconds, exports.getDuckDBTimestampStringFromDaysAndMicroseconds = getDuckDBTimestampStringFromDaysAndMicroseconds, exports.getDuckDBTimestampStringFromDaysAndNanoseconds = getDuckDBTimestampStringFromDaysAndNanoseconds, exports.getDuckDBTimestampStringFromMicroseconds = getDuckDBTimestampStringFromMicroseconds, exports.getDuckDBTimestampStringFromSeconds = getDuckDBTimestampStringFromSeconds, exports.getDuckDBTimestampStringFromMilliseconds = getDuckDBTimestampStringFromMilliseconds, exports.getDuckDBTimestampStringFromNanoseconds = getDuckDBTimestampStringFromNanoseconds, exports.getDuckDBIntervalString = getDuckDBIntervalString;
	let DAYS_IN_400_YEARS = 146097, MICROSECONDS_PER_SECOND = 1000000n, NANOSECONDS_PER_SECOND = 1000000000n, SECONDS_PER_MINUTE = 60n, MINUTES_PER_HOUR = 60n, MICROSECONDS_PER_DAY = 86400000000n, NANOSECONDS_PER_DAY = 86400000000000n;
	function getDuckDBDateStringFromYearMonthDay(year, month, dayOfMonth) {
		return `${String(Math.abs(year)).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(dayOfMonth).padStart(2, "0")}${year < 0 ? " (BC)" : ""}`;
	}
	function getDuckDBDateStringFromDays(days) {
		let absDays = Math.abs(days), sign = days < 0 ? -1 : 1, yearsFrom400YearIntervals = sign * Math.floor(absDays / DAYS_IN_400_YEARS) * 400, millisecondsFromRemainingInterval = absDays % DAYS_IN_400_YEARS * sign * 864e5, date = new Date(millisecondsFromRemainingInterval), year = yearsFrom400YearIntervals + date.getUTCFullYear();
		year < 0 && year--;
		let month = date.getUTCMonth() + 1, dayOfMonth = date.getUTCDate();
		return getDuckDBDateStringFromYearMonthDay(year, month, dayOfMonth);
	}
	function getTimezoneOffsetString(timezoneOffsetInMinutes) {
		if (timezoneOffsetInMinutes === void 0) return;
		let negative = timezoneOffsetInMinutes < 0, positiveMinutes = Math.abs(timezoneOffsetInMinutes), minutesPart = positiveMinutes % 60, hoursPart = Math.floor(positiveMinutes / 60), minutesStr = minutesPart === 0 ? "" : String(minutesPart).padStart(2, "0"), hoursStr = String(hoursPart).padStart(2, "0");
		return `${negative ? "-" : "+"}${hoursStr}${minutesStr ? `:${minutesStr}` : ""}`;
	}
	function getAbsoluteOffsetStringFromParts(hoursPart, minutesPart, secondsPart) {
		let hoursStr = String(hoursPart).padStart(2, "0"), minutesStr = minutesPart !== 0 || secondsPart !== 0 ? String(minutesPart).padStart(2, "0") : "", secondsStr = secondsPart === 0 ? "" : String(secondsPart).padStart(2, "0"), result = hoursStr;
		return minutesStr && (result += `:${minutesStr}`, secondsStr && (result += `:${secondsStr}`)), result;
	}
	function getOffsetStringFromAbsoluteSeconds(absoluteOffsetInSeconds) {
		let secondsPart = absoluteOffsetInSeconds % 60, minutes = Math.floor(absoluteOffsetInSeconds / 60), minutesPart = minutes % 60;
		return getAbsoluteOffsetStringFromParts(Math.floor(minutes / 60), minutesPart, secondsPart);
	}
	function getOffsetStringFromSeconds(offsetInSeconds) {
		let negative = offsetInSeconds < 0, absoluteString = getOffsetStringFromAbsoluteSeconds(negative ? -offsetInSeconds : offsetInSeconds);
		return `${negative ? "-" : "+"}${absoluteString}`;
	}
	function getDuckDBTimeStringFromParts(hoursPart, minutesPart, secondsPart, microsecondsPart) {
		let hoursStr = String(hoursPart).padStart(2, "0"), minutesStr = String(minutesPart).padStart(2, "0"), secondsStr = String(secondsPart).padStart(2, "0"), microsecondsStr = String(microsecondsPart).padStart(6, "0").replace(/0+$/, "");
		return `${hoursStr}:${minutesStr}:${secondsStr}${microsecondsStr.length > 0 ? `.${microsecondsStr}` : ""}`;
	}
	function getDuckDBTimeStringFromPartsNS(hoursPart, minutesPart, secondsPart, nanosecondsPart) {
		let hoursStr = String(hoursPart).padStart(2, "0"), minutesStr = String(minutesPart).padStart(2, "0"), secondsStr = String(secondsPart).padStart(2, "0"), nanosecondsStr = String(nanosecondsPart).padStart(9, "0").replace(/0+$/, "");
		return `${hoursStr}:${minutesStr}:${secondsStr}${nanosecondsStr.length > 0 ? `.${nanosecondsStr}` : ""}`;
	}
	function getDuckDBTimeStringFromPositiveMicroseconds(positiveMicroseconds) {
		let microsecondsPart = positiveMicroseconds % MICROSECONDS_PER_SECOND, seconds = positiveMicroseconds / MICROSECONDS_PER_SECOND, secondsPart = seconds % SECONDS_PER_MINUTE, minutes = seconds / SECONDS_PER_MINUTE, minutesPart = minutes % MINUTES_PER_HOUR;
		return getDuckDBTimeStringFromParts(minutes / MINUTES_PER_HOUR, minutesPart, secondsPart, microsecondsPart);
	}
	function getDuckDBTimeStringFromPositiveNanoseconds(positiveNanoseconds) {
		let nanosecondsPart = positiveNanoseconds % NANOSECONDS_PER_SECOND, seconds = positiveNanoseconds / NANOSECONDS_PER_SECOND, secondsPart = seconds % SECONDS_PER_MINUTE, minutes = seconds / SECONDS_PER_MINUTE, minutesPart = minutes % MINUTES_PER_HOUR;
		return getDuckDBTimeStringFromPartsNS(minutes / MINUTES_PER_HOUR, minutesPart, secondsPart, nanosecondsPart);
	}
	function getDuckDBTimeStringFromMicrosecondsInDay(microsecondsInDay) {
		return getDuckDBTimeStringFromPositiveMicroseconds(microsecondsInDay < 0 ? microsecondsInDay + MICROSECONDS_PER_DAY : microsecondsInDay);
	}
	function getDuckDBTimeStringFromNanosecondsInDay(nanosecondsInDay) {
		return getDuckDBTimeStringFromPositiveNanoseconds(nanosecondsInDay < 0 ? nanosecondsInDay + NANOSECONDS_PER_DAY : nanosecondsInDay);
	}
	function getDuckDBTimeStringFromMicroseconds(microseconds) {
		let negative = microseconds < 0, positiveString = getDuckDBTimeStringFromPositiveMicroseconds(negative ? -microseconds : microseconds);
		return negative ? `-${positiveString}` : positiveString;
	}
	function getDuckDBTimestampStringFromDaysAndMicroseconds(days, microsecondsInDay, timezonePart) {
		return `${getDuckDBDateStringFromDays(Number(days))} ${getDuckDBTimeStringFromMicrosecondsInDay(microsecondsInDay)}${timezonePart ?? ""}`;
	}
	function getDuckDBTimestampStringFromDaysAndNanoseconds(days, nanosecondsInDay) {
		return `${getDuckDBDateStringFromDays(Number(days))} ${getDuckDBTimeStringFromNanosecondsInDay(nanosecondsInDay)}`;
	}
	function getDuckDBTimestampStringFromMicroseconds(microseconds, timezoneOffsetInMinutes) {
		if (microseconds === -9223372036854775807n) return "-infinity";
		if (microseconds === 9223372036854775807n) return "infinity";
		let offsetMicroseconds = timezoneOffsetInMinutes === void 0 ? microseconds : microseconds + BigInt(timezoneOffsetInMinutes) * MICROSECONDS_PER_SECOND * SECONDS_PER_MINUTE, days = offsetMicroseconds / MICROSECONDS_PER_DAY, microsecondsPart = offsetMicroseconds % MICROSECONDS_PER_DAY;
		return microsecondsPart < 0 && (days--, microsecondsPart += MICROSECONDS_PER_DAY), getDuckDBTimestampStringFromDaysAndMicroseconds(days, microsecondsPart, getTimezoneOffsetString(timezoneOffsetInMinutes));
	}
	function getDuckDBTimestampStringFromSeconds(seconds) {
		return getDuckDBTimestampStringFromMicroseconds(seconds * MICROSECONDS_PER_SECOND);
	}
	function getDuckDBTimestampStringFromMilliseconds(milliseconds) {
		return getDuckDBTimestampStringFromMicroseconds(milliseconds * 1000n);
	}
	function getDuckDBTimestampStringFromNanoseconds(nanoseconds) {
		let days = nanoseconds / NANOSECONDS_PER_DAY, nanosecondsPart = nanoseconds % NANOSECONDS_PER_DAY;
		return nanosecondsPart < 0 && (days--, nanosecondsPart += NANOSECONDS_PER_DAY), getDuckDBTimestampStringFromDaysAndNanoseconds(days, nanosecondsPart);
	}
	function numberAndUnit(value, baseUnit) {
		return `${value} ${baseUnit}${Math.abs(value) === 1 ? "" : "s"}`;
	}
	function getDuckDBIntervalString(months, days, microseconds) {
		let parts = [];
		if (months !== 0) {
			let sign = months < 0 ? -1 : 1, absMonths = Math.abs(months), absYears = Math.floor(absMonths / 12), years = sign * absYears, extraMonths = sign * (absMonths - absYears * 12);
			years !== 0 && parts.push(numberAndUnit(years, "year")), extraMonths !== 0 && parts.push(numberAndUnit(extraMonths, "month"));
		}
		return days !== 0 && parts.push(numberAndUnit(days, "day")), microseconds !== 0n && parts.push(getDuckDBTimeStringFromMicroseconds(microseconds)), parts.length > 0 ? parts.join(" ") : "00:00:00";
	}
})), require_DuckDBDateValue = /* @__PURE__ */ __commonJSMin(((exports, module, this$11) => {
	var __importDefault = this$11 && this$11.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { default: mod };
	};
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.DuckDBDateValue = void 0, exports.dateValue = dateValue;
	let node_bindings_1 = __importDefault((init_native_bindings(), __toCommonJS(native_bindings_exports))), dateTimeStringConversion_1 = require_dateTimeStringConversion();
	var DuckDBDateValue = class DuckDBDateValue {
		days;
		constructor(days) {
			this.days = days;
		}
		get isFinite() {
			return node_bindings_1.default.is_finite_date(this);
		}
		toString() {
			return (0, dateTimeStringConversion_1.getDuckDBDateStringFromDays)(this.days);
		}
		toParts() {
			return node_bindings_1.default.from_date(this);
		}
		static fromParts(parts) {
			return new DuckDBDateValue(node_bindings_1.default.to_date(parts).days);
		}
		static Epoch = new DuckDBDateValue(0);
		static Max = new DuckDBDateValue(2 ** 31 - 2);
		static Min = new DuckDBDateValue(-(2 ** 31 - 2));
		static PosInf = new DuckDBDateValue(2 ** 31 - 1);
		static NegInf = new DuckDBDateValue(-(2 ** 31 - 1));
	};
	exports.DuckDBDateValue = DuckDBDateValue;
	function dateValue(daysOrParts) {
		return typeof daysOrParts == "number" ? new DuckDBDateValue(daysOrParts) : DuckDBDateValue.fromParts(daysOrParts);
	}
})), require_stringFromDecimal = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.stringFromDecimal = stringFromDecimal;
	function getDecimalSeparator(locales) {
		return new Intl.NumberFormat(locales, { useGrouping: !1 }).formatToParts(.1).find((part) => part.type === "decimal")?.value ?? ".";
	}
	let cachedDecimalSeparators = {};
	function getCachedDecimalSeparator(locales) {
		let cacheKey = JSON.stringify(locales);
		if (cacheKey in cachedDecimalSeparators) return cachedDecimalSeparators[cacheKey];
		let decimalSeparator = getDecimalSeparator(locales);
		return cachedDecimalSeparators[cacheKey] = decimalSeparator, decimalSeparator;
	}
	function formatWholePart(localeOptions, val) {
		if (localeOptions) {
			let { minimumFractionDigits: _minFD, maximumFractionDigits: _maxFD, ...restOptions } = localeOptions.options ?? {};
			return val.toLocaleString(localeOptions?.locales, restOptions);
		}
		return String(val);
	}
	function formatFractionalPart(localeOptions, val, scale) {
		let fractionalPartStr = String(val).padStart(scale, "0");
		if (!localeOptions) return fractionalPartStr;
		let minFracDigits = localeOptions?.options?.minimumFractionDigits ?? 0, maxFracDigits = localeOptions?.options?.maximumFractionDigits ?? 20;
		return fractionalPartStr.padEnd(minFracDigits, "0").slice(0, maxFracDigits);
	}
	/**
	* Convert a scaled decimal value to a string, possibly using locale-specific formatting.
	*/
	function stringFromDecimal(scaledValue, scale, localeOptions) {
		if (scale > 0) {
			let scaleFactor = BigInt(10) ** BigInt(scale), absScaledValue = scaledValue < 0 ? -scaledValue : scaledValue, prefix = scaledValue < 0 ? "-" : "", wholePartStr = formatWholePart(localeOptions, absScaledValue / scaleFactor), fractionalPartStr = formatFractionalPart(localeOptions, absScaledValue % scaleFactor, scale);
			return `${prefix}${wholePartStr}${localeOptions ? getCachedDecimalSeparator(localeOptions.locales) : "."}${fractionalPartStr}`;
		}
		return localeOptions ? scaledValue.toLocaleString(localeOptions?.locales, localeOptions?.options) : String(scaledValue);
	}
})), require_DuckDBDecimalValue = /* @__PURE__ */ __commonJSMin(((exports, module, this$10) => {
	var __importDefault = this$10 && this$10.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { default: mod };
	};
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.DuckDBDecimalValue = void 0, exports.decimalValue = decimalValue;
	let node_bindings_1 = __importDefault((init_native_bindings(), __toCommonJS(native_bindings_exports))), stringFromDecimal_1 = require_stringFromDecimal();
	var DuckDBDecimalValue = class DuckDBDecimalValue {
		/** Total number of decimal digits (including fractional digits) in represented number. */
		width;
		/** Number of fractional digits in represented number. */
		scale;
		/** Scaled-up value. Represented number is value/(10^scale). */
		value;
		/**
		* @param value Scaled-up value. Represented number is value/(10^scale).
		* @param width Total number of decimal digits (including fractional digits) in represented number.
		* @param scale Number of fractional digits in represented number.
		*/
		constructor(value, width, scale) {
			this.width = width, this.scale = scale, this.value = value;
		}
		toString() {
			return (0, stringFromDecimal_1.stringFromDecimal)(this.value, this.scale);
		}
		toDouble() {
			return node_bindings_1.default.decimal_to_double(this);
		}
		static fromDouble(double, width, scale) {
			let decimal = node_bindings_1.default.double_to_decimal(double, width, scale);
			return new DuckDBDecimalValue(decimal.value, decimal.width, decimal.scale);
		}
	};
	exports.DuckDBDecimalValue = DuckDBDecimalValue;
	function decimalValue(value, width, scale) {
		return typeof value == "number" ? DuckDBDecimalValue.fromDouble(value, width, scale) : new DuckDBDecimalValue(value, width, scale);
	}
})), require_DuckDBGeometryValue = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.DuckDBGeometryValue = void 0, exports.geometryValue = geometryValue;
	let bytesFromString_1 = require_bytesFromString(), stringFromBlob_1 = require_stringFromBlob();
	var DuckDBGeometryValue = class DuckDBGeometryValue {
		/** In WKB. */
		bytes;
		/** Takes raw WKB. */
		constructor(bytes) {
			this.bytes = bytes;
		}
		/** Returns WKB in string form matching DuckDB's BLOB-to-VARCHAR. */
		toString() {
			return (0, stringFromBlob_1.stringFromBlob)(this.bytes);
		}
		/** Takes WKB in string form matching DuckDB's BLOB-to-VARCHAR. */
		static fromString(str) {
			return new DuckDBGeometryValue(Buffer.from((0, bytesFromString_1.bytesFromString)(str)));
		}
	};
	exports.DuckDBGeometryValue = DuckDBGeometryValue;
	/** Takes WKB, either raw or in string form matching DuckDB's BLOB-to-VARCHAR. */
	function geometryValue(input) {
		return typeof input == "string" ? DuckDBGeometryValue.fromString(input) : new DuckDBGeometryValue(input);
	}
})), require_DuckDBIntervalValue = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.DuckDBIntervalValue = void 0, exports.intervalValue = intervalValue;
	let dateTimeStringConversion_1 = require_dateTimeStringConversion();
	var DuckDBIntervalValue = class {
		months;
		days;
		micros;
		constructor(months, days, micros) {
			this.months = months, this.days = days, this.micros = micros;
		}
		toString() {
			return (0, dateTimeStringConversion_1.getDuckDBIntervalString)(this.months, this.days, this.micros);
		}
	};
	exports.DuckDBIntervalValue = DuckDBIntervalValue;
	function intervalValue(months, days, micros) {
		return new DuckDBIntervalValue(months, days, micros);
	}
})), require_DuckDBListValue = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.DuckDBListValue = void 0, exports.listValue = listValue;
	let displayStringForDuckDBValue_1 = require_displayStringForDuckDBValue();
	var DuckDBListValue = class {
		items;
		constructor(items) {
			this.items = items;
		}
		toString() {
			return `[${this.items.map(displayStringForDuckDBValue_1.displayStringForDuckDBValue).join(", ")}]`;
		}
	};
	exports.DuckDBListValue = DuckDBListValue;
	function listValue(items) {
		return new DuckDBListValue(items);
	}
})), require_DuckDBMapValue = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.DuckDBMapValue = void 0, exports.mapValue = mapValue;
	let displayStringForDuckDBValue_1 = require_displayStringForDuckDBValue();
	var DuckDBMapValue = class {
		entries;
		constructor(entries) {
			this.entries = entries;
		}
		toString() {
			return `{${this.entries.map(({ key, value }) => `${(0, displayStringForDuckDBValue_1.displayStringForDuckDBValue)(key)}: ${(0, displayStringForDuckDBValue_1.displayStringForDuckDBValue)(value)}`).join(", ")}}`;
		}
	};
	exports.DuckDBMapValue = DuckDBMapValue;
	function mapValue(entries) {
		return new DuckDBMapValue(entries);
	}
})), require_DuckDBStructValue = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.DuckDBStructValue = void 0, exports.structValue = structValue;
	let displayStringForDuckDBValue_1 = require_displayStringForDuckDBValue();
	var DuckDBStructValue = class {
		entries;
		constructor(entries) {
			this.entries = entries;
		}
		toString() {
			let parts = [];
			for (let name in this.entries) parts.push(`${(0, displayStringForDuckDBValue_1.displayStringForDuckDBValue)(name)}: ${(0, displayStringForDuckDBValue_1.displayStringForDuckDBValue)(this.entries[name])}`);
			return `{${parts.join(", ")}}`;
		}
	};
	exports.DuckDBStructValue = DuckDBStructValue;
	function structValue(entries) {
		return new DuckDBStructValue(entries);
	}
})), require_DuckDBTimeNSValue = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.DuckDBTimeNSValue = void 0, exports.timeNSValue = timeNSValue;
	let dateTimeStringConversion_1 = require_dateTimeStringConversion();
	var DuckDBTimeNSValue = class DuckDBTimeNSValue {
		nanos;
		constructor(nanos) {
			this.nanos = nanos;
		}
		toString() {
			return (0, dateTimeStringConversion_1.getDuckDBTimeStringFromNanosecondsInDay)(this.nanos);
		}
		static Max = new DuckDBTimeNSValue(24n * 60n * 60n * 1000n * 1000n * 1000n);
		static Min = new DuckDBTimeNSValue(0n);
	};
	exports.DuckDBTimeNSValue = DuckDBTimeNSValue;
	function timeNSValue(nanos) {
		return new DuckDBTimeNSValue(nanos);
	}
})), require_DuckDBTimestampSecondsValue = /* @__PURE__ */ __commonJSMin(((exports, module, this$9) => {
	var __importDefault = this$9 && this$9.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { default: mod };
	};
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.DuckDBTimestampSecondsValue = void 0, exports.timestampSecondsValue = timestampSecondsValue;
	let node_bindings_1 = __importDefault((init_native_bindings(), __toCommonJS(native_bindings_exports))), dateTimeStringConversion_1 = require_dateTimeStringConversion();
	var DuckDBTimestampSecondsValue = class DuckDBTimestampSecondsValue {
		seconds;
		constructor(seconds) {
			this.seconds = seconds;
		}
		get isFinite() {
			return node_bindings_1.default.is_finite_timestamp_s(this);
		}
		toString() {
			return (0, dateTimeStringConversion_1.getDuckDBTimestampStringFromSeconds)(this.seconds);
		}
		static Epoch = new DuckDBTimestampSecondsValue(0n);
		static Max = new DuckDBTimestampSecondsValue(9223372036854n);
		static Min = new DuckDBTimestampSecondsValue(-9223372022400n);
		static PosInf = new DuckDBTimestampSecondsValue(2n ** 63n - 1n);
		static NegInf = new DuckDBTimestampSecondsValue(-(2n ** 63n - 1n));
	};
	exports.DuckDBTimestampSecondsValue = DuckDBTimestampSecondsValue;
	function timestampSecondsValue(seconds) {
		return new DuckDBTimestampSecondsValue(seconds);
	}
})), require_DuckDBTimestampMillisecondsValue = /* @__PURE__ */ __commonJSMin(((exports, module, this$8) => {
	var __importDefault = this$8 && this$8.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { default: mod };
	};
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.DuckDBTimestampMillisecondsValue = void 0, exports.timestampMillisValue = timestampMillisValue;
	let node_bindings_1 = __importDefault((init_native_bindings(), __toCommonJS(native_bindings_exports))), dateTimeStringConversion_1 = require_dateTimeStringConversion(), DuckDBTimestampSecondsValue_1 = require_DuckDBTimestampSecondsValue();
	var DuckDBTimestampMillisecondsValue = class DuckDBTimestampMillisecondsValue {
		millis;
		constructor(millis) {
			this.millis = millis;
		}
		get isFinite() {
			return node_bindings_1.default.is_finite_timestamp_ms(this);
		}
		toString() {
			return (0, dateTimeStringConversion_1.getDuckDBTimestampStringFromMilliseconds)(this.millis);
		}
		static Epoch = new DuckDBTimestampMillisecondsValue(0n);
		static Max = new DuckDBTimestampMillisecondsValue((2n ** 63n - 2n) / 1000n);
		static Min = new DuckDBTimestampMillisecondsValue(DuckDBTimestampSecondsValue_1.DuckDBTimestampSecondsValue.Min.seconds * 1000n);
		static PosInf = new DuckDBTimestampMillisecondsValue(2n ** 63n - 1n);
		static NegInf = new DuckDBTimestampMillisecondsValue(-(2n ** 63n - 1n));
	};
	exports.DuckDBTimestampMillisecondsValue = DuckDBTimestampMillisecondsValue;
	function timestampMillisValue(millis) {
		return new DuckDBTimestampMillisecondsValue(millis);
	}
})), require_DuckDBTimestampNanosecondsValue = /* @__PURE__ */ __commonJSMin(((exports, module, this$7) => {
	var __importDefault = this$7 && this$7.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { default: mod };
	};
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.DuckDBTimestampNanosecondsValue = void 0, exports.timestampNanosValue = timestampNanosValue;
	let node_bindings_1 = __importDefault((init_native_bindings(), __toCommonJS(native_bindings_exports))), dateTimeStringConversion_1 = require_dateTimeStringConversion();
	var DuckDBTimestampNanosecondsValue = class DuckDBTimestampNanosecondsValue {
		nanos;
		constructor(nanos) {
			this.nanos = nanos;
		}
		get isFinite() {
			return node_bindings_1.default.is_finite_timestamp_ns(this);
		}
		toString() {
			return (0, dateTimeStringConversion_1.getDuckDBTimestampStringFromNanoseconds)(this.nanos);
		}
		static Epoch = new DuckDBTimestampNanosecondsValue(0n);
		static Max = new DuckDBTimestampNanosecondsValue(2n ** 63n - 2n);
		static Min = new DuckDBTimestampNanosecondsValue(-9223286400000000000n);
		static PosInf = new DuckDBTimestampNanosecondsValue(2n ** 63n - 1n);
		static NegInf = new DuckDBTimestampNanosecondsValue(-(2n ** 63n - 1n));
	};
	exports.DuckDBTimestampNanosecondsValue = DuckDBTimestampNanosecondsValue;
	function timestampNanosValue(nanos) {
		return new DuckDBTimestampNanosecondsValue(nanos);
	}
})), require_DuckDBTimestampValue = /* @__PURE__ */ __commonJSMin(((exports, module, this$6) => {
	var __importDefault = this$6 && this$6.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { default: mod };
	};
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.DuckDBTimestampMicrosecondsValue = exports.DuckDBTimestampValue = void 0, exports.timestampValue = timestampValue;
	let node_bindings_1 = __importDefault((init_native_bindings(), __toCommonJS(native_bindings_exports))), dateTimeStringConversion_1 = require_dateTimeStringConversion(), DuckDBTimestampMillisecondsValue_1 = require_DuckDBTimestampMillisecondsValue();
	var DuckDBTimestampValue = class DuckDBTimestampValue {
		micros;
		constructor(micros) {
			this.micros = micros;
		}
		get isFinite() {
			return node_bindings_1.default.is_finite_timestamp(this);
		}
		toString() {
			return (0, dateTimeStringConversion_1.getDuckDBTimestampStringFromMicroseconds)(this.micros);
		}
		toParts() {
			return node_bindings_1.default.from_timestamp(this);
		}
		static fromParts(parts) {
			return new DuckDBTimestampValue(node_bindings_1.default.to_timestamp(parts).micros);
		}
		static Epoch = new DuckDBTimestampValue(0n);
		static Max = new DuckDBTimestampValue(2n ** 63n - 2n);
		static Min = new DuckDBTimestampValue(DuckDBTimestampMillisecondsValue_1.DuckDBTimestampMillisecondsValue.Min.millis * 1000n);
		static PosInf = new DuckDBTimestampValue(2n ** 63n - 1n);
		static NegInf = new DuckDBTimestampValue(-(2n ** 63n - 1n));
	};
	exports.DuckDBTimestampValue = DuckDBTimestampValue, exports.DuckDBTimestampMicrosecondsValue = DuckDBTimestampValue;
	function timestampValue(microsOrParts) {
		return typeof microsOrParts == "bigint" ? new DuckDBTimestampValue(microsOrParts) : DuckDBTimestampValue.fromParts(microsOrParts);
	}
})), require_DuckDBTimestampTZValue = /* @__PURE__ */ __commonJSMin(((exports, module, this$5) => {
	var __importDefault = this$5 && this$5.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { default: mod };
	};
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.DuckDBTimestampTZValue = void 0, exports.timestampTZValue = timestampTZValue;
	let node_bindings_1 = __importDefault((init_native_bindings(), __toCommonJS(native_bindings_exports))), dateTimeStringConversion_1 = require_dateTimeStringConversion(), DuckDBTimestampValue_1 = require_DuckDBTimestampValue();
	var DuckDBTimestampTZValue = class DuckDBTimestampTZValue {
		static timezoneOffsetInMinutes = -(/* @__PURE__ */ new Date()).getTimezoneOffset();
		micros;
		constructor(micros) {
			this.micros = micros;
		}
		get isFinite() {
			return node_bindings_1.default.is_finite_timestamp(this);
		}
		toString() {
			return (0, dateTimeStringConversion_1.getDuckDBTimestampStringFromMicroseconds)(this.micros, DuckDBTimestampTZValue.timezoneOffsetInMinutes);
		}
		toParts() {
			return node_bindings_1.default.from_timestamp(this);
		}
		static fromParts(parts) {
			return new DuckDBTimestampTZValue(node_bindings_1.default.to_timestamp(parts).micros);
		}
		static Epoch = new DuckDBTimestampTZValue(0n);
		static Max = new DuckDBTimestampTZValue(DuckDBTimestampValue_1.DuckDBTimestampValue.Max.micros);
		static Min = new DuckDBTimestampTZValue(DuckDBTimestampValue_1.DuckDBTimestampValue.Min.micros);
		static PosInf = new DuckDBTimestampTZValue(DuckDBTimestampValue_1.DuckDBTimestampValue.PosInf.micros);
		static NegInf = new DuckDBTimestampTZValue(DuckDBTimestampValue_1.DuckDBTimestampValue.NegInf.micros);
	};
	exports.DuckDBTimestampTZValue = DuckDBTimestampTZValue;
	function timestampTZValue(microsOrParts) {
		return typeof microsOrParts == "bigint" ? new DuckDBTimestampTZValue(microsOrParts) : DuckDBTimestampTZValue.fromParts(microsOrParts);
	}
})), require_DuckDBTimeTZValue = /* @__PURE__ */ __commonJSMin(((exports, module, this$4) => {
	var __importDefault = this$4 && this$4.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { default: mod };
	};
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.DuckDBTimeTZValue = void 0, exports.timeTZValue = timeTZValue;
	let node_bindings_1 = __importDefault((init_native_bindings(), __toCommonJS(native_bindings_exports))), dateTimeStringConversion_1 = require_dateTimeStringConversion();
	var DuckDBTimeTZValue = class DuckDBTimeTZValue {
		/**
		* 40 bits for micros, then 24 bits for encoded offset in seconds.
		*
		* Max absolute unencoded offset = 15:59:59 = 60 * (60 * 15 + 59) + 59 = 57599.
		*
		* Encoded offset is unencoded offset inverted then shifted (by +57599) to unsigned.
		*
		* Max unencoded offset = 57599 -> -57599 -> 0 encoded.
		*
		* Min unencoded offset = -57599 -> 57599 -> 115198 encoded.
		*/
		bits;
		/** Ranges from 0 to 86400000000 (= 24 * 60 * 60 * 1000 * 1000) */
		micros;
		/** In seconds, ranges from -57599 to 57599 (= 16 * 60 * 60 - 1) */
		offset;
		constructor(bits, micros, offset) {
			this.bits = bits, this.micros = micros, this.offset = offset;
		}
		toString() {
			return `${(0, dateTimeStringConversion_1.getDuckDBTimeStringFromMicrosecondsInDay)(this.micros)}${(0, dateTimeStringConversion_1.getOffsetStringFromSeconds)(this.offset)}`;
		}
		toParts() {
			return node_bindings_1.default.from_time_tz(this);
		}
		static TimeBits = 40;
		static OffsetBits = 24;
		static MaxOffset = 57599;
		static MinOffset = -DuckDBTimeTZValue.MaxOffset;
		static MaxMicros = 24n * 60n * 60n * 1000n * 1000n;
		static MinMicros = 0n;
		static fromBits(bits) {
			let micros = BigInt.asUintN(DuckDBTimeTZValue.TimeBits, bits >> BigInt(DuckDBTimeTZValue.OffsetBits)), offset = DuckDBTimeTZValue.MaxOffset - Number(BigInt.asUintN(DuckDBTimeTZValue.OffsetBits, bits));
			return new DuckDBTimeTZValue(bits, micros, offset);
		}
		static fromMicrosAndOffset(micros, offset) {
			let bits = BigInt.asUintN(DuckDBTimeTZValue.TimeBits, micros) << BigInt(DuckDBTimeTZValue.OffsetBits) | BigInt.asUintN(DuckDBTimeTZValue.OffsetBits, BigInt(DuckDBTimeTZValue.MaxOffset - offset));
			return new DuckDBTimeTZValue(bits, micros, offset);
		}
		static fromParts(parts) {
			return DuckDBTimeTZValue.fromMicrosAndOffset(node_bindings_1.default.to_time(parts.time).micros, parts.offset);
		}
		static Max = DuckDBTimeTZValue.fromMicrosAndOffset(DuckDBTimeTZValue.MaxMicros, DuckDBTimeTZValue.MinOffset);
		static Min = DuckDBTimeTZValue.fromMicrosAndOffset(DuckDBTimeTZValue.MinMicros, DuckDBTimeTZValue.MaxOffset);
	};
	exports.DuckDBTimeTZValue = DuckDBTimeTZValue;
	function timeTZValue(micros, offset) {
		return DuckDBTimeTZValue.fromMicrosAndOffset(micros, offset);
	}
})), require_DuckDBTimeValue = /* @__PURE__ */ __commonJSMin(((exports, module, this$3) => {
	var __importDefault = this$3 && this$3.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { default: mod };
	};
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.DuckDBTimeValue = void 0, exports.timeValue = timeValue;
	let node_bindings_1 = __importDefault((init_native_bindings(), __toCommonJS(native_bindings_exports))), dateTimeStringConversion_1 = require_dateTimeStringConversion();
	var DuckDBTimeValue = class DuckDBTimeValue {
		micros;
		constructor(micros) {
			this.micros = micros;
		}
		toString() {
			return (0, dateTimeStringConversion_1.getDuckDBTimeStringFromMicrosecondsInDay)(this.micros);
		}
		toParts() {
			return node_bindings_1.default.from_time(this);
		}
		static fromParts(parts) {
			return new DuckDBTimeValue(node_bindings_1.default.to_time(parts).micros);
		}
		static Max = new DuckDBTimeValue(24n * 60n * 60n * 1000n * 1000n);
		static Min = new DuckDBTimeValue(0n);
	};
	exports.DuckDBTimeValue = DuckDBTimeValue;
	function timeValue(microsOrParts) {
		return typeof microsOrParts == "bigint" ? new DuckDBTimeValue(microsOrParts) : DuckDBTimeValue.fromParts(microsOrParts);
	}
})), require_DuckDBUnionValue = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.DuckDBUnionValue = void 0, exports.unionValue = unionValue;
	var DuckDBUnionValue = class {
		tag;
		value;
		constructor(tag, value) {
			this.tag = tag, this.value = value;
		}
		toString() {
			return this.value == null ? "NULL" : this.value.toString();
		}
	};
	exports.DuckDBUnionValue = DuckDBUnionValue;
	function unionValue(tag, value) {
		return new DuckDBUnionValue(tag, value);
	}
})), require_DuckDBUUIDValue = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.DuckDBUUIDValue = void 0, exports.uuidValue = uuidValue;
	var DuckDBUUIDValue = class DuckDBUUIDValue {
		hugeint;
		constructor(hugeint) {
			this.hugeint = hugeint;
		}
		/** Return the UUID as an unsigned 128-bit integer in a JS BigInt. */
		toUint128() {
			return (this.hugeint ^ 170141183460469231731687303715884105728n) & 340282366920938463463374607431768211455n;
		}
		toString() {
			let hex = (this.toUint128() | 340282366920938463463374607431768211456n).toString(16);
			return `${hex.substring(1, 9)}-${hex.substring(9, 13)}-${hex.substring(13, 17)}-${hex.substring(17, 21)}-${hex.substring(21, 33)}`;
		}
		/** Create a DuckDBUUIDValue from an unsigned 128-bit integer in a JS BigInt. */
		static fromUint128(uint128) {
			return new DuckDBUUIDValue(BigInt.asIntN(128, uint128 ^ 170141183460469231731687303715884105728n));
		}
		/**
		* Create a DuckDBUUIDValue from a HUGEINT as stored by DuckDB.
		*
		* UUID values are stored with their MSB flipped so their numeric ordering matches their string ordering.
		*/
		static fromStoredHugeInt(hugeint) {
			return new DuckDBUUIDValue(hugeint);
		}
		static Max = new DuckDBUUIDValue(2n ** 127n - 1n);
		static Min = new DuckDBUUIDValue(-(2n ** 127n));
	};
	exports.DuckDBUUIDValue = DuckDBUUIDValue;
	/** Create a DuckDBUUIDValue from an unsigned 128-bit integer in a JS BigInt. */
	function uuidValue(uint128) {
		return DuckDBUUIDValue.fromUint128(uint128);
	}
})), require_DuckDBValue = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 });
})), require_DuckDBVariantValue = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.DuckDBVariantValue = void 0, exports.variantValue = variantValue;
	let displayStringForDuckDBValue_1 = require_displayStringForDuckDBValue();
	/**
	* Wraps a single decoded VARIANT row value. The wrapper distinguishes a
	* SQL-NULL row (returned as bare `null`) from an embedded `VARIANT_NULL`
	* tag (returned as `new DuckDBVariantValue(null)`).
	*
	* The optional `type` records the exact DuckDB type of the inner value
	* (recovered from the on-disk variant tag at decode time). The append /
	* bind paths use it so heterogeneous content round-trips faithfully —
	* `typeForValue` is a best-effort fallback when `type` is not provided.
	*/
	var DuckDBVariantValue = class {
		value;
		type;
		constructor(value, type) {
			this.value = value, this.type = type;
		}
		toString() {
			return (0, displayStringForDuckDBValue_1.displayStringForDuckDBValue)(this.value);
		}
	};
	exports.DuckDBVariantValue = DuckDBVariantValue;
	function variantValue(value, type) {
		return new DuckDBVariantValue(value, type);
	}
})), require_values = /* @__PURE__ */ __commonJSMin(((exports, module, this$2) => {
	var __createBinding = this$2 && this$2.__createBinding || (Object.create ? (function(o, m, k, k2) {
		k2 === void 0 && (k2 = k);
		var desc = Object.getOwnPropertyDescriptor(m, k);
		(!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) && (desc = {
			enumerable: !0,
			get: function() {
				return m[k];
			}
		}), Object.defineProperty(o, k2, desc);
	}) : (function(o, m, k, k2) {
		k2 === void 0 && (k2 = k), o[k2] = m[k];
	})), __exportStar = this$2 && this$2.__exportStar || function(m, exports) {
		for (var p in m) p !== "default" && !Object.prototype.hasOwnProperty.call(exports, p) && __createBinding(exports, m, p);
	};
	Object.defineProperty(exports, "__esModule", { value: !0 }), __exportStar(require_DuckDBArrayValue(), exports), __exportStar(require_DuckDBBitValue(), exports), __exportStar(require_DuckDBBlobValue(), exports), __exportStar(require_DuckDBDateValue(), exports), __exportStar(require_DuckDBDecimalValue(), exports), __exportStar(require_DuckDBGeometryValue(), exports), __exportStar(require_DuckDBIntervalValue(), exports), __exportStar(require_DuckDBListValue(), exports), __exportStar(require_DuckDBMapValue(), exports), __exportStar(require_DuckDBStructValue(), exports), __exportStar(require_DuckDBTimeNSValue(), exports), __exportStar(require_DuckDBTimestampMillisecondsValue(), exports), __exportStar(require_DuckDBTimestampNanosecondsValue(), exports), __exportStar(require_DuckDBTimestampSecondsValue(), exports), __exportStar(require_DuckDBTimestampTZValue(), exports), __exportStar(require_DuckDBTimestampValue(), exports), __exportStar(require_DuckDBTimeTZValue(), exports), __exportStar(require_DuckDBTimeValue(), exports), __exportStar(require_DuckDBUnionValue(), exports), __exportStar(require_DuckDBUUIDValue(), exports), __exportStar(require_DuckDBValue(), exports), __exportStar(require_DuckDBVariantValue(), exports);
})), require_dataAccessors = /* @__PURE__ */ __commonJSMin(((exports, module, this$1) => {
	var __importDefault = this$1 && this$1.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { default: mod };
	};
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.setBoolean = exports.getBoolean = exports.textDecoder = exports.littleEndian = void 0, exports.getUInt8 = getUInt8, exports.getInt16 = getInt16, exports.getUInt16 = getUInt16, exports.getInt32 = getInt32, exports.getUInt32 = getUInt32, exports.getInt64 = getInt64, exports.getUInt64 = getUInt64, exports.getInt128 = getInt128, exports.getUInt128 = getUInt128, exports.getStringBytes = getStringBytes, exports.getString = getString, exports.getBuffer = getBuffer, exports.getBigNumFromBytes = getBigNumFromBytes, exports.getBytesFromBigNum = getBytesFromBigNum, exports.getBoolean1 = getBoolean1, exports.getBoolean2 = getBoolean2, exports.getBoolean4 = getBoolean4, exports.getBoolean8 = getBoolean8, exports.makeGetBoolean = makeGetBoolean, exports.setUInt8 = setUInt8, exports.setInt16 = setInt16, exports.setUInt16 = setUInt16, exports.setInt32 = setInt32, exports.setUInt32 = setUInt32, exports.setInt64 = setInt64, exports.setUInt64 = setUInt64, exports.setInt128 = setInt128, exports.setUInt128 = setUInt128, exports.setBoolean1 = setBoolean1, exports.setBoolean2 = setBoolean2, exports.setBoolean4 = setBoolean4, exports.setBoolean8 = setBoolean8, exports.makeSetBoolean = makeSetBoolean, exports.getDecimal16 = getDecimal16, exports.getDecimal32 = getDecimal32, exports.getDecimal64 = getDecimal64, exports.getDecimal128 = getDecimal128, exports.vectorData = vectorData;
	let node_bindings_1 = __importDefault((init_native_bindings(), __toCommonJS(native_bindings_exports))), os_1 = __importDefault(__require("os")), values_1 = require_values();
	exports.littleEndian = os_1.default.endianness() === "LE";
	function getUInt8(dataView, offset) {
		return dataView.getUint8(offset);
	}
	function getInt16(dataView, offset) {
		return dataView.getInt16(offset, exports.littleEndian);
	}
	function getUInt16(dataView, offset) {
		return dataView.getUint16(offset, exports.littleEndian);
	}
	function getInt32(dataView, offset) {
		return dataView.getInt32(offset, exports.littleEndian);
	}
	function getUInt32(dataView, offset) {
		return dataView.getUint32(offset, exports.littleEndian);
	}
	function getInt64(dataView, offset) {
		return dataView.getBigInt64(offset, exports.littleEndian);
	}
	function getUInt64(dataView, offset) {
		return dataView.getBigUint64(offset, exports.littleEndian);
	}
	function getInt128(dataView, offset) {
		let lower = getUInt64(dataView, offset);
		return (getInt64(dataView, offset + 8) << BigInt(64)) + lower;
	}
	function getUInt128(dataView, offset) {
		let lower = getUInt64(dataView, offset), upper = getUInt64(dataView, offset + 8);
		return BigInt.asUintN(64, upper) << BigInt(64) | BigInt.asUintN(64, lower);
	}
	function getStringBytes(dataView, offset) {
		let lengthInBytes = dataView.getUint32(offset, !0);
		return lengthInBytes <= 12 ? new Uint8Array(dataView.buffer, dataView.byteOffset + offset + 4, lengthInBytes) : node_bindings_1.default.get_data_from_pointer(dataView.buffer, dataView.byteOffset + offset + 8, lengthInBytes);
	}
	exports.textDecoder = new TextDecoder();
	function getString(dataView, offset) {
		let stringBytes = getStringBytes(dataView, offset);
		return exports.textDecoder.decode(stringBytes);
	}
	function getBuffer(dataView, offset) {
		let stringBytes = getStringBytes(dataView, offset);
		return Buffer.from(stringBytes);
	}
	function getBigNumFromBytes(bytes) {
		let positive = (bytes[0] & 128) > 0, uint64Mask = positive ? 0n : 18446744073709551615n, uint8Mask = positive ? 0 : 255, dv = new DataView(bytes.buffer, bytes.byteOffset + 3, bytes.byteLength - 3), lastUint64Offset = dv.byteLength - 8, offset = 0, result = 0n;
		for (; offset <= lastUint64Offset;) result = result << 64n | dv.getBigUint64(offset) ^ uint64Mask, offset += 8;
		for (; offset < dv.byteLength;) result = result << 8n | BigInt(dv.getUint8(offset) ^ uint8Mask), offset += 1;
		return positive ? result : -result;
	}
	function getBytesFromBigNum(bignum) {
		let numberBytes = [], negative = bignum < 0;
		if (bignum === 0n) numberBytes.push(0);
		else {
			let vi = bignum < 0 ? -bignum : bignum;
			for (; vi !== 0n;) numberBytes.push(Number(BigInt.asUintN(8, vi))), vi >>= 8n;
		}
		let bigNumBytes = new Uint8Array(3 + numberBytes.length), header = 8388608 | numberBytes.length;
		negative && (header = ~header), bigNumBytes[0] = 255 & header >> 16, bigNumBytes[1] = 255 & header >> 8, bigNumBytes[2] = 255 & header;
		for (let i = 0; i < numberBytes.length; i++) {
			let byte = numberBytes[numberBytes.length - 1 - i];
			bigNumBytes[3 + i] = negative ? ~byte : byte;
		}
		return bigNumBytes;
	}
	function getBoolean1(dataView, offset) {
		return getUInt8(dataView, offset) !== 0;
	}
	function getBoolean2(dataView, offset) {
		return getUInt16(dataView, offset) !== 0;
	}
	function getBoolean4(dataView, offset) {
		return getUInt32(dataView, offset) !== 0;
	}
	function getBoolean8(dataView, offset) {
		return getUInt64(dataView, offset) !== BigInt(0);
	}
	function makeGetBoolean() {
		switch (node_bindings_1.default.sizeof_bool) {
			case 1: return getBoolean1;
			case 2: return getBoolean2;
			case 4: return getBoolean4;
			case 8: return getBoolean8;
			default: throw Error(`Unsupported boolean size: ${node_bindings_1.default.sizeof_bool}`);
		}
	}
	exports.getBoolean = makeGetBoolean();
	function checkUInt8(value) {
		if (!Number.isInteger(value)) throw Error("number is not an integer");
		if (value < 0 || value > 255) throw Error("number out of uint8 range");
		return value;
	}
	function checkInt16(value) {
		if (!Number.isInteger(value)) throw Error("number is not an integer");
		if (value < -32768 || value > 32767) throw Error("number out of int16 range");
		return value;
	}
	function checkUInt16(value) {
		if (!Number.isInteger(value)) throw Error("number is not an integer");
		if (value < 0 || value > 65535) throw Error("number out of uint16 range");
		return value;
	}
	function checkInt32(value) {
		if (!Number.isInteger(value)) throw Error("number is not an integer");
		if (value < -2147483648 || value > 2147483647) throw Error("number out of int32 range");
		return value;
	}
	function checkUInt32(value) {
		if (!Number.isInteger(value)) throw Error("number is not an integer");
		if (value < 0 || value > 4294967295) throw Error("number out of uint32 range");
		return value;
	}
	function checkInt64(value) {
		if (BigInt.asIntN(64, value) !== value) throw Error("bigint out of int64 range");
		return value;
	}
	function checkUInt64(value) {
		if (BigInt.asUintN(64, value) !== value) throw Error("bigint out of uint64 range");
		return value;
	}
	function checkInt128(value) {
		if (BigInt.asIntN(128, value) !== value) throw Error("bigint out of int128 range");
		return value;
	}
	function checkUInt128(value) {
		if (BigInt.asUintN(128, value) !== value) throw Error("bigint out of uint128 range");
		return value;
	}
	function setUInt8(dataView, offset, value) {
		dataView.setUint8(offset, checkUInt8(value));
	}
	function setInt16(dataView, offset, value) {
		dataView.setInt16(offset, checkInt16(value), exports.littleEndian);
	}
	function setUInt16(dataView, offset, value) {
		dataView.setUint16(offset, checkUInt16(value), exports.littleEndian);
	}
	function setInt32(dataView, offset, value) {
		dataView.setInt32(offset, checkInt32(value), exports.littleEndian);
	}
	function setUInt32(dataView, offset, value) {
		dataView.setUint32(offset, checkUInt32(value), exports.littleEndian);
	}
	function setInt64(dataView, offset, value) {
		dataView.setBigInt64(offset, checkInt64(value), exports.littleEndian);
	}
	function setUInt64(dataView, offset, value) {
		dataView.setBigUint64(offset, checkUInt64(value), exports.littleEndian);
	}
	function setInt128(dataView, offset, value) {
		checkInt128(value);
		let lower = BigInt.asUintN(64, value), upper = BigInt.asIntN(64, value >> BigInt(64));
		dataView.setBigUint64(offset, lower, exports.littleEndian), dataView.setBigInt64(offset + 8, upper, exports.littleEndian);
	}
	function setUInt128(dataView, offset, value) {
		checkUInt128(value);
		let lower = BigInt.asUintN(64, value), upper = BigInt.asUintN(64, value >> BigInt(64));
		dataView.setBigUint64(offset, lower, exports.littleEndian), dataView.setBigUint64(offset + 8, upper, exports.littleEndian);
	}
	function setBoolean1(dataView, offset, value) {
		setUInt8(dataView, offset, +!!value);
	}
	function setBoolean2(dataView, offset, value) {
		setUInt16(dataView, offset, +!!value);
	}
	function setBoolean4(dataView, offset, value) {
		setUInt32(dataView, offset, +!!value);
	}
	function setBoolean8(dataView, offset, value) {
		setUInt64(dataView, offset, BigInt(+!!value));
	}
	function makeSetBoolean() {
		switch (node_bindings_1.default.sizeof_bool) {
			case 1: return setBoolean1;
			case 2: return setBoolean2;
			case 4: return setBoolean4;
			case 8: return setBoolean8;
			default: throw Error(`Unsupported boolean size: ${node_bindings_1.default.sizeof_bool}`);
		}
	}
	exports.setBoolean = makeSetBoolean();
	function getDecimal16(dataView, offset, type) {
		let value = getInt16(dataView, offset);
		return new values_1.DuckDBDecimalValue(BigInt(value), type.width, type.scale);
	}
	function getDecimal32(dataView, offset, type) {
		let value = getInt32(dataView, offset);
		return new values_1.DuckDBDecimalValue(BigInt(value), type.width, type.scale);
	}
	function getDecimal64(dataView, offset, type) {
		let value = getInt64(dataView, offset);
		return new values_1.DuckDBDecimalValue(value, type.width, type.scale);
	}
	function getDecimal128(dataView, offset, type) {
		let value = getInt128(dataView, offset);
		return new values_1.DuckDBDecimalValue(value, type.width, type.scale);
	}
	function vectorData(vector, byteCount) {
		return node_bindings_1.default.vector_get_data(vector, byteCount);
	}
}));
export { native_bindings_exports as a, init_native_bindings as i, require_values as n, require_sql as r, require_dataAccessors as t };
