import { a as __toCommonJS, t as __commonJSMin } from "./rolldown-runtime.js";
import { a as native_bindings_exports, i as init_native_bindings, n as require_values, r as require_sql, t as require_dataAccessors } from "./dataAccessors.js";
// node_modules/@duckdb/node-api/lib/configurationOptionDescriptions.js
var require_configurationOptionDescriptions = /* @__PURE__ */ __commonJSMin(((exports, module, this$77) => {
	var __importDefault = this$77 && this$77.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { default: mod };
	};
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.configurationOptionDescriptions = configurationOptionDescriptions;
	let node_bindings_1 = __importDefault((init_native_bindings(), __toCommonJS(native_bindings_exports)));
	function configurationOptionDescriptions() {
		let descriptions = {}, count = node_bindings_1.default.config_count();
		for (let i = 0; i < count; i++) {
			let { name, description } = node_bindings_1.default.get_config_flag(i);
			descriptions[name] = description;
		}
		return descriptions;
	}
})), require_createDuckDBValueConverter = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.createDuckDBValueConverter = createDuckDBValueConverter;
	function createDuckDBValueConverter(convertersByTypeId) {
		return (value, type, converter) => {
			if (value == null) return null;
			let converterForTypeId = convertersByTypeId[type.typeId];
			if (!converterForTypeId) throw Error(`No converter for typeId: ${type.typeId}`);
			return converterForTypeId(value, type, converter);
		};
	}
})), require_DuckDBTypeId = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.DuckDBTypeId = void 0;
	var DuckDBTypeId;
	(function(DuckDBTypeId) {
		DuckDBTypeId[DuckDBTypeId.INVALID = 0] = "INVALID", DuckDBTypeId[DuckDBTypeId.BOOLEAN = 1] = "BOOLEAN", DuckDBTypeId[DuckDBTypeId.TINYINT = 2] = "TINYINT", DuckDBTypeId[DuckDBTypeId.SMALLINT = 3] = "SMALLINT", DuckDBTypeId[DuckDBTypeId.INTEGER = 4] = "INTEGER", DuckDBTypeId[DuckDBTypeId.BIGINT = 5] = "BIGINT", DuckDBTypeId[DuckDBTypeId.UTINYINT = 6] = "UTINYINT", DuckDBTypeId[DuckDBTypeId.USMALLINT = 7] = "USMALLINT", DuckDBTypeId[DuckDBTypeId.UINTEGER = 8] = "UINTEGER", DuckDBTypeId[DuckDBTypeId.UBIGINT = 9] = "UBIGINT", DuckDBTypeId[DuckDBTypeId.FLOAT = 10] = "FLOAT", DuckDBTypeId[DuckDBTypeId.DOUBLE = 11] = "DOUBLE", DuckDBTypeId[DuckDBTypeId.TIMESTAMP = 12] = "TIMESTAMP", DuckDBTypeId[DuckDBTypeId.DATE = 13] = "DATE", DuckDBTypeId[DuckDBTypeId.TIME = 14] = "TIME", DuckDBTypeId[DuckDBTypeId.INTERVAL = 15] = "INTERVAL", DuckDBTypeId[DuckDBTypeId.HUGEINT = 16] = "HUGEINT", DuckDBTypeId[DuckDBTypeId.UHUGEINT = 32] = "UHUGEINT", DuckDBTypeId[DuckDBTypeId.VARCHAR = 17] = "VARCHAR", DuckDBTypeId[DuckDBTypeId.BLOB = 18] = "BLOB", DuckDBTypeId[DuckDBTypeId.DECIMAL = 19] = "DECIMAL", DuckDBTypeId[DuckDBTypeId.TIMESTAMP_S = 20] = "TIMESTAMP_S", DuckDBTypeId[DuckDBTypeId.TIMESTAMP_MS = 21] = "TIMESTAMP_MS", DuckDBTypeId[DuckDBTypeId.TIMESTAMP_NS = 22] = "TIMESTAMP_NS", DuckDBTypeId[DuckDBTypeId.ENUM = 23] = "ENUM", DuckDBTypeId[DuckDBTypeId.LIST = 24] = "LIST", DuckDBTypeId[DuckDBTypeId.STRUCT = 25] = "STRUCT", DuckDBTypeId[DuckDBTypeId.MAP = 26] = "MAP", DuckDBTypeId[DuckDBTypeId.ARRAY = 33] = "ARRAY", DuckDBTypeId[DuckDBTypeId.UUID = 27] = "UUID", DuckDBTypeId[DuckDBTypeId.UNION = 28] = "UNION", DuckDBTypeId[DuckDBTypeId.BIT = 29] = "BIT", DuckDBTypeId[DuckDBTypeId.TIME_TZ = 30] = "TIME_TZ", DuckDBTypeId[DuckDBTypeId.TIMESTAMP_TZ = 31] = "TIMESTAMP_TZ", DuckDBTypeId[DuckDBTypeId.ANY = 34] = "ANY", DuckDBTypeId[DuckDBTypeId.BIGNUM = 35] = "BIGNUM", DuckDBTypeId[DuckDBTypeId.SQLNULL = 36] = "SQLNULL", DuckDBTypeId[DuckDBTypeId.STRING_LITERAL = 37] = "STRING_LITERAL", DuckDBTypeId[DuckDBTypeId.INTEGER_LITERAL = 38] = "INTEGER_LITERAL", DuckDBTypeId[DuckDBTypeId.TIME_NS = 39] = "TIME_NS", DuckDBTypeId[DuckDBTypeId.GEOMETRY = 40] = "GEOMETRY", DuckDBTypeId[DuckDBTypeId.VARIANT = 41] = "VARIANT";
	})(DuckDBTypeId || (exports.DuckDBTypeId = DuckDBTypeId = {}));
})), require_DuckDBLogicalType = /* @__PURE__ */ __commonJSMin(((exports, module, this$76) => {
	var __importDefault = this$76 && this$76.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { default: mod };
	};
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.DuckDBGeometryLogicalType = exports.DuckDBUnionLogicalType = exports.DuckDBArrayLogicalType = exports.DuckDBMapLogicalType = exports.DuckDBStructLogicalType = exports.DuckDBListLogicalType = exports.DuckDBEnumLogicalType = exports.DuckDBDecimalLogicalType = exports.DuckDBLogicalType = void 0;
	let node_bindings_1 = __importDefault((init_native_bindings(), __toCommonJS(native_bindings_exports))), DuckDBType_1 = require_DuckDBType(), DuckDBTypeId_1 = require_DuckDBTypeId();
	var DuckDBLogicalType = class DuckDBLogicalType {
		logical_type;
		constructor(logical_type) {
			this.logical_type = logical_type;
		}
		static create(logical_type) {
			switch (node_bindings_1.default.get_type_id(logical_type)) {
				case node_bindings_1.default.Type.DECIMAL: return new DuckDBDecimalLogicalType(logical_type);
				case node_bindings_1.default.Type.ENUM: return new DuckDBEnumLogicalType(logical_type);
				case node_bindings_1.default.Type.LIST: return new DuckDBListLogicalType(logical_type);
				case node_bindings_1.default.Type.STRUCT: return new DuckDBStructLogicalType(logical_type);
				case node_bindings_1.default.Type.MAP: return new DuckDBMapLogicalType(logical_type);
				case node_bindings_1.default.Type.ARRAY: return new DuckDBArrayLogicalType(logical_type);
				case node_bindings_1.default.Type.UNION: return new DuckDBUnionLogicalType(logical_type);
				case node_bindings_1.default.Type.GEOMETRY: return new DuckDBGeometryLogicalType(logical_type);
				default: return new DuckDBLogicalType(logical_type);
			}
		}
		static createDecimal(width, scale) {
			return new DuckDBDecimalLogicalType(node_bindings_1.default.create_decimal_type(width, scale));
		}
		static createEnum(member_names) {
			return new DuckDBEnumLogicalType(node_bindings_1.default.create_enum_type(member_names));
		}
		static createList(valueType) {
			return new DuckDBListLogicalType(node_bindings_1.default.create_list_type(valueType.logical_type));
		}
		static createStruct(entryNames, entryLogicalTypes) {
			let length = entryNames.length;
			if (length !== entryLogicalTypes.length) throw Error(`Could not create struct: \
        entryNames length (${entryNames.length}) does not match entryLogicalTypes length (${entryLogicalTypes.length})`);
			let member_types = [], member_names = [];
			for (let i = 0; i < length; i++) member_types.push(entryLogicalTypes[i].logical_type), member_names.push(entryNames[i]);
			return new DuckDBStructLogicalType(node_bindings_1.default.create_struct_type(member_types, member_names));
		}
		static createMap(keyType, valueType) {
			return new DuckDBMapLogicalType(node_bindings_1.default.create_map_type(keyType.logical_type, valueType.logical_type));
		}
		static createArray(valueType, length) {
			return new DuckDBArrayLogicalType(node_bindings_1.default.create_array_type(valueType.logical_type, length));
		}
		static createUnion(memberTags, memberLogicalTypes) {
			let length = memberTags.length;
			if (length !== memberLogicalTypes.length) throw Error(`Could not create union: \
        memberTags length (${memberTags.length}) does not match memberLogicalTypes length (${memberLogicalTypes.length})`);
			let member_types = [], member_names = [];
			for (let i = 0; i < length; i++) member_types.push(memberLogicalTypes[i].logical_type), member_names.push(memberTags[i]);
			return new DuckDBUnionLogicalType(node_bindings_1.default.create_union_type(member_types, member_names));
		}
		get typeId() {
			return node_bindings_1.default.get_type_id(this.logical_type);
		}
		get alias() {
			return node_bindings_1.default.logical_type_get_alias(this.logical_type) || void 0;
		}
		set alias(newAlias) {
			node_bindings_1.default.logical_type_set_alias(this.logical_type, newAlias || "");
		}
		asType() {
			let alias = this.alias;
			switch (this.typeId) {
				case DuckDBTypeId_1.DuckDBTypeId.BOOLEAN: return DuckDBType_1.DuckDBBooleanType.create(alias);
				case DuckDBTypeId_1.DuckDBTypeId.TINYINT: return DuckDBType_1.DuckDBTinyIntType.create(alias);
				case DuckDBTypeId_1.DuckDBTypeId.SMALLINT: return DuckDBType_1.DuckDBSmallIntType.create(alias);
				case DuckDBTypeId_1.DuckDBTypeId.INTEGER: return DuckDBType_1.DuckDBIntegerType.create(alias);
				case DuckDBTypeId_1.DuckDBTypeId.BIGINT: return DuckDBType_1.DuckDBBigIntType.create(alias);
				case DuckDBTypeId_1.DuckDBTypeId.UTINYINT: return DuckDBType_1.DuckDBUTinyIntType.create(alias);
				case DuckDBTypeId_1.DuckDBTypeId.USMALLINT: return DuckDBType_1.DuckDBUSmallIntType.create(alias);
				case DuckDBTypeId_1.DuckDBTypeId.UINTEGER: return DuckDBType_1.DuckDBUIntegerType.create(alias);
				case DuckDBTypeId_1.DuckDBTypeId.UBIGINT: return DuckDBType_1.DuckDBUBigIntType.create(alias);
				case DuckDBTypeId_1.DuckDBTypeId.FLOAT: return DuckDBType_1.DuckDBFloatType.create(alias);
				case DuckDBTypeId_1.DuckDBTypeId.DOUBLE: return DuckDBType_1.DuckDBDoubleType.create(alias);
				case DuckDBTypeId_1.DuckDBTypeId.TIMESTAMP: return DuckDBType_1.DuckDBTimestampType.create(alias);
				case DuckDBTypeId_1.DuckDBTypeId.DATE: return DuckDBType_1.DuckDBDateType.create(alias);
				case DuckDBTypeId_1.DuckDBTypeId.TIME: return DuckDBType_1.DuckDBTimeType.create(alias);
				case DuckDBTypeId_1.DuckDBTypeId.INTERVAL: return DuckDBType_1.DuckDBIntervalType.create(alias);
				case DuckDBTypeId_1.DuckDBTypeId.HUGEINT: return DuckDBType_1.DuckDBHugeIntType.create(alias);
				case DuckDBTypeId_1.DuckDBTypeId.UHUGEINT: return DuckDBType_1.DuckDBUHugeIntType.create(alias);
				case DuckDBTypeId_1.DuckDBTypeId.VARCHAR: return DuckDBType_1.DuckDBVarCharType.create(alias);
				case DuckDBTypeId_1.DuckDBTypeId.BLOB: return DuckDBType_1.DuckDBBlobType.create(alias);
				case DuckDBTypeId_1.DuckDBTypeId.DECIMAL: throw Error("Expected override");
				case DuckDBTypeId_1.DuckDBTypeId.TIMESTAMP_S: return DuckDBType_1.DuckDBTimestampSecondsType.create(alias);
				case DuckDBTypeId_1.DuckDBTypeId.TIMESTAMP_MS: return DuckDBType_1.DuckDBTimestampMillisecondsType.create(alias);
				case DuckDBTypeId_1.DuckDBTypeId.TIMESTAMP_NS: return DuckDBType_1.DuckDBTimestampNanosecondsType.create(alias);
				case DuckDBTypeId_1.DuckDBTypeId.ENUM: throw Error("Expected override");
				case DuckDBTypeId_1.DuckDBTypeId.LIST: throw Error("Expected override");
				case DuckDBTypeId_1.DuckDBTypeId.STRUCT: throw Error("Expected override");
				case DuckDBTypeId_1.DuckDBTypeId.MAP: throw Error("Expected override");
				case DuckDBTypeId_1.DuckDBTypeId.ARRAY: throw Error("Expected override");
				case DuckDBTypeId_1.DuckDBTypeId.UUID: return DuckDBType_1.DuckDBUUIDType.create(alias);
				case DuckDBTypeId_1.DuckDBTypeId.UNION: throw Error("Expected override");
				case DuckDBTypeId_1.DuckDBTypeId.BIT: return DuckDBType_1.DuckDBBitType.create(alias);
				case DuckDBTypeId_1.DuckDBTypeId.TIME_TZ: return DuckDBType_1.DuckDBTimeTZType.create(alias);
				case DuckDBTypeId_1.DuckDBTypeId.TIMESTAMP_TZ: return DuckDBType_1.DuckDBTimestampTZType.create(alias);
				case DuckDBTypeId_1.DuckDBTypeId.ANY: return DuckDBType_1.DuckDBAnyType.create(alias);
				case DuckDBTypeId_1.DuckDBTypeId.BIGNUM: return DuckDBType_1.DuckDBBigNumType.create(alias);
				case DuckDBTypeId_1.DuckDBTypeId.SQLNULL: return DuckDBType_1.DuckDBSQLNullType.create(alias);
				case DuckDBTypeId_1.DuckDBTypeId.STRING_LITERAL: return DuckDBType_1.DuckDBStringLiteralType.create(alias);
				case DuckDBTypeId_1.DuckDBTypeId.INTEGER_LITERAL: return DuckDBType_1.DuckDBIntegerLiteralType.create(alias);
				case DuckDBTypeId_1.DuckDBTypeId.TIME_NS: return DuckDBType_1.DuckDBTimeNSType.create(alias);
				case DuckDBTypeId_1.DuckDBTypeId.GEOMETRY: throw Error("Expected override");
				case DuckDBTypeId_1.DuckDBTypeId.VARIANT: return DuckDBType_1.DuckDBVariantType.create(alias);
				default: throw Error(`Unexpected type id: ${this.typeId}`);
			}
		}
	};
	exports.DuckDBLogicalType = DuckDBLogicalType;
	var DuckDBDecimalLogicalType = class extends DuckDBLogicalType {
		get width() {
			return node_bindings_1.default.decimal_width(this.logical_type);
		}
		get scale() {
			return node_bindings_1.default.decimal_scale(this.logical_type);
		}
		get internalTypeId() {
			return node_bindings_1.default.decimal_internal_type(this.logical_type);
		}
		asType() {
			return new DuckDBType_1.DuckDBDecimalType(this.width, this.scale, this.alias);
		}
	};
	exports.DuckDBDecimalLogicalType = DuckDBDecimalLogicalType;
	var DuckDBEnumLogicalType = class extends DuckDBLogicalType {
		get valueCount() {
			return node_bindings_1.default.enum_dictionary_size(this.logical_type);
		}
		value(index) {
			return node_bindings_1.default.enum_dictionary_value(this.logical_type, index);
		}
		values() {
			let values = [], count = this.valueCount;
			for (let i = 0; i < count; i++) values.push(this.value(i));
			return values;
		}
		get internalTypeId() {
			return node_bindings_1.default.enum_internal_type(this.logical_type);
		}
		asType() {
			return new DuckDBType_1.DuckDBEnumType(this.values(), this.internalTypeId, this.alias);
		}
	};
	exports.DuckDBEnumLogicalType = DuckDBEnumLogicalType;
	var DuckDBListLogicalType = class extends DuckDBLogicalType {
		get valueType() {
			return DuckDBLogicalType.create(node_bindings_1.default.list_type_child_type(this.logical_type));
		}
		asType() {
			return new DuckDBType_1.DuckDBListType(this.valueType.asType(), this.alias);
		}
	};
	exports.DuckDBListLogicalType = DuckDBListLogicalType;
	var DuckDBStructLogicalType = class extends DuckDBLogicalType {
		get entryCount() {
			return node_bindings_1.default.struct_type_child_count(this.logical_type);
		}
		entryName(index) {
			return node_bindings_1.default.struct_type_child_name(this.logical_type, index);
		}
		entryLogicalType(index) {
			return DuckDBLogicalType.create(node_bindings_1.default.struct_type_child_type(this.logical_type, index));
		}
		entryType(index) {
			return this.entryLogicalType(index).asType();
		}
		entryNames() {
			let names = [], count = this.entryCount;
			for (let i = 0; i < count; i++) names.push(this.entryName(i));
			return names;
		}
		entryLogicalTypes() {
			let valueTypes = [], count = this.entryCount;
			for (let i = 0; i < count; i++) valueTypes.push(this.entryLogicalType(i));
			return valueTypes;
		}
		entryTypes() {
			let valueTypes = [], count = this.entryCount;
			for (let i = 0; i < count; i++) valueTypes.push(this.entryType(i));
			return valueTypes;
		}
		asType() {
			return new DuckDBType_1.DuckDBStructType(this.entryNames(), this.entryTypes(), this.alias);
		}
	};
	exports.DuckDBStructLogicalType = DuckDBStructLogicalType;
	var DuckDBMapLogicalType = class extends DuckDBLogicalType {
		get keyType() {
			return DuckDBLogicalType.create(node_bindings_1.default.map_type_key_type(this.logical_type));
		}
		get valueType() {
			return DuckDBLogicalType.create(node_bindings_1.default.map_type_value_type(this.logical_type));
		}
		asType() {
			return new DuckDBType_1.DuckDBMapType(this.keyType.asType(), this.valueType.asType(), this.alias);
		}
	};
	exports.DuckDBMapLogicalType = DuckDBMapLogicalType;
	var DuckDBArrayLogicalType = class extends DuckDBLogicalType {
		get valueType() {
			return DuckDBLogicalType.create(node_bindings_1.default.array_type_child_type(this.logical_type));
		}
		get length() {
			return node_bindings_1.default.array_type_array_size(this.logical_type);
		}
		asType() {
			return new DuckDBType_1.DuckDBArrayType(this.valueType.asType(), this.length, this.alias);
		}
	};
	exports.DuckDBArrayLogicalType = DuckDBArrayLogicalType;
	var DuckDBUnionLogicalType = class extends DuckDBLogicalType {
		get memberCount() {
			return node_bindings_1.default.union_type_member_count(this.logical_type);
		}
		memberTag(index) {
			return node_bindings_1.default.union_type_member_name(this.logical_type, index);
		}
		memberLogicalType(index) {
			return DuckDBLogicalType.create(node_bindings_1.default.union_type_member_type(this.logical_type, index));
		}
		memberType(index) {
			return this.memberLogicalType(index).asType();
		}
		memberTags() {
			let tags = [], count = this.memberCount;
			for (let i = 0; i < count; i++) tags.push(this.memberTag(i));
			return tags;
		}
		memberLogicalTypes() {
			let valueTypes = [], count = this.memberCount;
			for (let i = 0; i < count; i++) valueTypes.push(this.memberLogicalType(i));
			return valueTypes;
		}
		memberTypes() {
			let valueTypes = [], count = this.memberCount;
			for (let i = 0; i < count; i++) valueTypes.push(this.memberType(i));
			return valueTypes;
		}
		asType() {
			return new DuckDBType_1.DuckDBUnionType(this.memberTags(), this.memberTypes(), this.alias);
		}
	};
	exports.DuckDBUnionLogicalType = DuckDBUnionLogicalType;
	var DuckDBGeometryLogicalType = class extends DuckDBLogicalType {
		get crs() {
			return node_bindings_1.default.geometry_type_get_crs(this.logical_type) || void 0;
		}
		asType() {
			return DuckDBType_1.DuckDBGeometryType.create(this.alias, this.crs);
		}
	};
	exports.DuckDBGeometryLogicalType = DuckDBGeometryLogicalType;
})), require_BaseDuckDBType = /* @__PURE__ */ __commonJSMin(((exports, module, this$75) => {
	var __importDefault = this$75 && this$75.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { default: mod };
	};
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.BaseDuckDBType = void 0;
	let node_bindings_1 = __importDefault((init_native_bindings(), __toCommonJS(native_bindings_exports))), DuckDBLogicalType_1 = require_DuckDBLogicalType(), DuckDBTypeId_1 = require_DuckDBTypeId();
	exports.BaseDuckDBType = class {
		typeId;
		alias;
		constructor(typeId, alias) {
			this.typeId = typeId, this.alias = alias;
		}
		toString() {
			return DuckDBTypeId_1.DuckDBTypeId[this.typeId];
		}
		toLogicalType() {
			let logicalType = DuckDBLogicalType_1.DuckDBLogicalType.create(node_bindings_1.default.create_logical_type(this.typeId));
			return this.alias && (logicalType.alias = this.alias), logicalType;
		}
		toJson() {
			return {
				typeId: this.typeId,
				...this.alias ? { alias: this.alias } : {}
			};
		}
	};
})), require_DuckDBAnyType = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.ANY = exports.DuckDBAnyType = void 0;
	let BaseDuckDBType_1 = require_BaseDuckDBType(), DuckDBTypeId_1 = require_DuckDBTypeId();
	var DuckDBAnyType = class DuckDBAnyType extends BaseDuckDBType_1.BaseDuckDBType {
		constructor(alias) {
			super(DuckDBTypeId_1.DuckDBTypeId.ANY, alias);
		}
		static instance = new DuckDBAnyType();
		static create(alias) {
			return alias ? new DuckDBAnyType(alias) : DuckDBAnyType.instance;
		}
	};
	exports.DuckDBAnyType = DuckDBAnyType, exports.ANY = DuckDBAnyType.instance;
})), require_DuckDBArrayType = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.DuckDBArrayType = void 0, exports.ARRAY = ARRAY;
	let BaseDuckDBType_1 = require_BaseDuckDBType(), DuckDBLogicalType_1 = require_DuckDBLogicalType(), DuckDBTypeId_1 = require_DuckDBTypeId();
	var DuckDBArrayType = class extends BaseDuckDBType_1.BaseDuckDBType {
		valueType;
		length;
		constructor(valueType, length, alias) {
			super(DuckDBTypeId_1.DuckDBTypeId.ARRAY, alias), this.valueType = valueType, this.length = length;
		}
		toString() {
			return `${this.valueType}[${this.length}]`;
		}
		toLogicalType() {
			let logicalType = DuckDBLogicalType_1.DuckDBLogicalType.createArray(this.valueType.toLogicalType(), this.length);
			return this.alias && (logicalType.alias = this.alias), logicalType;
		}
		toJson() {
			return {
				typeId: this.typeId,
				valueType: this.valueType.toJson(),
				length: this.length,
				...this.alias ? { alias: this.alias } : {}
			};
		}
	};
	exports.DuckDBArrayType = DuckDBArrayType;
	function ARRAY(valueType, length, alias) {
		return new DuckDBArrayType(valueType, length, alias);
	}
})), require_DuckDBBigIntType = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.BIGINT = exports.DuckDBBigIntType = void 0;
	let BaseDuckDBType_1 = require_BaseDuckDBType(), DuckDBTypeId_1 = require_DuckDBTypeId();
	var DuckDBBigIntType = class DuckDBBigIntType extends BaseDuckDBType_1.BaseDuckDBType {
		constructor(alias) {
			super(DuckDBTypeId_1.DuckDBTypeId.BIGINT, alias);
		}
		static instance = new DuckDBBigIntType();
		static create(alias) {
			return alias ? new DuckDBBigIntType(alias) : DuckDBBigIntType.instance;
		}
		static Max = 2n ** 63n - 1n;
		static Min = -(2n ** 63n);
		get max() {
			return DuckDBBigIntType.Max;
		}
		get min() {
			return DuckDBBigIntType.Min;
		}
	};
	exports.DuckDBBigIntType = DuckDBBigIntType, exports.BIGINT = DuckDBBigIntType.instance;
})), require_DuckDBBigNumType = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.BIGNUM = exports.DuckDBBigNumType = void 0;
	let BaseDuckDBType_1 = require_BaseDuckDBType(), DuckDBTypeId_1 = require_DuckDBTypeId();
	var DuckDBBigNumType = class DuckDBBigNumType extends BaseDuckDBType_1.BaseDuckDBType {
		constructor(alias) {
			super(DuckDBTypeId_1.DuckDBTypeId.BIGNUM, alias);
		}
		static instance = new DuckDBBigNumType();
		static create(alias) {
			return alias ? new DuckDBBigNumType(alias) : DuckDBBigNumType.instance;
		}
		static Max = 179769313486231570814527423731704356798070567525844996598917476803157260780028538760589558632766878171540458953514382464234321326889464182768467546703537516986049910576551282076245490090389328944075868508455133942304583236903222948165808559332123348274797826204144723168738177180919299881250404026184124858368n;
		static Min = -179769313486231570814527423731704356798070567525844996598917476803157260780028538760589558632766878171540458953514382464234321326889464182768467546703537516986049910576551282076245490090389328944075868508455133942304583236903222948165808559332123348274797826204144723168738177180919299881250404026184124858368n;
		get max() {
			return DuckDBBigNumType.Max;
		}
		get min() {
			return DuckDBBigNumType.Min;
		}
	};
	exports.DuckDBBigNumType = DuckDBBigNumType, exports.BIGNUM = DuckDBBigNumType.instance;
})), require_DuckDBBitType = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.BIT = exports.DuckDBBitType = void 0;
	let BaseDuckDBType_1 = require_BaseDuckDBType(), DuckDBTypeId_1 = require_DuckDBTypeId();
	var DuckDBBitType = class DuckDBBitType extends BaseDuckDBType_1.BaseDuckDBType {
		constructor(alias) {
			super(DuckDBTypeId_1.DuckDBTypeId.BIT, alias);
		}
		static instance = new DuckDBBitType();
		static create(alias) {
			return alias ? new DuckDBBitType(alias) : DuckDBBitType.instance;
		}
	};
	exports.DuckDBBitType = DuckDBBitType, exports.BIT = DuckDBBitType.instance;
})), require_DuckDBBlobType = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.BLOB = exports.DuckDBBlobType = void 0;
	let BaseDuckDBType_1 = require_BaseDuckDBType(), DuckDBTypeId_1 = require_DuckDBTypeId();
	var DuckDBBlobType = class DuckDBBlobType extends BaseDuckDBType_1.BaseDuckDBType {
		constructor(alias) {
			super(DuckDBTypeId_1.DuckDBTypeId.BLOB, alias);
		}
		static instance = new DuckDBBlobType();
		static create(alias) {
			return alias ? new DuckDBBlobType(alias) : DuckDBBlobType.instance;
		}
	};
	exports.DuckDBBlobType = DuckDBBlobType, exports.BLOB = DuckDBBlobType.instance;
})), require_DuckDBBooleanType = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.BOOLEAN = exports.DuckDBBooleanType = void 0;
	let BaseDuckDBType_1 = require_BaseDuckDBType(), DuckDBTypeId_1 = require_DuckDBTypeId();
	var DuckDBBooleanType = class DuckDBBooleanType extends BaseDuckDBType_1.BaseDuckDBType {
		constructor(alias) {
			super(DuckDBTypeId_1.DuckDBTypeId.BOOLEAN, alias);
		}
		static instance = new DuckDBBooleanType();
		static create(alias) {
			return alias ? new DuckDBBooleanType(alias) : DuckDBBooleanType.instance;
		}
	};
	exports.DuckDBBooleanType = DuckDBBooleanType, exports.BOOLEAN = DuckDBBooleanType.instance;
})), require_DuckDBDateType = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.DATE = exports.DuckDBDateType = void 0;
	let BaseDuckDBType_1 = require_BaseDuckDBType(), DuckDBTypeId_1 = require_DuckDBTypeId(), values_1 = require_values();
	var DuckDBDateType = class DuckDBDateType extends BaseDuckDBType_1.BaseDuckDBType {
		constructor(alias) {
			super(DuckDBTypeId_1.DuckDBTypeId.DATE, alias);
		}
		static instance = new DuckDBDateType();
		static create(alias) {
			return alias ? new DuckDBDateType(alias) : DuckDBDateType.instance;
		}
		get epoch() {
			return values_1.DuckDBDateValue.Epoch;
		}
		get max() {
			return values_1.DuckDBDateValue.Max;
		}
		get min() {
			return values_1.DuckDBDateValue.Min;
		}
		get posInf() {
			return values_1.DuckDBDateValue.PosInf;
		}
		get negInf() {
			return values_1.DuckDBDateValue.NegInf;
		}
	};
	exports.DuckDBDateType = DuckDBDateType, exports.DATE = DuckDBDateType.instance;
})), require_DuckDBDecimalType = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.DuckDBDecimalType = void 0, exports.DECIMAL = DECIMAL;
	let BaseDuckDBType_1 = require_BaseDuckDBType(), DuckDBLogicalType_1 = require_DuckDBLogicalType(), DuckDBTypeId_1 = require_DuckDBTypeId();
	var DuckDBDecimalType = class DuckDBDecimalType extends BaseDuckDBType_1.BaseDuckDBType {
		width;
		scale;
		constructor(width, scale, alias) {
			super(DuckDBTypeId_1.DuckDBTypeId.DECIMAL, alias), this.width = width, this.scale = scale;
		}
		toString() {
			return `DECIMAL(${this.width},${this.scale})`;
		}
		toLogicalType() {
			let logicalType = DuckDBLogicalType_1.DuckDBLogicalType.createDecimal(this.width, this.scale);
			return this.alias && (logicalType.alias = this.alias), logicalType;
		}
		toJson() {
			return {
				typeId: this.typeId,
				width: this.width,
				scale: this.scale,
				...this.alias ? { alias: this.alias } : {}
			};
		}
		static default = new DuckDBDecimalType(18, 3);
	};
	exports.DuckDBDecimalType = DuckDBDecimalType;
	function DECIMAL(width, scale, alias) {
		return width === void 0 ? DuckDBDecimalType.default : scale === void 0 ? new DuckDBDecimalType(width, 0) : new DuckDBDecimalType(width, scale, alias);
	}
})), require_DuckDBDoubleType = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.DOUBLE = exports.DuckDBDoubleType = void 0;
	let BaseDuckDBType_1 = require_BaseDuckDBType(), DuckDBTypeId_1 = require_DuckDBTypeId();
	var DuckDBDoubleType = class DuckDBDoubleType extends BaseDuckDBType_1.BaseDuckDBType {
		constructor(alias) {
			super(DuckDBTypeId_1.DuckDBTypeId.DOUBLE, alias);
		}
		static instance = new DuckDBDoubleType();
		static create(alias) {
			return alias ? new DuckDBDoubleType(alias) : DuckDBDoubleType.instance;
		}
		static Max = Number.MAX_VALUE;
		static Min = -Number.MAX_VALUE;
		get max() {
			return DuckDBDoubleType.Max;
		}
		get min() {
			return DuckDBDoubleType.Min;
		}
	};
	exports.DuckDBDoubleType = DuckDBDoubleType, exports.DOUBLE = DuckDBDoubleType.instance;
})), require_DuckDBEnumType = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.DuckDBEnumType = void 0, exports.ENUM8 = ENUM8, exports.ENUM16 = ENUM16, exports.ENUM32 = ENUM32, exports.ENUM = ENUM;
	let BaseDuckDBType_1 = require_BaseDuckDBType(), DuckDBLogicalType_1 = require_DuckDBLogicalType(), DuckDBTypeId_1 = require_DuckDBTypeId(), sql_1 = require_sql();
	var DuckDBEnumType = class extends BaseDuckDBType_1.BaseDuckDBType {
		values;
		valueIndexes;
		internalTypeId;
		constructor(values, internalTypeId, alias) {
			super(DuckDBTypeId_1.DuckDBTypeId.ENUM, alias), this.values = values;
			let valueIndexes = Object.create(null);
			for (let i = 0; i < values.length; i++) valueIndexes[values[i]] = i;
			this.valueIndexes = valueIndexes, this.internalTypeId = internalTypeId;
		}
		/**
		* The index of the given value in this enum.
		*
		* Throws if the value is not a member: storing an unknown value would
		* otherwise write index 0, silently substituting the enum's first member.
		*/
		indexForValue(value) {
			let index = this.valueIndexes[value];
			if (index === void 0) throw Error(`${(0, sql_1.quotedString)(value)} is not a member of ${this.toStringForError()}`);
			return index;
		}
		/**
		* Like toString, but bounded: an enum can have millions of members, and all of
		* them in an error message would bury the part that matters.
		*/
		toStringForError() {
			return this.alias ? this.alias : this.values.length <= 8 ? this.toString() : `ENUM(${this.values.slice(0, 8).map(sql_1.quotedString).join(", ")}, and ${this.values.length - 8} more)`;
		}
		toString() {
			return `ENUM(${this.values.map(sql_1.quotedString).join(", ")})`;
		}
		toLogicalType() {
			let logicalType = DuckDBLogicalType_1.DuckDBLogicalType.createEnum(this.values);
			return this.alias && (logicalType.alias = this.alias), logicalType;
		}
		toJson() {
			return {
				typeId: this.typeId,
				values: [...this.values],
				internalTypeId: this.internalTypeId,
				...this.alias ? { alias: this.alias } : {}
			};
		}
	};
	exports.DuckDBEnumType = DuckDBEnumType;
	function ENUM8(values, alias) {
		return new DuckDBEnumType(values, DuckDBTypeId_1.DuckDBTypeId.UTINYINT, alias);
	}
	function ENUM16(values, alias) {
		return new DuckDBEnumType(values, DuckDBTypeId_1.DuckDBTypeId.USMALLINT, alias);
	}
	function ENUM32(values, alias) {
		return new DuckDBEnumType(values, DuckDBTypeId_1.DuckDBTypeId.UINTEGER, alias);
	}
	function ENUM(values, alias) {
		if (values.length < 256) return ENUM8(values, alias);
		if (values.length < 65536) return ENUM16(values, alias);
		if (values.length < 4294967296) return ENUM32(values, alias);
		throw Error(`ENUM types cannot have more than 4294967295 values; received ${values.length}`);
	}
})), require_DuckDBFloatType = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.FLOAT = exports.DuckDBFloatType = void 0;
	let BaseDuckDBType_1 = require_BaseDuckDBType(), DuckDBTypeId_1 = require_DuckDBTypeId();
	var DuckDBFloatType = class DuckDBFloatType extends BaseDuckDBType_1.BaseDuckDBType {
		constructor(alias) {
			super(DuckDBTypeId_1.DuckDBTypeId.FLOAT, alias);
		}
		static instance = new DuckDBFloatType();
		static create(alias) {
			return alias ? new DuckDBFloatType(alias) : DuckDBFloatType.instance;
		}
		static Max = 34028234663852886e22;
		static Min = -34028234663852886e22;
		get max() {
			return DuckDBFloatType.Max;
		}
		get min() {
			return DuckDBFloatType.Min;
		}
	};
	exports.DuckDBFloatType = DuckDBFloatType, exports.FLOAT = DuckDBFloatType.instance;
})), require_DuckDBGeometryType = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.GEOMETRY = exports.DuckDBGeometryType = void 0;
	let BaseDuckDBType_1 = require_BaseDuckDBType(), DuckDBTypeId_1 = require_DuckDBTypeId(), sql_1 = require_sql();
	var DuckDBGeometryType = class DuckDBGeometryType extends BaseDuckDBType_1.BaseDuckDBType {
		/**
		* Coordinate Reference System (e.g. a WKT2 string) attached to the type.
		*
		* Read-only: setting `crs` on a `DuckDBGeometryType` is not propagated by
		* `toLogicalType()`. To produce a GEOMETRY logical type carrying a CRS,
		* construct it via SQL (e.g. `'POINT(1 2)'::GEOMETRY('<crs>')`).
		*/
		crs;
		constructor(alias, crs) {
			super(DuckDBTypeId_1.DuckDBTypeId.GEOMETRY, alias), this.crs = crs;
		}
		toString() {
			return this.crs ? `GEOMETRY(${(0, sql_1.quotedString)(this.crs)})` : "GEOMETRY";
		}
		toJson() {
			return {
				typeId: this.typeId,
				...this.crs ? { crs: this.crs } : {},
				...this.alias ? { alias: this.alias } : {}
			};
		}
		static instance = new DuckDBGeometryType();
		static create(alias, crs) {
			return alias || crs ? new DuckDBGeometryType(alias, crs) : DuckDBGeometryType.instance;
		}
	};
	exports.DuckDBGeometryType = DuckDBGeometryType, exports.GEOMETRY = DuckDBGeometryType.instance;
})), require_DuckDBHugeIntType = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.HUGEINT = exports.DuckDBHugeIntType = void 0;
	let BaseDuckDBType_1 = require_BaseDuckDBType(), DuckDBTypeId_1 = require_DuckDBTypeId();
	var DuckDBHugeIntType = class DuckDBHugeIntType extends BaseDuckDBType_1.BaseDuckDBType {
		constructor(alias) {
			super(DuckDBTypeId_1.DuckDBTypeId.HUGEINT, alias);
		}
		static instance = new DuckDBHugeIntType();
		static create(alias) {
			return alias ? new DuckDBHugeIntType(alias) : DuckDBHugeIntType.instance;
		}
		static Max = 2n ** 127n - 1n;
		static Min = -(2n ** 127n);
		get max() {
			return DuckDBHugeIntType.Max;
		}
		get min() {
			return DuckDBHugeIntType.Min;
		}
	};
	exports.DuckDBHugeIntType = DuckDBHugeIntType, exports.HUGEINT = DuckDBHugeIntType.instance;
})), require_DuckDBIntegerLiteralType = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.INTEGER_LITERAL = exports.DuckDBIntegerLiteralType = void 0;
	let BaseDuckDBType_1 = require_BaseDuckDBType(), DuckDBTypeId_1 = require_DuckDBTypeId();
	var DuckDBIntegerLiteralType = class DuckDBIntegerLiteralType extends BaseDuckDBType_1.BaseDuckDBType {
		constructor(alias) {
			super(DuckDBTypeId_1.DuckDBTypeId.INTEGER_LITERAL, alias);
		}
		static instance = new DuckDBIntegerLiteralType();
		static create(alias) {
			return alias ? new DuckDBIntegerLiteralType(alias) : DuckDBIntegerLiteralType.instance;
		}
	};
	exports.DuckDBIntegerLiteralType = DuckDBIntegerLiteralType, exports.INTEGER_LITERAL = DuckDBIntegerLiteralType.instance;
})), require_DuckDBIntegerType = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.INTEGER = exports.DuckDBIntegerType = void 0;
	let BaseDuckDBType_1 = require_BaseDuckDBType(), DuckDBTypeId_1 = require_DuckDBTypeId();
	var DuckDBIntegerType = class DuckDBIntegerType extends BaseDuckDBType_1.BaseDuckDBType {
		constructor(alias) {
			super(DuckDBTypeId_1.DuckDBTypeId.INTEGER, alias);
		}
		static instance = new DuckDBIntegerType();
		static create(alias) {
			return alias ? new DuckDBIntegerType(alias) : DuckDBIntegerType.instance;
		}
		static Max = 2 ** 31 - 1;
		static Min = -(2 ** 31);
		get max() {
			return DuckDBIntegerType.Max;
		}
		get min() {
			return DuckDBIntegerType.Min;
		}
	};
	exports.DuckDBIntegerType = DuckDBIntegerType, exports.INTEGER = DuckDBIntegerType.instance;
})), require_DuckDBIntervalType = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.INTERVAL = exports.DuckDBIntervalType = void 0;
	let BaseDuckDBType_1 = require_BaseDuckDBType(), DuckDBTypeId_1 = require_DuckDBTypeId();
	var DuckDBIntervalType = class DuckDBIntervalType extends BaseDuckDBType_1.BaseDuckDBType {
		constructor(alias) {
			super(DuckDBTypeId_1.DuckDBTypeId.INTERVAL, alias);
		}
		static instance = new DuckDBIntervalType();
		static create(alias) {
			return alias ? new DuckDBIntervalType(alias) : DuckDBIntervalType.instance;
		}
	};
	exports.DuckDBIntervalType = DuckDBIntervalType, exports.INTERVAL = DuckDBIntervalType.instance;
})), require_DuckDBListType = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.DuckDBListType = void 0, exports.LIST = LIST;
	let BaseDuckDBType_1 = require_BaseDuckDBType(), DuckDBLogicalType_1 = require_DuckDBLogicalType(), DuckDBTypeId_1 = require_DuckDBTypeId();
	var DuckDBListType = class extends BaseDuckDBType_1.BaseDuckDBType {
		valueType;
		constructor(valueType, alias) {
			super(DuckDBTypeId_1.DuckDBTypeId.LIST, alias), this.valueType = valueType;
		}
		toString() {
			return `${this.valueType}[]`;
		}
		toLogicalType() {
			let logicalType = DuckDBLogicalType_1.DuckDBLogicalType.createList(this.valueType.toLogicalType());
			return this.alias && (logicalType.alias = this.alias), logicalType;
		}
		toJson() {
			return {
				typeId: this.typeId,
				valueType: this.valueType.toJson(),
				...this.alias ? { alias: this.alias } : {}
			};
		}
	};
	exports.DuckDBListType = DuckDBListType;
	function LIST(valueType, alias) {
		return new DuckDBListType(valueType, alias);
	}
})), require_DuckDBMapType = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.DuckDBMapType = void 0, exports.MAP = MAP;
	let BaseDuckDBType_1 = require_BaseDuckDBType(), DuckDBLogicalType_1 = require_DuckDBLogicalType(), DuckDBTypeId_1 = require_DuckDBTypeId();
	var DuckDBMapType = class extends BaseDuckDBType_1.BaseDuckDBType {
		keyType;
		valueType;
		constructor(keyType, valueType, alias) {
			super(DuckDBTypeId_1.DuckDBTypeId.MAP, alias), this.keyType = keyType, this.valueType = valueType;
		}
		toString() {
			return `MAP(${this.keyType}, ${this.valueType})`;
		}
		toLogicalType() {
			let logicalType = DuckDBLogicalType_1.DuckDBLogicalType.createMap(this.keyType.toLogicalType(), this.valueType.toLogicalType());
			return this.alias && (logicalType.alias = this.alias), logicalType;
		}
		toJson() {
			return {
				typeId: this.typeId,
				keyType: this.keyType.toJson(),
				valueType: this.valueType.toJson(),
				...this.alias ? { alias: this.alias } : {}
			};
		}
	};
	exports.DuckDBMapType = DuckDBMapType;
	function MAP(keyType, valueType, alias) {
		return new DuckDBMapType(keyType, valueType, alias);
	}
})), require_DuckDBSQLNullType = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.SQLNULL = exports.DuckDBSQLNullType = void 0;
	let BaseDuckDBType_1 = require_BaseDuckDBType(), DuckDBTypeId_1 = require_DuckDBTypeId();
	var DuckDBSQLNullType = class DuckDBSQLNullType extends BaseDuckDBType_1.BaseDuckDBType {
		constructor(alias) {
			super(DuckDBTypeId_1.DuckDBTypeId.SQLNULL, alias);
		}
		static instance = new DuckDBSQLNullType();
		static create(alias) {
			return alias ? new DuckDBSQLNullType(alias) : DuckDBSQLNullType.instance;
		}
	};
	exports.DuckDBSQLNullType = DuckDBSQLNullType, exports.SQLNULL = DuckDBSQLNullType.instance;
})), require_DuckDBSmallIntType = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.SMALLINT = exports.DuckDBSmallIntType = void 0;
	let BaseDuckDBType_1 = require_BaseDuckDBType(), DuckDBTypeId_1 = require_DuckDBTypeId();
	var DuckDBSmallIntType = class DuckDBSmallIntType extends BaseDuckDBType_1.BaseDuckDBType {
		constructor(alias) {
			super(DuckDBTypeId_1.DuckDBTypeId.SMALLINT, alias);
		}
		static instance = new DuckDBSmallIntType();
		static create(alias) {
			return alias ? new DuckDBSmallIntType(alias) : DuckDBSmallIntType.instance;
		}
		static Max = 2 ** 15 - 1;
		static Min = -(2 ** 15);
		get max() {
			return DuckDBSmallIntType.Max;
		}
		get min() {
			return DuckDBSmallIntType.Min;
		}
	};
	exports.DuckDBSmallIntType = DuckDBSmallIntType, exports.SMALLINT = DuckDBSmallIntType.instance;
})), require_DuckDBStringLiteralType = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.STRING_LITERAL = exports.DuckDBStringLiteralType = void 0;
	let BaseDuckDBType_1 = require_BaseDuckDBType(), DuckDBTypeId_1 = require_DuckDBTypeId();
	var DuckDBStringLiteralType = class DuckDBStringLiteralType extends BaseDuckDBType_1.BaseDuckDBType {
		constructor(alias) {
			super(DuckDBTypeId_1.DuckDBTypeId.STRING_LITERAL, alias);
		}
		static instance = new DuckDBStringLiteralType();
		static create(alias) {
			return alias ? new DuckDBStringLiteralType(alias) : DuckDBStringLiteralType.instance;
		}
	};
	exports.DuckDBStringLiteralType = DuckDBStringLiteralType, exports.STRING_LITERAL = DuckDBStringLiteralType.instance;
})), require_DuckDBStructType = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.DuckDBStructType = void 0, exports.STRUCT = STRUCT;
	let BaseDuckDBType_1 = require_BaseDuckDBType(), DuckDBLogicalType_1 = require_DuckDBLogicalType(), DuckDBTypeId_1 = require_DuckDBTypeId(), sql_1 = require_sql();
	var DuckDBStructType = class extends BaseDuckDBType_1.BaseDuckDBType {
		entryNames;
		entryTypes;
		entryIndexes;
		constructor(entryNames, entryTypes, alias) {
			if (super(DuckDBTypeId_1.DuckDBTypeId.STRUCT, alias), entryNames.length !== entryTypes.length) throw Error(`Could not create DuckDBStructType: \
        entryNames length (${entryNames.length}) does not match entryTypes length (${entryTypes.length})`);
			this.entryNames = entryNames, this.entryTypes = entryTypes;
			let entryIndexes = {};
			for (let i = 0; i < entryNames.length; i++) entryIndexes[entryNames[i]] = i;
			this.entryIndexes = entryIndexes;
		}
		get entryCount() {
			return this.entryNames.length;
		}
		indexForEntry(entryName) {
			return this.entryIndexes[entryName];
		}
		typeForEntry(entryName) {
			return this.entryTypes[this.entryIndexes[entryName]];
		}
		toString() {
			let parts = [];
			for (let i = 0; i < this.entryNames.length; i++) parts.push(`${(0, sql_1.quotedIdentifier)(this.entryNames[i])} ${this.entryTypes[i]}`);
			return `STRUCT(${parts.join(", ")})`;
		}
		toLogicalType() {
			let logicalType = DuckDBLogicalType_1.DuckDBLogicalType.createStruct(this.entryNames, this.entryTypes.map((t) => t.toLogicalType()));
			return this.alias && (logicalType.alias = this.alias), logicalType;
		}
		toJson() {
			return {
				typeId: this.typeId,
				entryNames: [...this.entryNames],
				entryTypes: this.entryTypes.map((t) => t.toJson()),
				...this.alias ? { alias: this.alias } : {}
			};
		}
	};
	exports.DuckDBStructType = DuckDBStructType;
	function STRUCT(entries, alias) {
		return new DuckDBStructType(Object.keys(entries), Object.values(entries), alias);
	}
})), require_DuckDBTimeNSType = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.TIME_NS = exports.DuckDBTimeNSType = void 0;
	let BaseDuckDBType_1 = require_BaseDuckDBType(), DuckDBTypeId_1 = require_DuckDBTypeId(), values_1 = require_values();
	var DuckDBTimeNSType = class DuckDBTimeNSType extends BaseDuckDBType_1.BaseDuckDBType {
		constructor(alias) {
			super(DuckDBTypeId_1.DuckDBTypeId.TIME_NS, alias);
		}
		static instance = new DuckDBTimeNSType();
		static create(alias) {
			return alias ? new DuckDBTimeNSType(alias) : DuckDBTimeNSType.instance;
		}
		get max() {
			return values_1.DuckDBTimeNSValue.Max;
		}
		get min() {
			return values_1.DuckDBTimeNSValue.Min;
		}
	};
	exports.DuckDBTimeNSType = DuckDBTimeNSType, exports.TIME_NS = DuckDBTimeNSType.instance;
})), require_DuckDBTimeTZType = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.TIMETZ = exports.DuckDBTimeTZType = void 0;
	let BaseDuckDBType_1 = require_BaseDuckDBType(), DuckDBTypeId_1 = require_DuckDBTypeId(), values_1 = require_values();
	var DuckDBTimeTZType = class DuckDBTimeTZType extends BaseDuckDBType_1.BaseDuckDBType {
		constructor(alias) {
			super(DuckDBTypeId_1.DuckDBTypeId.TIME_TZ, alias);
		}
		toString() {
			return "TIME WITH TIME ZONE";
		}
		static instance = new DuckDBTimeTZType();
		static create(alias) {
			return alias ? new DuckDBTimeTZType(alias) : DuckDBTimeTZType.instance;
		}
		get max() {
			return values_1.DuckDBTimeTZValue.Max;
		}
		get min() {
			return values_1.DuckDBTimeTZValue.Min;
		}
	};
	exports.DuckDBTimeTZType = DuckDBTimeTZType, exports.TIMETZ = DuckDBTimeTZType.instance;
})), require_DuckDBTimeType = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.TIME = exports.DuckDBTimeType = void 0;
	let BaseDuckDBType_1 = require_BaseDuckDBType(), DuckDBTypeId_1 = require_DuckDBTypeId(), values_1 = require_values();
	var DuckDBTimeType = class DuckDBTimeType extends BaseDuckDBType_1.BaseDuckDBType {
		constructor(alias) {
			super(DuckDBTypeId_1.DuckDBTypeId.TIME, alias);
		}
		static instance = new DuckDBTimeType();
		static create(alias) {
			return alias ? new DuckDBTimeType(alias) : DuckDBTimeType.instance;
		}
		get max() {
			return values_1.DuckDBTimeValue.Max;
		}
		get min() {
			return values_1.DuckDBTimeValue.Min;
		}
	};
	exports.DuckDBTimeType = DuckDBTimeType, exports.TIME = DuckDBTimeType.instance;
})), require_DuckDBTimestampMillisecondsType = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.TIMESTAMP_MS = exports.DuckDBTimestampMillisecondsType = void 0;
	let BaseDuckDBType_1 = require_BaseDuckDBType(), DuckDBTypeId_1 = require_DuckDBTypeId(), values_1 = require_values();
	var DuckDBTimestampMillisecondsType = class DuckDBTimestampMillisecondsType extends BaseDuckDBType_1.BaseDuckDBType {
		constructor(alias) {
			super(DuckDBTypeId_1.DuckDBTypeId.TIMESTAMP_MS, alias);
		}
		static instance = new DuckDBTimestampMillisecondsType();
		static create(alias) {
			return alias ? new DuckDBTimestampMillisecondsType(alias) : DuckDBTimestampMillisecondsType.instance;
		}
		get epoch() {
			return values_1.DuckDBTimestampMillisecondsValue.Epoch;
		}
		get max() {
			return values_1.DuckDBTimestampMillisecondsValue.Max;
		}
		get min() {
			return values_1.DuckDBTimestampMillisecondsValue.Min;
		}
		get posInf() {
			return values_1.DuckDBTimestampMillisecondsValue.PosInf;
		}
		get negInf() {
			return values_1.DuckDBTimestampMillisecondsValue.NegInf;
		}
	};
	exports.DuckDBTimestampMillisecondsType = DuckDBTimestampMillisecondsType, exports.TIMESTAMP_MS = DuckDBTimestampMillisecondsType.instance;
})), require_DuckDBTimestampNanosecondsType = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.TIMESTAMP_NS = exports.DuckDBTimestampNanosecondsType = void 0;
	let BaseDuckDBType_1 = require_BaseDuckDBType(), DuckDBTypeId_1 = require_DuckDBTypeId(), values_1 = require_values();
	var DuckDBTimestampNanosecondsType = class DuckDBTimestampNanosecondsType extends BaseDuckDBType_1.BaseDuckDBType {
		constructor(alias) {
			super(DuckDBTypeId_1.DuckDBTypeId.TIMESTAMP_NS, alias);
		}
		static instance = new DuckDBTimestampNanosecondsType();
		static create(alias) {
			return alias ? new DuckDBTimestampNanosecondsType(alias) : DuckDBTimestampNanosecondsType.instance;
		}
		get epoch() {
			return values_1.DuckDBTimestampNanosecondsValue.Epoch;
		}
		get max() {
			return values_1.DuckDBTimestampNanosecondsValue.Max;
		}
		get min() {
			return values_1.DuckDBTimestampNanosecondsValue.Min;
		}
		get posInf() {
			return values_1.DuckDBTimestampNanosecondsValue.PosInf;
		}
		get negInf() {
			return values_1.DuckDBTimestampNanosecondsValue.NegInf;
		}
	};
	exports.DuckDBTimestampNanosecondsType = DuckDBTimestampNanosecondsType, exports.TIMESTAMP_NS = DuckDBTimestampNanosecondsType.instance;
})), require_DuckDBTimestampSecondsType = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.TIMESTAMP_S = exports.DuckDBTimestampSecondsType = void 0;
	let BaseDuckDBType_1 = require_BaseDuckDBType(), DuckDBTypeId_1 = require_DuckDBTypeId(), values_1 = require_values();
	var DuckDBTimestampSecondsType = class DuckDBTimestampSecondsType extends BaseDuckDBType_1.BaseDuckDBType {
		constructor(alias) {
			super(DuckDBTypeId_1.DuckDBTypeId.TIMESTAMP_S, alias);
		}
		static instance = new DuckDBTimestampSecondsType();
		static create(alias) {
			return alias ? new DuckDBTimestampSecondsType(alias) : DuckDBTimestampSecondsType.instance;
		}
		get epoch() {
			return values_1.DuckDBTimestampSecondsValue.Epoch;
		}
		get max() {
			return values_1.DuckDBTimestampSecondsValue.Max;
		}
		get min() {
			return values_1.DuckDBTimestampSecondsValue.Min;
		}
		get posInf() {
			return values_1.DuckDBTimestampSecondsValue.PosInf;
		}
		get negInf() {
			return values_1.DuckDBTimestampSecondsValue.NegInf;
		}
	};
	exports.DuckDBTimestampSecondsType = DuckDBTimestampSecondsType, exports.TIMESTAMP_S = DuckDBTimestampSecondsType.instance;
})), require_DuckDBTimestampTZType = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.TIMESTAMPTZ = exports.DuckDBTimestampTZType = void 0;
	let BaseDuckDBType_1 = require_BaseDuckDBType(), DuckDBTypeId_1 = require_DuckDBTypeId(), values_1 = require_values();
	var DuckDBTimestampTZType = class DuckDBTimestampTZType extends BaseDuckDBType_1.BaseDuckDBType {
		constructor(alias) {
			super(DuckDBTypeId_1.DuckDBTypeId.TIMESTAMP_TZ, alias);
		}
		toString() {
			return "TIMESTAMP WITH TIME ZONE";
		}
		static instance = new DuckDBTimestampTZType();
		static create(alias) {
			return alias ? new DuckDBTimestampTZType(alias) : DuckDBTimestampTZType.instance;
		}
		get epoch() {
			return values_1.DuckDBTimestampTZValue.Epoch;
		}
		get max() {
			return values_1.DuckDBTimestampTZValue.Max;
		}
		get min() {
			return values_1.DuckDBTimestampTZValue.Min;
		}
		get posInf() {
			return values_1.DuckDBTimestampTZValue.PosInf;
		}
		get negInf() {
			return values_1.DuckDBTimestampTZValue.NegInf;
		}
	};
	exports.DuckDBTimestampTZType = DuckDBTimestampTZType, exports.TIMESTAMPTZ = DuckDBTimestampTZType.instance;
})), require_DuckDBTimestampType = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.DuckDBTimestampMicrosecondsType = exports.TIMESTAMP = exports.DuckDBTimestampType = void 0;
	let BaseDuckDBType_1 = require_BaseDuckDBType(), DuckDBTypeId_1 = require_DuckDBTypeId(), values_1 = require_values();
	var DuckDBTimestampType = class DuckDBTimestampType extends BaseDuckDBType_1.BaseDuckDBType {
		constructor(alias) {
			super(DuckDBTypeId_1.DuckDBTypeId.TIMESTAMP, alias);
		}
		static instance = new DuckDBTimestampType();
		static create(alias) {
			return alias ? new DuckDBTimestampType(alias) : DuckDBTimestampType.instance;
		}
		get epoch() {
			return values_1.DuckDBTimestampValue.Epoch;
		}
		get max() {
			return values_1.DuckDBTimestampValue.Max;
		}
		get min() {
			return values_1.DuckDBTimestampValue.Min;
		}
		get posInf() {
			return values_1.DuckDBTimestampValue.PosInf;
		}
		get negInf() {
			return values_1.DuckDBTimestampValue.NegInf;
		}
	};
	exports.DuckDBTimestampType = DuckDBTimestampType, exports.TIMESTAMP = DuckDBTimestampType.instance, exports.DuckDBTimestampMicrosecondsType = DuckDBTimestampType;
})), require_DuckDBTinyIntType = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.TINYINT = exports.DuckDBTinyIntType = void 0;
	let BaseDuckDBType_1 = require_BaseDuckDBType(), DuckDBTypeId_1 = require_DuckDBTypeId();
	var DuckDBTinyIntType = class DuckDBTinyIntType extends BaseDuckDBType_1.BaseDuckDBType {
		constructor(alias) {
			super(DuckDBTypeId_1.DuckDBTypeId.TINYINT, alias);
		}
		static instance = new DuckDBTinyIntType();
		static create(alias) {
			return alias ? new DuckDBTinyIntType(alias) : DuckDBTinyIntType.instance;
		}
		static Max = 127;
		static Min = -128;
		get max() {
			return DuckDBTinyIntType.Max;
		}
		get min() {
			return DuckDBTinyIntType.Min;
		}
	};
	exports.DuckDBTinyIntType = DuckDBTinyIntType, exports.TINYINT = DuckDBTinyIntType.instance;
})), require_DuckDBType$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 });
})), require_DuckDBUBigIntType = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.UBIGINT = exports.DuckDBUBigIntType = void 0;
	let BaseDuckDBType_1 = require_BaseDuckDBType(), DuckDBTypeId_1 = require_DuckDBTypeId();
	var DuckDBUBigIntType = class DuckDBUBigIntType extends BaseDuckDBType_1.BaseDuckDBType {
		constructor(alias) {
			super(DuckDBTypeId_1.DuckDBTypeId.UBIGINT, alias);
		}
		static instance = new DuckDBUBigIntType();
		static create(alias) {
			return alias ? new DuckDBUBigIntType(alias) : DuckDBUBigIntType.instance;
		}
		static Max = 2n ** 64n - 1n;
		static Min = 0n;
		get max() {
			return DuckDBUBigIntType.Max;
		}
		get min() {
			return DuckDBUBigIntType.Min;
		}
	};
	exports.DuckDBUBigIntType = DuckDBUBigIntType, exports.UBIGINT = DuckDBUBigIntType.instance;
})), require_DuckDBUHugeIntType = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.UHUGEINT = exports.DuckDBUHugeIntType = void 0;
	let BaseDuckDBType_1 = require_BaseDuckDBType(), DuckDBTypeId_1 = require_DuckDBTypeId();
	var DuckDBUHugeIntType = class DuckDBUHugeIntType extends BaseDuckDBType_1.BaseDuckDBType {
		constructor(alias) {
			super(DuckDBTypeId_1.DuckDBTypeId.UHUGEINT, alias);
		}
		static instance = new DuckDBUHugeIntType();
		static create(alias) {
			return alias ? new DuckDBUHugeIntType(alias) : DuckDBUHugeIntType.instance;
		}
		static Max = 2n ** 128n - 1n;
		static Min = 0n;
		get max() {
			return DuckDBUHugeIntType.Max;
		}
		get min() {
			return DuckDBUHugeIntType.Min;
		}
	};
	exports.DuckDBUHugeIntType = DuckDBUHugeIntType, exports.UHUGEINT = DuckDBUHugeIntType.instance;
})), require_DuckDBUIntegerType = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.UINTEGER = exports.DuckDBUIntegerType = void 0;
	let BaseDuckDBType_1 = require_BaseDuckDBType(), DuckDBTypeId_1 = require_DuckDBTypeId();
	var DuckDBUIntegerType = class DuckDBUIntegerType extends BaseDuckDBType_1.BaseDuckDBType {
		constructor(alias) {
			super(DuckDBTypeId_1.DuckDBTypeId.UINTEGER, alias);
		}
		static instance = new DuckDBUIntegerType();
		static create(alias) {
			return alias ? new DuckDBUIntegerType(alias) : DuckDBUIntegerType.instance;
		}
		static Max = 2 ** 32 - 1;
		static Min = 0;
		get max() {
			return DuckDBUIntegerType.Max;
		}
		get min() {
			return DuckDBUIntegerType.Min;
		}
	};
	exports.DuckDBUIntegerType = DuckDBUIntegerType, exports.UINTEGER = DuckDBUIntegerType.instance;
})), require_DuckDBUSmallIntType = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.USMALLINT = exports.DuckDBUSmallIntType = void 0;
	let BaseDuckDBType_1 = require_BaseDuckDBType(), DuckDBTypeId_1 = require_DuckDBTypeId();
	var DuckDBUSmallIntType = class DuckDBUSmallIntType extends BaseDuckDBType_1.BaseDuckDBType {
		constructor(alias) {
			super(DuckDBTypeId_1.DuckDBTypeId.USMALLINT, alias);
		}
		static instance = new DuckDBUSmallIntType();
		static create(alias) {
			return alias ? new DuckDBUSmallIntType(alias) : DuckDBUSmallIntType.instance;
		}
		static Max = 2 ** 16 - 1;
		static Min = 0;
		get max() {
			return DuckDBUSmallIntType.Max;
		}
		get min() {
			return DuckDBUSmallIntType.Min;
		}
	};
	exports.DuckDBUSmallIntType = DuckDBUSmallIntType, exports.USMALLINT = DuckDBUSmallIntType.instance;
})), require_DuckDBUTinyIntType = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.UTINYINT = exports.DuckDBUTinyIntType = void 0;
	let BaseDuckDBType_1 = require_BaseDuckDBType(), DuckDBTypeId_1 = require_DuckDBTypeId();
	var DuckDBUTinyIntType = class DuckDBUTinyIntType extends BaseDuckDBType_1.BaseDuckDBType {
		constructor(alias) {
			super(DuckDBTypeId_1.DuckDBTypeId.UTINYINT, alias);
		}
		static instance = new DuckDBUTinyIntType();
		static create(alias) {
			return alias ? new DuckDBUTinyIntType(alias) : DuckDBUTinyIntType.instance;
		}
		static Max = 255;
		static Min = 0;
		get max() {
			return DuckDBUTinyIntType.Max;
		}
		get min() {
			return DuckDBUTinyIntType.Min;
		}
	};
	exports.DuckDBUTinyIntType = DuckDBUTinyIntType, exports.UTINYINT = DuckDBUTinyIntType.instance;
})), require_DuckDBUUIDType = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.UUID = exports.DuckDBUUIDType = void 0;
	let BaseDuckDBType_1 = require_BaseDuckDBType(), DuckDBTypeId_1 = require_DuckDBTypeId(), values_1 = require_values();
	var DuckDBUUIDType = class DuckDBUUIDType extends BaseDuckDBType_1.BaseDuckDBType {
		constructor(alias) {
			super(DuckDBTypeId_1.DuckDBTypeId.UUID, alias);
		}
		static instance = new DuckDBUUIDType();
		static create(alias) {
			return alias ? new DuckDBUUIDType(alias) : DuckDBUUIDType.instance;
		}
		get max() {
			return values_1.DuckDBUUIDValue.Max;
		}
		get min() {
			return values_1.DuckDBUUIDValue.Min;
		}
	};
	exports.DuckDBUUIDType = DuckDBUUIDType, exports.UUID = DuckDBUUIDType.instance;
})), require_DuckDBUnionType = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.DuckDBUnionType = void 0, exports.UNION = UNION;
	let BaseDuckDBType_1 = require_BaseDuckDBType(), DuckDBLogicalType_1 = require_DuckDBLogicalType(), DuckDBTypeId_1 = require_DuckDBTypeId(), sql_1 = require_sql();
	var DuckDBUnionType = class extends BaseDuckDBType_1.BaseDuckDBType {
		memberTags;
		tagMemberIndexes;
		memberTypes;
		constructor(memberTags, memberTypes, alias) {
			if (super(DuckDBTypeId_1.DuckDBTypeId.UNION, alias), memberTags.length !== memberTypes.length) throw Error(`Could not create DuckDBUnionType: \
        tags length (${memberTags.length}) does not match valueTypes length (${memberTypes.length})`);
			this.memberTags = memberTags;
			let tagMemberIndexes = {};
			for (let i = 0; i < memberTags.length; i++) tagMemberIndexes[memberTags[i]] = i;
			this.tagMemberIndexes = tagMemberIndexes, this.memberTypes = memberTypes;
		}
		memberIndexForTag(tag) {
			return this.tagMemberIndexes[tag];
		}
		memberTypeForTag(tag) {
			return this.memberTypes[this.tagMemberIndexes[tag]];
		}
		get memberCount() {
			return this.memberTags.length;
		}
		toString() {
			let parts = [];
			for (let i = 0; i < this.memberTags.length; i++) parts.push(`${(0, sql_1.quotedIdentifier)(this.memberTags[i])} ${this.memberTypes[i]}`);
			return `UNION(${parts.join(", ")})`;
		}
		toLogicalType() {
			let logicalType = DuckDBLogicalType_1.DuckDBLogicalType.createUnion(this.memberTags, this.memberTypes.map((t) => t.toLogicalType()));
			return this.alias && (logicalType.alias = this.alias), logicalType;
		}
		toJson() {
			return {
				typeId: this.typeId,
				memberTags: [...this.memberTags],
				memberTypes: this.memberTypes.map((t) => t.toJson()),
				...this.alias ? { alias: this.alias } : {}
			};
		}
	};
	exports.DuckDBUnionType = DuckDBUnionType;
	function UNION(members, alias) {
		return new DuckDBUnionType(Object.keys(members), Object.values(members), alias);
	}
})), require_DuckDBVarCharType = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.VARCHAR = exports.DuckDBVarCharType = void 0;
	let BaseDuckDBType_1 = require_BaseDuckDBType(), DuckDBTypeId_1 = require_DuckDBTypeId();
	var DuckDBVarCharType = class DuckDBVarCharType extends BaseDuckDBType_1.BaseDuckDBType {
		constructor(alias) {
			super(DuckDBTypeId_1.DuckDBTypeId.VARCHAR, alias);
		}
		static instance = new DuckDBVarCharType();
		static create(alias) {
			return alias ? new DuckDBVarCharType(alias) : DuckDBVarCharType.instance;
		}
	};
	exports.DuckDBVarCharType = DuckDBVarCharType, exports.VARCHAR = DuckDBVarCharType.instance;
})), require_DuckDBVariantType = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.VARIANT = exports.DuckDBVariantType = void 0;
	let BaseDuckDBType_1 = require_BaseDuckDBType(), DuckDBTypeId_1 = require_DuckDBTypeId();
	var DuckDBVariantType = class DuckDBVariantType extends BaseDuckDBType_1.BaseDuckDBType {
		constructor(alias) {
			super(DuckDBTypeId_1.DuckDBTypeId.VARIANT, alias);
		}
		static instance = new DuckDBVariantType();
		static create(alias) {
			return alias ? new DuckDBVariantType(alias) : DuckDBVariantType.instance;
		}
	};
	exports.DuckDBVariantType = DuckDBVariantType, exports.VARIANT = DuckDBVariantType.instance;
})), require_types = /* @__PURE__ */ __commonJSMin(((exports, module, this$74) => {
	var __createBinding = this$74 && this$74.__createBinding || (Object.create ? (function(o, m, k, k2) {
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
	})), __exportStar = this$74 && this$74.__exportStar || function(m, exports) {
		for (var p in m) p !== "default" && !Object.prototype.hasOwnProperty.call(exports, p) && __createBinding(exports, m, p);
	};
	Object.defineProperty(exports, "__esModule", { value: !0 }), __exportStar(require_BaseDuckDBType(), exports), __exportStar(require_DuckDBAnyType(), exports), __exportStar(require_DuckDBArrayType(), exports), __exportStar(require_DuckDBBigIntType(), exports), __exportStar(require_DuckDBBigNumType(), exports), __exportStar(require_DuckDBBitType(), exports), __exportStar(require_DuckDBBlobType(), exports), __exportStar(require_DuckDBBooleanType(), exports), __exportStar(require_DuckDBDateType(), exports), __exportStar(require_DuckDBDecimalType(), exports), __exportStar(require_DuckDBDoubleType(), exports), __exportStar(require_DuckDBEnumType(), exports), __exportStar(require_DuckDBFloatType(), exports), __exportStar(require_DuckDBGeometryType(), exports), __exportStar(require_DuckDBHugeIntType(), exports), __exportStar(require_DuckDBIntegerLiteralType(), exports), __exportStar(require_DuckDBIntegerType(), exports), __exportStar(require_DuckDBIntervalType(), exports), __exportStar(require_DuckDBListType(), exports), __exportStar(require_DuckDBMapType(), exports), __exportStar(require_DuckDBSQLNullType(), exports), __exportStar(require_DuckDBSmallIntType(), exports), __exportStar(require_DuckDBStringLiteralType(), exports), __exportStar(require_DuckDBStructType(), exports), __exportStar(require_DuckDBTimeNSType(), exports), __exportStar(require_DuckDBTimeTZType(), exports), __exportStar(require_DuckDBTimeType(), exports), __exportStar(require_DuckDBTimestampMillisecondsType(), exports), __exportStar(require_DuckDBTimestampNanosecondsType(), exports), __exportStar(require_DuckDBTimestampSecondsType(), exports), __exportStar(require_DuckDBTimestampTZType(), exports), __exportStar(require_DuckDBTimestampType(), exports), __exportStar(require_DuckDBTinyIntType(), exports), __exportStar(require_DuckDBType$1(), exports), __exportStar(require_DuckDBUBigIntType(), exports), __exportStar(require_DuckDBUHugeIntType(), exports), __exportStar(require_DuckDBUIntegerType(), exports), __exportStar(require_DuckDBUSmallIntType(), exports), __exportStar(require_DuckDBUTinyIntType(), exports), __exportStar(require_DuckDBUUIDType(), exports), __exportStar(require_DuckDBUnionType(), exports), __exportStar(require_DuckDBVarCharType(), exports), __exportStar(require_DuckDBVariantType(), exports);
})), require_DuckDBType = /* @__PURE__ */ __commonJSMin(((exports, module, this$73) => {
	var __createBinding = this$73 && this$73.__createBinding || (Object.create ? (function(o, m, k, k2) {
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
	})), __exportStar = this$73 && this$73.__exportStar || function(m, exports) {
		for (var p in m) p !== "default" && !Object.prototype.hasOwnProperty.call(exports, p) && __createBinding(exports, m, p);
	};
	Object.defineProperty(exports, "__esModule", { value: !0 }), __exportStar(require_types(), exports);
})), require_typeForValue = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.typeForValue = typeForValue;
	let DuckDBType_1 = require_DuckDBType(), values_1 = require_values();
	function typeForValue(value) {
		if (value === null) return DuckDBType_1.SQLNULL;
		switch (typeof value) {
			case "boolean": return DuckDBType_1.BOOLEAN;
			case "number": return Number.isInteger(value) ? value >= -2147483648 && value <= 2147483647 ? DuckDBType_1.INTEGER : DuckDBType_1.BIGINT : DuckDBType_1.DOUBLE;
			case "bigint": return DuckDBType_1.HUGEINT;
			case "string": return DuckDBType_1.VARCHAR;
			case "object":
				if (value instanceof values_1.DuckDBArrayValue) return (0, DuckDBType_1.ARRAY)(typeForValue(value.items[0]), value.items.length);
				if (value instanceof values_1.DuckDBBitValue) return DuckDBType_1.BIT;
				if (value instanceof values_1.DuckDBBlobValue) return DuckDBType_1.BLOB;
				if (value instanceof values_1.DuckDBDateValue) return DuckDBType_1.DATE;
				if (value instanceof values_1.DuckDBDecimalValue) return (0, DuckDBType_1.DECIMAL)(value.width, value.scale);
				if (value instanceof values_1.DuckDBIntervalValue) return DuckDBType_1.INTERVAL;
				if (value instanceof values_1.DuckDBListValue) return (0, DuckDBType_1.LIST)(typeForValue(value.items[0]));
				if (value instanceof values_1.DuckDBMapValue) return value.entries.length === 0 ? (0, DuckDBType_1.MAP)(DuckDBType_1.ANY, DuckDBType_1.ANY) : (0, DuckDBType_1.MAP)(typeForValue(value.entries[0].key), typeForValue(value.entries[0].value));
				if (value instanceof values_1.DuckDBStructValue) {
					let entryTypes = {};
					for (let key in value.entries) entryTypes[key] = typeForValue(value.entries[key]);
					return (0, DuckDBType_1.STRUCT)(entryTypes);
				}
				if (value instanceof values_1.DuckDBTimestampMillisecondsValue) return DuckDBType_1.TIMESTAMP_MS;
				if (value instanceof values_1.DuckDBTimestampNanosecondsValue) return DuckDBType_1.TIMESTAMP_NS;
				if (value instanceof values_1.DuckDBTimestampSecondsValue) return DuckDBType_1.TIMESTAMP_S;
				if (value instanceof values_1.DuckDBTimestampTZValue) return DuckDBType_1.TIMESTAMPTZ;
				if (value instanceof values_1.DuckDBTimestampValue) return DuckDBType_1.TIMESTAMP;
				if (value instanceof values_1.DuckDBTimeTZValue) return DuckDBType_1.TIMETZ;
				if (value instanceof values_1.DuckDBTimeValue) return DuckDBType_1.TIME;
				if (value instanceof values_1.DuckDBTimeNSValue) return DuckDBType_1.TIME_NS;
				if (value instanceof values_1.DuckDBUnionValue) return (0, DuckDBType_1.UNION)({ [value.tag]: typeForValue(value.value) });
				if (value instanceof values_1.DuckDBUUIDValue) return DuckDBType_1.UUID;
				if (value instanceof values_1.DuckDBVariantValue) return DuckDBType_1.VARIANT;
		}
		return DuckDBType_1.ANY;
	}
})), require_createValue = /* @__PURE__ */ __commonJSMin(((exports, module, this$72) => {
	var __importDefault = this$72 && this$72.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { default: mod };
	};
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.createValue = createValue;
	let node_bindings_1 = __importDefault((init_native_bindings(), __toCommonJS(native_bindings_exports))), DuckDBTypeId_1 = require_DuckDBTypeId(), typeForValue_1 = require_typeForValue(), values_1 = require_values();
	function createValue(type, input) {
		if (input === null) return node_bindings_1.default.create_null_value();
		let { typeId } = type;
		switch (typeId) {
			case DuckDBTypeId_1.DuckDBTypeId.BOOLEAN:
				if (typeof input == "boolean") return node_bindings_1.default.create_bool(input);
				throw Error("input is not a boolean");
			case DuckDBTypeId_1.DuckDBTypeId.TINYINT:
				if (typeof input == "number") return node_bindings_1.default.create_int8(input);
				throw Error("input is not a number");
			case DuckDBTypeId_1.DuckDBTypeId.SMALLINT:
				if (typeof input == "number") return node_bindings_1.default.create_int16(input);
				throw Error("input is not a number");
			case DuckDBTypeId_1.DuckDBTypeId.INTEGER:
				if (typeof input == "number") return node_bindings_1.default.create_int32(input);
				throw Error("input is not a number");
			case DuckDBTypeId_1.DuckDBTypeId.BIGINT:
				if (typeof input == "bigint" || typeof input == "number") return node_bindings_1.default.create_int64(BigInt(input));
				throw Error("input is not a bigint");
			case DuckDBTypeId_1.DuckDBTypeId.UTINYINT:
				if (typeof input == "number") return node_bindings_1.default.create_uint8(input);
				throw Error("input is not a number");
			case DuckDBTypeId_1.DuckDBTypeId.USMALLINT:
				if (typeof input == "number") return node_bindings_1.default.create_uint16(input);
				throw Error("input is not a number");
			case DuckDBTypeId_1.DuckDBTypeId.UINTEGER:
				if (typeof input == "number") return node_bindings_1.default.create_uint32(input);
				throw Error("input is not a number");
			case DuckDBTypeId_1.DuckDBTypeId.UBIGINT:
				if (typeof input == "bigint" || typeof input == "number") return node_bindings_1.default.create_uint64(BigInt(input));
				throw Error("input is not a bigint");
			case DuckDBTypeId_1.DuckDBTypeId.FLOAT:
				if (typeof input == "number") return node_bindings_1.default.create_float(input);
				throw Error("input is not a number");
			case DuckDBTypeId_1.DuckDBTypeId.DOUBLE:
				if (typeof input == "number") return node_bindings_1.default.create_double(input);
				throw Error("input is not a number");
			case DuckDBTypeId_1.DuckDBTypeId.TIMESTAMP:
				if (input instanceof values_1.DuckDBTimestampValue) return node_bindings_1.default.create_timestamp(input);
				throw Error("input is not a DuckDBTimestampValue");
			case DuckDBTypeId_1.DuckDBTypeId.DATE:
				if (input instanceof values_1.DuckDBDateValue) return node_bindings_1.default.create_date(input);
				throw Error("input is not a DuckDBDateValue");
			case DuckDBTypeId_1.DuckDBTypeId.TIME:
				if (input instanceof values_1.DuckDBTimeValue) return node_bindings_1.default.create_time(input);
				throw Error("input is not a DuckDBTimeValue");
			case DuckDBTypeId_1.DuckDBTypeId.INTERVAL:
				if (input instanceof values_1.DuckDBIntervalValue) return node_bindings_1.default.create_interval(input);
				throw Error("input is not a DuckDBIntervalValue");
			case DuckDBTypeId_1.DuckDBTypeId.HUGEINT:
				if (typeof input == "bigint") return node_bindings_1.default.create_hugeint(input);
				throw Error("input is not a bigint");
			case DuckDBTypeId_1.DuckDBTypeId.UHUGEINT:
				if (typeof input == "bigint") return node_bindings_1.default.create_uhugeint(input);
				throw Error("input is not a bigint");
			case DuckDBTypeId_1.DuckDBTypeId.VARCHAR:
				if (typeof input == "string") return node_bindings_1.default.create_varchar(input);
				throw Error("input is not a string");
			case DuckDBTypeId_1.DuckDBTypeId.BLOB:
				if (input instanceof values_1.DuckDBBlobValue) return node_bindings_1.default.create_blob(input.bytes);
				throw Error("input is not a DuckDBBlobValue");
			case DuckDBTypeId_1.DuckDBTypeId.DECIMAL:
				if (input instanceof values_1.DuckDBDecimalValue) return node_bindings_1.default.create_decimal(input);
				throw Error("input is not a DuckDBDecimalValue");
			case DuckDBTypeId_1.DuckDBTypeId.TIMESTAMP_S:
				if (input instanceof values_1.DuckDBTimestampSecondsValue) return node_bindings_1.default.create_timestamp_s(input);
				throw Error("input is not a DuckDBTimestampSecondsValue");
			case DuckDBTypeId_1.DuckDBTypeId.TIMESTAMP_MS:
				if (input instanceof values_1.DuckDBTimestampMillisecondsValue) return node_bindings_1.default.create_timestamp_ms(input);
				throw Error("input is not a DuckDBTimestampMillisecondsValue");
			case DuckDBTypeId_1.DuckDBTypeId.TIMESTAMP_NS:
				if (input instanceof values_1.DuckDBTimestampNanosecondsValue) return node_bindings_1.default.create_timestamp_ns(input);
				throw Error("input is not a DuckDBTimestampNanosecondsValue");
			case DuckDBTypeId_1.DuckDBTypeId.ENUM:
				if (typeof input == "string") return node_bindings_1.default.create_enum_value(type.toLogicalType().logical_type, type.indexForValue(input));
				throw Error("input is not a string");
			case DuckDBTypeId_1.DuckDBTypeId.LIST:
				if (input instanceof values_1.DuckDBListValue) {
					if (type.valueType.typeId === DuckDBTypeId_1.DuckDBTypeId.ANY) throw Error("Cannot create lists with item type of ANY. Specify a specific type.");
					return node_bindings_1.default.create_list_value(type.valueType.toLogicalType().logical_type, input.items.map((item) => createValue(type.valueType, item)));
				}
				throw Error("input is not a DuckDBListValue");
			case DuckDBTypeId_1.DuckDBTypeId.STRUCT:
				if (input instanceof values_1.DuckDBStructValue) {
					if (type.entryTypes.find((entryType) => entryType.typeId === DuckDBTypeId_1.DuckDBTypeId.ANY)) throw Error("Cannot create structs with an entry type of ANY. Specify a specific type.");
					return node_bindings_1.default.create_struct_value(type.toLogicalType().logical_type, type.entryNames.map((name, i) => {
						if (!(name in input.entries)) throw Error(`STRUCT entry '${name}' is missing from input`);
						return createValue(type.entryTypes[i], input.entries[name]);
					}));
				}
				throw Error("input is not a DuckDBStructValue");
			case DuckDBTypeId_1.DuckDBTypeId.MAP:
				if (input instanceof values_1.DuckDBMapValue) {
					if (type.keyType.typeId === DuckDBTypeId_1.DuckDBTypeId.ANY) throw Error("Cannot create maps with key type of ANY. Specify a specific type.");
					if (type.valueType.typeId === DuckDBTypeId_1.DuckDBTypeId.ANY) throw Error("Cannot create maps with value type of ANY. Specify a specific type.");
					return node_bindings_1.default.create_map_value(type.toLogicalType().logical_type, input.entries.map((entry) => createValue(type.keyType, entry.key)), input.entries.map((entry) => createValue(type.valueType, entry.value)));
				}
				throw Error("input is not a DuckDBMapValue");
			case DuckDBTypeId_1.DuckDBTypeId.ARRAY:
				if (input instanceof values_1.DuckDBArrayValue) {
					if (type.valueType.typeId === DuckDBTypeId_1.DuckDBTypeId.ANY) throw Error("Cannot create arrays with item type of ANY. Specify a specific type.");
					return node_bindings_1.default.create_array_value(type.valueType.toLogicalType().logical_type, input.items.map((item) => createValue(type.valueType, item)));
				}
				throw Error("input is not a DuckDBArrayValue");
			case DuckDBTypeId_1.DuckDBTypeId.UUID:
				if (input instanceof values_1.DuckDBUUIDValue) return node_bindings_1.default.create_uuid(input.toUint128());
				throw Error("input is not a bigint");
			case DuckDBTypeId_1.DuckDBTypeId.UNION:
				if (input instanceof values_1.DuckDBUnionValue) {
					let tagIndex = type.memberIndexForTag(input.tag), memberType = type.memberTypes[tagIndex];
					if (memberType.typeId === DuckDBTypeId_1.DuckDBTypeId.ANY) throw Error("Cannot create union values with type of ANY.");
					return node_bindings_1.default.create_union_value(type.toLogicalType().logical_type, tagIndex, createValue(memberType, input.value));
				}
				throw Error("input is not a DuckDBUnionValue");
			case DuckDBTypeId_1.DuckDBTypeId.BIT:
				if (input instanceof values_1.DuckDBBitValue) return node_bindings_1.default.create_bit(input.data);
				throw Error("input is not a DuckDBBitValue");
			case DuckDBTypeId_1.DuckDBTypeId.TIME_TZ:
				if (input instanceof values_1.DuckDBTimeTZValue) return node_bindings_1.default.create_time_tz_value(input);
				throw Error("input is not a DuckDBTimeTZValue");
			case DuckDBTypeId_1.DuckDBTypeId.TIMESTAMP_TZ:
				if (input instanceof values_1.DuckDBTimestampTZValue) return node_bindings_1.default.create_timestamp_tz(input);
				throw Error("input is not a DuckDBTimestampTZValue");
			case DuckDBTypeId_1.DuckDBTypeId.ANY: throw Error("Cannot create values of type ANY. Specify a specific type.");
			case DuckDBTypeId_1.DuckDBTypeId.BIGNUM:
				if (typeof input == "bigint") return node_bindings_1.default.create_bignum(input);
				throw Error("input is not a bigint");
			case DuckDBTypeId_1.DuckDBTypeId.SQLNULL: return node_bindings_1.default.create_null_value();
			case DuckDBTypeId_1.DuckDBTypeId.STRING_LITERAL: throw Error("Cannot create values of type STRING_LITERAL.");
			case DuckDBTypeId_1.DuckDBTypeId.INTEGER_LITERAL: throw Error("Cannot create values of type INTEGER_LITERAL.");
			case DuckDBTypeId_1.DuckDBTypeId.TIME_NS:
				if (input instanceof values_1.DuckDBTimeNSValue) return node_bindings_1.default.create_time_ns(input);
				throw Error("input is not a DuckDBTimeNSValue");
			case DuckDBTypeId_1.DuckDBTypeId.GEOMETRY: throw input instanceof values_1.DuckDBGeometryValue ? Error("Creating values of type GEOMETRY is not yet supported.") : Error("input is not a DuckDBGeometryValue");
			case DuckDBTypeId_1.DuckDBTypeId.VARIANT: {
				let inner = input instanceof values_1.DuckDBVariantValue ? input.value : input, innerType = input instanceof values_1.DuckDBVariantValue && input.type ? input.type : (0, typeForValue_1.typeForValue)(inner);
				try {
					return createValue(innerType, inner);
				} catch (err) {
					throw Error(`Failed to create VARIANT value (inner type ${innerType}): ${err.message}`);
				}
			}
			default: throw Error(`unrecognized type id ${typeId}`);
		}
	}
})), require_DuckDBAppender = /* @__PURE__ */ __commonJSMin(((exports, module, this$71) => {
	var __importDefault = this$71 && this$71.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { default: mod };
	};
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.DuckDBAppender = void 0;
	let node_bindings_1 = __importDefault((init_native_bindings(), __toCommonJS(native_bindings_exports))), createValue_1 = require_createValue(), DuckDBLogicalType_1 = require_DuckDBLogicalType(), DuckDBType_1 = require_DuckDBType(), typeForValue_1 = require_typeForValue(), values_1 = require_values();
	exports.DuckDBAppender = class {
		connection;
		appender;
		constructor(connection, appender) {
			this.connection = connection, this.appender = appender;
		}
		closeSync() {
			node_bindings_1.default.appender_close_sync(this.appender);
		}
		flushSync() {
			node_bindings_1.default.appender_flush_sync(this.appender);
		}
		clear() {
			node_bindings_1.default.appender_clear(this.appender);
		}
		get columnCount() {
			return node_bindings_1.default.appender_column_count(this.appender);
		}
		columnType(columnIndex) {
			return DuckDBLogicalType_1.DuckDBLogicalType.create(node_bindings_1.default.appender_column_type(this.appender, columnIndex)).asType();
		}
		endRow() {
			node_bindings_1.default.appender_end_row(this.appender);
		}
		appendDefault() {
			node_bindings_1.default.append_default(this.appender);
		}
		appendBoolean(value) {
			node_bindings_1.default.append_bool(this.appender, value);
		}
		appendTinyInt(value) {
			node_bindings_1.default.append_int8(this.appender, value);
		}
		appendSmallInt(value) {
			node_bindings_1.default.append_int16(this.appender, value);
		}
		appendInteger(value) {
			node_bindings_1.default.append_int32(this.appender, value);
		}
		appendBigInt(value) {
			node_bindings_1.default.append_int64(this.appender, value);
		}
		appendHugeInt(value) {
			node_bindings_1.default.append_hugeint(this.appender, value);
		}
		appendUTinyInt(value) {
			node_bindings_1.default.append_uint8(this.appender, value);
		}
		appendUSmallInt(value) {
			node_bindings_1.default.append_uint16(this.appender, value);
		}
		appendUInteger(value) {
			node_bindings_1.default.append_uint32(this.appender, value);
		}
		appendUBigInt(value) {
			node_bindings_1.default.append_uint64(this.appender, value);
		}
		appendUHugeInt(value) {
			node_bindings_1.default.append_uhugeint(this.appender, value);
		}
		appendDecimal(value) {
			this.appendValue(value, (0, DuckDBType_1.DECIMAL)(value.width, value.scale));
		}
		appendFloat(value) {
			node_bindings_1.default.append_float(this.appender, value);
		}
		appendDouble(value) {
			node_bindings_1.default.append_double(this.appender, value);
		}
		appendDate(value) {
			node_bindings_1.default.append_date(this.appender, value);
		}
		appendTime(value) {
			node_bindings_1.default.append_time(this.appender, value);
		}
		appendTimeTZ(value) {
			this.appendValue(value, DuckDBType_1.TIMETZ);
		}
		appendTimestamp(value) {
			node_bindings_1.default.append_timestamp(this.appender, value);
		}
		appendTimestampTZ(value) {
			this.appendValue(value, DuckDBType_1.TIMESTAMPTZ);
		}
		appendTimestampSeconds(value) {
			this.appendValue(value, DuckDBType_1.TIMESTAMP_S);
		}
		appendTimestampMilliseconds(value) {
			this.appendValue(value, DuckDBType_1.TIMESTAMP_MS);
		}
		appendTimestampNanoseconds(value) {
			this.appendValue(value, DuckDBType_1.TIMESTAMP_NS);
		}
		appendInterval(value) {
			node_bindings_1.default.append_interval(this.appender, value);
		}
		appendVarchar(value) {
			node_bindings_1.default.append_varchar(this.appender, value);
		}
		appendBlob(value) {
			node_bindings_1.default.append_blob(this.appender, value);
		}
		appendEnum(value, type) {
			this.appendValue(value, type);
		}
		appendList(value, type) {
			this.appendValue(value instanceof values_1.DuckDBListValue ? value : (0, values_1.listValue)(value), type);
		}
		appendStruct(value, type) {
			this.appendValue(value instanceof values_1.DuckDBStructValue ? value : (0, values_1.structValue)(value), type);
		}
		appendMap(value, type) {
			this.appendValue(value, type);
		}
		appendArray(value, type) {
			this.appendValue(value instanceof values_1.DuckDBArrayValue ? value : (0, values_1.arrayValue)(value), type);
		}
		appendUnion(value, type) {
			this.appendValue(value, type);
		}
		appendUUID(value) {
			this.appendValue(value, DuckDBType_1.UUID);
		}
		appendBit(value) {
			this.appendValue(value, DuckDBType_1.BIT);
		}
		appendBigNum(value) {
			this.appendValue(value, DuckDBType_1.BIGNUM);
		}
		appendVariant(value) {
			value === null ? this.appendNull() : this.appendValue(value, DuckDBType_1.VARIANT);
		}
		appendNull() {
			node_bindings_1.default.append_null(this.appender);
		}
		appendValue(value, type) {
			node_bindings_1.default.append_value(this.appender, (0, createValue_1.createValue)(type || (0, typeForValue_1.typeForValue)(value), value));
		}
		appendDataChunk(dataChunk) {
			node_bindings_1.default.append_data_chunk(this.appender, dataChunk.chunk);
		}
	};
})), require_DuckDBClientContext = /* @__PURE__ */ __commonJSMin(((exports, module, this$70) => {
	var __importDefault = this$70 && this$70.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { default: mod };
	};
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.DuckDBClientContext = void 0;
	let node_bindings_1 = __importDefault((init_native_bindings(), __toCommonJS(native_bindings_exports)));
	exports.DuckDBClientContext = class {
		client_context;
		constructor(client_context) {
			this.client_context = client_context;
		}
		get connectionId() {
			return node_bindings_1.default.client_context_get_connection_id(this.client_context);
		}
	};
})), require_vectorRegistry = /* @__PURE__ */ __commonJSMin(((exports) => {
	/**
	* @internal
	* Holds the concrete {@link DuckDBVector.create} implementation, assigned by
	* ./createVector when the vectors module graph loads.
	*
	* This indirection keeps the base class free of static imports of its
	* subclasses. A direct import would form a module-initialization cycle (each
	* subclass statically imports the base to `extend` it), which throws at load
	* time ("Cannot access 'DuckDBVector' before initialization") regardless of
	* when `create()` is actually called. This module is intentionally not
	* re-exported from the package barrel.
	*/
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.vectorRegistry = void 0, exports.vectorRegistry = {};
})), require_DuckDBVector$1 = /* @__PURE__ */ __commonJSMin(((exports, module, this$69) => {
	var __importDefault = this$69 && this$69.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { default: mod };
	};
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.DuckDBVector = void 0;
	let node_bindings_1 = __importDefault((init_native_bindings(), __toCommonJS(native_bindings_exports))), vectorRegistry_1 = require_vectorRegistry();
	exports.DuckDBVector = class {
		static standardSize() {
			return node_bindings_1.default.vector_size();
		}
		static create(vector, itemCount, knownType) {
			if (!vectorRegistry_1.vectorRegistry.create) throw Error("DuckDBVector factory has not been registered");
			return vectorRegistry_1.vectorRegistry.create(vector, itemCount, knownType);
		}
		toArray() {
			let items = [];
			for (let i = 0; i < this.itemCount; i++) items.push(this.getItem(i));
			return items;
		}
	};
})), require_DuckDBValidity = /* @__PURE__ */ __commonJSMin(((exports, module, this$68) => {
	var __importDefault = this$68 && this$68.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { default: mod };
	};
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.DuckDBValidity = void 0;
	let node_bindings_1 = __importDefault((init_native_bindings(), __toCommonJS(native_bindings_exports)));
	exports.DuckDBValidity = class DuckDBValidity {
		data;
		offset;
		itemCount;
		constructor(data, offset, itemCount) {
			this.data = data, this.offset = offset, this.itemCount = itemCount;
		}
		static fromVector(vector, itemCount) {
			let uint64Count = Math.ceil(itemCount / 64), bytes = node_bindings_1.default.vector_get_validity(vector, uint64Count * 8);
			if (!bytes) return new DuckDBValidity(null, 0, itemCount);
			let bigints = new BigUint64Array(bytes.buffer, bytes.byteOffset, uint64Count);
			return new DuckDBValidity(bigints, 0, itemCount);
		}
		itemValid(itemIndex) {
			if (!this.data) return !0;
			let bit = this.offset + itemIndex;
			return (this.data[Math.floor(bit / 64)] & BigInt(1) << BigInt(bit % 64)) !== BigInt(0);
		}
		setItemValid(itemIndex, valid) {
			if (!this.data && !valid) {
				let uint64Count = Math.ceil(this.itemCount / 64), buffer = new ArrayBuffer(uint64Count * 8);
				this.data = new BigUint64Array(buffer, 0, uint64Count);
				for (let i = 0; i < this.data.length; i++) this.data[i] = 18446744073709551615n;
			}
			if (this.data) {
				let bit = this.offset + itemIndex, uint64Index = Math.floor(bit / 64), uint64WithBitSet = BigInt(1) << BigInt(bit % 64);
				valid ? (this.data[uint64Index] & uint64WithBitSet) === 0n && (this.data[uint64Index] |= uint64WithBitSet) : (this.data[uint64Index] & uint64WithBitSet) !== 0n && (this.data[uint64Index] &= ~uint64WithBitSet);
			}
		}
		flush(vector) {
			this.data && (node_bindings_1.default.vector_ensure_validity_writable(vector), node_bindings_1.default.copy_data_to_vector_validity(vector, 0, this.data.buffer, this.data.byteOffset, this.data.byteLength));
		}
		slice(offset, itemCount) {
			return new DuckDBValidity(this.data, this.offset + offset, itemCount);
		}
	};
})), require_DuckDBArrayVector = /* @__PURE__ */ __commonJSMin(((exports, module, this$67) => {
	var __importDefault = this$67 && this$67.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { default: mod };
	};
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.DuckDBArrayVector = void 0;
	let node_bindings_1 = __importDefault((init_native_bindings(), __toCommonJS(native_bindings_exports))), DuckDBType_1 = require_DuckDBType(), values_1 = require_values(), DuckDBVector_1 = require_DuckDBVector$1(), DuckDBValidity_1 = require_DuckDBValidity();
	exports.DuckDBArrayVector = class DuckDBArrayVector extends DuckDBVector_1.DuckDBVector {
		arrayType;
		validity;
		vector;
		childData;
		_itemCount;
		constructor(arrayType, validity, vector, childData, itemCount) {
			super(), this.arrayType = arrayType, this.validity = validity, this.vector = vector, this.childData = childData, this._itemCount = itemCount;
		}
		static fromRawVector(arrayType, vector, itemCount) {
			let validity = DuckDBValidity_1.DuckDBValidity.fromVector(vector, itemCount), child_vector = node_bindings_1.default.array_vector_get_child(vector), childItemsPerArray = DuckDBArrayVector.itemSize(arrayType) * arrayType.length, childData = DuckDBVector_1.DuckDBVector.create(child_vector, itemCount * childItemsPerArray, arrayType.valueType);
			return new DuckDBArrayVector(arrayType, validity, vector, childData, itemCount);
		}
		static itemSize(arrayType) {
			return arrayType.valueType instanceof DuckDBType_1.DuckDBArrayType ? DuckDBArrayVector.itemSize(arrayType.valueType) : 1;
		}
		get type() {
			return this.arrayType;
		}
		get itemCount() {
			return this._itemCount;
		}
		getItem(itemIndex) {
			return this.validity.itemValid(itemIndex) ? new values_1.DuckDBArrayValue(this.childData.slice(itemIndex * this.arrayType.length, this.arrayType.length).toArray()) : null;
		}
		setItem(itemIndex, value) {
			if (value != null) {
				let startIndex = itemIndex * this.arrayType.length;
				for (let i = 0; i < this.arrayType.length; i++) this.childData.setItem(startIndex + i, value.items[i]);
				this.validity.setItemValid(itemIndex, !0);
			} else {
				let startIndex = itemIndex * this.arrayType.length;
				for (let i = 0; i < this.arrayType.length; i++) this.childData.setItem(startIndex + i, null);
				this.validity.setItemValid(itemIndex, !1);
			}
		}
		flush() {
			this.childData.flush(), this.validity.flush(this.vector);
		}
		slice(offset, length) {
			return new DuckDBArrayVector(this.arrayType, this.validity.slice(offset, length), this.vector, this.childData.slice(offset * this.arrayType.length, length * this.arrayType.length), length);
		}
	};
})), require_DuckDBBigIntVector = /* @__PURE__ */ __commonJSMin(((exports, module, this$66) => {
	var __importDefault = this$66 && this$66.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { default: mod };
	};
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.DuckDBBigIntVector = void 0;
	let node_bindings_1 = __importDefault((init_native_bindings(), __toCommonJS(native_bindings_exports))), DuckDBType_1 = require_DuckDBType(), DuckDBVector_1 = require_DuckDBVector$1(), DuckDBValidity_1 = require_DuckDBValidity(), dataAccessors_1 = require_dataAccessors();
	exports.DuckDBBigIntVector = class DuckDBBigIntVector extends DuckDBVector_1.DuckDBVector {
		items;
		validity;
		vector;
		constructor(items, validity, vector) {
			super(), this.items = items, this.validity = validity, this.vector = vector;
		}
		static fromRawVector(vector, itemCount) {
			let data = (0, dataAccessors_1.vectorData)(vector, itemCount * BigInt64Array.BYTES_PER_ELEMENT), items = new BigInt64Array(data.buffer, data.byteOffset, itemCount), validity = DuckDBValidity_1.DuckDBValidity.fromVector(vector, itemCount);
			return new DuckDBBigIntVector(items, validity, vector);
		}
		get type() {
			return DuckDBType_1.DuckDBBigIntType.instance;
		}
		get itemCount() {
			return this.items.length;
		}
		getItem(itemIndex) {
			return this.validity.itemValid(itemIndex) ? this.items[itemIndex] : null;
		}
		setItem(itemIndex, value) {
			if (value != null) {
				if (BigInt.asIntN(64, value) !== value) throw Error("bigint out of int64 range");
				this.items[itemIndex] = value, this.validity.setItemValid(itemIndex, !0);
			} else this.validity.setItemValid(itemIndex, !1);
		}
		flush() {
			node_bindings_1.default.copy_data_to_vector(this.vector, 0, this.items.buffer, this.items.byteOffset, this.items.byteLength), this.validity.flush(this.vector);
		}
		slice(offset, length) {
			return new DuckDBBigIntVector(this.items.slice(offset, offset + length), this.validity.slice(offset, length), this.vector);
		}
	};
})), require_DuckDBBigNumVector = /* @__PURE__ */ __commonJSMin(((exports, module, this$65) => {
	var __importDefault = this$65 && this$65.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { default: mod };
	};
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.DuckDBBigNumVector = void 0;
	let node_bindings_1 = __importDefault((init_native_bindings(), __toCommonJS(native_bindings_exports))), DuckDBType_1 = require_DuckDBType(), DuckDBVector_1 = require_DuckDBVector$1(), DuckDBValidity_1 = require_DuckDBValidity(), dataAccessors_1 = require_dataAccessors();
	exports.DuckDBBigNumVector = class DuckDBBigNumVector extends DuckDBVector_1.DuckDBVector {
		dataView;
		validity;
		vector;
		itemOffset;
		_itemCount;
		itemCache;
		itemCacheDirty;
		constructor(dataView, validity, vector, itemOffset, itemCount) {
			super(), this.dataView = dataView, this.validity = validity, this.vector = vector, this.itemOffset = itemOffset, this._itemCount = itemCount, this.itemCache = [], this.itemCacheDirty = [];
		}
		static fromRawVector(vector, itemCount) {
			let data = (0, dataAccessors_1.vectorData)(vector, itemCount * 16), dataView = new DataView(data.buffer, data.byteOffset, data.byteLength), validity = DuckDBValidity_1.DuckDBValidity.fromVector(vector, itemCount);
			return new DuckDBBigNumVector(dataView, validity, vector, 0, itemCount);
		}
		get type() {
			return DuckDBType_1.DuckDBBigNumType.instance;
		}
		get itemCount() {
			return this._itemCount;
		}
		getItem(itemIndex) {
			if (!this.validity.itemValid(itemIndex)) return null;
			let bytes = (0, dataAccessors_1.getStringBytes)(this.dataView, itemIndex * 16);
			return bytes ? (0, dataAccessors_1.getBigNumFromBytes)(bytes) : null;
		}
		setItem(itemIndex, value) {
			this.itemCache[itemIndex] = value, this.validity.setItemValid(itemIndex, value != null), this.itemCacheDirty[itemIndex] = !0;
		}
		flush() {
			for (let itemIndex = 0; itemIndex < this._itemCount; itemIndex++) if (this.itemCacheDirty[itemIndex]) {
				let cachedItem = this.itemCache[itemIndex];
				cachedItem != null && node_bindings_1.default.vector_assign_string_element_len(this.vector, this.itemOffset + itemIndex, (0, dataAccessors_1.getBytesFromBigNum)(cachedItem)), this.itemCacheDirty[itemIndex] = !1;
			}
			this.validity.flush(this.vector);
		}
		slice(offset, length) {
			return new DuckDBBigNumVector(new DataView(this.dataView.buffer, this.dataView.byteOffset + offset * 16, length * 16), this.validity.slice(offset, length), this.vector, offset, length);
		}
	};
})), require_DuckDBBitVector = /* @__PURE__ */ __commonJSMin(((exports, module, this$64) => {
	var __importDefault = this$64 && this$64.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { default: mod };
	};
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.DuckDBBitVector = void 0;
	let node_bindings_1 = __importDefault((init_native_bindings(), __toCommonJS(native_bindings_exports))), DuckDBType_1 = require_DuckDBType(), values_1 = require_values(), DuckDBVector_1 = require_DuckDBVector$1(), DuckDBValidity_1 = require_DuckDBValidity(), dataAccessors_1 = require_dataAccessors();
	exports.DuckDBBitVector = class DuckDBBitVector extends DuckDBVector_1.DuckDBVector {
		dataView;
		validity;
		vector;
		itemOffset;
		_itemCount;
		itemCache;
		itemCacheDirty;
		constructor(dataView, validity, vector, itemOffset, itemCount) {
			super(), this.dataView = dataView, this.validity = validity, this.vector = vector, this.itemOffset = itemOffset, this._itemCount = itemCount, this.itemCache = [], this.itemCacheDirty = [];
		}
		static fromRawVector(vector, itemCount) {
			let data = (0, dataAccessors_1.vectorData)(vector, itemCount * 16), dataView = new DataView(data.buffer, data.byteOffset, data.byteLength), validity = DuckDBValidity_1.DuckDBValidity.fromVector(vector, itemCount);
			return new DuckDBBitVector(dataView, validity, vector, 0, itemCount);
		}
		get type() {
			return DuckDBType_1.DuckDBBitType.instance;
		}
		get itemCount() {
			return this._itemCount;
		}
		getItem(itemIndex) {
			if (!this.validity.itemValid(itemIndex)) return null;
			let bytes = (0, dataAccessors_1.getBuffer)(this.dataView, itemIndex * 16);
			return bytes ? new values_1.DuckDBBitValue(bytes) : null;
		}
		setItem(itemIndex, value) {
			this.itemCache[itemIndex] = value, this.validity.setItemValid(itemIndex, value != null), this.itemCacheDirty[itemIndex] = !0;
		}
		flush() {
			for (let itemIndex = 0; itemIndex < this._itemCount; itemIndex++) if (this.itemCacheDirty[itemIndex]) {
				let cachedItem = this.itemCache[itemIndex];
				cachedItem != null && node_bindings_1.default.vector_assign_string_element_len(this.vector, this.itemOffset + itemIndex, cachedItem.data), this.itemCacheDirty[itemIndex] = !1;
			}
			this.validity.flush(this.vector);
		}
		slice(offset, length) {
			return new DuckDBBitVector(new DataView(this.dataView.buffer, this.dataView.byteOffset + offset * 16, length * 16), this.validity.slice(offset, length), this.vector, offset, length);
		}
	};
})), require_DuckDBBlobVector = /* @__PURE__ */ __commonJSMin(((exports, module, this$63) => {
	var __importDefault = this$63 && this$63.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { default: mod };
	};
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.DuckDBBlobVector = void 0;
	let node_bindings_1 = __importDefault((init_native_bindings(), __toCommonJS(native_bindings_exports))), DuckDBType_1 = require_DuckDBType(), values_1 = require_values(), DuckDBVector_1 = require_DuckDBVector$1(), DuckDBValidity_1 = require_DuckDBValidity(), dataAccessors_1 = require_dataAccessors();
	exports.DuckDBBlobVector = class DuckDBBlobVector extends DuckDBVector_1.DuckDBVector {
		dataView;
		validity;
		vector;
		itemOffset;
		_itemCount;
		itemCache;
		itemCacheDirty;
		constructor(dataView, validity, vector, itemOffset, itemCount) {
			super(), this.dataView = dataView, this.validity = validity, this.vector = vector, this.itemOffset = itemOffset, this._itemCount = itemCount, this.itemCache = [], this.itemCacheDirty = [];
		}
		static fromRawVector(vector, itemCount) {
			let data = (0, dataAccessors_1.vectorData)(vector, itemCount * 16), dataView = new DataView(data.buffer, data.byteOffset, data.byteLength), validity = DuckDBValidity_1.DuckDBValidity.fromVector(vector, itemCount);
			return new DuckDBBlobVector(dataView, validity, vector, 0, itemCount);
		}
		get type() {
			return DuckDBType_1.DuckDBBlobType.instance;
		}
		get itemCount() {
			return this._itemCount;
		}
		getItem(itemIndex) {
			return this.validity.itemValid(itemIndex) ? new values_1.DuckDBBlobValue((0, dataAccessors_1.getBuffer)(this.dataView, itemIndex * 16)) : null;
		}
		/**
		* Returns the raw bytes for the item at `itemIndex`, or null if the item
		* is SQL NULL. Avoids the `Buffer.from(...)` copy that `getItem` does.
		*
		* The returned `Uint8Array` is a view over the underlying string_t
		* backing buffer for inline payloads (≤12 bytes); for larger payloads
		* it's a fresh allocation returned by the native bindings. Treat the
		* result as read-only either way.
		*/
		getItemBytes(itemIndex) {
			return this.validity.itemValid(itemIndex) ? (0, dataAccessors_1.getStringBytes)(this.dataView, itemIndex * 16) : null;
		}
		setItem(itemIndex, value) {
			this.itemCache[itemIndex] = value, this.validity.setItemValid(itemIndex, value != null), this.itemCacheDirty[itemIndex] = !0;
		}
		flush() {
			for (let itemIndex = 0; itemIndex < this._itemCount; itemIndex++) if (this.itemCacheDirty[itemIndex]) {
				let cachedItem = this.itemCache[itemIndex];
				cachedItem != null && node_bindings_1.default.vector_assign_string_element_len(this.vector, this.itemOffset + itemIndex, cachedItem.bytes), this.itemCacheDirty[itemIndex] = !1;
			}
			this.validity.flush(this.vector);
		}
		slice(offset, length) {
			return new DuckDBBlobVector(new DataView(this.dataView.buffer, this.dataView.byteOffset + offset * 16, length * 16), this.validity.slice(offset, length), this.vector, offset, length);
		}
	};
})), require_DuckDBBooleanVector = /* @__PURE__ */ __commonJSMin(((exports, module, this$62) => {
	var __importDefault = this$62 && this$62.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { default: mod };
	};
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.DuckDBBooleanVector = void 0;
	let node_bindings_1 = __importDefault((init_native_bindings(), __toCommonJS(native_bindings_exports))), DuckDBType_1 = require_DuckDBType(), DuckDBVector_1 = require_DuckDBVector$1(), DuckDBValidity_1 = require_DuckDBValidity(), dataAccessors_1 = require_dataAccessors();
	exports.DuckDBBooleanVector = class DuckDBBooleanVector extends DuckDBVector_1.DuckDBVector {
		dataView;
		validity;
		vector;
		_itemCount;
		constructor(dataView, validity, vector, itemCount) {
			super(), this.dataView = dataView, this.validity = validity, this.vector = vector, this._itemCount = itemCount;
		}
		static fromRawVector(vector, itemCount) {
			let data = (0, dataAccessors_1.vectorData)(vector, itemCount * node_bindings_1.default.sizeof_bool), dataView = new DataView(data.buffer, data.byteOffset, data.byteLength), validity = DuckDBValidity_1.DuckDBValidity.fromVector(vector, itemCount);
			return new DuckDBBooleanVector(dataView, validity, vector, itemCount);
		}
		get type() {
			return DuckDBType_1.DuckDBBooleanType.instance;
		}
		get itemCount() {
			return this._itemCount;
		}
		getItem(itemIndex) {
			return this.validity.itemValid(itemIndex) ? (0, dataAccessors_1.getBoolean)(this.dataView, itemIndex * node_bindings_1.default.sizeof_bool) : null;
		}
		setItem(itemIndex, value) {
			value == null ? this.validity.setItemValid(itemIndex, !1) : ((0, dataAccessors_1.setBoolean)(this.dataView, itemIndex * node_bindings_1.default.sizeof_bool, value), this.validity.setItemValid(itemIndex, !0));
		}
		flush() {
			node_bindings_1.default.copy_data_to_vector(this.vector, 0, this.dataView.buffer, this.dataView.byteOffset, this.dataView.byteLength), this.validity.flush(this.vector);
		}
		slice(offset, length) {
			return new DuckDBBooleanVector(new DataView(this.dataView.buffer, this.dataView.byteOffset + offset * node_bindings_1.default.sizeof_bool, length * node_bindings_1.default.sizeof_bool), this.validity.slice(offset, length), this.vector, length);
		}
	};
})), require_DuckDBDateVector = /* @__PURE__ */ __commonJSMin(((exports, module, this$61) => {
	var __importDefault = this$61 && this$61.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { default: mod };
	};
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.DuckDBDateVector = void 0;
	let node_bindings_1 = __importDefault((init_native_bindings(), __toCommonJS(native_bindings_exports))), DuckDBType_1 = require_DuckDBType(), values_1 = require_values(), DuckDBVector_1 = require_DuckDBVector$1(), DuckDBValidity_1 = require_DuckDBValidity(), dataAccessors_1 = require_dataAccessors();
	exports.DuckDBDateVector = class DuckDBDateVector extends DuckDBVector_1.DuckDBVector {
		items;
		validity;
		vector;
		constructor(items, validity, vector) {
			super(), this.items = items, this.validity = validity, this.vector = vector;
		}
		static fromRawVector(vector, itemCount) {
			let data = (0, dataAccessors_1.vectorData)(vector, itemCount * Int32Array.BYTES_PER_ELEMENT), items = new Int32Array(data.buffer, data.byteOffset, itemCount), validity = DuckDBValidity_1.DuckDBValidity.fromVector(vector, itemCount);
			return new DuckDBDateVector(items, validity, vector);
		}
		get type() {
			return DuckDBType_1.DuckDBDateType.instance;
		}
		get itemCount() {
			return this.items.length;
		}
		getItem(itemIndex) {
			return this.validity.itemValid(itemIndex) ? new values_1.DuckDBDateValue(this.items[itemIndex]) : null;
		}
		setItem(itemIndex, value) {
			if (value != null) {
				if (!Number.isInteger(value.days)) throw Error("number is not an integer");
				if (value.days < -2147483648 || value.days > 2147483647) throw Error("number out of int32 range");
				this.items[itemIndex] = value.days, this.validity.setItemValid(itemIndex, !0);
			} else this.validity.setItemValid(itemIndex, !1);
		}
		flush() {
			node_bindings_1.default.copy_data_to_vector(this.vector, 0, this.items.buffer, this.items.byteOffset, this.items.byteLength), this.validity.flush(this.vector);
		}
		slice(offset, length) {
			return new DuckDBDateVector(this.items.slice(offset, offset + length), this.validity.slice(offset, length), this.vector);
		}
	};
})), require_DuckDBDecimal128Vector = /* @__PURE__ */ __commonJSMin(((exports, module, this$60) => {
	var __importDefault = this$60 && this$60.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { default: mod };
	};
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.DuckDBDecimal128Vector = void 0;
	let node_bindings_1 = __importDefault((init_native_bindings(), __toCommonJS(native_bindings_exports))), DuckDBVector_1 = require_DuckDBVector$1(), DuckDBValidity_1 = require_DuckDBValidity(), dataAccessors_1 = require_dataAccessors();
	exports.DuckDBDecimal128Vector = class DuckDBDecimal128Vector extends DuckDBVector_1.DuckDBVector {
		decimalType;
		dataView;
		validity;
		vector;
		_itemCount;
		constructor(decimalType, dataView, validity, vector, itemCount) {
			super(), this.decimalType = decimalType, this.dataView = dataView, this.validity = validity, this.vector = vector, this._itemCount = itemCount;
		}
		static fromRawVector(decimalType, vector, itemCount) {
			let data = (0, dataAccessors_1.vectorData)(vector, itemCount * 16), dataView = new DataView(data.buffer, data.byteOffset, data.byteLength), validity = DuckDBValidity_1.DuckDBValidity.fromVector(vector, itemCount);
			return new DuckDBDecimal128Vector(decimalType, dataView, validity, vector, itemCount);
		}
		get type() {
			return this.decimalType;
		}
		get itemCount() {
			return this._itemCount;
		}
		getItem(itemIndex) {
			return this.validity.itemValid(itemIndex) ? (0, dataAccessors_1.getDecimal128)(this.dataView, itemIndex * 16, this.decimalType) : null;
		}
		getScaledValue(itemIndex) {
			return this.validity.itemValid(itemIndex) ? (0, dataAccessors_1.getInt128)(this.dataView, itemIndex * 16) : null;
		}
		setItem(itemIndex, value) {
			value == null ? this.validity.setItemValid(itemIndex, !1) : ((0, dataAccessors_1.setInt128)(this.dataView, itemIndex * 16, value.value), this.validity.setItemValid(itemIndex, !0));
		}
		flush() {
			node_bindings_1.default.copy_data_to_vector(this.vector, 0, this.dataView.buffer, this.dataView.byteOffset, this.dataView.byteLength), this.validity.flush(this.vector);
		}
		slice(offset, length) {
			return new DuckDBDecimal128Vector(this.decimalType, new DataView(this.dataView.buffer, this.dataView.byteOffset + offset * 16, length * 16), this.validity.slice(offset, length), this.vector, length);
		}
	};
})), require_DuckDBDecimal16Vector = /* @__PURE__ */ __commonJSMin(((exports, module, this$59) => {
	var __importDefault = this$59 && this$59.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { default: mod };
	};
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.DuckDBDecimal16Vector = void 0;
	let node_bindings_1 = __importDefault((init_native_bindings(), __toCommonJS(native_bindings_exports))), DuckDBVector_1 = require_DuckDBVector$1(), DuckDBValidity_1 = require_DuckDBValidity(), dataAccessors_1 = require_dataAccessors();
	exports.DuckDBDecimal16Vector = class DuckDBDecimal16Vector extends DuckDBVector_1.DuckDBVector {
		decimalType;
		dataView;
		validity;
		vector;
		_itemCount;
		constructor(decimalType, dataView, validity, vector, itemCount) {
			super(), this.decimalType = decimalType, this.dataView = dataView, this.validity = validity, this.vector = vector, this._itemCount = itemCount;
		}
		static fromRawVector(decimalType, vector, itemCount) {
			let data = (0, dataAccessors_1.vectorData)(vector, itemCount * 2), dataView = new DataView(data.buffer, data.byteOffset, data.byteLength), validity = DuckDBValidity_1.DuckDBValidity.fromVector(vector, itemCount);
			return new DuckDBDecimal16Vector(decimalType, dataView, validity, vector, itemCount);
		}
		get type() {
			return this.decimalType;
		}
		get itemCount() {
			return this._itemCount;
		}
		getItem(itemIndex) {
			return this.validity.itemValid(itemIndex) ? (0, dataAccessors_1.getDecimal16)(this.dataView, itemIndex * 2, this.decimalType) : null;
		}
		getScaledValue(itemIndex) {
			return this.validity.itemValid(itemIndex) ? (0, dataAccessors_1.getInt16)(this.dataView, itemIndex * 2) : null;
		}
		setItem(itemIndex, value) {
			value == null ? this.validity.setItemValid(itemIndex, !1) : ((0, dataAccessors_1.setInt16)(this.dataView, itemIndex * 2, Number(value.value)), this.validity.setItemValid(itemIndex, !0));
		}
		flush() {
			node_bindings_1.default.copy_data_to_vector(this.vector, 0, this.dataView.buffer, this.dataView.byteOffset, this.dataView.byteLength), this.validity.flush(this.vector);
		}
		slice(offset, length) {
			return new DuckDBDecimal16Vector(this.decimalType, new DataView(this.dataView.buffer, this.dataView.byteOffset + offset * 2, length * 2), this.validity.slice(offset, length), this.vector, length);
		}
	};
})), require_DuckDBDecimal32Vector = /* @__PURE__ */ __commonJSMin(((exports, module, this$58) => {
	var __importDefault = this$58 && this$58.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { default: mod };
	};
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.DuckDBDecimal32Vector = void 0;
	let node_bindings_1 = __importDefault((init_native_bindings(), __toCommonJS(native_bindings_exports))), DuckDBVector_1 = require_DuckDBVector$1(), DuckDBValidity_1 = require_DuckDBValidity(), dataAccessors_1 = require_dataAccessors();
	exports.DuckDBDecimal32Vector = class DuckDBDecimal32Vector extends DuckDBVector_1.DuckDBVector {
		decimalType;
		dataView;
		validity;
		vector;
		_itemCount;
		constructor(decimalType, dataView, validity, vector, itemCount) {
			super(), this.decimalType = decimalType, this.dataView = dataView, this.validity = validity, this.vector = vector, this._itemCount = itemCount;
		}
		static fromRawVector(decimalType, vector, itemCount) {
			let data = (0, dataAccessors_1.vectorData)(vector, itemCount * 4), dataView = new DataView(data.buffer, data.byteOffset, data.byteLength), validity = DuckDBValidity_1.DuckDBValidity.fromVector(vector, itemCount);
			return new DuckDBDecimal32Vector(decimalType, dataView, validity, vector, itemCount);
		}
		get type() {
			return this.decimalType;
		}
		get itemCount() {
			return this._itemCount;
		}
		getItem(itemIndex) {
			return this.validity.itemValid(itemIndex) ? (0, dataAccessors_1.getDecimal32)(this.dataView, itemIndex * 4, this.decimalType) : null;
		}
		getScaledValue(itemIndex) {
			return this.validity.itemValid(itemIndex) ? (0, dataAccessors_1.getInt32)(this.dataView, itemIndex * 4) : null;
		}
		setItem(itemIndex, value) {
			value == null ? this.validity.setItemValid(itemIndex, !1) : ((0, dataAccessors_1.setInt32)(this.dataView, itemIndex * 4, Number(value.value)), this.validity.setItemValid(itemIndex, !0));
		}
		flush() {
			node_bindings_1.default.copy_data_to_vector(this.vector, 0, this.dataView.buffer, this.dataView.byteOffset, this.dataView.byteLength), this.validity.flush(this.vector);
		}
		slice(offset, length) {
			return new DuckDBDecimal32Vector(this.decimalType, new DataView(this.dataView.buffer, this.dataView.byteOffset + offset * 4, length * 4), this.validity.slice(offset, length), this.vector, length);
		}
	};
})), require_DuckDBDecimal64Vector = /* @__PURE__ */ __commonJSMin(((exports, module, this$57) => {
	var __importDefault = this$57 && this$57.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { default: mod };
	};
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.DuckDBDecimal64Vector = void 0;
	let node_bindings_1 = __importDefault((init_native_bindings(), __toCommonJS(native_bindings_exports))), DuckDBVector_1 = require_DuckDBVector$1(), DuckDBValidity_1 = require_DuckDBValidity(), dataAccessors_1 = require_dataAccessors();
	exports.DuckDBDecimal64Vector = class DuckDBDecimal64Vector extends DuckDBVector_1.DuckDBVector {
		decimalType;
		dataView;
		validity;
		vector;
		_itemCount;
		constructor(decimalType, dataView, validity, vector, itemCount) {
			super(), this.decimalType = decimalType, this.dataView = dataView, this.validity = validity, this.vector = vector, this._itemCount = itemCount;
		}
		static fromRawVector(decimalType, vector, itemCount) {
			let data = (0, dataAccessors_1.vectorData)(vector, itemCount * 8), dataView = new DataView(data.buffer, data.byteOffset, data.byteLength), validity = DuckDBValidity_1.DuckDBValidity.fromVector(vector, itemCount);
			return new DuckDBDecimal64Vector(decimalType, dataView, validity, vector, itemCount);
		}
		get type() {
			return this.decimalType;
		}
		get itemCount() {
			return this._itemCount;
		}
		getItem(itemIndex) {
			return this.validity.itemValid(itemIndex) ? (0, dataAccessors_1.getDecimal64)(this.dataView, itemIndex * 8, this.decimalType) : null;
		}
		getScaledValue(itemIndex) {
			return this.validity.itemValid(itemIndex) ? (0, dataAccessors_1.getInt64)(this.dataView, itemIndex * 8) : null;
		}
		setItem(itemIndex, value) {
			value == null ? this.validity.setItemValid(itemIndex, !1) : ((0, dataAccessors_1.setInt64)(this.dataView, itemIndex * 8, value.value), this.validity.setItemValid(itemIndex, !0));
		}
		flush() {
			node_bindings_1.default.copy_data_to_vector(this.vector, 0, this.dataView.buffer, this.dataView.byteOffset, this.dataView.byteLength), this.validity.flush(this.vector);
		}
		slice(offset, length) {
			return new DuckDBDecimal64Vector(this.decimalType, new DataView(this.dataView.buffer, this.dataView.byteOffset + offset * 8, length * 8), this.validity.slice(offset, length), this.vector, length);
		}
	};
})), require_DuckDBDoubleVector = /* @__PURE__ */ __commonJSMin(((exports, module, this$56) => {
	var __importDefault = this$56 && this$56.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { default: mod };
	};
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.DuckDBDoubleVector = void 0;
	let node_bindings_1 = __importDefault((init_native_bindings(), __toCommonJS(native_bindings_exports))), DuckDBType_1 = require_DuckDBType(), DuckDBVector_1 = require_DuckDBVector$1(), DuckDBValidity_1 = require_DuckDBValidity(), dataAccessors_1 = require_dataAccessors();
	exports.DuckDBDoubleVector = class DuckDBDoubleVector extends DuckDBVector_1.DuckDBVector {
		items;
		validity;
		vector;
		constructor(items, validity, vector) {
			super(), this.items = items, this.validity = validity, this.vector = vector;
		}
		static fromRawVector(vector, itemCount) {
			let data = (0, dataAccessors_1.vectorData)(vector, itemCount * Float64Array.BYTES_PER_ELEMENT), items = new Float64Array(data.buffer, data.byteOffset, itemCount), validity = DuckDBValidity_1.DuckDBValidity.fromVector(vector, itemCount);
			return new DuckDBDoubleVector(items, validity, vector);
		}
		get type() {
			return DuckDBType_1.DuckDBDoubleType.instance;
		}
		get itemCount() {
			return this.items.length;
		}
		getItem(itemIndex) {
			return this.validity.itemValid(itemIndex) ? this.items[itemIndex] : null;
		}
		setItem(itemIndex, value) {
			value == null ? this.validity.setItemValid(itemIndex, !1) : (this.items[itemIndex] = value, this.validity.setItemValid(itemIndex, !0));
		}
		flush() {
			node_bindings_1.default.copy_data_to_vector(this.vector, 0, this.items.buffer, this.items.byteOffset, this.items.byteLength), this.validity.flush(this.vector);
		}
		slice(offset, length) {
			return new DuckDBDoubleVector(this.items.slice(offset, offset + length), this.validity.slice(offset, length), this.vector);
		}
	};
})), require_DuckDBEnum16Vector = /* @__PURE__ */ __commonJSMin(((exports, module, this$55) => {
	var __importDefault = this$55 && this$55.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { default: mod };
	};
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.DuckDBEnum16Vector = void 0;
	let node_bindings_1 = __importDefault((init_native_bindings(), __toCommonJS(native_bindings_exports))), DuckDBVector_1 = require_DuckDBVector$1(), DuckDBValidity_1 = require_DuckDBValidity(), dataAccessors_1 = require_dataAccessors();
	exports.DuckDBEnum16Vector = class DuckDBEnum16Vector extends DuckDBVector_1.DuckDBVector {
		enumType;
		items;
		validity;
		vector;
		constructor(enumType, items, validity, vector) {
			super(), this.enumType = enumType, this.items = items, this.validity = validity, this.vector = vector;
		}
		static fromRawVector(enumType, vector, itemCount) {
			let data = (0, dataAccessors_1.vectorData)(vector, itemCount * 2), items = new Uint16Array(data.buffer, data.byteOffset, itemCount), validity = DuckDBValidity_1.DuckDBValidity.fromVector(vector, itemCount);
			return new DuckDBEnum16Vector(enumType, items, validity, vector);
		}
		get type() {
			return this.enumType;
		}
		get itemCount() {
			return this.items.length;
		}
		getItem(itemIndex) {
			return this.validity.itemValid(itemIndex) ? this.enumType.values[this.items[itemIndex]] : null;
		}
		setItem(itemIndex, value) {
			value == null ? this.validity.setItemValid(itemIndex, !1) : (this.items[itemIndex] = this.enumType.indexForValue(value), this.validity.setItemValid(itemIndex, !0));
		}
		flush() {
			node_bindings_1.default.copy_data_to_vector(this.vector, 0, this.items.buffer, this.items.byteOffset, this.items.byteLength), this.validity.flush(this.vector);
		}
		slice(offset, length) {
			return new DuckDBEnum16Vector(this.enumType, this.items.slice(offset, offset + length), this.validity.slice(offset, length), this.vector);
		}
	};
})), require_DuckDBEnum32Vector = /* @__PURE__ */ __commonJSMin(((exports, module, this$54) => {
	var __importDefault = this$54 && this$54.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { default: mod };
	};
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.DuckDBEnum32Vector = void 0;
	let node_bindings_1 = __importDefault((init_native_bindings(), __toCommonJS(native_bindings_exports))), DuckDBVector_1 = require_DuckDBVector$1(), DuckDBValidity_1 = require_DuckDBValidity(), dataAccessors_1 = require_dataAccessors();
	exports.DuckDBEnum32Vector = class DuckDBEnum32Vector extends DuckDBVector_1.DuckDBVector {
		enumType;
		items;
		validity;
		vector;
		constructor(enumType, items, validity, vector) {
			super(), this.enumType = enumType, this.items = items, this.validity = validity, this.vector = vector;
		}
		static fromRawVector(enumType, vector, itemCount) {
			let data = (0, dataAccessors_1.vectorData)(vector, itemCount * 4), items = new Uint32Array(data.buffer, data.byteOffset, itemCount), validity = DuckDBValidity_1.DuckDBValidity.fromVector(vector, itemCount);
			return new DuckDBEnum32Vector(enumType, items, validity, vector);
		}
		get type() {
			return this.enumType;
		}
		get itemCount() {
			return this.items.length;
		}
		getItem(itemIndex) {
			return this.validity.itemValid(itemIndex) ? this.enumType.values[this.items[itemIndex]] : null;
		}
		setItem(itemIndex, value) {
			value == null ? this.validity.setItemValid(itemIndex, !1) : (this.items[itemIndex] = this.enumType.indexForValue(value), this.validity.setItemValid(itemIndex, !0));
		}
		flush() {
			node_bindings_1.default.copy_data_to_vector(this.vector, 0, this.items.buffer, this.items.byteOffset, this.items.byteLength), this.validity.flush(this.vector);
		}
		slice(offset, length) {
			return new DuckDBEnum32Vector(this.enumType, this.items.slice(offset, offset + length), this.validity.slice(offset, length), this.vector);
		}
	};
})), require_DuckDBEnum8Vector = /* @__PURE__ */ __commonJSMin(((exports, module, this$53) => {
	var __importDefault = this$53 && this$53.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { default: mod };
	};
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.DuckDBEnum8Vector = void 0;
	let node_bindings_1 = __importDefault((init_native_bindings(), __toCommonJS(native_bindings_exports))), DuckDBVector_1 = require_DuckDBVector$1(), DuckDBValidity_1 = require_DuckDBValidity(), dataAccessors_1 = require_dataAccessors();
	exports.DuckDBEnum8Vector = class DuckDBEnum8Vector extends DuckDBVector_1.DuckDBVector {
		enumType;
		items;
		validity;
		vector;
		constructor(enumType, items, validity, vector) {
			super(), this.enumType = enumType, this.items = items, this.validity = validity, this.vector = vector;
		}
		static fromRawVector(enumType, vector, itemCount) {
			let data = (0, dataAccessors_1.vectorData)(vector, itemCount), items = new Uint8Array(data.buffer, data.byteOffset, itemCount), validity = DuckDBValidity_1.DuckDBValidity.fromVector(vector, itemCount);
			return new DuckDBEnum8Vector(enumType, items, validity, vector);
		}
		get type() {
			return this.enumType;
		}
		get itemCount() {
			return this.items.length;
		}
		getItem(itemIndex) {
			return this.validity.itemValid(itemIndex) ? this.enumType.values[this.items[itemIndex]] : null;
		}
		setItem(itemIndex, value) {
			value == null ? this.validity.setItemValid(itemIndex, !1) : (this.items[itemIndex] = this.enumType.indexForValue(value), this.validity.setItemValid(itemIndex, !0));
		}
		flush() {
			node_bindings_1.default.copy_data_to_vector(this.vector, 0, this.items.buffer, this.items.byteOffset, this.items.byteLength), this.validity.flush(this.vector);
		}
		slice(offset, length) {
			return new DuckDBEnum8Vector(this.enumType, this.items.slice(offset, offset + length), this.validity.slice(offset, length), this.vector);
		}
	};
})), require_DuckDBFloatVector = /* @__PURE__ */ __commonJSMin(((exports, module, this$52) => {
	var __importDefault = this$52 && this$52.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { default: mod };
	};
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.DuckDBFloatVector = void 0;
	let node_bindings_1 = __importDefault((init_native_bindings(), __toCommonJS(native_bindings_exports))), DuckDBType_1 = require_DuckDBType(), DuckDBVector_1 = require_DuckDBVector$1(), DuckDBValidity_1 = require_DuckDBValidity(), dataAccessors_1 = require_dataAccessors();
	exports.DuckDBFloatVector = class DuckDBFloatVector extends DuckDBVector_1.DuckDBVector {
		items;
		validity;
		vector;
		constructor(items, validity, vector) {
			super(), this.items = items, this.validity = validity, this.vector = vector;
		}
		static fromRawVector(vector, itemCount) {
			let data = (0, dataAccessors_1.vectorData)(vector, itemCount * Float32Array.BYTES_PER_ELEMENT), items = new Float32Array(data.buffer, data.byteOffset, itemCount), validity = DuckDBValidity_1.DuckDBValidity.fromVector(vector, itemCount);
			return new DuckDBFloatVector(items, validity, vector);
		}
		get type() {
			return DuckDBType_1.DuckDBFloatType.instance;
		}
		get itemCount() {
			return this.items.length;
		}
		getItem(itemIndex) {
			return this.validity.itemValid(itemIndex) ? this.items[itemIndex] : null;
		}
		setItem(itemIndex, value) {
			value == null ? this.validity.setItemValid(itemIndex, !1) : (this.items[itemIndex] = value, this.validity.setItemValid(itemIndex, !0));
		}
		flush() {
			node_bindings_1.default.copy_data_to_vector(this.vector, 0, this.items.buffer, this.items.byteOffset, this.items.byteLength), this.validity.flush(this.vector);
		}
		slice(offset, length) {
			return new DuckDBFloatVector(this.items.slice(offset, offset + length), this.validity.slice(offset, length), this.vector);
		}
	};
})), require_DuckDBGeometryVector = /* @__PURE__ */ __commonJSMin(((exports, module, this$51) => {
	var __importDefault = this$51 && this$51.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { default: mod };
	};
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.DuckDBGeometryVector = void 0;
	let node_bindings_1 = __importDefault((init_native_bindings(), __toCommonJS(native_bindings_exports))), DuckDBType_1 = require_DuckDBType(), values_1 = require_values(), DuckDBVector_1 = require_DuckDBVector$1(), DuckDBValidity_1 = require_DuckDBValidity(), dataAccessors_1 = require_dataAccessors();
	exports.DuckDBGeometryVector = class DuckDBGeometryVector extends DuckDBVector_1.DuckDBVector {
		dataView;
		validity;
		vector;
		itemOffset;
		_itemCount;
		itemCache;
		itemCacheDirty;
		constructor(dataView, validity, vector, itemOffset, itemCount) {
			super(), this.dataView = dataView, this.validity = validity, this.vector = vector, this.itemOffset = itemOffset, this._itemCount = itemCount, this.itemCache = [], this.itemCacheDirty = [];
		}
		static fromRawVector(vector, itemCount) {
			let data = (0, dataAccessors_1.vectorData)(vector, itemCount * 16), dataView = new DataView(data.buffer, data.byteOffset, data.byteLength), validity = DuckDBValidity_1.DuckDBValidity.fromVector(vector, itemCount);
			return new DuckDBGeometryVector(dataView, validity, vector, 0, itemCount);
		}
		get type() {
			return DuckDBType_1.DuckDBGeometryType.instance;
		}
		get itemCount() {
			return this._itemCount;
		}
		getItem(itemIndex) {
			return this.validity.itemValid(itemIndex) ? new values_1.DuckDBGeometryValue((0, dataAccessors_1.getBuffer)(this.dataView, itemIndex * 16)) : null;
		}
		setItem(itemIndex, value) {
			this.itemCache[itemIndex] = value, this.validity.setItemValid(itemIndex, value != null), this.itemCacheDirty[itemIndex] = !0;
		}
		flush() {
			for (let itemIndex = 0; itemIndex < this._itemCount; itemIndex++) if (this.itemCacheDirty[itemIndex]) {
				let cachedItem = this.itemCache[itemIndex];
				cachedItem != null && node_bindings_1.default.vector_assign_string_element_len(this.vector, this.itemOffset + itemIndex, cachedItem.bytes), this.itemCacheDirty[itemIndex] = !1;
			}
			this.validity.flush(this.vector);
		}
		slice(offset, length) {
			return new DuckDBGeometryVector(new DataView(this.dataView.buffer, this.dataView.byteOffset + offset * 16, length * 16), this.validity.slice(offset, length), this.vector, offset, length);
		}
	};
})), require_DuckDBHugeIntVector = /* @__PURE__ */ __commonJSMin(((exports, module, this$50) => {
	var __importDefault = this$50 && this$50.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { default: mod };
	};
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.DuckDBHugeIntVector = void 0;
	let node_bindings_1 = __importDefault((init_native_bindings(), __toCommonJS(native_bindings_exports))), DuckDBType_1 = require_DuckDBType(), DuckDBVector_1 = require_DuckDBVector$1(), DuckDBValidity_1 = require_DuckDBValidity(), dataAccessors_1 = require_dataAccessors();
	exports.DuckDBHugeIntVector = class DuckDBHugeIntVector extends DuckDBVector_1.DuckDBVector {
		dataView;
		validity;
		vector;
		_itemCount;
		constructor(dataView, validity, vector, itemCount) {
			super(), this.dataView = dataView, this.validity = validity, this.vector = vector, this._itemCount = itemCount;
		}
		static fromRawVector(vector, itemCount) {
			let data = (0, dataAccessors_1.vectorData)(vector, itemCount * 16), dataView = new DataView(data.buffer, data.byteOffset, data.byteLength), validity = DuckDBValidity_1.DuckDBValidity.fromVector(vector, itemCount);
			return new DuckDBHugeIntVector(dataView, validity, vector, itemCount);
		}
		get type() {
			return DuckDBType_1.DuckDBHugeIntType.instance;
		}
		get itemCount() {
			return this._itemCount;
		}
		getItem(itemIndex) {
			return this.validity.itemValid(itemIndex) ? (0, dataAccessors_1.getInt128)(this.dataView, itemIndex * 16) : null;
		}
		getDouble(itemIndex) {
			return this.validity.itemValid(itemIndex) ? node_bindings_1.default.hugeint_to_double((0, dataAccessors_1.getInt128)(this.dataView, itemIndex * 16)) : null;
		}
		setItem(itemIndex, value) {
			value == null ? this.validity.setItemValid(itemIndex, !1) : ((0, dataAccessors_1.setInt128)(this.dataView, itemIndex * 16, value), this.validity.setItemValid(itemIndex, !0));
		}
		flush() {
			node_bindings_1.default.copy_data_to_vector(this.vector, 0, this.dataView.buffer, this.dataView.byteOffset, this.dataView.byteLength), this.validity.flush(this.vector);
		}
		slice(offset, length) {
			return new DuckDBHugeIntVector(new DataView(this.dataView.buffer, this.dataView.byteOffset + offset * 16, length * 16), this.validity.slice(offset, length), this.vector, length);
		}
	};
})), require_DuckDBIntegerVector = /* @__PURE__ */ __commonJSMin(((exports, module, this$49) => {
	var __importDefault = this$49 && this$49.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { default: mod };
	};
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.DuckDBIntegerVector = void 0;
	let node_bindings_1 = __importDefault((init_native_bindings(), __toCommonJS(native_bindings_exports))), DuckDBType_1 = require_DuckDBType(), DuckDBVector_1 = require_DuckDBVector$1(), DuckDBValidity_1 = require_DuckDBValidity(), dataAccessors_1 = require_dataAccessors();
	exports.DuckDBIntegerVector = class DuckDBIntegerVector extends DuckDBVector_1.DuckDBVector {
		items;
		validity;
		vector;
		constructor(items, validity, vector) {
			super(), this.items = items, this.validity = validity, this.vector = vector;
		}
		static fromRawVector(vector, itemCount) {
			let data = (0, dataAccessors_1.vectorData)(vector, itemCount * Int32Array.BYTES_PER_ELEMENT), items = new Int32Array(data.buffer, data.byteOffset, itemCount), validity = DuckDBValidity_1.DuckDBValidity.fromVector(vector, itemCount);
			return new DuckDBIntegerVector(items, validity, vector);
		}
		get type() {
			return DuckDBType_1.DuckDBIntegerType.instance;
		}
		get itemCount() {
			return this.items.length;
		}
		getItem(itemIndex) {
			return this.validity.itemValid(itemIndex) ? this.items[itemIndex] : null;
		}
		setItem(itemIndex, value) {
			if (value != null) {
				if (!Number.isInteger(value)) throw Error("number is not an integer");
				if (value < -2147483648 || value > 2147483647) throw Error("number out of int32 range");
				this.items[itemIndex] = value, this.validity.setItemValid(itemIndex, !0);
			} else this.validity.setItemValid(itemIndex, !1);
		}
		flush() {
			node_bindings_1.default.copy_data_to_vector(this.vector, 0, this.items.buffer, this.items.byteOffset, this.items.byteLength), this.validity.flush(this.vector);
		}
		slice(offset, length) {
			return new DuckDBIntegerVector(this.items.slice(offset, offset + length), this.validity.slice(offset, length), this.vector);
		}
	};
})), require_DuckDBIntervalVector = /* @__PURE__ */ __commonJSMin(((exports, module, this$48) => {
	var __importDefault = this$48 && this$48.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { default: mod };
	};
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.DuckDBIntervalVector = void 0;
	let node_bindings_1 = __importDefault((init_native_bindings(), __toCommonJS(native_bindings_exports))), DuckDBType_1 = require_DuckDBType(), values_1 = require_values(), DuckDBVector_1 = require_DuckDBVector$1(), DuckDBValidity_1 = require_DuckDBValidity(), dataAccessors_1 = require_dataAccessors();
	exports.DuckDBIntervalVector = class DuckDBIntervalVector extends DuckDBVector_1.DuckDBVector {
		dataView;
		validity;
		vector;
		_itemCount;
		constructor(dataView, validity, vector, itemCount) {
			super(), this.dataView = dataView, this.validity = validity, this.vector = vector, this._itemCount = itemCount;
		}
		static fromRawVector(vector, itemCount) {
			let data = (0, dataAccessors_1.vectorData)(vector, itemCount * 16), dataView = new DataView(data.buffer, data.byteOffset, data.byteLength), validity = DuckDBValidity_1.DuckDBValidity.fromVector(vector, itemCount);
			return new DuckDBIntervalVector(dataView, validity, vector, itemCount);
		}
		get type() {
			return DuckDBType_1.DuckDBIntervalType.instance;
		}
		get itemCount() {
			return this._itemCount;
		}
		getItem(itemIndex) {
			if (!this.validity.itemValid(itemIndex)) return null;
			let itemStart = itemIndex * 16, months = (0, dataAccessors_1.getInt32)(this.dataView, itemStart), days = (0, dataAccessors_1.getInt32)(this.dataView, itemStart + 4), micros = (0, dataAccessors_1.getInt64)(this.dataView, itemStart + 8);
			return new values_1.DuckDBIntervalValue(months, days, micros);
		}
		setItem(itemIndex, value) {
			if (value != null) {
				let itemStart = itemIndex * 16;
				(0, dataAccessors_1.setInt32)(this.dataView, itemStart, value.months), (0, dataAccessors_1.setInt32)(this.dataView, itemStart + 4, value.days), (0, dataAccessors_1.setInt64)(this.dataView, itemStart + 8, value.micros), this.validity.setItemValid(itemIndex, !0);
			} else this.validity.setItemValid(itemIndex, !1);
		}
		flush() {
			node_bindings_1.default.copy_data_to_vector(this.vector, 0, this.dataView.buffer, this.dataView.byteOffset, this.dataView.byteLength), this.validity.flush(this.vector);
		}
		slice(offset, length) {
			return new DuckDBIntervalVector(new DataView(this.dataView.buffer, this.dataView.byteOffset + offset * 16, length * 16), this.validity.slice(offset, length), this.vector, length);
		}
	};
})), require_DuckDBListVector = /* @__PURE__ */ __commonJSMin(((exports, module, this$47) => {
	var __importDefault = this$47 && this$47.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { default: mod };
	};
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.DuckDBListVector = void 0;
	let node_bindings_1 = __importDefault((init_native_bindings(), __toCommonJS(native_bindings_exports))), values_1 = require_values(), DuckDBVector_1 = require_DuckDBVector$1(), DuckDBValidity_1 = require_DuckDBValidity(), dataAccessors_1 = require_dataAccessors();
	exports.DuckDBListVector = class DuckDBListVector extends DuckDBVector_1.DuckDBVector {
		parentList;
		listType;
		entryData;
		validity;
		vector;
		childData;
		itemOffset;
		_itemCount;
		itemCache;
		constructor(parentList, listType, entryData, validity, vector, childData, itemOffset, itemCount) {
			super(), this.parentList = parentList, this.listType = listType, this.entryData = entryData, this.validity = validity, this.vector = vector, this.childData = childData, this.itemOffset = itemOffset, this._itemCount = itemCount, this.itemCache = [];
		}
		static fromRawVector(listType, vector, itemCount) {
			let data = (0, dataAccessors_1.vectorData)(vector, itemCount * BigUint64Array.BYTES_PER_ELEMENT * 2), entryData = new BigUint64Array(data.buffer, data.byteOffset, itemCount * 2), validity = DuckDBValidity_1.DuckDBValidity.fromVector(vector, itemCount), child_vector = node_bindings_1.default.list_vector_get_child(vector), child_vector_size = node_bindings_1.default.list_vector_get_size(vector), childData = DuckDBVector_1.DuckDBVector.create(child_vector, child_vector_size, listType.valueType);
			return new DuckDBListVector(null, listType, entryData, validity, vector, childData, 0, itemCount);
		}
		get type() {
			return this.listType;
		}
		get itemCount() {
			return this._itemCount;
		}
		getItemVector(itemIndex) {
			if (!this.validity.itemValid(itemIndex)) return null;
			let entryDataStartIndex = itemIndex * 2, offset = Number(this.entryData[entryDataStartIndex]), length = Number(this.entryData[entryDataStartIndex + 1]);
			return this.childData.slice(offset, length);
		}
		/**
		* Returns the offset into `childVector` where this row's elements begin.
		* Combined with `childVector`, this allows callers to index directly into
		* the flat backing storage without allocating a per-row sliced vector.
		*/
		getEntryOffset(itemIndex) {
			return Number(this.entryData[itemIndex * 2]);
		}
		/** Returns the number of elements this row contributes to `childVector`. */
		getEntryLength(itemIndex) {
			return Number(this.entryData[itemIndex * 2 + 1]);
		}
		/** The (flat) child vector backing all rows' list elements. */
		get childVector() {
			return this.childData;
		}
		getItem(itemIndex) {
			let cachedItem = this.itemCache[itemIndex];
			if (cachedItem !== void 0) return cachedItem;
			let vector = this.getItemVector(itemIndex);
			if (!vector) return null;
			let item = new values_1.DuckDBListValue(vector.toArray());
			return this.itemCache[itemIndex] = item, item;
		}
		setItem(itemIndex, value) {
			this.itemCache[itemIndex] = value, this.parentList ? this.parentList.setItem(this.itemOffset + itemIndex, value) : this.validity.setItemValid(itemIndex, value != null);
		}
		flush() {
			if (this.parentList) {
				this.parentList.flush();
				for (let i = 0; i < this.itemCount; i++) this.itemCache[i] = void 0;
			} else {
				let totalLength = 0;
				for (let itemIndex = 0; itemIndex < this._itemCount; itemIndex++) {
					let entryDataStartIndex = itemIndex * 2;
					this.entryData[entryDataStartIndex] = BigInt(totalLength);
					let item = this.getItem(itemIndex);
					item ? (this.entryData[entryDataStartIndex + 1] = BigInt(item.items.length), totalLength += item.items.length) : this.entryData[entryDataStartIndex + 1] = 0n;
				}
				node_bindings_1.default.list_vector_reserve(this.vector, totalLength), node_bindings_1.default.list_vector_set_size(this.vector, totalLength);
				let child_vector = node_bindings_1.default.list_vector_get_child(this.vector), child_vector_size = node_bindings_1.default.list_vector_get_size(this.vector);
				this.childData = DuckDBVector_1.DuckDBVector.create(child_vector, child_vector_size, this.listType.valueType);
				let childItemAbsoluteIndex = 0;
				for (let listIndex = 0; listIndex < this._itemCount; listIndex++) {
					let list = this.getItem(listIndex);
					if (list) for (let childItemRelativeIndex = 0; childItemRelativeIndex < list.items.length; childItemRelativeIndex++) this.childData.setItem(childItemAbsoluteIndex++, list.items[childItemRelativeIndex]);
				}
				this.childData.flush(), node_bindings_1.default.copy_data_to_vector(this.vector, 0, this.entryData.buffer, this.entryData.byteOffset, this.entryData.byteLength), this.validity.flush(this.vector);
			}
		}
		slice(offset, length) {
			let entryDataStartIndex = offset * 2;
			return new DuckDBListVector(this, this.listType, this.entryData.slice(entryDataStartIndex, entryDataStartIndex + length * 2), this.validity.slice(offset, length), this.vector, this.childData, offset, length);
		}
	};
})), require_DuckDBStructVector = /* @__PURE__ */ __commonJSMin(((exports, module, this$46) => {
	var __importDefault = this$46 && this$46.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { default: mod };
	};
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.DuckDBStructVector = void 0;
	let node_bindings_1 = __importDefault((init_native_bindings(), __toCommonJS(native_bindings_exports))), values_1 = require_values(), DuckDBVector_1 = require_DuckDBVector$1(), DuckDBValidity_1 = require_DuckDBValidity();
	exports.DuckDBStructVector = class DuckDBStructVector extends DuckDBVector_1.DuckDBVector {
		structType;
		_itemCount;
		entryVectors;
		validity;
		vector;
		constructor(structType, itemCount, entryVectors, validity, vector) {
			super(), this.structType = structType, this._itemCount = itemCount, this.entryVectors = entryVectors, this.validity = validity, this.vector = vector;
		}
		static fromRawVector(structType, vector, itemCount) {
			let entryCount = structType.entryCount, entryVectors = [];
			for (let i = 0; i < entryCount; i++) {
				let child_vector = node_bindings_1.default.struct_vector_get_child(vector, i);
				entryVectors.push(DuckDBVector_1.DuckDBVector.create(child_vector, itemCount, structType.entryTypes[i]));
			}
			let validity = DuckDBValidity_1.DuckDBValidity.fromVector(vector, itemCount);
			return new DuckDBStructVector(structType, itemCount, entryVectors, validity, vector);
		}
		get type() {
			return this.structType;
		}
		get itemCount() {
			return this._itemCount;
		}
		getItem(itemIndex) {
			if (!this.validity.itemValid(itemIndex)) return null;
			let entries = {}, entryCount = this.structType.entryCount;
			for (let i = 0; i < entryCount; i++) entries[this.structType.entryNames[i]] = this.entryVectors[i].getItem(itemIndex);
			return new values_1.DuckDBStructValue(entries);
		}
		getItemValue(itemIndex, entryIndex) {
			return this.validity.itemValid(itemIndex) ? this.entryVectors[entryIndex].getItem(itemIndex) : null;
		}
		/**
		* Returns the underlying child vector for entry `index`. Useful for
		* callers that want direct access to a child's flat backing storage
		* (e.g. when decoding a physical-layout type that overlays a STRUCT).
		*/
		entryVectorAt(index) {
			return this.entryVectors[index];
		}
		/**
		* Returns whether the top-level row at `itemIndex` is non-NULL. Useful
		* for callers overlaying a logical type on a STRUCT vector that need to
		* distinguish a SQL-NULL row from a row whose children just happen to
		* be NULL.
		*/
		isItemValid(itemIndex) {
			return this.validity.itemValid(itemIndex);
		}
		setItem(itemIndex, value) {
			if (value != null) {
				let entryCount = this.structType.entryCount;
				for (let i = 0; i < entryCount; i++) this.entryVectors[i].setItem(itemIndex, value.entries[this.structType.entryNames[i]]);
				this.validity.setItemValid(itemIndex, !0);
			} else {
				let entryCount = this.structType.entryCount;
				for (let i = 0; i < entryCount; i++) this.entryVectors[i].setItem(itemIndex, null);
				this.validity.setItemValid(itemIndex, !1);
			}
		}
		setItemValue(itemIndex, entryIndex, value) {
			return this.entryVectors[entryIndex].setItem(itemIndex, value);
		}
		flush() {
			for (let entryVector of this.entryVectors) entryVector.flush();
			this.validity.flush(this.vector);
		}
		slice(offset, length) {
			return new DuckDBStructVector(this.structType, length, this.entryVectors.map((entryVector) => entryVector.slice(offset, length)), this.validity.slice(offset, length), this.vector);
		}
	};
})), require_DuckDBMapVector = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.DuckDBMapVector = void 0;
	let DuckDBType_1 = require_DuckDBType(), values_1 = require_values(), DuckDBVector_1 = require_DuckDBVector$1(), DuckDBListVector_1 = require_DuckDBListVector(), DuckDBStructVector_1 = require_DuckDBStructVector();
	exports.DuckDBMapVector = class DuckDBMapVector extends DuckDBVector_1.DuckDBVector {
		mapType;
		listVector;
		constructor(mapType, listVector) {
			super(), this.mapType = mapType, this.listVector = listVector;
		}
		static fromRawVector(mapType, vector, itemCount) {
			let listVectorType = new DuckDBType_1.DuckDBListType(new DuckDBType_1.DuckDBStructType(["key", "value"], [mapType.keyType, mapType.valueType]));
			return new DuckDBMapVector(mapType, DuckDBListVector_1.DuckDBListVector.fromRawVector(listVectorType, vector, itemCount));
		}
		get type() {
			return this.mapType;
		}
		get itemCount() {
			return this.listVector.itemCount;
		}
		getItem(itemIndex) {
			let itemVector = this.listVector.getItemVector(itemIndex);
			if (!itemVector) return null;
			if (!(itemVector instanceof DuckDBStructVector_1.DuckDBStructVector)) throw Error("item in map list vector is not a struct");
			let entries = [], itemEntryCount = itemVector.itemCount;
			for (let i = 0; i < itemEntryCount; i++) {
				let key = itemVector.getItemValue(i, 0), value = itemVector.getItemValue(i, 1);
				entries.push({
					key,
					value
				});
			}
			return new values_1.DuckDBMapValue(entries);
		}
		setItem(itemIndex, value) {
			value == null ? this.listVector.setItem(itemIndex, null) : this.listVector.setItem(itemIndex, (0, values_1.listValue)(value.entries.map((entry) => (0, values_1.structValue)({
				key: entry.key,
				value: entry.value
			}))));
		}
		flush() {
			this.listVector.flush();
		}
		slice(offset, length) {
			return new DuckDBMapVector(this.mapType, this.listVector.slice(offset, length));
		}
	};
})), require_DuckDBSmallIntVector = /* @__PURE__ */ __commonJSMin(((exports, module, this$45) => {
	var __importDefault = this$45 && this$45.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { default: mod };
	};
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.DuckDBSmallIntVector = void 0;
	let node_bindings_1 = __importDefault((init_native_bindings(), __toCommonJS(native_bindings_exports))), DuckDBType_1 = require_DuckDBType(), DuckDBVector_1 = require_DuckDBVector$1(), DuckDBValidity_1 = require_DuckDBValidity(), dataAccessors_1 = require_dataAccessors();
	exports.DuckDBSmallIntVector = class DuckDBSmallIntVector extends DuckDBVector_1.DuckDBVector {
		items;
		validity;
		vector;
		constructor(items, validity, vector) {
			super(), this.items = items, this.validity = validity, this.vector = vector;
		}
		static fromRawVector(vector, itemCount) {
			let data = (0, dataAccessors_1.vectorData)(vector, itemCount * Int16Array.BYTES_PER_ELEMENT), items = new Int16Array(data.buffer, data.byteOffset, itemCount), validity = DuckDBValidity_1.DuckDBValidity.fromVector(vector, itemCount);
			return new DuckDBSmallIntVector(items, validity, vector);
		}
		get type() {
			return DuckDBType_1.DuckDBSmallIntType.instance;
		}
		get itemCount() {
			return this.items.length;
		}
		getItem(itemIndex) {
			return this.validity.itemValid(itemIndex) ? this.items[itemIndex] : null;
		}
		setItem(itemIndex, value) {
			if (value != null) {
				if (!Number.isInteger(value)) throw Error("number is not an integer");
				if (value < -32768 || value > 32767) throw Error("number out of int16 range");
				this.items[itemIndex] = value, this.validity.setItemValid(itemIndex, !0);
			} else this.validity.setItemValid(itemIndex, !1);
		}
		flush() {
			node_bindings_1.default.copy_data_to_vector(this.vector, 0, this.items.buffer, this.items.byteOffset, this.items.byteLength), this.validity.flush(this.vector);
		}
		slice(offset, length) {
			return new DuckDBSmallIntVector(this.items.slice(offset, offset + length), this.validity.slice(offset, length), this.vector);
		}
	};
})), require_DuckDBTimeNSVector = /* @__PURE__ */ __commonJSMin(((exports, module, this$44) => {
	var __importDefault = this$44 && this$44.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { default: mod };
	};
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.DuckDBTimeNSVector = void 0;
	let node_bindings_1 = __importDefault((init_native_bindings(), __toCommonJS(native_bindings_exports))), DuckDBType_1 = require_DuckDBType(), values_1 = require_values(), DuckDBVector_1 = require_DuckDBVector$1(), DuckDBValidity_1 = require_DuckDBValidity(), dataAccessors_1 = require_dataAccessors();
	exports.DuckDBTimeNSVector = class DuckDBTimeNSVector extends DuckDBVector_1.DuckDBVector {
		items;
		validity;
		vector;
		constructor(items, validity, vector) {
			super(), this.items = items, this.validity = validity, this.vector = vector;
		}
		static fromRawVector(vector, itemCount) {
			let data = (0, dataAccessors_1.vectorData)(vector, itemCount * BigInt64Array.BYTES_PER_ELEMENT), items = new BigInt64Array(data.buffer, data.byteOffset, itemCount), validity = DuckDBValidity_1.DuckDBValidity.fromVector(vector, itemCount);
			return new DuckDBTimeNSVector(items, validity, vector);
		}
		get type() {
			return DuckDBType_1.DuckDBTimeNSType.instance;
		}
		get itemCount() {
			return this.items.length;
		}
		getItem(itemIndex) {
			return this.validity.itemValid(itemIndex) ? new values_1.DuckDBTimeNSValue(this.items[itemIndex]) : null;
		}
		setItem(itemIndex, value) {
			if (value != null) {
				if (BigInt.asIntN(64, value.nanos) !== value.nanos) throw Error("bigint out of int64 range");
				this.items[itemIndex] = value.nanos, this.validity.setItemValid(itemIndex, !0);
			} else this.validity.setItemValid(itemIndex, !1);
		}
		flush() {
			node_bindings_1.default.copy_data_to_vector(this.vector, 0, this.items.buffer, this.items.byteOffset, this.items.byteLength), this.validity.flush(this.vector);
		}
		slice(offset, length) {
			return new DuckDBTimeNSVector(this.items.slice(offset, offset + length), this.validity.slice(offset, length), this.vector);
		}
	};
})), require_DuckDBTimeTZVector = /* @__PURE__ */ __commonJSMin(((exports, module, this$43) => {
	var __importDefault = this$43 && this$43.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { default: mod };
	};
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.DuckDBTimeTZVector = void 0;
	let node_bindings_1 = __importDefault((init_native_bindings(), __toCommonJS(native_bindings_exports))), DuckDBType_1 = require_DuckDBType(), values_1 = require_values(), DuckDBVector_1 = require_DuckDBVector$1(), DuckDBValidity_1 = require_DuckDBValidity(), dataAccessors_1 = require_dataAccessors();
	exports.DuckDBTimeTZVector = class DuckDBTimeTZVector extends DuckDBVector_1.DuckDBVector {
		items;
		validity;
		vector;
		constructor(items, validity, vector) {
			super(), this.items = items, this.validity = validity, this.vector = vector;
		}
		static fromRawVector(vector, itemCount) {
			let data = (0, dataAccessors_1.vectorData)(vector, itemCount * BigUint64Array.BYTES_PER_ELEMENT), items = new BigUint64Array(data.buffer, data.byteOffset, itemCount), validity = DuckDBValidity_1.DuckDBValidity.fromVector(vector, itemCount);
			return new DuckDBTimeTZVector(items, validity, vector);
		}
		get type() {
			return DuckDBType_1.DuckDBTimeTZType.instance;
		}
		get itemCount() {
			return this.items.length;
		}
		getItem(itemIndex) {
			return this.validity.itemValid(itemIndex) ? values_1.DuckDBTimeTZValue.fromBits(this.items[itemIndex]) : null;
		}
		setItem(itemIndex, value) {
			if (value != null) {
				if (BigInt.asUintN(64, value.bits) !== value.bits) throw Error("bigint out of uint64 range");
				this.items[itemIndex] = value.bits, this.validity.setItemValid(itemIndex, !0);
			} else this.validity.setItemValid(itemIndex, !1);
		}
		flush() {
			node_bindings_1.default.copy_data_to_vector(this.vector, 0, this.items.buffer, this.items.byteOffset, this.items.byteLength), this.validity.flush(this.vector);
		}
		slice(offset, length) {
			return new DuckDBTimeTZVector(this.items.slice(offset, offset + length), this.validity.slice(offset, length), this.vector);
		}
	};
})), require_DuckDBTimeVector = /* @__PURE__ */ __commonJSMin(((exports, module, this$42) => {
	var __importDefault = this$42 && this$42.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { default: mod };
	};
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.DuckDBTimeVector = void 0;
	let node_bindings_1 = __importDefault((init_native_bindings(), __toCommonJS(native_bindings_exports))), DuckDBType_1 = require_DuckDBType(), values_1 = require_values(), DuckDBVector_1 = require_DuckDBVector$1(), DuckDBValidity_1 = require_DuckDBValidity(), dataAccessors_1 = require_dataAccessors();
	exports.DuckDBTimeVector = class DuckDBTimeVector extends DuckDBVector_1.DuckDBVector {
		items;
		validity;
		vector;
		constructor(items, validity, vector) {
			super(), this.items = items, this.validity = validity, this.vector = vector;
		}
		static fromRawVector(vector, itemCount) {
			let data = (0, dataAccessors_1.vectorData)(vector, itemCount * BigInt64Array.BYTES_PER_ELEMENT), items = new BigInt64Array(data.buffer, data.byteOffset, itemCount), validity = DuckDBValidity_1.DuckDBValidity.fromVector(vector, itemCount);
			return new DuckDBTimeVector(items, validity, vector);
		}
		get type() {
			return DuckDBType_1.DuckDBTimeType.instance;
		}
		get itemCount() {
			return this.items.length;
		}
		getItem(itemIndex) {
			return this.validity.itemValid(itemIndex) ? new values_1.DuckDBTimeValue(this.items[itemIndex]) : null;
		}
		setItem(itemIndex, value) {
			if (value != null) {
				if (BigInt.asIntN(64, value.micros) !== value.micros) throw Error("bigint out of int64 range");
				this.items[itemIndex] = value.micros, this.validity.setItemValid(itemIndex, !0);
			} else this.validity.setItemValid(itemIndex, !1);
		}
		flush() {
			node_bindings_1.default.copy_data_to_vector(this.vector, 0, this.items.buffer, this.items.byteOffset, this.items.byteLength), this.validity.flush(this.vector);
		}
		slice(offset, length) {
			return new DuckDBTimeVector(this.items.slice(offset, offset + length), this.validity.slice(offset, length), this.vector);
		}
	};
})), require_DuckDBTimestampMillisecondsVector = /* @__PURE__ */ __commonJSMin(((exports, module, this$41) => {
	var __importDefault = this$41 && this$41.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { default: mod };
	};
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.DuckDBTimestampMillisecondsVector = void 0;
	let node_bindings_1 = __importDefault((init_native_bindings(), __toCommonJS(native_bindings_exports))), DuckDBType_1 = require_DuckDBType(), values_1 = require_values(), DuckDBVector_1 = require_DuckDBVector$1(), DuckDBValidity_1 = require_DuckDBValidity(), dataAccessors_1 = require_dataAccessors();
	exports.DuckDBTimestampMillisecondsVector = class DuckDBTimestampMillisecondsVector extends DuckDBVector_1.DuckDBVector {
		items;
		validity;
		vector;
		constructor(items, validity, vector) {
			super(), this.items = items, this.validity = validity, this.vector = vector;
		}
		static fromRawVector(vector, itemCount) {
			let data = (0, dataAccessors_1.vectorData)(vector, itemCount * BigInt64Array.BYTES_PER_ELEMENT), items = new BigInt64Array(data.buffer, data.byteOffset, itemCount), validity = DuckDBValidity_1.DuckDBValidity.fromVector(vector, itemCount);
			return new DuckDBTimestampMillisecondsVector(items, validity, vector);
		}
		get type() {
			return DuckDBType_1.DuckDBTimestampMillisecondsType.instance;
		}
		get itemCount() {
			return this.items.length;
		}
		getItem(itemIndex) {
			return this.validity.itemValid(itemIndex) ? new values_1.DuckDBTimestampMillisecondsValue(this.items[itemIndex]) : null;
		}
		setItem(itemIndex, value) {
			if (value != null) {
				if (BigInt.asIntN(64, value.millis) !== value.millis) throw Error("bigint out of int64 range");
				this.items[itemIndex] = value.millis, this.validity.setItemValid(itemIndex, !0);
			} else this.validity.setItemValid(itemIndex, !1);
		}
		flush() {
			node_bindings_1.default.copy_data_to_vector(this.vector, 0, this.items.buffer, this.items.byteOffset, this.items.byteLength), this.validity.flush(this.vector);
		}
		slice(offset, length) {
			return new DuckDBTimestampMillisecondsVector(this.items.slice(offset, offset + length), this.validity.slice(offset, length), this.vector);
		}
	};
})), require_DuckDBTimestampNanosecondsVector = /* @__PURE__ */ __commonJSMin(((exports, module, this$40) => {
	var __importDefault = this$40 && this$40.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { default: mod };
	};
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.DuckDBTimestampNanosecondsVector = void 0;
	let node_bindings_1 = __importDefault((init_native_bindings(), __toCommonJS(native_bindings_exports))), DuckDBType_1 = require_DuckDBType(), values_1 = require_values(), DuckDBVector_1 = require_DuckDBVector$1(), DuckDBValidity_1 = require_DuckDBValidity(), dataAccessors_1 = require_dataAccessors();
	exports.DuckDBTimestampNanosecondsVector = class DuckDBTimestampNanosecondsVector extends DuckDBVector_1.DuckDBVector {
		items;
		validity;
		vector;
		constructor(items, validity, vector) {
			super(), this.items = items, this.validity = validity, this.vector = vector;
		}
		static fromRawVector(vector, itemCount) {
			let data = (0, dataAccessors_1.vectorData)(vector, itemCount * BigInt64Array.BYTES_PER_ELEMENT), items = new BigInt64Array(data.buffer, data.byteOffset, itemCount), validity = DuckDBValidity_1.DuckDBValidity.fromVector(vector, itemCount);
			return new DuckDBTimestampNanosecondsVector(items, validity, vector);
		}
		get type() {
			return DuckDBType_1.DuckDBTimestampNanosecondsType.instance;
		}
		get itemCount() {
			return this.items.length;
		}
		getItem(itemIndex) {
			return this.validity.itemValid(itemIndex) ? new values_1.DuckDBTimestampNanosecondsValue(this.items[itemIndex]) : null;
		}
		setItem(itemIndex, value) {
			if (value != null) {
				if (BigInt.asIntN(64, value.nanos) !== value.nanos) throw Error("bigint out of int64 range");
				this.items[itemIndex] = value.nanos, this.validity.setItemValid(itemIndex, !0);
			} else this.validity.setItemValid(itemIndex, !1);
		}
		flush() {
			node_bindings_1.default.copy_data_to_vector(this.vector, 0, this.items.buffer, this.items.byteOffset, this.items.byteLength), this.validity.flush(this.vector);
		}
		slice(offset, length) {
			return new DuckDBTimestampNanosecondsVector(this.items.slice(offset, offset + length), this.validity.slice(offset, length), this.vector);
		}
	};
})), require_DuckDBTimestampSecondsVector = /* @__PURE__ */ __commonJSMin(((exports, module, this$39) => {
	var __importDefault = this$39 && this$39.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { default: mod };
	};
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.DuckDBTimestampSecondsVector = void 0;
	let node_bindings_1 = __importDefault((init_native_bindings(), __toCommonJS(native_bindings_exports))), DuckDBType_1 = require_DuckDBType(), values_1 = require_values(), DuckDBVector_1 = require_DuckDBVector$1(), DuckDBValidity_1 = require_DuckDBValidity(), dataAccessors_1 = require_dataAccessors();
	exports.DuckDBTimestampSecondsVector = class DuckDBTimestampSecondsVector extends DuckDBVector_1.DuckDBVector {
		items;
		validity;
		vector;
		constructor(items, validity, vector) {
			super(), this.items = items, this.validity = validity, this.vector = vector;
		}
		static fromRawVector(vector, itemCount) {
			let data = (0, dataAccessors_1.vectorData)(vector, itemCount * BigInt64Array.BYTES_PER_ELEMENT), items = new BigInt64Array(data.buffer, data.byteOffset, itemCount), validity = DuckDBValidity_1.DuckDBValidity.fromVector(vector, itemCount);
			return new DuckDBTimestampSecondsVector(items, validity, vector);
		}
		get type() {
			return DuckDBType_1.DuckDBTimestampSecondsType.instance;
		}
		get itemCount() {
			return this.items.length;
		}
		getItem(itemIndex) {
			return this.validity.itemValid(itemIndex) ? new values_1.DuckDBTimestampSecondsValue(this.items[itemIndex]) : null;
		}
		setItem(itemIndex, value) {
			if (value != null) {
				if (BigInt.asIntN(64, value.seconds) !== value.seconds) throw Error("bigint out of int64 range");
				this.items[itemIndex] = value.seconds, this.validity.setItemValid(itemIndex, !0);
			} else this.validity.setItemValid(itemIndex, !1);
		}
		flush() {
			node_bindings_1.default.copy_data_to_vector(this.vector, 0, this.items.buffer, this.items.byteOffset, this.items.byteLength), this.validity.flush(this.vector);
		}
		slice(offset, length) {
			return new DuckDBTimestampSecondsVector(this.items.slice(offset, offset + length), this.validity.slice(offset, length), this.vector);
		}
	};
})), require_DuckDBTimestampTZVector = /* @__PURE__ */ __commonJSMin(((exports, module, this$38) => {
	var __importDefault = this$38 && this$38.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { default: mod };
	};
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.DuckDBTimestampTZVector = void 0;
	let node_bindings_1 = __importDefault((init_native_bindings(), __toCommonJS(native_bindings_exports))), DuckDBType_1 = require_DuckDBType(), values_1 = require_values(), DuckDBVector_1 = require_DuckDBVector$1(), DuckDBValidity_1 = require_DuckDBValidity(), dataAccessors_1 = require_dataAccessors();
	exports.DuckDBTimestampTZVector = class DuckDBTimestampTZVector extends DuckDBVector_1.DuckDBVector {
		items;
		validity;
		vector;
		constructor(items, validity, vector) {
			super(), this.items = items, this.validity = validity, this.vector = vector;
		}
		static fromRawVector(vector, itemCount) {
			let data = (0, dataAccessors_1.vectorData)(vector, itemCount * BigInt64Array.BYTES_PER_ELEMENT), items = new BigInt64Array(data.buffer, data.byteOffset, itemCount), validity = DuckDBValidity_1.DuckDBValidity.fromVector(vector, itemCount);
			return new DuckDBTimestampTZVector(items, validity, vector);
		}
		get type() {
			return DuckDBType_1.DuckDBTimestampTZType.instance;
		}
		get itemCount() {
			return this.items.length;
		}
		getItem(itemIndex) {
			return this.validity.itemValid(itemIndex) ? new values_1.DuckDBTimestampTZValue(this.items[itemIndex]) : null;
		}
		setItem(itemIndex, value) {
			if (value != null) {
				if (BigInt.asIntN(64, value.micros) !== value.micros) throw Error("bigint out of int64 range");
				this.items[itemIndex] = value.micros, this.validity.setItemValid(itemIndex, !0);
			} else this.validity.setItemValid(itemIndex, !1);
		}
		flush() {
			node_bindings_1.default.copy_data_to_vector(this.vector, 0, this.items.buffer, this.items.byteOffset, this.items.byteLength), this.validity.flush(this.vector);
		}
		slice(offset, length) {
			return new DuckDBTimestampTZVector(this.items.slice(offset, offset + length), this.validity.slice(offset, length), this.vector);
		}
	};
})), require_DuckDBTimestampVector = /* @__PURE__ */ __commonJSMin(((exports, module, this$37) => {
	var __importDefault = this$37 && this$37.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { default: mod };
	};
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.DuckDBTimestampVector = void 0;
	let node_bindings_1 = __importDefault((init_native_bindings(), __toCommonJS(native_bindings_exports))), DuckDBType_1 = require_DuckDBType(), values_1 = require_values(), DuckDBVector_1 = require_DuckDBVector$1(), DuckDBValidity_1 = require_DuckDBValidity(), dataAccessors_1 = require_dataAccessors();
	exports.DuckDBTimestampVector = class DuckDBTimestampVector extends DuckDBVector_1.DuckDBVector {
		items;
		validity;
		vector;
		constructor(items, validity, vector) {
			super(), this.items = items, this.validity = validity, this.vector = vector;
		}
		static fromRawVector(vector, itemCount) {
			let data = (0, dataAccessors_1.vectorData)(vector, itemCount * BigInt64Array.BYTES_PER_ELEMENT), items = new BigInt64Array(data.buffer, data.byteOffset, itemCount), validity = DuckDBValidity_1.DuckDBValidity.fromVector(vector, itemCount);
			return new DuckDBTimestampVector(items, validity, vector);
		}
		get type() {
			return DuckDBType_1.DuckDBTimestampType.instance;
		}
		get itemCount() {
			return this.items.length;
		}
		getItem(itemIndex) {
			return this.validity.itemValid(itemIndex) ? new values_1.DuckDBTimestampValue(this.items[itemIndex]) : null;
		}
		setItem(itemIndex, value) {
			if (value != null) {
				if (BigInt.asIntN(64, value.micros) !== value.micros) throw Error("bigint out of int64 range");
				this.items[itemIndex] = value.micros, this.validity.setItemValid(itemIndex, !0);
			} else this.validity.setItemValid(itemIndex, !1);
		}
		flush() {
			node_bindings_1.default.copy_data_to_vector(this.vector, 0, this.items.buffer, this.items.byteOffset, this.items.byteLength), this.validity.flush(this.vector);
		}
		slice(offset, length) {
			return new DuckDBTimestampVector(this.items.slice(offset, offset + length), this.validity.slice(offset, length), this.vector);
		}
	};
})), require_DuckDBTinyIntVector = /* @__PURE__ */ __commonJSMin(((exports, module, this$36) => {
	var __importDefault = this$36 && this$36.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { default: mod };
	};
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.DuckDBTinyIntVector = void 0;
	let node_bindings_1 = __importDefault((init_native_bindings(), __toCommonJS(native_bindings_exports))), DuckDBType_1 = require_DuckDBType(), DuckDBVector_1 = require_DuckDBVector$1(), DuckDBValidity_1 = require_DuckDBValidity(), dataAccessors_1 = require_dataAccessors();
	exports.DuckDBTinyIntVector = class DuckDBTinyIntVector extends DuckDBVector_1.DuckDBVector {
		items;
		validity;
		vector;
		constructor(items, validity, vector) {
			super(), this.items = items, this.validity = validity, this.vector = vector;
		}
		static fromRawVector(vector, itemCount) {
			let data = (0, dataAccessors_1.vectorData)(vector, itemCount * Int8Array.BYTES_PER_ELEMENT), items = new Int8Array(data.buffer, data.byteOffset, itemCount), validity = DuckDBValidity_1.DuckDBValidity.fromVector(vector, itemCount);
			return new DuckDBTinyIntVector(items, validity, vector);
		}
		get type() {
			return DuckDBType_1.DuckDBTinyIntType.instance;
		}
		get itemCount() {
			return this.items.length;
		}
		getItem(itemIndex) {
			return this.validity.itemValid(itemIndex) ? this.items[itemIndex] : null;
		}
		setItem(itemIndex, value) {
			if (value != null) {
				if (!Number.isInteger(value)) throw Error("number is not an integer");
				if (value < -128 || value > 127) throw Error("number out of int8 range");
				this.items[itemIndex] = value, this.validity.setItemValid(itemIndex, !0);
			} else this.validity.setItemValid(itemIndex, !1);
		}
		flush() {
			node_bindings_1.default.copy_data_to_vector(this.vector, 0, this.items.buffer, this.items.byteOffset, this.items.byteLength), this.validity.flush(this.vector);
		}
		slice(offset, length) {
			return new DuckDBTinyIntVector(this.items.slice(offset, offset + length), this.validity.slice(offset, length), this.vector);
		}
	};
})), require_DuckDBUBigIntVector = /* @__PURE__ */ __commonJSMin(((exports, module, this$35) => {
	var __importDefault = this$35 && this$35.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { default: mod };
	};
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.DuckDBUBigIntVector = void 0;
	let node_bindings_1 = __importDefault((init_native_bindings(), __toCommonJS(native_bindings_exports))), DuckDBType_1 = require_DuckDBType(), DuckDBVector_1 = require_DuckDBVector$1(), DuckDBValidity_1 = require_DuckDBValidity(), dataAccessors_1 = require_dataAccessors();
	exports.DuckDBUBigIntVector = class DuckDBUBigIntVector extends DuckDBVector_1.DuckDBVector {
		items;
		validity;
		vector;
		constructor(items, validity, vector) {
			super(), this.items = items, this.validity = validity, this.vector = vector;
		}
		static fromRawVector(vector, itemCount) {
			let data = (0, dataAccessors_1.vectorData)(vector, itemCount * BigUint64Array.BYTES_PER_ELEMENT), items = new BigUint64Array(data.buffer, data.byteOffset, itemCount), validity = DuckDBValidity_1.DuckDBValidity.fromVector(vector, itemCount);
			return new DuckDBUBigIntVector(items, validity, vector);
		}
		get type() {
			return DuckDBType_1.DuckDBUBigIntType.instance;
		}
		get itemCount() {
			return this.items.length;
		}
		getItem(itemIndex) {
			return this.validity.itemValid(itemIndex) ? this.items[itemIndex] : null;
		}
		setItem(itemIndex, value) {
			if (value != null) {
				if (BigInt.asUintN(64, value) !== value) throw Error("bigint out of uint64 range");
				this.items[itemIndex] = value, this.validity.setItemValid(itemIndex, !0);
			} else this.validity.setItemValid(itemIndex, !1);
		}
		flush() {
			node_bindings_1.default.copy_data_to_vector(this.vector, 0, this.items.buffer, this.items.byteOffset, this.items.byteLength), this.validity.flush(this.vector);
		}
		slice(offset, length) {
			return new DuckDBUBigIntVector(this.items.slice(offset, offset + length), this.validity.slice(offset, length), this.vector);
		}
	};
})), require_DuckDBUHugeIntVector = /* @__PURE__ */ __commonJSMin(((exports, module, this$34) => {
	var __importDefault = this$34 && this$34.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { default: mod };
	};
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.DuckDBUHugeIntVector = void 0;
	let node_bindings_1 = __importDefault((init_native_bindings(), __toCommonJS(native_bindings_exports))), DuckDBType_1 = require_DuckDBType(), DuckDBVector_1 = require_DuckDBVector$1(), DuckDBValidity_1 = require_DuckDBValidity(), dataAccessors_1 = require_dataAccessors();
	exports.DuckDBUHugeIntVector = class DuckDBUHugeIntVector extends DuckDBVector_1.DuckDBVector {
		dataView;
		validity;
		vector;
		_itemCount;
		constructor(dataView, validity, vector, itemCount) {
			super(), this.dataView = dataView, this.validity = validity, this.vector = vector, this._itemCount = itemCount;
		}
		static fromRawVector(vector, itemCount) {
			let data = (0, dataAccessors_1.vectorData)(vector, itemCount * 16), dataView = new DataView(data.buffer, data.byteOffset, data.byteLength), validity = DuckDBValidity_1.DuckDBValidity.fromVector(vector, itemCount);
			return new DuckDBUHugeIntVector(dataView, validity, vector, itemCount);
		}
		get type() {
			return DuckDBType_1.DuckDBUHugeIntType.instance;
		}
		get itemCount() {
			return this._itemCount;
		}
		getItem(itemIndex) {
			return this.validity.itemValid(itemIndex) ? (0, dataAccessors_1.getUInt128)(this.dataView, itemIndex * 16) : null;
		}
		getDouble(itemIndex) {
			return this.validity.itemValid(itemIndex) ? node_bindings_1.default.uhugeint_to_double((0, dataAccessors_1.getUInt128)(this.dataView, itemIndex * 16)) : null;
		}
		setItem(itemIndex, value) {
			value == null ? this.validity.setItemValid(itemIndex, !1) : ((0, dataAccessors_1.setUInt128)(this.dataView, itemIndex * 16, value), this.validity.setItemValid(itemIndex, !0));
		}
		flush() {
			node_bindings_1.default.copy_data_to_vector(this.vector, 0, this.dataView.buffer, this.dataView.byteOffset, this.dataView.byteLength), this.validity.flush(this.vector);
		}
		slice(offset, length) {
			return new DuckDBUHugeIntVector(new DataView(this.dataView.buffer, this.dataView.byteOffset + offset * 16, length * 16), this.validity.slice(offset, length), this.vector, length);
		}
	};
})), require_DuckDBUIntegerVector = /* @__PURE__ */ __commonJSMin(((exports, module, this$33) => {
	var __importDefault = this$33 && this$33.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { default: mod };
	};
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.DuckDBUIntegerVector = void 0;
	let node_bindings_1 = __importDefault((init_native_bindings(), __toCommonJS(native_bindings_exports))), DuckDBType_1 = require_DuckDBType(), DuckDBVector_1 = require_DuckDBVector$1(), DuckDBValidity_1 = require_DuckDBValidity(), dataAccessors_1 = require_dataAccessors();
	exports.DuckDBUIntegerVector = class DuckDBUIntegerVector extends DuckDBVector_1.DuckDBVector {
		items;
		validity;
		vector;
		constructor(items, validity, vector) {
			super(), this.items = items, this.validity = validity, this.vector = vector;
		}
		static fromRawVector(vector, itemCount) {
			let data = (0, dataAccessors_1.vectorData)(vector, itemCount * Uint32Array.BYTES_PER_ELEMENT), items = new Uint32Array(data.buffer, data.byteOffset, itemCount), validity = DuckDBValidity_1.DuckDBValidity.fromVector(vector, itemCount);
			return new DuckDBUIntegerVector(items, validity, vector);
		}
		get type() {
			return DuckDBType_1.DuckDBUIntegerType.instance;
		}
		get itemCount() {
			return this.items.length;
		}
		getItem(itemIndex) {
			return this.validity.itemValid(itemIndex) ? this.items[itemIndex] : null;
		}
		setItem(itemIndex, value) {
			if (value != null) {
				if (!Number.isInteger(value)) throw Error("number is not an integer");
				if (value < 0 || value > 4294967295) throw Error("number out of uint32 range");
				this.items[itemIndex] = value, this.validity.setItemValid(itemIndex, !0);
			} else this.validity.setItemValid(itemIndex, !1);
		}
		flush() {
			node_bindings_1.default.copy_data_to_vector(this.vector, 0, this.items.buffer, this.items.byteOffset, this.items.byteLength), this.validity.flush(this.vector);
		}
		slice(offset, length) {
			return new DuckDBUIntegerVector(this.items.slice(offset, offset + length), this.validity.slice(offset, length), this.vector);
		}
	};
})), require_DuckDBUSmallIntVector = /* @__PURE__ */ __commonJSMin(((exports, module, this$32) => {
	var __importDefault = this$32 && this$32.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { default: mod };
	};
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.DuckDBUSmallIntVector = void 0;
	let node_bindings_1 = __importDefault((init_native_bindings(), __toCommonJS(native_bindings_exports))), DuckDBType_1 = require_DuckDBType(), DuckDBVector_1 = require_DuckDBVector$1(), DuckDBValidity_1 = require_DuckDBValidity(), dataAccessors_1 = require_dataAccessors();
	exports.DuckDBUSmallIntVector = class DuckDBUSmallIntVector extends DuckDBVector_1.DuckDBVector {
		items;
		validity;
		vector;
		constructor(items, validity, vector) {
			super(), this.items = items, this.validity = validity, this.vector = vector;
		}
		static fromRawVector(vector, itemCount) {
			let data = (0, dataAccessors_1.vectorData)(vector, itemCount * Uint16Array.BYTES_PER_ELEMENT), items = new Uint16Array(data.buffer, data.byteOffset, itemCount), validity = DuckDBValidity_1.DuckDBValidity.fromVector(vector, itemCount);
			return new DuckDBUSmallIntVector(items, validity, vector);
		}
		get type() {
			return DuckDBType_1.DuckDBUSmallIntType.instance;
		}
		get itemCount() {
			return this.items.length;
		}
		getItem(itemIndex) {
			return this.validity.itemValid(itemIndex) ? this.items[itemIndex] : null;
		}
		setItem(itemIndex, value) {
			if (value != null) {
				if (!Number.isInteger(value)) throw Error("number is not an integer");
				if (value < 0 || value > 65535) throw Error("number out of uint16 range");
				this.items[itemIndex] = value, this.validity.setItemValid(itemIndex, !0);
			} else this.validity.setItemValid(itemIndex, !1);
		}
		flush() {
			node_bindings_1.default.copy_data_to_vector(this.vector, 0, this.items.buffer, this.items.byteOffset, this.items.byteLength), this.validity.flush(this.vector);
		}
		slice(offset, length) {
			return new DuckDBUSmallIntVector(this.items.slice(offset, offset + length), this.validity.slice(offset, length), this.vector);
		}
	};
})), require_DuckDBUTinyIntVector = /* @__PURE__ */ __commonJSMin(((exports, module, this$31) => {
	var __importDefault = this$31 && this$31.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { default: mod };
	};
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.DuckDBUTinyIntVector = void 0;
	let node_bindings_1 = __importDefault((init_native_bindings(), __toCommonJS(native_bindings_exports))), DuckDBType_1 = require_DuckDBType(), DuckDBVector_1 = require_DuckDBVector$1(), DuckDBValidity_1 = require_DuckDBValidity(), dataAccessors_1 = require_dataAccessors();
	exports.DuckDBUTinyIntVector = class DuckDBUTinyIntVector extends DuckDBVector_1.DuckDBVector {
		items;
		validity;
		vector;
		constructor(items, validity, vector) {
			super(), this.items = items, this.validity = validity, this.vector = vector;
		}
		static fromRawVector(vector, itemCount) {
			let data = (0, dataAccessors_1.vectorData)(vector, itemCount * Uint8Array.BYTES_PER_ELEMENT), items = new Uint8Array(data.buffer, data.byteOffset, itemCount), validity = DuckDBValidity_1.DuckDBValidity.fromVector(vector, itemCount);
			return new DuckDBUTinyIntVector(items, validity, vector);
		}
		get type() {
			return DuckDBType_1.DuckDBUTinyIntType.instance;
		}
		get itemCount() {
			return this.items.length;
		}
		getItem(itemIndex) {
			return this.validity.itemValid(itemIndex) ? this.items[itemIndex] : null;
		}
		setItem(itemIndex, value) {
			if (value != null) {
				if (!Number.isInteger(value)) throw Error("number is not an integer");
				if (value < 0 || value > 255) throw Error("number out of uint8 range");
				this.items[itemIndex] = value, this.validity.setItemValid(itemIndex, !0);
			} else this.validity.setItemValid(itemIndex, !1);
		}
		flush() {
			node_bindings_1.default.copy_data_to_vector(this.vector, 0, this.items.buffer, this.items.byteOffset, this.items.byteLength), this.validity.flush(this.vector);
		}
		slice(offset, length) {
			return new DuckDBUTinyIntVector(this.items.slice(offset, offset + length), this.validity.slice(offset, length), this.vector);
		}
	};
})), require_DuckDBUUIDVector = /* @__PURE__ */ __commonJSMin(((exports, module, this$30) => {
	var __importDefault = this$30 && this$30.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { default: mod };
	};
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.DuckDBUUIDVector = void 0;
	let node_bindings_1 = __importDefault((init_native_bindings(), __toCommonJS(native_bindings_exports))), DuckDBType_1 = require_DuckDBType(), values_1 = require_values(), DuckDBVector_1 = require_DuckDBVector$1(), DuckDBValidity_1 = require_DuckDBValidity(), dataAccessors_1 = require_dataAccessors();
	exports.DuckDBUUIDVector = class DuckDBUUIDVector extends DuckDBVector_1.DuckDBVector {
		dataView;
		validity;
		vector;
		_itemCount;
		constructor(dataView, validity, vector, itemCount) {
			super(), this.dataView = dataView, this.validity = validity, this.vector = vector, this._itemCount = itemCount;
		}
		static fromRawVector(vector, itemCount) {
			let data = (0, dataAccessors_1.vectorData)(vector, itemCount * 16), dataView = new DataView(data.buffer, data.byteOffset, data.byteLength), validity = DuckDBValidity_1.DuckDBValidity.fromVector(vector, itemCount);
			return new DuckDBUUIDVector(dataView, validity, vector, itemCount);
		}
		get type() {
			return DuckDBType_1.DuckDBUUIDType.instance;
		}
		get itemCount() {
			return this._itemCount;
		}
		getItem(itemIndex) {
			return this.validity.itemValid(itemIndex) ? values_1.DuckDBUUIDValue.fromStoredHugeInt((0, dataAccessors_1.getInt128)(this.dataView, itemIndex * 16)) : null;
		}
		setItem(itemIndex, value) {
			value == null ? this.validity.setItemValid(itemIndex, !1) : ((0, dataAccessors_1.setInt128)(this.dataView, itemIndex * 16, value.hugeint), this.validity.setItemValid(itemIndex, !0));
		}
		flush() {
			node_bindings_1.default.copy_data_to_vector(this.vector, 0, this.dataView.buffer, this.dataView.byteOffset, this.dataView.byteLength), this.validity.flush(this.vector);
		}
		slice(offset, length) {
			return new DuckDBUUIDVector(new DataView(this.dataView.buffer, this.dataView.byteOffset + offset * 16, length * 16), this.validity.slice(offset, length), this.vector, length);
		}
	};
})), require_DuckDBUnionVector = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.DuckDBUnionVector = void 0;
	let DuckDBType_1 = require_DuckDBType(), values_1 = require_values(), DuckDBVector_1 = require_DuckDBVector$1(), DuckDBStructVector_1 = require_DuckDBStructVector();
	exports.DuckDBUnionVector = class DuckDBUnionVector extends DuckDBVector_1.DuckDBVector {
		unionType;
		structVector;
		constructor(unionType, structVector) {
			super(), this.unionType = unionType, this.structVector = structVector;
		}
		static fromRawVector(unionType, vector, itemCount) {
			let entryNames = ["tag"], entryTypes = [DuckDBType_1.DuckDBUTinyIntType.instance], memberCount = unionType.memberCount;
			for (let i = 0; i < memberCount; i++) entryNames.push(unionType.memberTags[i]), entryTypes.push(unionType.memberTypes[i]);
			let structVectorType = new DuckDBType_1.DuckDBStructType(entryNames, entryTypes);
			return new DuckDBUnionVector(unionType, DuckDBStructVector_1.DuckDBStructVector.fromRawVector(structVectorType, vector, itemCount));
		}
		get type() {
			return this.unionType;
		}
		get itemCount() {
			return this.structVector.itemCount;
		}
		getItem(itemIndex) {
			let tagValue = this.structVector.getItemValue(itemIndex, 0);
			if (tagValue == null) return null;
			let memberIndex = Number(tagValue), tag = this.unionType.memberTags[memberIndex], entryIndex = memberIndex + 1, value = this.structVector.getItemValue(itemIndex, entryIndex);
			return new values_1.DuckDBUnionValue(tag, value);
		}
		setItem(itemIndex, value) {
			if (value != null) {
				let memberIndex = this.unionType.memberIndexForTag(value.tag);
				this.structVector.setItemValue(itemIndex, 0, memberIndex);
				let entryIndex = memberIndex + 1;
				this.structVector.setItemValue(itemIndex, entryIndex, value.value);
				for (let i = 1; i <= this.unionType.memberCount; i++) i !== entryIndex && this.structVector.setItemValue(itemIndex, i, null);
			} else for (let i = 0; i <= this.unionType.memberCount; i++) this.structVector.setItemValue(itemIndex, i, null);
		}
		flush() {
			this.structVector.flush();
		}
		slice(offset, length) {
			return new DuckDBUnionVector(this.unionType, this.structVector.slice(offset, length));
		}
	};
})), require_DuckDBVarCharVector = /* @__PURE__ */ __commonJSMin(((exports, module, this$29) => {
	var __importDefault = this$29 && this$29.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { default: mod };
	};
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.DuckDBVarCharVector = void 0;
	let node_bindings_1 = __importDefault((init_native_bindings(), __toCommonJS(native_bindings_exports))), DuckDBType_1 = require_DuckDBType(), DuckDBVector_1 = require_DuckDBVector$1(), DuckDBValidity_1 = require_DuckDBValidity(), dataAccessors_1 = require_dataAccessors();
	exports.DuckDBVarCharVector = class DuckDBVarCharVector extends DuckDBVector_1.DuckDBVector {
		dataView;
		validity;
		vector;
		itemOffset;
		_itemCount;
		itemCache;
		itemCacheDirty;
		constructor(dataView, validity, vector, itemOffset, itemCount) {
			super(), this.dataView = dataView, this.validity = validity, this.vector = vector, this.itemOffset = itemOffset, this._itemCount = itemCount, this.itemCache = [], this.itemCacheDirty = [];
		}
		static fromRawVector(vector, itemCount) {
			let data = (0, dataAccessors_1.vectorData)(vector, itemCount * 16), dataView = new DataView(data.buffer, data.byteOffset, data.byteLength), validity = DuckDBValidity_1.DuckDBValidity.fromVector(vector, itemCount);
			return new DuckDBVarCharVector(dataView, validity, vector, 0, itemCount);
		}
		get type() {
			return DuckDBType_1.DuckDBVarCharType.instance;
		}
		get itemCount() {
			return this._itemCount;
		}
		getItem(itemIndex) {
			let cachedItem = this.itemCache[itemIndex];
			if (cachedItem !== void 0) return cachedItem;
			let item = this.validity.itemValid(itemIndex) ? (0, dataAccessors_1.getString)(this.dataView, itemIndex * 16) : null;
			return this.itemCache[itemIndex] = item, item;
		}
		setItem(itemIndex, value) {
			this.itemCache[itemIndex] = value, this.validity.setItemValid(itemIndex, value != null), this.itemCacheDirty[itemIndex] = !0;
		}
		flush() {
			for (let itemIndex = 0; itemIndex < this._itemCount; itemIndex++) if (this.itemCacheDirty[itemIndex]) {
				let cachedItem = this.itemCache[itemIndex];
				cachedItem != null && node_bindings_1.default.vector_assign_string_element(this.vector, this.itemOffset + itemIndex, cachedItem), this.itemCacheDirty[itemIndex] = !1;
			}
			this.validity.flush(this.vector);
		}
		slice(offset, length) {
			return new DuckDBVarCharVector(new DataView(this.dataView.buffer, this.dataView.byteOffset + offset * 16, length * 16), this.validity.slice(offset, length), this.vector, offset, length);
		}
	};
})), require_varintDecode = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.varintDecode = varintDecode;
	/**
	* Decodes an unsigned LEB128 (little-endian base-128) varint at
	* `view[offset]`. Each byte contributes 7 bits of payload; the high bit is
	* a continuation flag.
	*
	* Returns the decoded `value` and the byte position `nextOffset` immediately
	* after the varint. Throws if the varint:
	*   - reads past the end of `view` (truncated),
	*   - exceeds 2**32-1 (overflow).
	*
	* Uses arithmetic (not bitwise) accumulation so values up to 2**32-1
	* round-trip correctly — JS bitwise operators coerce to signed int32 and
	* would turn 0xffffffff into -1.
	*/
	function varintDecode(view, offset) {
		let value = 0, multiplier = 1, cur = offset;
		for (;;) {
			if (cur >= view.byteLength) throw Error("varint truncated");
			let byte = view.getUint8(cur++);
			if (value += (byte & 127) * multiplier, !(byte & 128)) break;
			if (multiplier *= 128, multiplier > 2147483648) throw Error("varint overflow");
		}
		if (value > 4294967295) throw Error("varint overflow");
		return {
			value,
			nextOffset: cur
		};
	}
})), require_DuckDBVariantVector = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.DuckDBVariantVector = void 0;
	let varintDecode_1 = require_varintDecode(), DuckDBType_1 = require_DuckDBType(), DuckDBTypeId_1 = require_DuckDBTypeId(), values_1 = require_values(), DuckDBVector_1 = require_DuckDBVector$1(), dataAccessors_1 = require_dataAccessors(), DuckDBStructVector_1 = require_DuckDBStructVector();
	/**
	* On-disk tag for a single VARIANT node. Mirrors DuckDB's
	* `VariantLogicalType` enum.
	*/
	var VariantLogicalType;
	(function(VariantLogicalType) {
		VariantLogicalType[VariantLogicalType.VARIANT_NULL = 0] = "VARIANT_NULL", VariantLogicalType[VariantLogicalType.BOOL_TRUE = 1] = "BOOL_TRUE", VariantLogicalType[VariantLogicalType.BOOL_FALSE = 2] = "BOOL_FALSE", VariantLogicalType[VariantLogicalType.INT8 = 3] = "INT8", VariantLogicalType[VariantLogicalType.INT16 = 4] = "INT16", VariantLogicalType[VariantLogicalType.INT32 = 5] = "INT32", VariantLogicalType[VariantLogicalType.INT64 = 6] = "INT64", VariantLogicalType[VariantLogicalType.INT128 = 7] = "INT128", VariantLogicalType[VariantLogicalType.UINT8 = 8] = "UINT8", VariantLogicalType[VariantLogicalType.UINT16 = 9] = "UINT16", VariantLogicalType[VariantLogicalType.UINT32 = 10] = "UINT32", VariantLogicalType[VariantLogicalType.UINT64 = 11] = "UINT64", VariantLogicalType[VariantLogicalType.UINT128 = 12] = "UINT128", VariantLogicalType[VariantLogicalType.FLOAT = 13] = "FLOAT", VariantLogicalType[VariantLogicalType.DOUBLE = 14] = "DOUBLE", VariantLogicalType[VariantLogicalType.DECIMAL = 15] = "DECIMAL", VariantLogicalType[VariantLogicalType.VARCHAR = 16] = "VARCHAR", VariantLogicalType[VariantLogicalType.BLOB = 17] = "BLOB", VariantLogicalType[VariantLogicalType.UUID = 18] = "UUID", VariantLogicalType[VariantLogicalType.DATE = 19] = "DATE", VariantLogicalType[VariantLogicalType.TIME_MICROS = 20] = "TIME_MICROS", VariantLogicalType[VariantLogicalType.TIME_NANOS = 21] = "TIME_NANOS", VariantLogicalType[VariantLogicalType.TIMESTAMP_SEC = 22] = "TIMESTAMP_SEC", VariantLogicalType[VariantLogicalType.TIMESTAMP_MILIS = 23] = "TIMESTAMP_MILIS", VariantLogicalType[VariantLogicalType.TIMESTAMP_MICROS = 24] = "TIMESTAMP_MICROS", VariantLogicalType[VariantLogicalType.TIMESTAMP_NANOS = 25] = "TIMESTAMP_NANOS", VariantLogicalType[VariantLogicalType.TIME_MICROS_TZ = 26] = "TIME_MICROS_TZ", VariantLogicalType[VariantLogicalType.TIMESTAMP_MICROS_TZ = 27] = "TIMESTAMP_MICROS_TZ", VariantLogicalType[VariantLogicalType.INTERVAL = 28] = "INTERVAL", VariantLogicalType[VariantLogicalType.OBJECT = 29] = "OBJECT", VariantLogicalType[VariantLogicalType.ARRAY = 30] = "ARRAY", VariantLogicalType[VariantLogicalType.BIGNUM = 31] = "BIGNUM", VariantLogicalType[VariantLogicalType.BITSTRING = 32] = "BITSTRING", VariantLogicalType[VariantLogicalType.GEOMETRY = 33] = "GEOMETRY";
	})(VariantLogicalType ||= {});
	/** Physical STRUCT layout of a VARIANT column. Mirrors `LogicalType::VARIANT()`. */
	let VARIANT_PHYSICAL_TYPE = (0, DuckDBType_1.STRUCT)({
		keys: (0, DuckDBType_1.LIST)(DuckDBType_1.VARCHAR),
		children: (0, DuckDBType_1.LIST)((0, DuckDBType_1.STRUCT)({
			keys_index: DuckDBType_1.UINTEGER,
			values_index: DuckDBType_1.UINTEGER
		})),
		values: (0, DuckDBType_1.LIST)((0, DuckDBType_1.STRUCT)({
			type_id: DuckDBType_1.UTINYINT,
			byte_offset: DuckDBType_1.UINTEGER
		})),
		data: DuckDBType_1.BLOB
	});
	exports.DuckDBVariantVector = class DuckDBVariantVector extends DuckDBVector_1.DuckDBVector {
		structVec;
		keysList;
		childrenList;
		valuesList;
		dataBlob;
		keysEntry;
		keysIdxVec;
		valuesIdxVec;
		typeIdVec;
		byteOffsetVec;
		constructor(structVec) {
			super(), this.structVec = structVec, this.keysList = structVec.entryVectorAt(0), this.childrenList = structVec.entryVectorAt(1), this.valuesList = structVec.entryVectorAt(2), this.dataBlob = structVec.entryVectorAt(3), this.keysEntry = this.keysList.childVector;
			let childrenInner = this.childrenList.childVector, valuesInner = this.valuesList.childVector;
			this.keysIdxVec = childrenInner.entryVectorAt(0), this.valuesIdxVec = childrenInner.entryVectorAt(1), this.typeIdVec = valuesInner.entryVectorAt(0), this.byteOffsetVec = valuesInner.entryVectorAt(1);
		}
		static fromRawVector(vector, itemCount) {
			let structVec = DuckDBStructVector_1.DuckDBStructVector.fromRawVector(VARIANT_PHYSICAL_TYPE, vector, itemCount);
			return new DuckDBVariantVector(structVec);
		}
		get type() {
			return DuckDBType_1.DuckDBVariantType.instance;
		}
		get itemCount() {
			return this.structVec.itemCount;
		}
		getItem(itemIndex) {
			if (!this.structVec.isItemValid(itemIndex)) return null;
			let blob = this.dataBlob.getItemBytes(itemIndex);
			if (blob === null) return null;
			let row = {
				blob,
				view: new DataView(blob.buffer, blob.byteOffset, blob.byteLength),
				valuesOffset: this.valuesList.getEntryOffset(itemIndex),
				valuesLength: this.valuesList.getEntryLength(itemIndex),
				childrenOffset: this.childrenList.getEntryOffset(itemIndex),
				childrenLength: this.childrenList.getEntryLength(itemIndex),
				keysOffset: this.keysList.getEntryOffset(itemIndex),
				keysLength: this.keysList.getEntryLength(itemIndex)
			}, root = this.decodeNode(0, row);
			return new values_1.DuckDBVariantValue(root.value, root.type);
		}
		setItem(_itemIndex, value) {
			if (value !== null) throw Error("Setting VARIANT values is not yet supported.");
		}
		flush() {}
		slice(offset, length) {
			return new DuckDBVariantVector(this.structVec.slice(offset, length));
		}
		/**
		* Decode one variant node identified by its row-local `valueIndex`
		* (an index into the row's `values` list). Per-row state is bundled in
		* `row`: the data blob plus the row-local list slice extents and the
		* absolute backing-array offsets they begin at. All recursive calls
		* share the same `row`; only `valueIndex` changes.
		*
		* Returns both the decoded value and the `DuckDBType` corresponding to
		* the node's on-disk tag, so the top-level caller can attach the type
		* to the resulting `DuckDBVariantValue` for round-trip fidelity.
		*
		* Throws if any index decoded from the blob falls outside its row-local
		* list slice — guards against malformed or hostile VARIANT payloads.
		*/
		decodeNode(valueIndex, row) {
			if (valueIndex >= row.valuesLength) throw Error(`Malformed VARIANT: value_index ${valueIndex} out of bounds (row values length ${row.valuesLength})`);
			let nodeAbs = row.valuesOffset + valueIndex, tag = this.typeIdVec.getItem(nodeAbs), byteOffset = this.byteOffsetVec.getItem(nodeAbs), { blob, view } = row;
			switch (tag) {
				case VariantLogicalType.VARIANT_NULL: return {
					value: null,
					type: DuckDBType_1.SQLNULL
				};
				case VariantLogicalType.BOOL_TRUE: return {
					value: !0,
					type: DuckDBType_1.BOOLEAN
				};
				case VariantLogicalType.BOOL_FALSE: return {
					value: !1,
					type: DuckDBType_1.BOOLEAN
				};
				case VariantLogicalType.INT8: return {
					value: view.getInt8(byteOffset),
					type: DuckDBType_1.TINYINT
				};
				case VariantLogicalType.INT16: return {
					value: (0, dataAccessors_1.getInt16)(view, byteOffset),
					type: DuckDBType_1.SMALLINT
				};
				case VariantLogicalType.INT32: return {
					value: (0, dataAccessors_1.getInt32)(view, byteOffset),
					type: DuckDBType_1.INTEGER
				};
				case VariantLogicalType.INT64: return {
					value: (0, dataAccessors_1.getInt64)(view, byteOffset),
					type: DuckDBType_1.BIGINT
				};
				case VariantLogicalType.INT128: return {
					value: (0, dataAccessors_1.getInt128)(view, byteOffset),
					type: DuckDBType_1.HUGEINT
				};
				case VariantLogicalType.UINT8: return {
					value: (0, dataAccessors_1.getUInt8)(view, byteOffset),
					type: DuckDBType_1.UTINYINT
				};
				case VariantLogicalType.UINT16: return {
					value: (0, dataAccessors_1.getUInt16)(view, byteOffset),
					type: DuckDBType_1.USMALLINT
				};
				case VariantLogicalType.UINT32: return {
					value: (0, dataAccessors_1.getUInt32)(view, byteOffset),
					type: DuckDBType_1.UINTEGER
				};
				case VariantLogicalType.UINT64: return {
					value: (0, dataAccessors_1.getUInt64)(view, byteOffset),
					type: DuckDBType_1.UBIGINT
				};
				case VariantLogicalType.UINT128: return {
					value: (0, dataAccessors_1.getUInt128)(view, byteOffset),
					type: DuckDBType_1.UHUGEINT
				};
				case VariantLogicalType.FLOAT: return {
					value: view.getFloat32(byteOffset, dataAccessors_1.littleEndian),
					type: DuckDBType_1.FLOAT
				};
				case VariantLogicalType.DOUBLE: return {
					value: view.getFloat64(byteOffset, dataAccessors_1.littleEndian),
					type: DuckDBType_1.DOUBLE
				};
				case VariantLogicalType.UUID: return {
					value: values_1.DuckDBUUIDValue.fromStoredHugeInt((0, dataAccessors_1.getInt128)(view, byteOffset)),
					type: DuckDBType_1.UUID
				};
				case VariantLogicalType.DATE: return {
					value: new values_1.DuckDBDateValue((0, dataAccessors_1.getInt32)(view, byteOffset)),
					type: DuckDBType_1.DATE
				};
				case VariantLogicalType.TIME_MICROS: return {
					value: new values_1.DuckDBTimeValue((0, dataAccessors_1.getInt64)(view, byteOffset)),
					type: DuckDBType_1.TIME
				};
				case VariantLogicalType.TIME_NANOS: return {
					value: new values_1.DuckDBTimeNSValue((0, dataAccessors_1.getInt64)(view, byteOffset)),
					type: DuckDBType_1.TIME_NS
				};
				case VariantLogicalType.TIME_MICROS_TZ: return {
					value: values_1.DuckDBTimeTZValue.fromBits((0, dataAccessors_1.getUInt64)(view, byteOffset)),
					type: DuckDBType_1.TIMETZ
				};
				case VariantLogicalType.TIMESTAMP_SEC: return {
					value: new values_1.DuckDBTimestampSecondsValue((0, dataAccessors_1.getInt64)(view, byteOffset)),
					type: DuckDBType_1.TIMESTAMP_S
				};
				case VariantLogicalType.TIMESTAMP_MILIS: return {
					value: new values_1.DuckDBTimestampMillisecondsValue((0, dataAccessors_1.getInt64)(view, byteOffset)),
					type: DuckDBType_1.TIMESTAMP_MS
				};
				case VariantLogicalType.TIMESTAMP_MICROS: return {
					value: new values_1.DuckDBTimestampValue((0, dataAccessors_1.getInt64)(view, byteOffset)),
					type: DuckDBType_1.TIMESTAMP
				};
				case VariantLogicalType.TIMESTAMP_NANOS: return {
					value: new values_1.DuckDBTimestampNanosecondsValue((0, dataAccessors_1.getInt64)(view, byteOffset)),
					type: DuckDBType_1.TIMESTAMP_NS
				};
				case VariantLogicalType.TIMESTAMP_MICROS_TZ: return {
					value: new values_1.DuckDBTimestampTZValue((0, dataAccessors_1.getInt64)(view, byteOffset)),
					type: DuckDBType_1.TIMESTAMPTZ
				};
				case VariantLogicalType.INTERVAL: return {
					value: new values_1.DuckDBIntervalValue((0, dataAccessors_1.getInt32)(view, byteOffset), (0, dataAccessors_1.getInt32)(view, byteOffset + 4), (0, dataAccessors_1.getInt64)(view, byteOffset + 8)),
					type: DuckDBType_1.INTERVAL
				};
				case VariantLogicalType.VARCHAR: {
					let bytes = readVarintBytes(view, byteOffset, blob);
					return {
						value: dataAccessors_1.textDecoder.decode(bytes),
						type: DuckDBType_1.VARCHAR
					};
				}
				case VariantLogicalType.BLOB: {
					let bytes = readVarintBytes(view, byteOffset, blob);
					return {
						value: new values_1.DuckDBBlobValue(new Uint8Array(bytes)),
						type: DuckDBType_1.BLOB
					};
				}
				case VariantLogicalType.BITSTRING: {
					let bytes = readVarintBytes(view, byteOffset, blob);
					return {
						value: new values_1.DuckDBBitValue(new Uint8Array(bytes)),
						type: DuckDBType_1.BIT
					};
				}
				case VariantLogicalType.BIGNUM: {
					let bytes = readVarintBytes(view, byteOffset, blob);
					return {
						value: (0, dataAccessors_1.getBigNumFromBytes)(bytes),
						type: DuckDBType_1.BIGNUM
					};
				}
				case VariantLogicalType.GEOMETRY: {
					let bytes = readVarintBytes(view, byteOffset, blob);
					return {
						value: new values_1.DuckDBGeometryValue(new Uint8Array(bytes)),
						type: DuckDBType_1.GEOMETRY
					};
				}
				case VariantLogicalType.DECIMAL: {
					let wParse = (0, varintDecode_1.varintDecode)(view, byteOffset), sParse = (0, varintDecode_1.varintDecode)(view, wParse.nextOffset), width = wParse.value, scale = sParse.value, valueOffset = sParse.nextOffset, intValue;
					if (width <= 4) intValue = BigInt((0, dataAccessors_1.getInt16)(view, valueOffset));
					else if (width <= 9) intValue = BigInt((0, dataAccessors_1.getInt32)(view, valueOffset));
					else if (width <= 18) intValue = (0, dataAccessors_1.getInt64)(view, valueOffset);
					else if (width <= 38) intValue = (0, dataAccessors_1.getInt128)(view, valueOffset);
					else throw Error(`VARIANT DECIMAL width too large: ${width}`);
					return {
						value: new values_1.DuckDBDecimalValue(intValue, width, scale),
						type: (0, DuckDBType_1.DECIMAL)(width, scale)
					};
				}
				case VariantLogicalType.OBJECT: {
					let { childCount, childrenIdx } = readNestedHeader(view, byteOffset);
					this.checkChildrenSlice(childrenIdx, childCount, row);
					let entries = {}, fields = {};
					for (let k = 0; k < childCount; k++) {
						let entryAbs = row.childrenOffset + childrenIdx + k, keyIdx = this.keysIdxVec.getItem(entryAbs);
						if (keyIdx >= row.keysLength) throw Error(`Malformed VARIANT: keys_index ${keyIdx} out of bounds (row keys length ${row.keysLength})`);
						let keyStr = this.keysEntry.getItem(row.keysOffset + keyIdx), valIdx = this.valuesIdxVec.getItem(entryAbs), child = this.decodeNode(valIdx, row);
						entries[keyStr] = child.value, fields[keyStr] = child.type;
					}
					return {
						value: new values_1.DuckDBStructValue(entries),
						type: (0, DuckDBType_1.STRUCT)(fields)
					};
				}
				case VariantLogicalType.ARRAY: {
					let { childCount, childrenIdx } = readNestedHeader(view, byteOffset);
					this.checkChildrenSlice(childrenIdx, childCount, row);
					let children = [];
					for (let k = 0; k < childCount; k++) {
						let entryAbs = row.childrenOffset + childrenIdx + k, valIdx = this.valuesIdxVec.getItem(entryAbs);
						children.push(this.decodeNode(valIdx, row));
					}
					let commonType = uniformVariantChildType(children);
					return commonType === null ? {
						value: new values_1.DuckDBListValue(children.map((c) => c.value === null ? null : new values_1.DuckDBVariantValue(c.value, c.type))),
						type: (0, DuckDBType_1.LIST)(DuckDBType_1.VARIANT)
					} : {
						value: new values_1.DuckDBListValue(children.map((c) => c.value)),
						type: (0, DuckDBType_1.LIST)(commonType)
					};
				}
				default: throw Error(`Unknown VARIANT type id: ${tag}`);
			}
		}
		/** Bounds-check an OBJECT / ARRAY's `[childrenIdx, childrenIdx+childCount)` range. */
		checkChildrenSlice(childrenIdx, childCount, row) {
			if (childrenIdx + childCount > row.childrenLength) throw Error(`Malformed VARIANT: children slice [${childrenIdx}, ${childrenIdx + childCount}) out of bounds (row children length ${row.childrenLength})`);
		}
	};
	/**
	* Returns the shared DuckDBType if every non-null child has the same type,
	* or `null` if non-null children differ. Used to pick between
	* `LIST(commonType)` and `LIST(VARIANT)` for a decoded ARRAY.
	*
	* SQLNULL children are treated as compatible with any sibling — that way a
	* very common JSON shape like `[1, 2, null]` decodes as `LIST(UBIGINT)`
	* with a bare null element rather than `LIST(VARIANT)`. An array whose
	* children are all SQLNULL (including the empty array) collapses to
	* SQLNULL itself — DuckDB casts `LIST(SQLNULL)` to VARIANT for round-trip,
	* but a `LIST(VARIANT)` of nulls or an empty `LIST(VARIANT)` doesn't
	* survive `create_list_value`.
	*/
	function uniformVariantChildType(children) {
		let common = null, commonKey = null;
		for (let child of children) {
			if (child.type.typeId === DuckDBTypeId_1.DuckDBTypeId.SQLNULL) continue;
			let key = typeKey(child.type);
			if (common === null) common = child.type, commonKey = key;
			else if (key !== commonKey) return null;
		}
		return common ?? DuckDBType_1.SQLNULL;
	}
	/**
	* Returns a canonical string for a DuckDBType, suitable for equality
	* comparison between types produced by the same decode pass. Uses the
	* structured `toJson()` representation rather than the SQL-syntactic
	* `toString()` so nested types compare structurally.
	*/
	function typeKey(type) {
		return JSON.stringify(type.toJson());
	}
	/**
	* Reads a length-prefixed payload (`<varint length><length bytes>`) from a
	* variant data blob. Returns a (possibly aliased) Uint8Array view over the
	* payload bytes — callers that need to retain the data should copy.
	* Throws if the prefix length would read past the row's blob.
	*/
	function readVarintBytes(view, offset, blob) {
		let { value: length, nextOffset } = (0, varintDecode_1.varintDecode)(view, offset);
		if (nextOffset + length > blob.byteLength) throw Error(`Malformed VARIANT payload: length-prefixed read of ${length} bytes at offset ${nextOffset} exceeds row blob size ${blob.byteLength}`);
		return new Uint8Array(blob.buffer, blob.byteOffset + nextOffset, length);
	}
	/**
	* Reads an OBJECT / ARRAY header: `<varint child_count>` followed by
	* `<varint children_idx>` iff `child_count > 0`.
	*/
	function readNestedHeader(view, offset) {
		let cParse = (0, varintDecode_1.varintDecode)(view, offset);
		if (cParse.value === 0) return {
			childCount: 0,
			childrenIdx: 0
		};
		let iParse = (0, varintDecode_1.varintDecode)(view, cParse.nextOffset);
		return {
			childCount: cParse.value,
			childrenIdx: iParse.value
		};
	}
})), require_createVector = /* @__PURE__ */ __commonJSMin(((exports, module, this$28) => {
	var __importDefault = this$28 && this$28.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { default: mod };
	};
	Object.defineProperty(exports, "__esModule", { value: !0 });
	let node_bindings_1 = __importDefault((init_native_bindings(), __toCommonJS(native_bindings_exports))), DuckDBLogicalType_1 = require_DuckDBLogicalType(), DuckDBType_1 = require_DuckDBType(), DuckDBTypeId_1 = require_DuckDBTypeId(), DuckDBArrayVector_1 = require_DuckDBArrayVector(), DuckDBBigIntVector_1 = require_DuckDBBigIntVector(), DuckDBBigNumVector_1 = require_DuckDBBigNumVector(), DuckDBBitVector_1 = require_DuckDBBitVector(), DuckDBBlobVector_1 = require_DuckDBBlobVector(), DuckDBBooleanVector_1 = require_DuckDBBooleanVector(), DuckDBDateVector_1 = require_DuckDBDateVector(), DuckDBDecimal128Vector_1 = require_DuckDBDecimal128Vector(), DuckDBDecimal16Vector_1 = require_DuckDBDecimal16Vector(), DuckDBDecimal32Vector_1 = require_DuckDBDecimal32Vector(), DuckDBDecimal64Vector_1 = require_DuckDBDecimal64Vector(), DuckDBDoubleVector_1 = require_DuckDBDoubleVector(), DuckDBEnum16Vector_1 = require_DuckDBEnum16Vector(), DuckDBEnum32Vector_1 = require_DuckDBEnum32Vector(), DuckDBEnum8Vector_1 = require_DuckDBEnum8Vector(), DuckDBFloatVector_1 = require_DuckDBFloatVector(), DuckDBGeometryVector_1 = require_DuckDBGeometryVector(), DuckDBHugeIntVector_1 = require_DuckDBHugeIntVector(), DuckDBIntegerVector_1 = require_DuckDBIntegerVector(), DuckDBIntervalVector_1 = require_DuckDBIntervalVector(), DuckDBListVector_1 = require_DuckDBListVector(), DuckDBMapVector_1 = require_DuckDBMapVector(), DuckDBSmallIntVector_1 = require_DuckDBSmallIntVector(), DuckDBStructVector_1 = require_DuckDBStructVector(), DuckDBTimeNSVector_1 = require_DuckDBTimeNSVector(), DuckDBTimeTZVector_1 = require_DuckDBTimeTZVector(), DuckDBTimeVector_1 = require_DuckDBTimeVector(), DuckDBTimestampMillisecondsVector_1 = require_DuckDBTimestampMillisecondsVector(), DuckDBTimestampNanosecondsVector_1 = require_DuckDBTimestampNanosecondsVector(), DuckDBTimestampSecondsVector_1 = require_DuckDBTimestampSecondsVector(), DuckDBTimestampTZVector_1 = require_DuckDBTimestampTZVector(), DuckDBTimestampVector_1 = require_DuckDBTimestampVector(), DuckDBTinyIntVector_1 = require_DuckDBTinyIntVector(), DuckDBUBigIntVector_1 = require_DuckDBUBigIntVector(), DuckDBUHugeIntVector_1 = require_DuckDBUHugeIntVector(), DuckDBUIntegerVector_1 = require_DuckDBUIntegerVector(), DuckDBUSmallIntVector_1 = require_DuckDBUSmallIntVector(), DuckDBUTinyIntVector_1 = require_DuckDBUTinyIntVector(), DuckDBUUIDVector_1 = require_DuckDBUUIDVector(), DuckDBUnionVector_1 = require_DuckDBUnionVector(), DuckDBVarCharVector_1 = require_DuckDBVarCharVector(), DuckDBVariantVector_1 = require_DuckDBVariantVector(), vectorRegistry_1 = require_vectorRegistry();
	function createVector(vector, itemCount, knownType) {
		let vectorType = knownType || DuckDBLogicalType_1.DuckDBLogicalType.create(node_bindings_1.default.vector_get_column_type(vector)).asType();
		switch (vectorType.typeId) {
			case DuckDBTypeId_1.DuckDBTypeId.BOOLEAN: return DuckDBBooleanVector_1.DuckDBBooleanVector.fromRawVector(vector, itemCount);
			case DuckDBTypeId_1.DuckDBTypeId.TINYINT: return DuckDBTinyIntVector_1.DuckDBTinyIntVector.fromRawVector(vector, itemCount);
			case DuckDBTypeId_1.DuckDBTypeId.SMALLINT: return DuckDBSmallIntVector_1.DuckDBSmallIntVector.fromRawVector(vector, itemCount);
			case DuckDBTypeId_1.DuckDBTypeId.INTEGER: return DuckDBIntegerVector_1.DuckDBIntegerVector.fromRawVector(vector, itemCount);
			case DuckDBTypeId_1.DuckDBTypeId.BIGINT: return DuckDBBigIntVector_1.DuckDBBigIntVector.fromRawVector(vector, itemCount);
			case DuckDBTypeId_1.DuckDBTypeId.UTINYINT: return DuckDBUTinyIntVector_1.DuckDBUTinyIntVector.fromRawVector(vector, itemCount);
			case DuckDBTypeId_1.DuckDBTypeId.USMALLINT: return DuckDBUSmallIntVector_1.DuckDBUSmallIntVector.fromRawVector(vector, itemCount);
			case DuckDBTypeId_1.DuckDBTypeId.UINTEGER: return DuckDBUIntegerVector_1.DuckDBUIntegerVector.fromRawVector(vector, itemCount);
			case DuckDBTypeId_1.DuckDBTypeId.UBIGINT: return DuckDBUBigIntVector_1.DuckDBUBigIntVector.fromRawVector(vector, itemCount);
			case DuckDBTypeId_1.DuckDBTypeId.FLOAT: return DuckDBFloatVector_1.DuckDBFloatVector.fromRawVector(vector, itemCount);
			case DuckDBTypeId_1.DuckDBTypeId.DOUBLE: return DuckDBDoubleVector_1.DuckDBDoubleVector.fromRawVector(vector, itemCount);
			case DuckDBTypeId_1.DuckDBTypeId.TIMESTAMP: return DuckDBTimestampVector_1.DuckDBTimestampVector.fromRawVector(vector, itemCount);
			case DuckDBTypeId_1.DuckDBTypeId.DATE: return DuckDBDateVector_1.DuckDBDateVector.fromRawVector(vector, itemCount);
			case DuckDBTypeId_1.DuckDBTypeId.TIME: return DuckDBTimeVector_1.DuckDBTimeVector.fromRawVector(vector, itemCount);
			case DuckDBTypeId_1.DuckDBTypeId.INTERVAL: return DuckDBIntervalVector_1.DuckDBIntervalVector.fromRawVector(vector, itemCount);
			case DuckDBTypeId_1.DuckDBTypeId.HUGEINT: return DuckDBHugeIntVector_1.DuckDBHugeIntVector.fromRawVector(vector, itemCount);
			case DuckDBTypeId_1.DuckDBTypeId.UHUGEINT: return DuckDBUHugeIntVector_1.DuckDBUHugeIntVector.fromRawVector(vector, itemCount);
			case DuckDBTypeId_1.DuckDBTypeId.VARCHAR: return DuckDBVarCharVector_1.DuckDBVarCharVector.fromRawVector(vector, itemCount);
			case DuckDBTypeId_1.DuckDBTypeId.BLOB: return DuckDBBlobVector_1.DuckDBBlobVector.fromRawVector(vector, itemCount);
			case DuckDBTypeId_1.DuckDBTypeId.DECIMAL:
				if (vectorType instanceof DuckDBType_1.DuckDBDecimalType) {
					let { width } = vectorType;
					if (width <= 0) throw Error(`DECIMAL width not positive: ${width}`);
					if (width <= 4) return DuckDBDecimal16Vector_1.DuckDBDecimal16Vector.fromRawVector(vectorType, vector, itemCount);
					if (width <= 9) return DuckDBDecimal32Vector_1.DuckDBDecimal32Vector.fromRawVector(vectorType, vector, itemCount);
					if (width <= 18) return DuckDBDecimal64Vector_1.DuckDBDecimal64Vector.fromRawVector(vectorType, vector, itemCount);
					if (width <= 38) return DuckDBDecimal128Vector_1.DuckDBDecimal128Vector.fromRawVector(vectorType, vector, itemCount);
					throw Error(`DECIMAL width too large: ${width}`);
				}
				throw Error("DuckDBType has DECIMAL type id but is not an instance of DuckDBDecimalType");
			case DuckDBTypeId_1.DuckDBTypeId.TIMESTAMP_S: return DuckDBTimestampSecondsVector_1.DuckDBTimestampSecondsVector.fromRawVector(vector, itemCount);
			case DuckDBTypeId_1.DuckDBTypeId.TIMESTAMP_MS: return DuckDBTimestampMillisecondsVector_1.DuckDBTimestampMillisecondsVector.fromRawVector(vector, itemCount);
			case DuckDBTypeId_1.DuckDBTypeId.TIMESTAMP_NS: return DuckDBTimestampNanosecondsVector_1.DuckDBTimestampNanosecondsVector.fromRawVector(vector, itemCount);
			case DuckDBTypeId_1.DuckDBTypeId.ENUM:
				if (vectorType instanceof DuckDBType_1.DuckDBEnumType) {
					let { internalTypeId } = vectorType;
					switch (internalTypeId) {
						case DuckDBTypeId_1.DuckDBTypeId.UTINYINT: return DuckDBEnum8Vector_1.DuckDBEnum8Vector.fromRawVector(vectorType, vector, itemCount);
						case DuckDBTypeId_1.DuckDBTypeId.USMALLINT: return DuckDBEnum16Vector_1.DuckDBEnum16Vector.fromRawVector(vectorType, vector, itemCount);
						case DuckDBTypeId_1.DuckDBTypeId.UINTEGER: return DuckDBEnum32Vector_1.DuckDBEnum32Vector.fromRawVector(vectorType, vector, itemCount);
						default: throw Error(`unsupported ENUM internal type: ${internalTypeId}`);
					}
				}
				throw Error("DuckDBType has ENUM type id but is not an instance of DuckDBEnumType");
			case DuckDBTypeId_1.DuckDBTypeId.LIST:
				if (vectorType instanceof DuckDBType_1.DuckDBListType) return DuckDBListVector_1.DuckDBListVector.fromRawVector(vectorType, vector, itemCount);
				throw Error("DuckDBType has LIST type id but is not an instance of DuckDBListType");
			case DuckDBTypeId_1.DuckDBTypeId.STRUCT:
				if (vectorType instanceof DuckDBType_1.DuckDBStructType) return DuckDBStructVector_1.DuckDBStructVector.fromRawVector(vectorType, vector, itemCount);
				throw Error("DuckDBType has STRUCT type id but is not an instance of DuckDBStructType");
			case DuckDBTypeId_1.DuckDBTypeId.MAP:
				if (vectorType instanceof DuckDBType_1.DuckDBMapType) return DuckDBMapVector_1.DuckDBMapVector.fromRawVector(vectorType, vector, itemCount);
				throw Error("DuckDBType has MAP type id but is not an instance of DuckDBMapType");
			case DuckDBTypeId_1.DuckDBTypeId.ARRAY:
				if (vectorType instanceof DuckDBType_1.DuckDBArrayType) return DuckDBArrayVector_1.DuckDBArrayVector.fromRawVector(vectorType, vector, itemCount);
				throw Error("DuckDBType has ARRAY type id but is not an instance of DuckDBArrayType");
			case DuckDBTypeId_1.DuckDBTypeId.UUID: return DuckDBUUIDVector_1.DuckDBUUIDVector.fromRawVector(vector, itemCount);
			case DuckDBTypeId_1.DuckDBTypeId.UNION:
				if (vectorType instanceof DuckDBType_1.DuckDBUnionType) return DuckDBUnionVector_1.DuckDBUnionVector.fromRawVector(vectorType, vector, itemCount);
				throw Error("DuckDBType has UNION type id but is not an instance of DuckDBUnionType");
			case DuckDBTypeId_1.DuckDBTypeId.BIT: return DuckDBBitVector_1.DuckDBBitVector.fromRawVector(vector, itemCount);
			case DuckDBTypeId_1.DuckDBTypeId.TIME_TZ: return DuckDBTimeTZVector_1.DuckDBTimeTZVector.fromRawVector(vector, itemCount);
			case DuckDBTypeId_1.DuckDBTypeId.TIMESTAMP_TZ: return DuckDBTimestampTZVector_1.DuckDBTimestampTZVector.fromRawVector(vector, itemCount);
			case DuckDBTypeId_1.DuckDBTypeId.ANY: throw Error("Invalid vector type: ANY");
			case DuckDBTypeId_1.DuckDBTypeId.BIGNUM: return DuckDBBigNumVector_1.DuckDBBigNumVector.fromRawVector(vector, itemCount);
			case DuckDBTypeId_1.DuckDBTypeId.SQLNULL: throw Error("Invalid vector type: SQLNULL");
			case DuckDBTypeId_1.DuckDBTypeId.STRING_LITERAL: throw Error("Invalid vector type: STRING_LITERAL");
			case DuckDBTypeId_1.DuckDBTypeId.INTEGER_LITERAL: throw Error("Invalid vector type: INTEGER_LITERAL");
			case DuckDBTypeId_1.DuckDBTypeId.TIME_NS: return DuckDBTimeNSVector_1.DuckDBTimeNSVector.fromRawVector(vector, itemCount);
			case DuckDBTypeId_1.DuckDBTypeId.GEOMETRY: return DuckDBGeometryVector_1.DuckDBGeometryVector.fromRawVector(vector, itemCount);
			case DuckDBTypeId_1.DuckDBTypeId.VARIANT: return DuckDBVariantVector_1.DuckDBVariantVector.fromRawVector(vector, itemCount);
			default: throw Error(`Invalid type id: ${vectorType.typeId}`);
		}
	}
	vectorRegistry_1.vectorRegistry.create = createVector;
})), require_vectors = /* @__PURE__ */ __commonJSMin(((exports, module, this$27) => {
	var __createBinding = this$27 && this$27.__createBinding || (Object.create ? (function(o, m, k, k2) {
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
	})), __exportStar = this$27 && this$27.__exportStar || function(m, exports) {
		for (var p in m) p !== "default" && !Object.prototype.hasOwnProperty.call(exports, p) && __createBinding(exports, m, p);
	};
	Object.defineProperty(exports, "__esModule", { value: !0 }), __exportStar(require_DuckDBArrayVector(), exports), __exportStar(require_DuckDBBigIntVector(), exports), __exportStar(require_DuckDBBigNumVector(), exports), __exportStar(require_DuckDBBitVector(), exports), __exportStar(require_DuckDBBlobVector(), exports), __exportStar(require_DuckDBBooleanVector(), exports), __exportStar(require_DuckDBDateVector(), exports), __exportStar(require_DuckDBDecimal128Vector(), exports), __exportStar(require_DuckDBDecimal16Vector(), exports), __exportStar(require_DuckDBDecimal32Vector(), exports), __exportStar(require_DuckDBDecimal64Vector(), exports), __exportStar(require_DuckDBDoubleVector(), exports), __exportStar(require_DuckDBEnum16Vector(), exports), __exportStar(require_DuckDBEnum32Vector(), exports), __exportStar(require_DuckDBEnum8Vector(), exports), __exportStar(require_DuckDBFloatVector(), exports), __exportStar(require_DuckDBGeometryVector(), exports), __exportStar(require_DuckDBHugeIntVector(), exports), __exportStar(require_DuckDBIntegerVector(), exports), __exportStar(require_DuckDBIntervalVector(), exports), __exportStar(require_DuckDBListVector(), exports), __exportStar(require_DuckDBMapVector(), exports), __exportStar(require_DuckDBSmallIntVector(), exports), __exportStar(require_DuckDBStructVector(), exports), __exportStar(require_DuckDBTimeNSVector(), exports), __exportStar(require_DuckDBTimeTZVector(), exports), __exportStar(require_DuckDBTimeVector(), exports), __exportStar(require_DuckDBTimestampMillisecondsVector(), exports), __exportStar(require_DuckDBTimestampNanosecondsVector(), exports), __exportStar(require_DuckDBTimestampSecondsVector(), exports), __exportStar(require_DuckDBTimestampTZVector(), exports), __exportStar(require_DuckDBTimestampVector(), exports), __exportStar(require_DuckDBTinyIntVector(), exports), __exportStar(require_DuckDBUBigIntVector(), exports), __exportStar(require_DuckDBUHugeIntVector(), exports), __exportStar(require_DuckDBUIntegerVector(), exports), __exportStar(require_DuckDBUSmallIntVector(), exports), __exportStar(require_DuckDBUTinyIntVector(), exports), __exportStar(require_DuckDBUUIDVector(), exports), __exportStar(require_DuckDBUnionVector(), exports), __exportStar(require_DuckDBVarCharVector(), exports), __exportStar(require_DuckDBVariantVector(), exports), __exportStar(require_DuckDBVector$1(), exports), require_createVector();
})), require_DuckDBVector = /* @__PURE__ */ __commonJSMin(((exports, module, this$26) => {
	var __createBinding = this$26 && this$26.__createBinding || (Object.create ? (function(o, m, k, k2) {
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
	})), __exportStar = this$26 && this$26.__exportStar || function(m, exports) {
		for (var p in m) p !== "default" && !Object.prototype.hasOwnProperty.call(exports, p) && __createBinding(exports, m, p);
	};
	Object.defineProperty(exports, "__esModule", { value: !0 }), __exportStar(require_vectors(), exports);
})), require_DuckDBDataChunk = /* @__PURE__ */ __commonJSMin(((exports, module, this$25) => {
	var __importDefault = this$25 && this$25.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { default: mod };
	};
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.DuckDBDataChunk = void 0;
	let node_bindings_1 = __importDefault((init_native_bindings(), __toCommonJS(native_bindings_exports))), DuckDBVector_1 = require_DuckDBVector();
	exports.DuckDBDataChunk = class DuckDBDataChunk {
		chunk;
		vectors = [];
		constructor(chunk) {
			this.chunk = chunk;
		}
		static create(types, rowCount) {
			let chunk;
			try {
				chunk = new DuckDBDataChunk(node_bindings_1.default.create_data_chunk(types.map((t) => t.toLogicalType().logical_type)));
			} catch (cause) {
				throw Error(`Cannot create a data chunk with these column types: ${types.join(", ")}`, { cause });
			}
			return rowCount != null && (chunk.rowCount = rowCount), chunk;
		}
		reset() {
			node_bindings_1.default.data_chunk_reset(this.chunk);
		}
		get columnCount() {
			return node_bindings_1.default.data_chunk_get_column_count(this.chunk);
		}
		get rowCount() {
			return node_bindings_1.default.data_chunk_get_size(this.chunk);
		}
		set rowCount(count) {
			let maxRowCount = node_bindings_1.default.vector_size();
			if (count > maxRowCount) throw Error(`A data chunk cannot have more than ${maxRowCount} rows`);
			node_bindings_1.default.data_chunk_set_size(this.chunk, count), this.vectors.length = 0;
		}
		/**
		* Refuses a column count that does not match the chunk's.
		*
		* A short array would leave the remaining vectors never written and never
		* flushed while the chunk reports a non-zero row count, and reading or
		* appending it then crashes the process instead of raising.
		*/
		assertColumnCount(count) {
			let columnCount = this.columnCount;
			if (count !== columnCount) throw Error(`Provided number of columns (${count}) does not match chunk column count (${columnCount})`);
		}
		getColumnVector(columnIndex) {
			if (this.vectors[columnIndex]) return this.vectors[columnIndex];
			let vector = DuckDBVector_1.DuckDBVector.create(node_bindings_1.default.data_chunk_get_vector(this.chunk, columnIndex), this.rowCount);
			return this.vectors[columnIndex] = vector, vector;
		}
		visitColumnValues(columnIndex, visitValue) {
			let vector = this.getColumnVector(columnIndex), type = vector.type;
			for (let rowIndex = 0; rowIndex < vector.itemCount; rowIndex++) visitValue(vector.getItem(rowIndex), rowIndex, columnIndex, type);
		}
		appendColumnValues(columnIndex, values) {
			this.visitColumnValues(columnIndex, (value) => values.push(value));
		}
		getColumnValues(columnIndex) {
			let values = [];
			return this.appendColumnValues(columnIndex, values), values;
		}
		convertColumnValues(columnIndex, converter) {
			let convertedValues = [];
			return this.visitColumnValues(columnIndex, (value, _r, _c, type) => convertedValues.push(converter(value, type, converter))), convertedValues;
		}
		setColumnValues(columnIndex, values) {
			let vector = this.getColumnVector(columnIndex);
			if (vector.itemCount !== values.length) throw Error("number of values must equal chunk row count");
			for (let i = 0; i < values.length; i++) vector.setItem(i, values[i]);
			vector.flush();
		}
		/**
		* `setColumnValues` with each value converted on the way in: the write
		* counterpart of `convertColumnValues`.
		*
		* The column's type comes from its vector, so the converter is the only
		* thing the caller supplies.
		*/
		setColumnValuesConverted(columnIndex, values, converter) {
			let vector = this.getColumnVector(columnIndex);
			if (vector.itemCount !== values.length) throw Error("number of values must equal chunk row count");
			let { type } = vector;
			try {
				for (let i = 0; i < values.length; i++) vector.setItem(i, converter(values[i], type, converter));
			} catch (cause) {
				throw Error(`Failed to set column ${columnIndex} (${type})`, { cause });
			}
			vector.flush();
		}
		visitColumns(visitColumn) {
			let columnCount = this.columnCount;
			for (let columnIndex = 0; columnIndex < columnCount; columnIndex++) visitColumn(this.getColumnValues(columnIndex), columnIndex, this.getColumnVector(columnIndex).type);
		}
		appendToColumns(columns) {
			let columnCount = this.columnCount;
			for (let columnIndex = 0; columnIndex < columnCount; columnIndex++) {
				let column = columns[columnIndex];
				column || (column = [], columns[columnIndex] = column), this.appendColumnValues(columnIndex, column);
			}
		}
		getColumns() {
			let columns = [];
			return this.visitColumns((column) => columns.push(column)), columns;
		}
		convertColumns(converter) {
			let convertedColumns = [], columnCount = this.columnCount;
			for (let columnIndex = 0; columnIndex < columnCount; columnIndex++) convertedColumns.push(this.convertColumnValues(columnIndex, converter));
			return convertedColumns;
		}
		setColumns(columns) {
			this.assertColumnCount(columns.length), columns.length > 0 && (this.rowCount = columns[0].length);
			for (let columnIndex = 0; columnIndex < columns.length; columnIndex++) this.setColumnValues(columnIndex, columns[columnIndex]);
		}
		/**
		* `setColumns` with each value converted on the way in: the write
		* counterpart of `convertColumns`.
		*/
		setColumnsConverted(columns, converter) {
			this.assertColumnCount(columns.length), columns.length > 0 && (this.rowCount = columns[0].length);
			for (let columnIndex = 0; columnIndex < columns.length; columnIndex++) this.setColumnValuesConverted(columnIndex, columns[columnIndex], converter);
		}
		appendToColumnsObject(columnNames, columnsObject) {
			let columnCount = this.columnCount;
			if (columnNames.length !== columnCount) throw Error(`Provided number of column names (${columnNames.length}) does not match column count (${this.columnCount})`);
			for (let columnIndex = 0; columnIndex < columnCount; columnIndex++) {
				let columnName = columnNames[columnIndex], columnValues = columnsObject[columnName];
				columnValues || (columnValues = [], columnsObject[columnName] = columnValues), this.appendColumnValues(columnIndex, columnValues);
			}
		}
		getColumnsObject(columnNames) {
			let columnsObject = {};
			return this.appendToColumnsObject(columnNames, columnsObject), columnsObject;
		}
		visitColumnMajor(visitValue) {
			let columnCount = this.columnCount;
			for (let columnIndex = 0; columnIndex < columnCount; columnIndex++) this.visitColumnValues(columnIndex, visitValue);
		}
		visitRowValues(rowIndex, visitValue) {
			let columnCount = this.columnCount;
			for (let columnIndex = 0; columnIndex < columnCount; columnIndex++) {
				let vector = this.getColumnVector(columnIndex);
				visitValue(vector.getItem(rowIndex), rowIndex, columnIndex, vector.type);
			}
		}
		appendRowValues(rowIndex, values) {
			this.visitRowValues(rowIndex, (value) => values.push(value));
		}
		getRowValues(rowIndex) {
			let values = [];
			return this.appendRowValues(rowIndex, values), values;
		}
		convertRowValues(rowIndex, converter) {
			let convertedValues = [];
			return this.visitRowValues(rowIndex, (value, _, columnIndex) => convertedValues.push(converter(value, this.getColumnVector(columnIndex).type, converter))), convertedValues;
		}
		visitRows(visitRow) {
			let rowCount = this.rowCount;
			for (let rowIndex = 0; rowIndex < rowCount; rowIndex++) visitRow(this.getRowValues(rowIndex), rowIndex);
		}
		appendToRows(rows) {
			this.visitRows((row) => rows.push(row));
		}
		getRows() {
			let rows = [];
			return this.appendToRows(rows), rows;
		}
		convertRows(converter) {
			let convertedRows = [], rowCount = this.rowCount;
			for (let rowIndex = 0; rowIndex < rowCount; rowIndex++) convertedRows.push(this.convertRowValues(rowIndex, converter));
			return convertedRows;
		}
		setRows(rows) {
			this.rowCount = rows.length;
			let columnCount = this.columnCount;
			for (let columnIndex = 0; columnIndex < columnCount; columnIndex++) {
				let vector = this.getColumnVector(columnIndex);
				for (let rowIndex = 0; rowIndex < rows.length; rowIndex++) vector.setItem(rowIndex, rows[rowIndex][columnIndex]);
				vector.flush();
			}
		}
		/**
		* `setRows` with each value converted on the way in: the write counterpart
		* of `convertRows`.
		*
		* Each column's type comes from its vector, so the converter is the only
		* thing the caller supplies.
		*/
		setRowsConverted(rows, converter) {
			this.rowCount = rows.length;
			let columnCount = this.columnCount;
			for (let columnIndex = 0; columnIndex < columnCount; columnIndex++) {
				let vector = this.getColumnVector(columnIndex), { type } = vector;
				try {
					for (let rowIndex = 0; rowIndex < rows.length; rowIndex++) vector.setItem(rowIndex, converter(rows[rowIndex][columnIndex], type, converter));
				} catch (cause) {
					throw Error(`Failed to set column ${columnIndex} (${type})`, { cause });
				}
				vector.flush();
			}
		}
		appendToRowObjects(columnNames, rowObjects) {
			let columnCount = this.columnCount;
			if (columnNames.length !== columnCount) throw Error(`Provided number of column names (${columnNames.length}) does not match column count (${this.columnCount})`);
			let rowCount = this.rowCount;
			for (let rowIndex = 0; rowIndex < rowCount; rowIndex++) {
				let rowObject = {};
				this.visitRowValues(rowIndex, (value, _, columnIndex) => {
					rowObject[columnNames[columnIndex]] = value;
				}), rowObjects.push(rowObject);
			}
		}
		getRowObjects(columnNames) {
			let rowObjects = [];
			return this.appendToRowObjects(columnNames, rowObjects), rowObjects;
		}
		visitRowMajor(visitValue) {
			let rowCount = this.rowCount, columnCount = this.columnCount;
			for (let rowIndex = 0; rowIndex < rowCount; rowIndex++) for (let columnIndex = 0; columnIndex < columnCount; columnIndex++) {
				let vector = this.getColumnVector(columnIndex);
				visitValue(vector.getItem(rowIndex), rowIndex, columnIndex, vector.type);
			}
		}
	};
})), require_DuckDBValueConverters = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.unsupportedConverter = unsupportedConverter, exports.nullConverter = nullConverter, exports.booleanFromValue = booleanFromValue, exports.numberFromValue = numberFromValue, exports.jsonNumberFromValue = jsonNumberFromValue, exports.bigintFromBigIntValue = bigintFromBigIntValue, exports.stringFromValue = stringFromValue, exports.bytesFromBlobValue = bytesFromBlobValue, exports.bytesFromBitValue = bytesFromBitValue, exports.bytesFromGeometryValue = bytesFromGeometryValue, exports.dateFromDateValue = dateFromDateValue, exports.bigintFromTimeValue = bigintFromTimeValue, exports.bigintFromTimeNSValue = bigintFromTimeNSValue, exports.dateFromTimestampValue = dateFromTimestampValue, exports.dateFromTimestampSecondsValue = dateFromTimestampSecondsValue, exports.dateFromTimestampMillisecondsValue = dateFromTimestampMillisecondsValue, exports.dateFromTimestampNanosecondsValue = dateFromTimestampNanosecondsValue, exports.objectFromTimeTZValue = objectFromTimeTZValue, exports.dateFromTimestampTZValue = dateFromTimestampTZValue, exports.objectFromIntervalValue = objectFromIntervalValue, exports.jsonObjectFromIntervalValue = jsonObjectFromIntervalValue, exports.doubleFromDecimalValue = doubleFromDecimalValue, exports.arrayFromListValue = arrayFromListValue, exports.objectFromStructValue = objectFromStructValue, exports.objectArrayFromMapValue = objectArrayFromMapValue, exports.arrayFromArrayValue = arrayFromArrayValue, exports.objectFromUnionValue = objectFromUnionValue, exports.fromVariantValue = fromVariantValue;
	let DuckDBType_1 = require_DuckDBType(), DuckDBTypeId_1 = require_DuckDBTypeId(), typeForValue_1 = require_typeForValue(), values_1 = require_values(), MIN_DATE_MILLIS = -864e13, MAX_DATE_MILLIS = 864e13;
	function unsupportedConverter(_, type) {
		throw Error(`Unsupported type: ${type}`);
	}
	function nullConverter(_) {
		return null;
	}
	function booleanFromValue(value) {
		return !!value;
	}
	function numberFromValue(value) {
		return Number(value);
	}
	function jsonNumberFromValue(value) {
		return Number.isFinite(value) ? Number(value) : String(value);
	}
	function bigintFromBigIntValue(value, type) {
		if (typeof value == "bigint") return value;
		throw Error(`Expected bigint value for type ${type}`);
	}
	function stringFromValue(value) {
		return String(value);
	}
	function bytesFromBlobValue(value) {
		if (value instanceof values_1.DuckDBBlobValue) return value.bytes;
		throw Error("Expected DuckDBBlobValue");
	}
	function bytesFromBitValue(value) {
		if (value instanceof values_1.DuckDBBitValue) return value.data;
		throw Error("Expected DuckDBBitValue");
	}
	function bytesFromGeometryValue(value) {
		if (value instanceof values_1.DuckDBGeometryValue) return value.bytes;
		throw Error("Expected DuckDBGeometryValue");
	}
	function dateFromDateValue(value) {
		if (value instanceof values_1.DuckDBDateValue) {
			if (-1e8 <= value.days && value.days <= 1e8) return /* @__PURE__ */ new Date(value.days * 864e5);
			throw Error(`DATE value out of range for JS Date: ${value.days} days`);
		}
		throw Error("Expected DuckDBDateValue");
	}
	function bigintFromTimeValue(value) {
		if (value instanceof values_1.DuckDBTimeValue) return value.micros;
		throw Error("Expected DuckDBTimeValue");
	}
	function bigintFromTimeNSValue(value) {
		if (value instanceof values_1.DuckDBTimeNSValue) return value.nanos;
		throw Error("Expected DuckDBTimeNSValue");
	}
	function dateFromTimestampValue(value) {
		if (value instanceof values_1.DuckDBTimestampValue) {
			let millis = value.micros / 1000n;
			if (MIN_DATE_MILLIS <= millis && millis <= MAX_DATE_MILLIS) return new Date(Number(millis));
			throw Error(`TIMESTAMP value out of range for JS Date: ${value.micros} micros`);
		}
		throw Error("Expected DuckDBTimestampValue");
	}
	function dateFromTimestampSecondsValue(value) {
		if (value instanceof values_1.DuckDBTimestampSecondsValue) {
			let millis = value.seconds * 1000n;
			if (MIN_DATE_MILLIS <= millis && millis <= MAX_DATE_MILLIS) return new Date(Number(millis));
			throw Error(`TIMESTAMP_S value out of range for JS Date: ${value.seconds} seconds`);
		}
		throw Error("Expected DuckDBTimestampSecondsValue");
	}
	function dateFromTimestampMillisecondsValue(value) {
		if (value instanceof values_1.DuckDBTimestampMillisecondsValue) {
			let millis = value.millis;
			if (MIN_DATE_MILLIS <= millis && millis <= MAX_DATE_MILLIS) return new Date(Number(millis));
			throw Error(`TIMESTAMP_MS value out of range for JS Date: ${value.millis} millis`);
		}
		throw Error("Expected DuckDBTimestampMillisecondsValue");
	}
	function dateFromTimestampNanosecondsValue(value) {
		if (value instanceof values_1.DuckDBTimestampNanosecondsValue) {
			let millis = value.nanos / 1000000n;
			if (MIN_DATE_MILLIS <= millis && millis <= MAX_DATE_MILLIS) return new Date(Number(millis));
			throw Error(`TIMESTAMP_NS value out of range for JS Date: ${value.nanos} nanos`);
		}
		throw Error("Expected DuckDBTimestampNanosecondsValue");
	}
	function objectFromTimeTZValue(value) {
		if (value instanceof values_1.DuckDBTimeTZValue) return {
			micros: value.micros,
			offset: value.offset
		};
		throw Error("Expected DuckDBTimeTZValue");
	}
	function dateFromTimestampTZValue(value) {
		if (value instanceof values_1.DuckDBTimestampTZValue) {
			let millis = value.micros / 1000n;
			if (MIN_DATE_MILLIS <= millis && millis <= MAX_DATE_MILLIS) return new Date(Number(millis));
			throw Error(`TIMESTAMPTZ value out of range for JS Date: ${value.micros} micros`);
		}
		throw Error("Expected DuckDBTimestampTZValue");
	}
	function objectFromIntervalValue(value) {
		if (value instanceof values_1.DuckDBIntervalValue) return {
			months: value.months,
			days: value.days,
			micros: value.micros
		};
		throw Error("Expected DuckDBIntervalValue");
	}
	function jsonObjectFromIntervalValue(value) {
		if (value instanceof values_1.DuckDBIntervalValue) return {
			months: value.months,
			days: value.days,
			micros: String(value.micros)
		};
		throw Error("Expected DuckDBIntervalValue");
	}
	function doubleFromDecimalValue(value) {
		if (value instanceof values_1.DuckDBDecimalValue) return value.toDouble();
		throw Error("Expected DuckDBDecimalValue");
	}
	function arrayFromListValue(value, type, converter) {
		if (value instanceof values_1.DuckDBListValue && type instanceof DuckDBType_1.DuckDBListType) return value.items.map((v) => converter(v, type.valueType, converter));
		throw Error("Expected DuckDBListValue and DuckDBListType");
	}
	function objectFromStructValue(value, type, converter) {
		if (value instanceof values_1.DuckDBStructValue && type instanceof DuckDBType_1.DuckDBStructType) {
			let result = {};
			for (let key in value.entries) result[key] = converter(value.entries[key], type.typeForEntry(key), converter);
			return result;
		}
		throw Error("Expected DuckDBStructValue and DuckDBStructType");
	}
	function objectArrayFromMapValue(value, type, converter) {
		if (value instanceof values_1.DuckDBMapValue && type instanceof DuckDBType_1.DuckDBMapType) return value.entries.map((entry) => ({
			key: converter(entry.key, type.keyType, converter),
			value: converter(entry.value, type.valueType, converter)
		}));
		throw Error("Expected DuckDBMapValue and DuckDBMapType");
	}
	function arrayFromArrayValue(value, type, converter) {
		if (value instanceof values_1.DuckDBArrayValue && type instanceof DuckDBType_1.DuckDBArrayType) return value.items.map((v) => converter(v, type.valueType, converter));
		throw Error("Expected DuckDBArrayValue and DuckDBArrayType");
	}
	function objectFromUnionValue(value, type, converter) {
		if (value instanceof values_1.DuckDBUnionValue && type instanceof DuckDBType_1.DuckDBUnionType) return {
			tag: value.tag,
			value: converter(value.value, type.memberTypeForTag(value.tag), converter)
		};
		throw Error("Expected DuckDBUnionValue and DuckDBUnionType");
	}
	/**
	* Converter for VARIANT values: unwraps the `DuckDBVariantValue` wrapper
	* and recursively walks the inner value, re-dispatching each scalar leaf
	* through the supplied converter.
	*
	* A walker is needed (rather than just dispatching through the converter)
	* because VARIANT containers are *heterogeneous* — items in a list or
	* fields in a struct can have different types — while
	* `arrayFromListValue` / `objectFromStructValue` / `objectArrayFromMapValue`
	* assume a homogeneous element type pulled from the enclosing
	* `DuckDBListType` / `DuckDBStructType` / `DuckDBMapType`. The walker
	* emits the same output shape those converters do, and prefers the
	* `DuckDBVariantValue.type` recorded by the decoder over `typeForValue`
	* inference whenever a wrapper is encountered.
	*/
	function fromVariantValue(value, _type, converter) {
		if (!(value instanceof values_1.DuckDBVariantValue)) throw Error("Expected DuckDBVariantValue");
		return convertVariantInner(value.value, converter, value.type);
	}
	function convertVariantInner(value, converter, typeHint) {
		if (value === null) return null;
		if (value instanceof values_1.DuckDBVariantValue) return convertVariantInner(value.value, converter, value.type ?? typeHint);
		if (value instanceof values_1.DuckDBListValue || value instanceof values_1.DuckDBArrayValue) return value.items.map((item) => convertVariantInner(item, converter));
		if (value instanceof values_1.DuckDBStructValue) {
			let result = {};
			for (let key in value.entries) result[key] = convertVariantInner(value.entries[key], converter);
			return result;
		}
		if (value instanceof values_1.DuckDBMapValue) return value.entries.map((entry) => ({
			key: convertVariantInner(entry.key, converter),
			value: convertVariantInner(entry.value, converter)
		}));
		if (value instanceof values_1.DuckDBUnionValue) return {
			tag: value.tag,
			value: convertVariantInner(value.value, converter)
		};
		let inferredType = typeHint ?? (0, typeForValue_1.typeForValue)(value);
		return typeof value == "number" && inferredType.typeId === DuckDBTypeId_1.DuckDBTypeId.BIGINT ? converter(BigInt(value), inferredType, converter) : converter(value, inferredType, converter);
	}
})), require_JSDuckDBValueConverter = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.JSDuckDBValueConverter = void 0;
	let createDuckDBValueConverter_1 = require_createDuckDBValueConverter(), DuckDBTypeId_1 = require_DuckDBTypeId(), DuckDBValueConverters_1 = require_DuckDBValueConverters(), JSConvertersByTypeId = {
		[DuckDBTypeId_1.DuckDBTypeId.INVALID]: DuckDBValueConverters_1.unsupportedConverter,
		[DuckDBTypeId_1.DuckDBTypeId.BOOLEAN]: DuckDBValueConverters_1.booleanFromValue,
		[DuckDBTypeId_1.DuckDBTypeId.TINYINT]: DuckDBValueConverters_1.numberFromValue,
		[DuckDBTypeId_1.DuckDBTypeId.SMALLINT]: DuckDBValueConverters_1.numberFromValue,
		[DuckDBTypeId_1.DuckDBTypeId.INTEGER]: DuckDBValueConverters_1.numberFromValue,
		[DuckDBTypeId_1.DuckDBTypeId.BIGINT]: DuckDBValueConverters_1.bigintFromBigIntValue,
		[DuckDBTypeId_1.DuckDBTypeId.UTINYINT]: DuckDBValueConverters_1.numberFromValue,
		[DuckDBTypeId_1.DuckDBTypeId.USMALLINT]: DuckDBValueConverters_1.numberFromValue,
		[DuckDBTypeId_1.DuckDBTypeId.UINTEGER]: DuckDBValueConverters_1.numberFromValue,
		[DuckDBTypeId_1.DuckDBTypeId.UBIGINT]: DuckDBValueConverters_1.bigintFromBigIntValue,
		[DuckDBTypeId_1.DuckDBTypeId.FLOAT]: DuckDBValueConverters_1.numberFromValue,
		[DuckDBTypeId_1.DuckDBTypeId.DOUBLE]: DuckDBValueConverters_1.numberFromValue,
		[DuckDBTypeId_1.DuckDBTypeId.TIMESTAMP]: DuckDBValueConverters_1.dateFromTimestampValue,
		[DuckDBTypeId_1.DuckDBTypeId.DATE]: DuckDBValueConverters_1.dateFromDateValue,
		[DuckDBTypeId_1.DuckDBTypeId.TIME]: DuckDBValueConverters_1.bigintFromTimeValue,
		[DuckDBTypeId_1.DuckDBTypeId.INTERVAL]: DuckDBValueConverters_1.objectFromIntervalValue,
		[DuckDBTypeId_1.DuckDBTypeId.HUGEINT]: DuckDBValueConverters_1.bigintFromBigIntValue,
		[DuckDBTypeId_1.DuckDBTypeId.UHUGEINT]: DuckDBValueConverters_1.bigintFromBigIntValue,
		[DuckDBTypeId_1.DuckDBTypeId.VARCHAR]: DuckDBValueConverters_1.stringFromValue,
		[DuckDBTypeId_1.DuckDBTypeId.BLOB]: DuckDBValueConverters_1.bytesFromBlobValue,
		[DuckDBTypeId_1.DuckDBTypeId.DECIMAL]: DuckDBValueConverters_1.doubleFromDecimalValue,
		[DuckDBTypeId_1.DuckDBTypeId.TIMESTAMP_S]: DuckDBValueConverters_1.dateFromTimestampSecondsValue,
		[DuckDBTypeId_1.DuckDBTypeId.TIMESTAMP_MS]: DuckDBValueConverters_1.dateFromTimestampMillisecondsValue,
		[DuckDBTypeId_1.DuckDBTypeId.TIMESTAMP_NS]: DuckDBValueConverters_1.dateFromTimestampNanosecondsValue,
		[DuckDBTypeId_1.DuckDBTypeId.ENUM]: DuckDBValueConverters_1.stringFromValue,
		[DuckDBTypeId_1.DuckDBTypeId.LIST]: DuckDBValueConverters_1.arrayFromListValue,
		[DuckDBTypeId_1.DuckDBTypeId.STRUCT]: DuckDBValueConverters_1.objectFromStructValue,
		[DuckDBTypeId_1.DuckDBTypeId.MAP]: DuckDBValueConverters_1.objectArrayFromMapValue,
		[DuckDBTypeId_1.DuckDBTypeId.ARRAY]: DuckDBValueConverters_1.arrayFromArrayValue,
		[DuckDBTypeId_1.DuckDBTypeId.UUID]: DuckDBValueConverters_1.stringFromValue,
		[DuckDBTypeId_1.DuckDBTypeId.UNION]: DuckDBValueConverters_1.objectFromUnionValue,
		[DuckDBTypeId_1.DuckDBTypeId.BIT]: DuckDBValueConverters_1.bytesFromBitValue,
		[DuckDBTypeId_1.DuckDBTypeId.TIME_TZ]: DuckDBValueConverters_1.objectFromTimeTZValue,
		[DuckDBTypeId_1.DuckDBTypeId.TIMESTAMP_TZ]: DuckDBValueConverters_1.dateFromTimestampTZValue,
		[DuckDBTypeId_1.DuckDBTypeId.ANY]: DuckDBValueConverters_1.unsupportedConverter,
		[DuckDBTypeId_1.DuckDBTypeId.BIGNUM]: DuckDBValueConverters_1.bigintFromBigIntValue,
		[DuckDBTypeId_1.DuckDBTypeId.SQLNULL]: DuckDBValueConverters_1.nullConverter,
		[DuckDBTypeId_1.DuckDBTypeId.STRING_LITERAL]: DuckDBValueConverters_1.unsupportedConverter,
		[DuckDBTypeId_1.DuckDBTypeId.INTEGER_LITERAL]: DuckDBValueConverters_1.unsupportedConverter,
		[DuckDBTypeId_1.DuckDBTypeId.TIME_NS]: DuckDBValueConverters_1.bigintFromTimeNSValue,
		[DuckDBTypeId_1.DuckDBTypeId.GEOMETRY]: DuckDBValueConverters_1.bytesFromGeometryValue,
		[DuckDBTypeId_1.DuckDBTypeId.VARIANT]: DuckDBValueConverters_1.fromVariantValue
	};
	exports.JSDuckDBValueConverter = (0, createDuckDBValueConverter_1.createDuckDBValueConverter)(JSConvertersByTypeId);
})), require_JsonDuckDBValueConverter = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.JsonDuckDBValueConverter = void 0;
	let createDuckDBValueConverter_1 = require_createDuckDBValueConverter(), DuckDBTypeId_1 = require_DuckDBTypeId(), DuckDBValueConverters_1 = require_DuckDBValueConverters(), JsonConvertersByTypeId = {
		[DuckDBTypeId_1.DuckDBTypeId.INVALID]: DuckDBValueConverters_1.unsupportedConverter,
		[DuckDBTypeId_1.DuckDBTypeId.BOOLEAN]: DuckDBValueConverters_1.booleanFromValue,
		[DuckDBTypeId_1.DuckDBTypeId.TINYINT]: DuckDBValueConverters_1.numberFromValue,
		[DuckDBTypeId_1.DuckDBTypeId.SMALLINT]: DuckDBValueConverters_1.numberFromValue,
		[DuckDBTypeId_1.DuckDBTypeId.INTEGER]: DuckDBValueConverters_1.numberFromValue,
		[DuckDBTypeId_1.DuckDBTypeId.BIGINT]: DuckDBValueConverters_1.stringFromValue,
		[DuckDBTypeId_1.DuckDBTypeId.UTINYINT]: DuckDBValueConverters_1.numberFromValue,
		[DuckDBTypeId_1.DuckDBTypeId.USMALLINT]: DuckDBValueConverters_1.numberFromValue,
		[DuckDBTypeId_1.DuckDBTypeId.UINTEGER]: DuckDBValueConverters_1.numberFromValue,
		[DuckDBTypeId_1.DuckDBTypeId.UBIGINT]: DuckDBValueConverters_1.stringFromValue,
		[DuckDBTypeId_1.DuckDBTypeId.FLOAT]: DuckDBValueConverters_1.jsonNumberFromValue,
		[DuckDBTypeId_1.DuckDBTypeId.DOUBLE]: DuckDBValueConverters_1.jsonNumberFromValue,
		[DuckDBTypeId_1.DuckDBTypeId.TIMESTAMP]: DuckDBValueConverters_1.stringFromValue,
		[DuckDBTypeId_1.DuckDBTypeId.DATE]: DuckDBValueConverters_1.stringFromValue,
		[DuckDBTypeId_1.DuckDBTypeId.TIME]: DuckDBValueConverters_1.stringFromValue,
		[DuckDBTypeId_1.DuckDBTypeId.INTERVAL]: DuckDBValueConverters_1.jsonObjectFromIntervalValue,
		[DuckDBTypeId_1.DuckDBTypeId.HUGEINT]: DuckDBValueConverters_1.stringFromValue,
		[DuckDBTypeId_1.DuckDBTypeId.UHUGEINT]: DuckDBValueConverters_1.stringFromValue,
		[DuckDBTypeId_1.DuckDBTypeId.VARCHAR]: DuckDBValueConverters_1.stringFromValue,
		[DuckDBTypeId_1.DuckDBTypeId.BLOB]: DuckDBValueConverters_1.stringFromValue,
		[DuckDBTypeId_1.DuckDBTypeId.DECIMAL]: DuckDBValueConverters_1.stringFromValue,
		[DuckDBTypeId_1.DuckDBTypeId.TIMESTAMP_S]: DuckDBValueConverters_1.stringFromValue,
		[DuckDBTypeId_1.DuckDBTypeId.TIMESTAMP_MS]: DuckDBValueConverters_1.stringFromValue,
		[DuckDBTypeId_1.DuckDBTypeId.TIMESTAMP_NS]: DuckDBValueConverters_1.stringFromValue,
		[DuckDBTypeId_1.DuckDBTypeId.ENUM]: DuckDBValueConverters_1.stringFromValue,
		[DuckDBTypeId_1.DuckDBTypeId.LIST]: DuckDBValueConverters_1.arrayFromListValue,
		[DuckDBTypeId_1.DuckDBTypeId.STRUCT]: DuckDBValueConverters_1.objectFromStructValue,
		[DuckDBTypeId_1.DuckDBTypeId.MAP]: DuckDBValueConverters_1.objectArrayFromMapValue,
		[DuckDBTypeId_1.DuckDBTypeId.ARRAY]: DuckDBValueConverters_1.arrayFromArrayValue,
		[DuckDBTypeId_1.DuckDBTypeId.UUID]: DuckDBValueConverters_1.stringFromValue,
		[DuckDBTypeId_1.DuckDBTypeId.UNION]: DuckDBValueConverters_1.objectFromUnionValue,
		[DuckDBTypeId_1.DuckDBTypeId.BIT]: DuckDBValueConverters_1.stringFromValue,
		[DuckDBTypeId_1.DuckDBTypeId.TIME_TZ]: DuckDBValueConverters_1.stringFromValue,
		[DuckDBTypeId_1.DuckDBTypeId.TIMESTAMP_TZ]: DuckDBValueConverters_1.stringFromValue,
		[DuckDBTypeId_1.DuckDBTypeId.ANY]: DuckDBValueConverters_1.unsupportedConverter,
		[DuckDBTypeId_1.DuckDBTypeId.BIGNUM]: DuckDBValueConverters_1.stringFromValue,
		[DuckDBTypeId_1.DuckDBTypeId.SQLNULL]: DuckDBValueConverters_1.nullConverter,
		[DuckDBTypeId_1.DuckDBTypeId.STRING_LITERAL]: DuckDBValueConverters_1.unsupportedConverter,
		[DuckDBTypeId_1.DuckDBTypeId.INTEGER_LITERAL]: DuckDBValueConverters_1.unsupportedConverter,
		[DuckDBTypeId_1.DuckDBTypeId.TIME_NS]: DuckDBValueConverters_1.stringFromValue,
		[DuckDBTypeId_1.DuckDBTypeId.GEOMETRY]: DuckDBValueConverters_1.stringFromValue,
		[DuckDBTypeId_1.DuckDBTypeId.VARIANT]: DuckDBValueConverters_1.fromVariantValue
	};
	exports.JsonDuckDBValueConverter = (0, createDuckDBValueConverter_1.createDuckDBValueConverter)(JsonConvertersByTypeId);
})), require_convertColumnsFromChunks = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.convertColumnsFromChunks = convertColumnsFromChunks;
	function convertColumnsFromChunks(chunks, converter) {
		if (chunks.length === 0) return [];
		let convertedColumns = chunks[0].convertColumns(converter);
		for (let chunkIndex = 1; chunkIndex < chunks.length; chunkIndex++) for (let columnIndex = 0; columnIndex < convertedColumns.length; columnIndex++) chunks[chunkIndex].visitColumnValues(columnIndex, (value, _rowIndex, _columnIndex, type) => convertedColumns[columnIndex].push(converter(value, type, converter)));
		return convertedColumns;
	}
})), require_convertColumnsObjectFromChunks = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.convertColumnsObjectFromChunks = convertColumnsObjectFromChunks;
	function convertColumnsObjectFromChunks(chunks, columnNames, converter) {
		let convertedColumnsObject = {};
		for (let columnName of columnNames) convertedColumnsObject[columnName] = [];
		if (chunks.length === 0) return convertedColumnsObject;
		let columnCount = chunks[0].columnCount;
		for (let chunkIndex = 0; chunkIndex < chunks.length; chunkIndex++) for (let columnIndex = 0; columnIndex < columnCount; columnIndex++) chunks[chunkIndex].visitColumnValues(columnIndex, (value, _rowIndex, _columnIndex, type) => convertedColumnsObject[columnNames[columnIndex]].push(converter(value, type, converter)));
		return convertedColumnsObject;
	}
})), require_convertRowObjectsFromChunks = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.convertRowObjectsFromChunks = convertRowObjectsFromChunks;
	function convertRowObjectsFromChunks(chunks, columnNames, converter) {
		let rowObjects = [];
		for (let chunk of chunks) {
			let rowCount = chunk.rowCount;
			for (let rowIndex = 0; rowIndex < rowCount; rowIndex++) {
				let rowObject = {};
				chunk.visitRowValues(rowIndex, (value, _rowIndex, columnIndex, type) => {
					rowObject[columnNames[columnIndex]] = converter(value, type, converter);
				}), rowObjects.push(rowObject);
			}
		}
		return rowObjects;
	}
})), require_convertRowsFromChunks = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.convertRowsFromChunks = convertRowsFromChunks;
	function convertRowsFromChunks(chunks, converter) {
		let rows = [];
		for (let chunk of chunks) {
			let rowCount = chunk.rowCount;
			for (let rowIndex = 0; rowIndex < rowCount; rowIndex++) rows.push(chunk.convertRowValues(rowIndex, converter));
		}
		return rows;
	}
})), require_getColumnsFromChunks = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.getColumnsFromChunks = getColumnsFromChunks;
	function getColumnsFromChunks(chunks) {
		let columns = [];
		for (let chunk of chunks) chunk.appendToColumns(columns);
		return columns;
	}
})), require_getColumnsObjectFromChunks = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.getColumnsObjectFromChunks = getColumnsObjectFromChunks;
	function getColumnsObjectFromChunks(chunks, columnNames) {
		let columnsObject = {};
		for (let chunk of chunks) chunk.appendToColumnsObject(columnNames, columnsObject);
		return columnsObject;
	}
})), require_getRowObjectsFromChunks = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.getRowObjectsFromChunks = getRowObjectsFromChunks;
	function getRowObjectsFromChunks(chunks, columnNames) {
		let rowObjects = [];
		for (let chunk of chunks) chunk.appendToRowObjects(columnNames, rowObjects);
		return rowObjects;
	}
})), require_getRowsFromChunks = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.getRowsFromChunks = getRowsFromChunks;
	function getRowsFromChunks(chunks) {
		let rows = [];
		for (let chunk of chunks) chunk.appendToRows(rows);
		return rows;
	}
})), require_DuckDBResult = /* @__PURE__ */ __commonJSMin(((exports, module, this$24) => {
	var __importDefault = this$24 && this$24.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { default: mod };
	};
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.DuckDBResult = void 0;
	let node_bindings_1 = __importDefault((init_native_bindings(), __toCommonJS(native_bindings_exports))), DuckDBDataChunk_1 = require_DuckDBDataChunk(), DuckDBLogicalType_1 = require_DuckDBLogicalType(), JSDuckDBValueConverter_1 = require_JSDuckDBValueConverter(), JsonDuckDBValueConverter_1 = require_JsonDuckDBValueConverter(), convertColumnsFromChunks_1 = require_convertColumnsFromChunks(), convertColumnsObjectFromChunks_1 = require_convertColumnsObjectFromChunks(), convertRowObjectsFromChunks_1 = require_convertRowObjectsFromChunks(), convertRowsFromChunks_1 = require_convertRowsFromChunks(), getColumnsFromChunks_1 = require_getColumnsFromChunks(), getColumnsObjectFromChunks_1 = require_getColumnsObjectFromChunks(), getRowObjectsFromChunks_1 = require_getRowObjectsFromChunks(), getRowsFromChunks_1 = require_getRowsFromChunks();
	exports.DuckDBResult = class {
		result;
		constructor(result) {
			this.result = result;
		}
		get returnType() {
			return node_bindings_1.default.result_return_type(this.result);
		}
		get statementType() {
			return node_bindings_1.default.result_statement_type(this.result);
		}
		get columnCount() {
			return node_bindings_1.default.column_count(this.result);
		}
		columnName(columnIndex) {
			return node_bindings_1.default.column_name(this.result, columnIndex);
		}
		columnNames() {
			let columnNames = [], columnCount = this.columnCount;
			for (let columnIndex = 0; columnIndex < columnCount; columnIndex++) columnNames.push(this.columnName(columnIndex));
			return columnNames;
		}
		deduplicatedColumnNames() {
			let outputColumnNames = [], columnCount = this.columnCount, columnNameCount = {};
			for (let columnIndex = 0; columnIndex < columnCount; columnIndex++) {
				let inputColumnName = this.columnName(columnIndex), nameCount = (columnNameCount[inputColumnName] || 0) + 1;
				columnNameCount[inputColumnName] = nameCount, nameCount > 1 ? outputColumnNames.push(`${inputColumnName}:${nameCount - 1}`) : outputColumnNames.push(inputColumnName);
			}
			return outputColumnNames;
		}
		columnTypeId(columnIndex) {
			return node_bindings_1.default.column_type(this.result, columnIndex);
		}
		columnLogicalType(columnIndex) {
			return DuckDBLogicalType_1.DuckDBLogicalType.create(node_bindings_1.default.column_logical_type(this.result, columnIndex));
		}
		columnType(columnIndex) {
			return DuckDBLogicalType_1.DuckDBLogicalType.create(node_bindings_1.default.column_logical_type(this.result, columnIndex)).asType();
		}
		columnTypeJson(columnIndex) {
			return this.columnType(columnIndex).toJson();
		}
		columnTypes() {
			let columnTypes = [], columnCount = this.columnCount;
			for (let columnIndex = 0; columnIndex < columnCount; columnIndex++) columnTypes.push(this.columnType(columnIndex));
			return columnTypes;
		}
		columnTypesJson() {
			let columnTypesJson = [], columnCount = this.columnCount;
			for (let columnIndex = 0; columnIndex < columnCount; columnIndex++) columnTypesJson.push(this.columnTypeJson(columnIndex));
			return columnTypesJson;
		}
		columnNamesAndTypesJson() {
			return {
				columnNames: this.columnNames(),
				columnTypes: this.columnTypesJson()
			};
		}
		columnNameAndTypeObjectsJson() {
			let columnNameAndTypeObjects = [], columnCount = this.columnCount;
			for (let columnIndex = 0; columnIndex < columnCount; columnIndex++) columnNameAndTypeObjects.push({
				columnName: this.columnName(columnIndex),
				columnType: this.columnTypeJson(columnIndex)
			});
			return columnNameAndTypeObjects;
		}
		get isStreaming() {
			return node_bindings_1.default.result_is_streaming(this.result);
		}
		get rowsChanged() {
			return node_bindings_1.default.rows_changed(this.result);
		}
		async fetchChunk() {
			let chunk = await node_bindings_1.default.fetch_chunk(this.result);
			return chunk ? new DuckDBDataChunk_1.DuckDBDataChunk(chunk) : null;
		}
		async fetchAllChunks() {
			let chunks = [];
			for (;;) {
				let chunk = await this.fetchChunk();
				if (!chunk || chunk.rowCount === 0) return chunks;
				chunks.push(chunk);
			}
		}
		async getColumns() {
			let chunks = await this.fetchAllChunks();
			return (0, getColumnsFromChunks_1.getColumnsFromChunks)(chunks);
		}
		async convertColumns(converter) {
			let chunks = await this.fetchAllChunks();
			return (0, convertColumnsFromChunks_1.convertColumnsFromChunks)(chunks, converter);
		}
		async getColumnsJS() {
			return this.convertColumns(JSDuckDBValueConverter_1.JSDuckDBValueConverter);
		}
		async getColumnsJson() {
			return this.convertColumns(JsonDuckDBValueConverter_1.JsonDuckDBValueConverter);
		}
		async getColumnsObject() {
			let chunks = await this.fetchAllChunks();
			return (0, getColumnsObjectFromChunks_1.getColumnsObjectFromChunks)(chunks, this.deduplicatedColumnNames());
		}
		async convertColumnsObject(converter) {
			let chunks = await this.fetchAllChunks();
			return (0, convertColumnsObjectFromChunks_1.convertColumnsObjectFromChunks)(chunks, this.deduplicatedColumnNames(), converter);
		}
		async getColumnsObjectJS() {
			return this.convertColumnsObject(JSDuckDBValueConverter_1.JSDuckDBValueConverter);
		}
		async getColumnsObjectJson() {
			return this.convertColumnsObject(JsonDuckDBValueConverter_1.JsonDuckDBValueConverter);
		}
		async getRows() {
			let chunks = await this.fetchAllChunks();
			return (0, getRowsFromChunks_1.getRowsFromChunks)(chunks);
		}
		async convertRows(converter) {
			let chunks = await this.fetchAllChunks();
			return (0, convertRowsFromChunks_1.convertRowsFromChunks)(chunks, converter);
		}
		async getRowsJS() {
			return this.convertRows(JSDuckDBValueConverter_1.JSDuckDBValueConverter);
		}
		async getRowsJson() {
			return this.convertRows(JsonDuckDBValueConverter_1.JsonDuckDBValueConverter);
		}
		async getRowObjects() {
			let chunks = await this.fetchAllChunks();
			return (0, getRowObjectsFromChunks_1.getRowObjectsFromChunks)(chunks, this.deduplicatedColumnNames());
		}
		async convertRowObjects(converter) {
			let chunks = await this.fetchAllChunks();
			return (0, convertRowObjectsFromChunks_1.convertRowObjectsFromChunks)(chunks, this.deduplicatedColumnNames(), converter);
		}
		async getRowObjectsJS() {
			return this.convertRowObjects(JSDuckDBValueConverter_1.JSDuckDBValueConverter);
		}
		async getRowObjectsJson() {
			return this.convertRowObjects(JsonDuckDBValueConverter_1.JsonDuckDBValueConverter);
		}
		async *[Symbol.asyncIterator]() {
			for (;;) {
				let chunk = await this.fetchChunk();
				if (chunk && chunk.rowCount > 0) yield chunk;
				else break;
			}
		}
		async *yieldRows() {
			for await (let chunk of this) yield (0, getRowsFromChunks_1.getRowsFromChunks)([chunk]);
		}
		async *yieldRowObjects() {
			let deduplicatedColumnNames = this.deduplicatedColumnNames();
			for await (let chunk of this) yield (0, getRowObjectsFromChunks_1.getRowObjectsFromChunks)([chunk], deduplicatedColumnNames);
		}
		async *yieldConvertedRows(converter) {
			for await (let chunk of this) yield (0, convertRowsFromChunks_1.convertRowsFromChunks)([chunk], converter);
		}
		async *yieldConvertedRowObjects(converter) {
			let deduplicatedColumnNames = this.deduplicatedColumnNames();
			for await (let chunk of this) yield (0, convertRowObjectsFromChunks_1.convertRowObjectsFromChunks)([chunk], deduplicatedColumnNames, converter);
		}
		yieldRowsJs() {
			return this.yieldConvertedRows(JSDuckDBValueConverter_1.JSDuckDBValueConverter);
		}
		yieldRowsJson() {
			return this.yieldConvertedRows(JsonDuckDBValueConverter_1.JsonDuckDBValueConverter);
		}
		yieldRowObjectJs() {
			return this.yieldConvertedRowObjects(JSDuckDBValueConverter_1.JSDuckDBValueConverter);
		}
		yieldRowObjectJson() {
			return this.yieldConvertedRowObjects(JsonDuckDBValueConverter_1.JsonDuckDBValueConverter);
		}
	};
})), require_DuckDBMaterializedResult = /* @__PURE__ */ __commonJSMin(((exports, module, this$23) => {
	var __importDefault = this$23 && this$23.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { default: mod };
	};
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.DuckDBMaterializedResult = void 0;
	let node_bindings_1 = __importDefault((init_native_bindings(), __toCommonJS(native_bindings_exports))), DuckDBDataChunk_1 = require_DuckDBDataChunk(), DuckDBResult_1 = require_DuckDBResult();
	exports.DuckDBMaterializedResult = class extends DuckDBResult_1.DuckDBResult {
		constructor(result) {
			super(result);
		}
		get rowCount() {
			return node_bindings_1.default.row_count(this.result);
		}
		get chunkCount() {
			return node_bindings_1.default.result_chunk_count(this.result);
		}
		getChunk(chunkIndex) {
			return new DuckDBDataChunk_1.DuckDBDataChunk(node_bindings_1.default.result_get_chunk(this.result, chunkIndex));
		}
	};
})), require_createResult = /* @__PURE__ */ __commonJSMin(((exports, module, this$22) => {
	var __importDefault = this$22 && this$22.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { default: mod };
	};
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.createResult = createResult;
	let node_bindings_1 = __importDefault((init_native_bindings(), __toCommonJS(native_bindings_exports))), DuckDBMaterializedResult_1 = require_DuckDBMaterializedResult(), DuckDBResult_1 = require_DuckDBResult();
	function createResult(result) {
		return node_bindings_1.default.result_is_streaming(result) ? new DuckDBResult_1.DuckDBResult(result) : new DuckDBMaterializedResult_1.DuckDBMaterializedResult(result);
	}
})), require_DuckDBResultReader = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.DuckDBResultReader = void 0;
	let convertColumnsFromChunks_1 = require_convertColumnsFromChunks(), convertColumnsObjectFromChunks_1 = require_convertColumnsObjectFromChunks(), convertRowObjectsFromChunks_1 = require_convertRowObjectsFromChunks(), convertRowsFromChunks_1 = require_convertRowsFromChunks(), getColumnsFromChunks_1 = require_getColumnsFromChunks(), getColumnsObjectFromChunks_1 = require_getColumnsObjectFromChunks(), getRowObjectsFromChunks_1 = require_getRowObjectsFromChunks(), getRowsFromChunks_1 = require_getRowsFromChunks(), JSDuckDBValueConverter_1 = require_JSDuckDBValueConverter(), JsonDuckDBValueConverter_1 = require_JsonDuckDBValueConverter();
	exports.DuckDBResultReader = class {
		result;
		chunks;
		chunkSizeRuns;
		currentRowCount_;
		done_;
		constructor(result) {
			this.result = result, this.chunks = [], this.chunkSizeRuns = [], this.currentRowCount_ = 0, this.done_ = !1;
		}
		get returnType() {
			return this.result.returnType;
		}
		get statementType() {
			return this.result.statementType;
		}
		get columnCount() {
			return this.result.columnCount;
		}
		columnName(columnIndex) {
			return this.result.columnName(columnIndex);
		}
		columnNames() {
			return this.result.columnNames();
		}
		deduplicatedColumnNames() {
			return this.result.deduplicatedColumnNames();
		}
		columnTypeId(columnIndex) {
			return this.result.columnTypeId(columnIndex);
		}
		columnLogicalType(columnIndex) {
			return this.result.columnLogicalType(columnIndex);
		}
		columnType(columnIndex) {
			return this.result.columnType(columnIndex);
		}
		columnTypeJson(columnIndex) {
			return this.result.columnTypeJson(columnIndex);
		}
		columnTypes() {
			return this.result.columnTypes();
		}
		columnTypesJson() {
			return this.result.columnTypesJson();
		}
		columnNamesAndTypesJson() {
			return this.result.columnNamesAndTypesJson();
		}
		columnNameAndTypeObjectsJson() {
			return this.result.columnNameAndTypeObjectsJson();
		}
		get rowsChanged() {
			return this.result.rowsChanged;
		}
		/** Total number of rows read so far. Call `readAll` or `readUntil` to read rows. */
		get currentRowCount() {
			return this.currentRowCount_;
		}
		/** Whether reading is done, that is, there are no more rows to read. */
		get done() {
			return this.done_;
		}
		/**
		* Returns the value for the given column and row. Both are zero-indexed.
		*
		* Will return an error if `rowIndex` is greater than `currentRowCount`.
		*/
		value(columnIndex, rowIndex) {
			if (this.currentRowCount_ === 0) throw Error("No rows have been read");
			let chunkIndex = 0, currentRowIndex = rowIndex;
			for (let run of this.chunkSizeRuns) {
				if (currentRowIndex < run.rowCount) {
					chunkIndex += Math.floor(currentRowIndex / run.chunkSize);
					let rowIndexInChunk = currentRowIndex % run.chunkSize;
					return this.chunks[chunkIndex].getColumnVector(columnIndex).getItem(rowIndexInChunk);
				}
				chunkIndex += run.chunkCount, currentRowIndex -= run.rowCount;
			}
			throw Error(`Row index ${rowIndex} requested, but only ${this.currentRowCount_} row have been read so far.`);
		}
		/** Read all rows. */
		async readAll() {
			return this.fetchChunks();
		}
		/**
		* Read rows until at least the given target row count has been met.
		*
		* Note that the resulting row count could be greater than the target, since rows are read in chunks, typically of 2048 rows each.
		*/
		async readUntil(targetRowCount) {
			return this.fetchChunks(targetRowCount);
		}
		async fetchChunks(targetRowCount) {
			for (; !(this.done_ || targetRowCount !== void 0 && this.currentRowCount_ >= targetRowCount);) {
				let chunk = await this.result.fetchChunk();
				chunk && chunk.rowCount > 0 ? (this.updateChunkSizeRuns(chunk), this.chunks.push(chunk), this.currentRowCount_ += chunk.rowCount) : this.done_ = !0;
			}
		}
		updateChunkSizeRuns(chunk) {
			if (this.chunkSizeRuns.length > 0) {
				let lastRun = this.chunkSizeRuns[this.chunkSizeRuns.length - 1];
				if (lastRun.chunkSize === chunk.rowCount) {
					lastRun.chunkCount += 1, lastRun.rowCount += lastRun.chunkSize;
					return;
				}
			}
			this.chunkSizeRuns.push({
				chunkCount: 1,
				chunkSize: chunk.rowCount,
				rowCount: chunk.rowCount
			});
		}
		getColumns() {
			return (0, getColumnsFromChunks_1.getColumnsFromChunks)(this.chunks);
		}
		convertColumns(converter) {
			return (0, convertColumnsFromChunks_1.convertColumnsFromChunks)(this.chunks, converter);
		}
		getColumnsJS() {
			return this.convertColumns(JSDuckDBValueConverter_1.JSDuckDBValueConverter);
		}
		getColumnsJson() {
			return this.convertColumns(JsonDuckDBValueConverter_1.JsonDuckDBValueConverter);
		}
		getColumnsObject() {
			return (0, getColumnsObjectFromChunks_1.getColumnsObjectFromChunks)(this.chunks, this.deduplicatedColumnNames());
		}
		convertColumnsObject(converter) {
			return (0, convertColumnsObjectFromChunks_1.convertColumnsObjectFromChunks)(this.chunks, this.deduplicatedColumnNames(), converter);
		}
		getColumnsObjectJS() {
			return this.convertColumnsObject(JSDuckDBValueConverter_1.JSDuckDBValueConverter);
		}
		getColumnsObjectJson() {
			return this.convertColumnsObject(JsonDuckDBValueConverter_1.JsonDuckDBValueConverter);
		}
		getRows() {
			return (0, getRowsFromChunks_1.getRowsFromChunks)(this.chunks);
		}
		convertRows(converter) {
			return (0, convertRowsFromChunks_1.convertRowsFromChunks)(this.chunks, converter);
		}
		getRowsJS() {
			return this.convertRows(JSDuckDBValueConverter_1.JSDuckDBValueConverter);
		}
		getRowsJson() {
			return this.convertRows(JsonDuckDBValueConverter_1.JsonDuckDBValueConverter);
		}
		getRowObjects() {
			return (0, getRowObjectsFromChunks_1.getRowObjectsFromChunks)(this.chunks, this.deduplicatedColumnNames());
		}
		convertRowObjects(converter) {
			return (0, convertRowObjectsFromChunks_1.convertRowObjectsFromChunks)(this.chunks, this.deduplicatedColumnNames(), converter);
		}
		getRowObjectsJS() {
			return this.convertRowObjects(JSDuckDBValueConverter_1.JSDuckDBValueConverter);
		}
		getRowObjectsJson() {
			return this.convertRowObjects(JsonDuckDBValueConverter_1.JsonDuckDBValueConverter);
		}
	};
})), require_sleep = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.sleep = sleep;
	async function sleep(ms) {
		return new Promise((resolve) => {
			setTimeout(resolve, ms);
		});
	}
})), require_DuckDBPendingResult = /* @__PURE__ */ __commonJSMin(((exports, module, this$21) => {
	var __importDefault = this$21 && this$21.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { default: mod };
	};
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.DuckDBPendingResult = exports.DuckDBPendingResultState = void 0;
	let node_bindings_1 = __importDefault((init_native_bindings(), __toCommonJS(native_bindings_exports))), createResult_1 = require_createResult(), DuckDBResultReader_1 = require_DuckDBResultReader(), sleep_1 = require_sleep();
	var DuckDBPendingResultState;
	(function(DuckDBPendingResultState) {
		DuckDBPendingResultState[DuckDBPendingResultState.RESULT_READY = 0] = "RESULT_READY", DuckDBPendingResultState[DuckDBPendingResultState.RESULT_NOT_READY = 1] = "RESULT_NOT_READY", DuckDBPendingResultState[DuckDBPendingResultState.NO_TASKS_AVAILABLE = 3] = "NO_TASKS_AVAILABLE";
	})(DuckDBPendingResultState || (exports.DuckDBPendingResultState = DuckDBPendingResultState = {})), exports.DuckDBPendingResult = class {
		pending_result;
		constructor(pending_result) {
			this.pending_result = pending_result;
		}
		runTask() {
			let pending_state = node_bindings_1.default.pending_execute_task(this.pending_result);
			switch (pending_state) {
				case node_bindings_1.default.PendingState.RESULT_READY: return DuckDBPendingResultState.RESULT_READY;
				case node_bindings_1.default.PendingState.RESULT_NOT_READY: return DuckDBPendingResultState.RESULT_NOT_READY;
				case node_bindings_1.default.PendingState.ERROR: throw Error(`Failure running pending result task: ${node_bindings_1.default.pending_error(this.pending_result)}`);
				case node_bindings_1.default.PendingState.NO_TASKS_AVAILABLE: return DuckDBPendingResultState.NO_TASKS_AVAILABLE;
				default: throw Error(`Unexpected pending state: ${pending_state}`);
			}
		}
		async runAllTasks() {
			for (; this.runTask() !== DuckDBPendingResultState.RESULT_READY;) await (0, sleep_1.sleep)(1);
		}
		async getResult() {
			return (0, createResult_1.createResult)(await node_bindings_1.default.execute_pending(this.pending_result));
		}
		async read() {
			return new DuckDBResultReader_1.DuckDBResultReader(await this.getResult());
		}
		async readAll() {
			let reader = new DuckDBResultReader_1.DuckDBResultReader(await this.getResult());
			return await reader.readAll(), reader;
		}
		async readUntil(targetRowCount) {
			let reader = new DuckDBResultReader_1.DuckDBResultReader(await this.getResult());
			return await reader.readUntil(targetRowCount), reader;
		}
	};
})), require_DuckDBPreparedStatement = /* @__PURE__ */ __commonJSMin(((exports, module, this$20) => {
	var __importDefault = this$20 && this$20.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { default: mod };
	};
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.DuckDBPreparedStatement = void 0;
	let node_bindings_1 = __importDefault((init_native_bindings(), __toCommonJS(native_bindings_exports))), createValue_1 = require_createValue(), DuckDBLogicalType_1 = require_DuckDBLogicalType(), DuckDBMaterializedResult_1 = require_DuckDBMaterializedResult(), DuckDBPendingResult_1 = require_DuckDBPendingResult(), DuckDBResult_1 = require_DuckDBResult(), DuckDBResultReader_1 = require_DuckDBResultReader(), DuckDBType_1 = require_DuckDBType(), typeForValue_1 = require_typeForValue(), values_1 = require_values();
	exports.DuckDBPreparedStatement = class {
		prepared_statement;
		constructor(prepared_statement) {
			this.prepared_statement = prepared_statement;
		}
		destroySync() {
			return node_bindings_1.default.destroy_prepare_sync(this.prepared_statement);
		}
		get statementType() {
			return node_bindings_1.default.prepared_statement_type(this.prepared_statement);
		}
		get parameterCount() {
			return node_bindings_1.default.nparams(this.prepared_statement);
		}
		parameterName(parameterIndex) {
			return node_bindings_1.default.parameter_name(this.prepared_statement, parameterIndex);
		}
		parameterTypeId(parameterIndex) {
			return node_bindings_1.default.param_type(this.prepared_statement, parameterIndex);
		}
		parameterType(parameterIndex) {
			return DuckDBLogicalType_1.DuckDBLogicalType.create(node_bindings_1.default.param_logical_type(this.prepared_statement, parameterIndex)).asType();
		}
		get columnCount() {
			return node_bindings_1.default.prepared_statement_column_count(this.prepared_statement);
		}
		columnName(columnIndex) {
			return node_bindings_1.default.prepared_statement_column_name(this.prepared_statement, columnIndex);
		}
		columnTypeId(columnIndex) {
			return node_bindings_1.default.prepared_statement_column_type(this.prepared_statement, columnIndex);
		}
		columnType(columnIndex) {
			return DuckDBLogicalType_1.DuckDBLogicalType.create(node_bindings_1.default.prepared_statement_column_logical_type(this.prepared_statement, columnIndex)).asType();
		}
		clearBindings() {
			node_bindings_1.default.clear_bindings(this.prepared_statement);
		}
		parameterIndex(parameterName) {
			return node_bindings_1.default.bind_parameter_index(this.prepared_statement, parameterName);
		}
		bindBoolean(parameterIndex, value) {
			node_bindings_1.default.bind_boolean(this.prepared_statement, parameterIndex, value);
		}
		bindTinyInt(parameterIndex, value) {
			node_bindings_1.default.bind_int8(this.prepared_statement, parameterIndex, value);
		}
		bindSmallInt(parameterIndex, value) {
			node_bindings_1.default.bind_int16(this.prepared_statement, parameterIndex, value);
		}
		bindInteger(parameterIndex, value) {
			node_bindings_1.default.bind_int32(this.prepared_statement, parameterIndex, value);
		}
		bindBigInt(parameterIndex, value) {
			node_bindings_1.default.bind_int64(this.prepared_statement, parameterIndex, value);
		}
		bindHugeInt(parameterIndex, value) {
			node_bindings_1.default.bind_hugeint(this.prepared_statement, parameterIndex, value);
		}
		bindUTinyInt(parameterIndex, value) {
			node_bindings_1.default.bind_uint8(this.prepared_statement, parameterIndex, value);
		}
		bindUSmallInt(parameterIndex, value) {
			node_bindings_1.default.bind_uint16(this.prepared_statement, parameterIndex, value);
		}
		bindUInteger(parameterIndex, value) {
			node_bindings_1.default.bind_uint32(this.prepared_statement, parameterIndex, value);
		}
		bindUBigInt(parameterIndex, value) {
			node_bindings_1.default.bind_uint64(this.prepared_statement, parameterIndex, value);
		}
		bindUHugeInt(parameterIndex, value) {
			node_bindings_1.default.bind_uhugeint(this.prepared_statement, parameterIndex, value);
		}
		bindBigNum(parameterIndex, value) {
			this.bindValue(parameterIndex, value, DuckDBType_1.BIGNUM);
		}
		bindDecimal(parameterIndex, value) {
			node_bindings_1.default.bind_decimal(this.prepared_statement, parameterIndex, value);
		}
		bindFloat(parameterIndex, value) {
			node_bindings_1.default.bind_float(this.prepared_statement, parameterIndex, value);
		}
		bindDouble(parameterIndex, value) {
			node_bindings_1.default.bind_double(this.prepared_statement, parameterIndex, value);
		}
		bindDate(parameterIndex, value) {
			node_bindings_1.default.bind_date(this.prepared_statement, parameterIndex, value);
		}
		bindTime(parameterIndex, value) {
			node_bindings_1.default.bind_time(this.prepared_statement, parameterIndex, value);
		}
		bindTimeTZ(parameterIndex, value) {
			this.bindValue(parameterIndex, value, DuckDBType_1.TIMETZ);
		}
		bindTimestamp(parameterIndex, value) {
			node_bindings_1.default.bind_timestamp(this.prepared_statement, parameterIndex, value);
		}
		bindTimestampTZ(parameterIndex, value) {
			this.bindValue(parameterIndex, value, DuckDBType_1.TIMESTAMPTZ);
		}
		bindTimestampSeconds(parameterIndex, value) {
			this.bindValue(parameterIndex, value, DuckDBType_1.TIMESTAMP_S);
		}
		bindTimestampMilliseconds(parameterIndex, value) {
			this.bindValue(parameterIndex, value, DuckDBType_1.TIMESTAMP_MS);
		}
		bindTimestampNanoseconds(parameterIndex, value) {
			this.bindValue(parameterIndex, value, DuckDBType_1.TIMESTAMP_NS);
		}
		bindInterval(parameterIndex, value) {
			node_bindings_1.default.bind_interval(this.prepared_statement, parameterIndex, value);
		}
		bindVarchar(parameterIndex, value) {
			node_bindings_1.default.bind_varchar(this.prepared_statement, parameterIndex, value);
		}
		bindBlob(parameterIndex, value) {
			node_bindings_1.default.bind_blob(this.prepared_statement, parameterIndex, value);
		}
		bindEnum(parameterIndex, value, type) {
			this.bindValue(parameterIndex, value, type);
		}
		bindArray(parameterIndex, value, type) {
			this.bindValue(parameterIndex, value instanceof values_1.DuckDBArrayValue ? value : (0, values_1.arrayValue)(value), type);
		}
		bindList(parameterIndex, value, type) {
			this.bindValue(parameterIndex, value instanceof values_1.DuckDBListValue ? value : (0, values_1.listValue)(value), type);
		}
		bindStruct(parameterIndex, value, type) {
			this.bindValue(parameterIndex, value instanceof values_1.DuckDBStructValue ? value : (0, values_1.structValue)(value), type);
		}
		bindMap(parameterIndex, value, type) {
			this.bindValue(parameterIndex, value, type);
		}
		bindUnion(parameterIndex, value, type) {
			this.bindValue(parameterIndex, value, type);
		}
		bindUUID(parameterIndex, value) {
			this.bindValue(parameterIndex, value, DuckDBType_1.UUID);
		}
		bindBit(parameterIndex, value) {
			this.bindValue(parameterIndex, value, DuckDBType_1.BIT);
		}
		bindVariant(parameterIndex, value) {
			value === null ? this.bindNull(parameterIndex) : this.bindValue(parameterIndex, value, DuckDBType_1.VARIANT);
		}
		bindNull(parameterIndex) {
			node_bindings_1.default.bind_null(this.prepared_statement, parameterIndex);
		}
		bindValue(parameterIndex, value, type) {
			node_bindings_1.default.bind_value(this.prepared_statement, parameterIndex, (0, createValue_1.createValue)(type || (0, typeForValue_1.typeForValue)(value), value));
		}
		bind(values, types) {
			if (Array.isArray(values)) {
				let typesIsArray = Array.isArray(types);
				for (let i = 0; i < values.length; i++) this.bindValue(i + 1, values[i], typesIsArray ? types[i] : void 0);
			} else {
				let typesIsRecord = types && !Array.isArray(types);
				for (let key in values) this.bindValue(this.parameterIndex(key), values[key], typesIsRecord ? types[key] : void 0);
			}
		}
		async run() {
			return new DuckDBMaterializedResult_1.DuckDBMaterializedResult(await node_bindings_1.default.execute_prepared(this.prepared_statement));
		}
		async runAndRead() {
			return new DuckDBResultReader_1.DuckDBResultReader(await this.run());
		}
		async runAndReadAll() {
			let reader = new DuckDBResultReader_1.DuckDBResultReader(await this.run());
			return await reader.readAll(), reader;
		}
		async runAndReadUntil(targetRowCount) {
			let reader = new DuckDBResultReader_1.DuckDBResultReader(await this.run());
			return await reader.readUntil(targetRowCount), reader;
		}
		async stream() {
			return new DuckDBResult_1.DuckDBResult(await node_bindings_1.default.execute_prepared_streaming(this.prepared_statement));
		}
		async streamAndRead() {
			return new DuckDBResultReader_1.DuckDBResultReader(await this.stream());
		}
		async streamAndReadAll() {
			let reader = new DuckDBResultReader_1.DuckDBResultReader(await this.stream());
			return await reader.readAll(), reader;
		}
		async streamAndReadUntil(targetRowCount) {
			let reader = new DuckDBResultReader_1.DuckDBResultReader(await this.stream());
			return await reader.readUntil(targetRowCount), reader;
		}
		start() {
			return new DuckDBPendingResult_1.DuckDBPendingResult(node_bindings_1.default.pending_prepared(this.prepared_statement));
		}
		startStream() {
			return new DuckDBPendingResult_1.DuckDBPendingResult(node_bindings_1.default.pending_prepared_streaming(this.prepared_statement));
		}
	};
})), require_DuckDBExtractedStatements = /* @__PURE__ */ __commonJSMin(((exports, module, this$19) => {
	var __importDefault = this$19 && this$19.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { default: mod };
	};
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.DuckDBExtractedStatements = void 0;
	let node_bindings_1 = __importDefault((init_native_bindings(), __toCommonJS(native_bindings_exports))), DuckDBPreparedStatement_1 = require_DuckDBPreparedStatement();
	exports.DuckDBExtractedStatements = class {
		connection;
		extracted_statements;
		statement_count;
		preparedStatements;
		constructor(connection, extracted_statements, statement_count, preparedStatements) {
			this.connection = connection, this.extracted_statements = extracted_statements, this.statement_count = statement_count, this.preparedStatements = preparedStatements;
		}
		get count() {
			return this.statement_count;
		}
		async prepare(index) {
			let prepared = new DuckDBPreparedStatement_1.DuckDBPreparedStatement(await node_bindings_1.default.prepare_extracted_statement(this.connection, this.extracted_statements, index));
			return this.preparedStatements && this.preparedStatements.add(prepared), prepared;
		}
	};
})), require_createConfig = /* @__PURE__ */ __commonJSMin(((exports, module, this$18) => {
	var __importDefault = this$18 && this$18.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { default: mod };
	};
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.createConfig = createConfig;
	let node_bindings_1 = __importDefault((init_native_bindings(), __toCommonJS(native_bindings_exports)));
	function createConfig(options) {
		let config = node_bindings_1.default.create_config();
		if (node_bindings_1.default.set_config(config, "duckdb_api", "node-neo-api"), options) for (let optionName in options) {
			let optionValue = String(options[optionName]);
			node_bindings_1.default.set_config(config, optionName, optionValue);
		}
		return config;
	}
})), require_DuckDBInstanceCache = /* @__PURE__ */ __commonJSMin(((exports, module, this$17) => {
	var __importDefault = this$17 && this$17.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { default: mod };
	};
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.DuckDBInstanceCache = void 0;
	let node_bindings_1 = __importDefault((init_native_bindings(), __toCommonJS(native_bindings_exports))), DuckDBInstance_1 = require_DuckDBInstance(), createConfig_1 = require_createConfig();
	exports.DuckDBInstanceCache = class DuckDBInstanceCache {
		cache;
		constructor() {
			this.cache = node_bindings_1.default.create_instance_cache();
		}
		async getOrCreateInstance(path, options) {
			let config = (0, createConfig_1.createConfig)(options), db = await node_bindings_1.default.get_or_create_from_cache(this.cache, path, config);
			return new DuckDBInstance_1.DuckDBInstance(db);
		}
		static singletonInstance;
		static get singleton() {
			return DuckDBInstanceCache.singletonInstance ||= new DuckDBInstanceCache(), DuckDBInstanceCache.singletonInstance;
		}
	};
})), require_DuckDBInstance = /* @__PURE__ */ __commonJSMin(((exports, module, this$16) => {
	var __importDefault = this$16 && this$16.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { default: mod };
	};
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.DuckDBInstance = void 0;
	let node_bindings_1 = __importDefault((init_native_bindings(), __toCommonJS(native_bindings_exports))), createConfig_1 = require_createConfig(), DuckDBConnection_1 = require_DuckDBConnection(), DuckDBInstanceCache_1 = require_DuckDBInstanceCache();
	exports.DuckDBInstance = class DuckDBInstance {
		db;
		constructor(db) {
			this.db = db;
		}
		static async create(path, options) {
			let config = (0, createConfig_1.createConfig)(options);
			return new DuckDBInstance(await node_bindings_1.default.open(path, config));
		}
		static async fromCache(path, options) {
			return DuckDBInstanceCache_1.DuckDBInstanceCache.singleton.getOrCreateInstance(path, options);
		}
		async connect() {
			return new DuckDBConnection_1.DuckDBConnection(await node_bindings_1.default.connect(this.db));
		}
		closeSync() {
			node_bindings_1.default.close_sync(this.db);
		}
	};
})), require_DuckDBPreparedStatementWeakRefCollection = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.DuckDBPreparedStatementWeakRefCollection = void 0, exports.DuckDBPreparedStatementWeakRefCollection = class {
		preparedStatements = [];
		lastPruneTime = 0;
		add(prepared) {
			let now = performance.now();
			now - this.lastPruneTime > 1e3 && (this.lastPruneTime = now, this.prune()), this.preparedStatements.push(new WeakRef(prepared));
		}
		destroySync() {
			for (let preparedRef of this.preparedStatements) {
				let prepared = preparedRef.deref();
				prepared && prepared.destroySync();
			}
			this.preparedStatements = [];
		}
		prune() {
			this.preparedStatements = this.preparedStatements.filter((ref) => !!ref.deref());
		}
	};
})), require_DuckDBConnection = /* @__PURE__ */ __commonJSMin(((exports, module, this$15) => {
	var __importDefault = this$15 && this$15.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { default: mod };
	};
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.DuckDBConnection = void 0;
	let node_bindings_1 = __importDefault((init_native_bindings(), __toCommonJS(native_bindings_exports))), DuckDBAppender_1 = require_DuckDBAppender(), DuckDBClientContext_1 = require_DuckDBClientContext(), DuckDBExtractedStatements_1 = require_DuckDBExtractedStatements(), DuckDBInstance_1 = require_DuckDBInstance(), DuckDBMaterializedResult_1 = require_DuckDBMaterializedResult(), DuckDBPreparedStatement_1 = require_DuckDBPreparedStatement(), DuckDBPreparedStatementWeakRefCollection_1 = require_DuckDBPreparedStatementWeakRefCollection(), DuckDBResultReader_1 = require_DuckDBResultReader();
	exports.DuckDBConnection = class {
		connection;
		preparedStatements;
		constructor(connection) {
			this.connection = connection, this.preparedStatements = new DuckDBPreparedStatementWeakRefCollection_1.DuckDBPreparedStatementWeakRefCollection();
		}
		static async create(instance) {
			return instance ? instance.connect() : (await DuckDBInstance_1.DuckDBInstance.fromCache()).connect();
		}
		/** Same as disconnectSync. */
		closeSync() {
			this.disconnectSync();
		}
		disconnectSync() {
			this.preparedStatements.destroySync(), node_bindings_1.default.disconnect_sync(this.connection);
		}
		get clientContext() {
			return this.getClientContext();
		}
		getClientContext() {
			return new DuckDBClientContext_1.DuckDBClientContext(node_bindings_1.default.connection_get_client_context(this.connection));
		}
		interrupt() {
			node_bindings_1.default.interrupt(this.connection);
		}
		get progress() {
			return node_bindings_1.default.query_progress(this.connection);
		}
		async run(sql, values, types) {
			if (values) {
				let prepared = await this.runUntilLast(sql);
				try {
					return prepared.bind(values, types), await prepared.run();
				} finally {
					prepared.destroySync();
				}
			} else return new DuckDBMaterializedResult_1.DuckDBMaterializedResult(await node_bindings_1.default.query(this.connection, sql));
		}
		async runAndRead(sql, values, types) {
			return new DuckDBResultReader_1.DuckDBResultReader(await this.run(sql, values, types));
		}
		async runAndReadAll(sql, values, types) {
			let reader = await this.runAndRead(sql, values, types);
			return await reader.readAll(), reader;
		}
		async runAndReadUntil(sql, targetRowCount, values, types) {
			let reader = await this.runAndRead(sql, values, types);
			return await reader.readUntil(targetRowCount), reader;
		}
		async stream(sql, values, types) {
			let prepared = await this.runUntilLast(sql);
			try {
				return values && prepared.bind(values, types), await prepared.stream();
			} finally {
				prepared.destroySync();
			}
		}
		async streamAndRead(sql, values, types) {
			return new DuckDBResultReader_1.DuckDBResultReader(await this.stream(sql, values, types));
		}
		async streamAndReadAll(sql, values, types) {
			let reader = await this.streamAndRead(sql, values, types);
			return await reader.readAll(), reader;
		}
		async streamAndReadUntil(sql, targetRowCount, values, types) {
			let reader = await this.streamAndRead(sql, values, types);
			return await reader.readUntil(targetRowCount), reader;
		}
		async start(sql, values, types) {
			let prepared = await this.runUntilLast(sql);
			try {
				return values && prepared.bind(values, types), prepared.start();
			} finally {
				prepared.destroySync();
			}
		}
		async startThenRead(sql, values, types) {
			let pending = await this.start(sql, values, types);
			return await pending.runAllTasks(), new DuckDBResultReader_1.DuckDBResultReader(await pending.getResult());
		}
		async startThenReadAll(sql, values, types) {
			let reader = await this.startThenRead(sql, values, types);
			return await reader.readAll(), reader;
		}
		async startThenReadUntil(sql, targetRowCount, values, types) {
			let reader = await this.startThenRead(sql, values, types);
			return await reader.readUntil(targetRowCount), reader;
		}
		async startStream(sql, values, types) {
			let prepared = await this.runUntilLast(sql);
			try {
				return values && prepared.bind(values, types), prepared.startStream();
			} finally {
				prepared.destroySync();
			}
		}
		async startStreamThenRead(sql, values, types) {
			let pending = await this.startStream(sql, values, types);
			return await pending.runAllTasks(), new DuckDBResultReader_1.DuckDBResultReader(await pending.getResult());
		}
		async startStreamThenReadAll(sql, values, types) {
			let reader = await this.startStreamThenRead(sql, values, types);
			return await reader.readAll(), reader;
		}
		async startStreamThenReadUntil(sql, targetRowCount, values, types) {
			let reader = await this.startStreamThenRead(sql, values, types);
			return await reader.readUntil(targetRowCount), reader;
		}
		async prepare(sql) {
			let prepared = await this.createPrepared(sql);
			return this.preparedStatements.add(prepared), prepared;
		}
		async createPrepared(sql) {
			return new DuckDBPreparedStatement_1.DuckDBPreparedStatement(await node_bindings_1.default.prepare(this.connection, sql));
		}
		async extractStatements(sql) {
			let { extracted_statements, statement_count } = await node_bindings_1.default.extract_statements(this.connection, sql);
			if (statement_count === 0) throw Error(`Failed to extract statements: ${node_bindings_1.default.extract_statements_error(extracted_statements)}`);
			return new DuckDBExtractedStatements_1.DuckDBExtractedStatements(this.connection, extracted_statements, statement_count, this.preparedStatements);
		}
		async runUntilLast(sql) {
			let extractedStatements = await this.extractStatements(sql), statementCount = extractedStatements.count;
			if (statementCount > 1) for (let i = 0; i < statementCount - 1; i++) {
				let prepared = await extractedStatements.prepare(i);
				try {
					await prepared.run();
				} finally {
					prepared.destroySync();
				}
			}
			return extractedStatements.prepare(statementCount - 1);
		}
		getTableNames(query, qualified) {
			let names = [], list_value = node_bindings_1.default.get_table_names(this.connection, query, qualified), count = node_bindings_1.default.get_list_size(list_value);
			for (let i = 0; i < count; i++) {
				let varchar_value = node_bindings_1.default.get_list_child(list_value, i), name = node_bindings_1.default.get_varchar(varchar_value);
				names.push(name);
			}
			return names.sort(), names;
		}
		async createAppender(table, schema, catalog) {
			return new DuckDBAppender_1.DuckDBAppender(this, node_bindings_1.default.appender_create_ext(this.connection, catalog ?? null, schema ?? null, table));
		}
		registerTableFunction(tableFunction) {
			node_bindings_1.default.register_table_function(this.connection, tableFunction.table_function);
		}
		registerScalarFunction(scalarFunction) {
			node_bindings_1.default.register_scalar_function(this.connection, scalarFunction.scalar_function);
		}
	};
})), require_DuckDBDataChunkWriter = /* @__PURE__ */ __commonJSMin(((exports, module, this$14) => {
	var __importDefault = this$14 && this$14.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { default: mod };
	};
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.DuckDBDataChunkWriter = void 0;
	let node_bindings_1 = __importDefault((init_native_bindings(), __toCommonJS(native_bindings_exports))), DuckDBDataChunk_1 = require_DuckDBDataChunk();
	exports.DuckDBDataChunkWriter = class DuckDBDataChunkWriter {
		types;
		sink;
		rowsPerDataChunk;
		converter;
		rows = [];
		constructor(types, sink, options = {}) {
			this.types = types, this.sink = sink;
			let maxRowCount = node_bindings_1.default.vector_size();
			if (this.rowsPerDataChunk = options.rowsPerDataChunk ?? maxRowCount, this.rowsPerDataChunk < 1 || this.rowsPerDataChunk > maxRowCount) throw Error(`rowsPerDataChunk must be between 1 and ${maxRowCount}, got ${this.rowsPerDataChunk}`);
			this.converter = options.converter;
		}
		/**
		* A writer that appends each filled data chunk to `appender`, using the
		* appender's own column types.
		*
		* Equivalent to constructing one with those types and a sink that calls
		* `appendDataChunk`, but with nothing to keep in step by hand.
		*/
		static forAppender(appender, options = {}) {
			let types = [], columnCount = appender.columnCount;
			for (let columnIndex = 0; columnIndex < columnCount; columnIndex++) types.push(appender.columnType(columnIndex));
			return new DuckDBDataChunkWriter(types, (chunk) => appender.appendDataChunk(chunk), options);
		}
		get bufferedRowCount() {
			return this.rows.length;
		}
		/**
		* Buffers one row, emitting a data chunk once `rowsPerDataChunk` are held.
		*
		* The row is copied, so the same array can be reused across calls.
		*/
		appendRow(values) {
			if (values.length !== this.types.length) throw Error(`Provided number of values (${values.length}) does not match number of types (${this.types.length})`);
			this.rows.push(values.slice()), this.rows.length >= this.rowsPerDataChunk && this.flush();
		}
		/**
		* Emits the buffered rows as one data chunk. A no-op when none are
		* buffered, so it is safe to call more than once.
		*
		* The buffer is emptied either way: if converting the rows fails, or the
		* sink rejects the chunk, those rows are discarded along with the error.
		* Appending afterwards starts a fresh chunk.
		*/
		flush() {
			if (this.rows.length === 0) return;
			let rows = this.rows;
			this.rows = [];
			let chunk = DuckDBDataChunk_1.DuckDBDataChunk.create(this.types);
			this.converter ? chunk.setRowsConverted(rows, this.converter) : chunk.setRows(rows), this.sink(chunk);
		}
	};
})), require_DuckDBPreparedStatementCollection = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 });
})), require_DuckDBScalarFunctionBindInfo = /* @__PURE__ */ __commonJSMin(((exports, module, this$13) => {
	var __importDefault = this$13 && this$13.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { default: mod };
	};
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.DuckDBBindInfo = exports.DuckDBScalarFunctionBindInfo = void 0;
	let node_bindings_1 = __importDefault((init_native_bindings(), __toCommonJS(native_bindings_exports))), DuckDBClientContext_1 = require_DuckDBClientContext();
	var DuckDBScalarFunctionBindInfo = class {
		bind_info;
		constructor(bind_info) {
			this.bind_info = bind_info;
		}
		get clientContext() {
			return this.getClientContext();
		}
		getClientContext() {
			return new DuckDBClientContext_1.DuckDBClientContext(node_bindings_1.default.scalar_function_get_client_context(this.bind_info));
		}
		get extraInfo() {
			return this.getExtraInfo();
		}
		getExtraInfo() {
			return node_bindings_1.default.scalar_function_bind_get_extra_info(this.bind_info);
		}
		setBindData(bindData) {
			node_bindings_1.default.scalar_function_set_bind_data(this.bind_info, bindData);
		}
		setError(error) {
			node_bindings_1.default.scalar_function_bind_set_error(this.bind_info, error);
		}
	};
	/** @deprecated Renamed to DuckDBScalarFunctionBindInfo. */
	exports.DuckDBScalarFunctionBindInfo = DuckDBScalarFunctionBindInfo, exports.DuckDBBindInfo = DuckDBScalarFunctionBindInfo;
})), require_DuckDBScalarFunctionInfo = /* @__PURE__ */ __commonJSMin(((exports, module, this$12) => {
	var __importDefault = this$12 && this$12.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { default: mod };
	};
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.DuckDBFunctionInfo = exports.DuckDBScalarFunctionInfo = void 0;
	let node_bindings_1 = __importDefault((init_native_bindings(), __toCommonJS(native_bindings_exports)));
	var DuckDBScalarFunctionInfo = class {
		function_info;
		constructor(function_info) {
			this.function_info = function_info;
		}
		get bindData() {
			return this.getBindData();
		}
		getBindData() {
			return node_bindings_1.default.scalar_function_get_bind_data(this.function_info);
		}
		get extraInfo() {
			return this.getExtraInfo();
		}
		getExtraInfo() {
			return node_bindings_1.default.scalar_function_get_extra_info(this.function_info);
		}
		get state() {
			return this.getState();
		}
		getState() {
			return node_bindings_1.default.scalar_function_get_state(this.function_info);
		}
		setError(error) {
			node_bindings_1.default.scalar_function_set_error(this.function_info, error);
		}
	};
	/** @deprecated Renamed to DuckDBScalarFunctionInfo. */
	exports.DuckDBScalarFunctionInfo = DuckDBScalarFunctionInfo, exports.DuckDBFunctionInfo = DuckDBScalarFunctionInfo;
})), require_DuckDBScalarFunctionInitInfo = /* @__PURE__ */ __commonJSMin(((exports, module, this$11) => {
	var __importDefault = this$11 && this$11.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { default: mod };
	};
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.DuckDBScalarFunctionInitInfo = void 0;
	let node_bindings_1 = __importDefault((init_native_bindings(), __toCommonJS(native_bindings_exports))), DuckDBClientContext_1 = require_DuckDBClientContext();
	exports.DuckDBScalarFunctionInitInfo = class {
		init_info;
		constructor(init_info) {
			this.init_info = init_info;
		}
		get clientContext() {
			return this.getClientContext();
		}
		getClientContext() {
			return new DuckDBClientContext_1.DuckDBClientContext(node_bindings_1.default.scalar_function_init_get_client_context(this.init_info));
		}
		get extraInfo() {
			return this.getExtraInfo();
		}
		getExtraInfo() {
			return node_bindings_1.default.scalar_function_init_get_extra_info(this.init_info);
		}
		get bindData() {
			return this.getBindData();
		}
		getBindData() {
			return node_bindings_1.default.scalar_function_init_get_bind_data(this.init_info);
		}
		setState(state) {
			node_bindings_1.default.scalar_function_init_set_state(this.init_info, state);
		}
		setError(error) {
			node_bindings_1.default.scalar_function_init_set_error(this.init_info, error);
		}
	};
})), require_DuckDBScalarFunction = /* @__PURE__ */ __commonJSMin(((exports, module, this$10) => {
	var __importDefault = this$10 && this$10.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { default: mod };
	};
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.DuckDBScalarFunction = void 0;
	let node_bindings_1 = __importDefault((init_native_bindings(), __toCommonJS(native_bindings_exports))), DuckDBDataChunk_1 = require_DuckDBDataChunk(), DuckDBScalarFunctionBindInfo_1 = require_DuckDBScalarFunctionBindInfo(), DuckDBScalarFunctionInfo_1 = require_DuckDBScalarFunctionInfo(), DuckDBScalarFunctionInitInfo_1 = require_DuckDBScalarFunctionInitInfo(), DuckDBVector_1 = require_DuckDBVector();
	exports.DuckDBScalarFunction = class DuckDBScalarFunction {
		scalar_function;
		constructor() {
			this.scalar_function = node_bindings_1.default.create_scalar_function();
		}
		static create({ name, bindFunction, initFunction, mainFunction, returnType, parameterTypes, varArgsType, specialHandling, volatile, extraInfo }) {
			let scalarFunction = new DuckDBScalarFunction();
			if (scalarFunction.setName(name), bindFunction && scalarFunction.setBindFunction(bindFunction), initFunction && scalarFunction.setInitFunction(initFunction), scalarFunction.setMainFunction(mainFunction), scalarFunction.setReturnType(returnType), parameterTypes) for (let parameterType of parameterTypes) scalarFunction.addParameter(parameterType);
			return varArgsType && scalarFunction.setVarArgs(varArgsType), specialHandling && scalarFunction.setSpecialHandling(), volatile && scalarFunction.setVolatile(), extraInfo && scalarFunction.setExtraInfo(extraInfo), scalarFunction;
		}
		destroySync() {
			node_bindings_1.default.destroy_scalar_function_sync(this.scalar_function);
		}
		setName(name) {
			node_bindings_1.default.scalar_function_set_name(this.scalar_function, name);
		}
		setBindFunction(bindFunction) {
			node_bindings_1.default.scalar_function_set_bind(this.scalar_function, (info) => {
				bindFunction(new DuckDBScalarFunctionBindInfo_1.DuckDBScalarFunctionBindInfo(info));
			});
		}
		setInitFunction(initFunction) {
			node_bindings_1.default.scalar_function_set_init(this.scalar_function, (info) => {
				initFunction(new DuckDBScalarFunctionInitInfo_1.DuckDBScalarFunctionInitInfo(info));
			});
		}
		setMainFunction(mainFunction) {
			node_bindings_1.default.scalar_function_set_function(this.scalar_function, (info, input, output) => {
				let functionInfo = new DuckDBScalarFunctionInfo_1.DuckDBScalarFunctionInfo(info), inputDataChunk = new DuckDBDataChunk_1.DuckDBDataChunk(input);
				mainFunction(functionInfo, inputDataChunk, DuckDBVector_1.DuckDBVector.create(output, inputDataChunk.rowCount));
			});
		}
		setReturnType(returnType) {
			node_bindings_1.default.scalar_function_set_return_type(this.scalar_function, returnType.toLogicalType().logical_type);
		}
		addParameter(parameterType) {
			node_bindings_1.default.scalar_function_add_parameter(this.scalar_function, parameterType.toLogicalType().logical_type);
		}
		setVarArgs(varArgsType) {
			node_bindings_1.default.scalar_function_set_varargs(this.scalar_function, varArgsType.toLogicalType().logical_type);
		}
		setSpecialHandling() {
			node_bindings_1.default.scalar_function_set_special_handling(this.scalar_function);
		}
		setVolatile() {
			node_bindings_1.default.scalar_function_set_volatile(this.scalar_function);
		}
		setExtraInfo(extraInfo) {
			node_bindings_1.default.scalar_function_set_extra_info(this.scalar_function, extraInfo);
		}
	};
})), require_readValue = /* @__PURE__ */ __commonJSMin(((exports, module, this$9) => {
	var __importDefault = this$9 && this$9.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { default: mod };
	};
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.readValue = readValue;
	let node_bindings_1 = __importDefault((init_native_bindings(), __toCommonJS(native_bindings_exports))), DuckDBVector_1 = require_DuckDBVector();
	/**
	* Converts a `duckdb.Value` into a `DuckDBValue`.
	*
	* Results normally arrive as vectors rather than values, so this is for the
	* places that hand back a value instead: table function parameters, and
	* `duckdb_get_table_names`.
	*
	* It works by referencing the value into a vector of its own and reading the one
	* element back, which reuses the vector reading path rather than duplicating it.
	* That matters for more than tidiness: the value accessors cannot reach inside an
	* ARRAY or a UNION at all, because `duckdb_get_list_child` and
	* `duckdb_get_struct_child` guard on the exact logical type id and return null
	* for both. Going through a vector covers every type, and leaves one
	* implementation of how each type is represented rather than two that can drift.
	*
	* The cost is roughly an extra microsecond per scalar value, which is fine here
	* and would not be in a per-row path. Per-row data already arrives as vectors and
	* never comes through here.
	*/
	function readValue(value) {
		let vector = node_bindings_1.default.create_vector(node_bindings_1.default.get_value_type(value), 1);
		return node_bindings_1.default.vector_reference_value(vector, value), DuckDBVector_1.DuckDBVector.create(vector, 1).getItem(0);
	}
})), require_DuckDBTableFunctionBindInfo = /* @__PURE__ */ __commonJSMin(((exports, module, this$8) => {
	var __importDefault = this$8 && this$8.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { default: mod };
	};
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.DuckDBTableFunctionBindInfo = void 0;
	let node_bindings_1 = __importDefault((init_native_bindings(), __toCommonJS(native_bindings_exports))), DuckDBClientContext_1 = require_DuckDBClientContext(), readValue_1 = require_readValue();
	exports.DuckDBTableFunctionBindInfo = class {
		bind_info;
		constructor(bind_info) {
			this.bind_info = bind_info;
		}
		get clientContext() {
			return this.getClientContext();
		}
		getClientContext() {
			return new DuckDBClientContext_1.DuckDBClientContext(node_bindings_1.default.table_function_get_client_context(this.bind_info));
		}
		get extraInfo() {
			return this.getExtraInfo();
		}
		getExtraInfo() {
			return node_bindings_1.default.bind_get_extra_info(this.bind_info);
		}
		get parameterCount() {
			return this.getParameterCount();
		}
		getParameterCount() {
			return node_bindings_1.default.bind_get_parameter_count(this.bind_info);
		}
		getParameter(index) {
			return (0, readValue_1.readValue)(node_bindings_1.default.bind_get_parameter(this.bind_info, index));
		}
		/** Returns null if no parameter with this name was supplied. */
		getNamedParameter(name) {
			let value = node_bindings_1.default.bind_get_named_parameter(this.bind_info, name);
			return value === null ? null : (0, readValue_1.readValue)(value);
		}
		addResultColumn(name, type) {
			node_bindings_1.default.bind_add_result_column(this.bind_info, name, type.toLogicalType().logical_type);
		}
		setBindData(bindData) {
			node_bindings_1.default.bind_set_bind_data(this.bind_info, bindData);
		}
		setCardinality(cardinality, isExact) {
			node_bindings_1.default.bind_set_cardinality(this.bind_info, cardinality, isExact);
		}
		setError(error) {
			node_bindings_1.default.bind_set_error(this.bind_info, error);
		}
	};
})), require_DuckDBTableFunctionInfo = /* @__PURE__ */ __commonJSMin(((exports, module, this$7) => {
	var __importDefault = this$7 && this$7.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { default: mod };
	};
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.DuckDBTableFunctionInfo = void 0;
	let node_bindings_1 = __importDefault((init_native_bindings(), __toCommonJS(native_bindings_exports)));
	exports.DuckDBTableFunctionInfo = class {
		function_info;
		constructor(function_info) {
			this.function_info = function_info;
		}
		get extraInfo() {
			return this.getExtraInfo();
		}
		getExtraInfo() {
			return node_bindings_1.default.function_get_extra_info(this.function_info);
		}
		get bindData() {
			return this.getBindData();
		}
		getBindData() {
			return node_bindings_1.default.function_get_bind_data(this.function_info);
		}
		get initData() {
			return this.getInitData();
		}
		getInitData() {
			return node_bindings_1.default.function_get_init_data(this.function_info);
		}
		/** The init data set by the local init function, which is per scanning thread. */
		get localInitData() {
			return this.getLocalInitData();
		}
		getLocalInitData() {
			return node_bindings_1.default.function_get_local_init_data(this.function_info);
		}
		setError(error) {
			node_bindings_1.default.function_set_error(this.function_info, error);
		}
	};
})), require_DuckDBTableFunctionInitInfo = /* @__PURE__ */ __commonJSMin(((exports, module, this$6) => {
	var __importDefault = this$6 && this$6.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { default: mod };
	};
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.DuckDBTableFunctionInitInfo = void 0;
	let node_bindings_1 = __importDefault((init_native_bindings(), __toCommonJS(native_bindings_exports)));
	exports.DuckDBTableFunctionInitInfo = class {
		init_info;
		constructor(init_info) {
			this.init_info = init_info;
		}
		get extraInfo() {
			return this.getExtraInfo();
		}
		getExtraInfo() {
			return node_bindings_1.default.init_get_extra_info(this.init_info);
		}
		get bindData() {
			return this.getBindData();
		}
		getBindData() {
			return node_bindings_1.default.init_get_bind_data(this.init_info);
		}
		/**
		* The number of columns the scan has been asked for, which is all of them
		* unless the function opted into projection pushdown.
		*/
		get columnCount() {
			return this.getColumnCount();
		}
		getColumnCount() {
			return node_bindings_1.default.init_get_column_count(this.init_info);
		}
		/** The index, among the bound result columns, of the given projected column. */
		getColumnIndex(columnIndex) {
			return node_bindings_1.default.init_get_column_index(this.init_info, columnIndex);
		}
		/** All projected column indexes, in order. */
		getColumnIndexes() {
			let count = this.getColumnCount(), indexes = [];
			for (let i = 0; i < count; i++) indexes.push(this.getColumnIndex(i));
			return indexes;
		}
		setInitData(initData) {
			node_bindings_1.default.init_set_init_data(this.init_info, initData);
		}
		setMaxThreads(maxThreads) {
			node_bindings_1.default.init_set_max_threads(this.init_info, maxThreads);
		}
		setError(error) {
			node_bindings_1.default.init_set_error(this.init_info, error);
		}
	};
})), require_DuckDBTableFunction = /* @__PURE__ */ __commonJSMin(((exports, module, this$5) => {
	var __importDefault = this$5 && this$5.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { default: mod };
	};
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.DuckDBTableFunction = void 0;
	let node_bindings_1 = __importDefault((init_native_bindings(), __toCommonJS(native_bindings_exports))), DuckDBDataChunk_1 = require_DuckDBDataChunk(), DuckDBTableFunctionBindInfo_1 = require_DuckDBTableFunctionBindInfo(), DuckDBTableFunctionInfo_1 = require_DuckDBTableFunctionInfo(), DuckDBTableFunctionInitInfo_1 = require_DuckDBTableFunctionInitInfo();
	exports.DuckDBTableFunction = class DuckDBTableFunction {
		table_function;
		constructor() {
			this.table_function = node_bindings_1.default.create_table_function();
		}
		static create({ name, bindFunction, initFunction, localInitFunction, mainFunction, parameterTypes, namedParameterTypes, supportsProjectionPushdown, extraInfo }) {
			let tableFunction = new DuckDBTableFunction();
			if (tableFunction.setName(name), tableFunction.setBindFunction(bindFunction), tableFunction.setInitFunction(initFunction), localInitFunction && tableFunction.setLocalInitFunction(localInitFunction), tableFunction.setMainFunction(mainFunction), parameterTypes) for (let parameterType of parameterTypes) tableFunction.addParameter(parameterType);
			if (namedParameterTypes) for (let [parameterName, parameterType] of Object.entries(namedParameterTypes)) tableFunction.addNamedParameter(parameterName, parameterType);
			return supportsProjectionPushdown && tableFunction.setSupportsProjectionPushdown(!0), extraInfo && tableFunction.setExtraInfo(extraInfo), tableFunction;
		}
		destroySync() {
			node_bindings_1.default.destroy_table_function_sync(this.table_function);
		}
		setName(name) {
			node_bindings_1.default.table_function_set_name(this.table_function, name);
		}
		setBindFunction(bindFunction) {
			node_bindings_1.default.table_function_set_bind(this.table_function, (info) => {
				bindFunction(new DuckDBTableFunctionBindInfo_1.DuckDBTableFunctionBindInfo(info));
			});
		}
		setInitFunction(initFunction) {
			node_bindings_1.default.table_function_set_init(this.table_function, (info) => {
				initFunction(new DuckDBTableFunctionInitInfo_1.DuckDBTableFunctionInitInfo(info));
			});
		}
		setLocalInitFunction(localInitFunction) {
			node_bindings_1.default.table_function_set_local_init(this.table_function, (info) => {
				localInitFunction(new DuckDBTableFunctionInitInfo_1.DuckDBTableFunctionInitInfo(info));
			});
		}
		setMainFunction(mainFunction) {
			node_bindings_1.default.table_function_set_function(this.table_function, (info, output) => {
				mainFunction(new DuckDBTableFunctionInfo_1.DuckDBTableFunctionInfo(info), new DuckDBDataChunk_1.DuckDBDataChunk(output));
			});
		}
		addParameter(parameterType) {
			node_bindings_1.default.table_function_add_parameter(this.table_function, parameterType.toLogicalType().logical_type);
		}
		addNamedParameter(name, parameterType) {
			node_bindings_1.default.table_function_add_named_parameter(this.table_function, name, parameterType.toLogicalType().logical_type);
		}
		setSupportsProjectionPushdown(pushdown) {
			node_bindings_1.default.table_function_supports_projection_pushdown(this.table_function, pushdown);
		}
		setExtraInfo(extraInfo) {
			node_bindings_1.default.table_function_set_extra_info(this.table_function, extraInfo);
		}
	};
})), require_DuckDBValueConverter = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 });
})), require_ToDuckDBValueConverter = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.createToDuckDBValueConverter = createToDuckDBValueConverter;
	/**
	* Assembles a per-type-id converter map into a single converter.
	*
	* `InputTable` is the type table the map was annotated from — one entry per
	* type id — so each entry may accept a type narrower than `T`. That narrowing
	* is contravariant, so unlike the read direction it cannot be checked through
	* to the dispatch: the type id is only known at runtime, and the compiler
	* cannot relate `type.typeId` to the static type of `value`. The one unchecked
	* cast that closes the gap lives here rather than at each call site — callers
	* get a checked signature, and the mismatch surfaces as the converter's own
	* `Expected ...` error.
	*/
	function createToDuckDBValueConverter(convertersByTypeId) {
		return (value, type, converter) => {
			if (value == null) return null;
			let converterForTypeId = convertersByTypeId[type.typeId];
			if (!converterForTypeId) throw Error(`No converter for typeId: ${type.typeId}`);
			return converterForTypeId(value, type, converter);
		};
	}
})), require_ToDuckDBValueConverters = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.unwritableConverter = unwritableConverter, exports.nullFromNull = nullFromNull, exports.valueFromBoolean = valueFromBoolean, exports.valueFromNumber = valueFromNumber, exports.bigintFromNumeric = bigintFromNumeric, exports.valueFromString = valueFromString, exports.blobValueFromBytes = blobValueFromBytes, exports.bitValueFromBytes = bitValueFromBytes, exports.geometryValueFromBytes = geometryValueFromBytes, exports.dateValueFromDate = dateValueFromDate, exports.timeValueFromMicros = timeValueFromMicros, exports.timeNSValueFromNanos = timeNSValueFromNanos, exports.timeTZValueFromObject = timeTZValueFromObject, exports.timestampValueFromDate = timestampValueFromDate, exports.timestampTZValueFromDate = timestampTZValueFromDate, exports.timestampSecondsValueFromDate = timestampSecondsValueFromDate, exports.timestampMillisValueFromDate = timestampMillisValueFromDate, exports.timestampNanosValueFromDate = timestampNanosValueFromDate, exports.intervalValueFromObject = intervalValueFromObject, exports.decimalValueFromNumeric = decimalValueFromNumeric, exports.uuidValueFromString = uuidValueFromString, exports.listValueFromArray = listValueFromArray, exports.arrayValueFromArray = arrayValueFromArray, exports.structValueFromObject = structValueFromObject, exports.mapValueFromEntries = mapValueFromEntries, exports.unionValueFromObject = unionValueFromObject, exports.variantValueFromJS = variantValueFromJS;
	let DuckDBType_1 = require_DuckDBType(), values_1 = require_values();
	/**
	* The epoch milliseconds of `value`, refusing an Invalid Date.
	*
	* Without this, DATE turns NaN into a `DuckDBDateValue(NaN)` and hands it back,
	* while the timestamps reach `BigInt(NaN)` and throw "The number NaN cannot be
	* converted to a BigInt" — neither of which names the real problem.
	*/
	function millisFromDate(value) {
		let millis = value.getTime();
		if (Number.isNaN(millis)) throw Error("Cannot convert an Invalid Date");
		return millis;
	}
	function unwritableConverter(_, type) {
		throw Error(`Cannot write values of type: ${type}`);
	}
	function nullFromNull() {
		return null;
	}
	function valueFromBoolean(value) {
		return !!value;
	}
	function valueFromNumber(value) {
		return value;
	}
	function bigintFromNumeric(value) {
		return typeof value == "bigint" ? value : BigInt(value);
	}
	function valueFromString(value) {
		return value;
	}
	function blobValueFromBytes(value) {
		return new values_1.DuckDBBlobValue(value);
	}
	function bitValueFromBytes(value) {
		return new values_1.DuckDBBitValue(value);
	}
	function geometryValueFromBytes(value) {
		return new values_1.DuckDBGeometryValue(value);
	}
	function dateValueFromDate(value) {
		return new values_1.DuckDBDateValue(Math.floor(millisFromDate(value) / 864e5));
	}
	function timeValueFromMicros(value) {
		return new values_1.DuckDBTimeValue(value);
	}
	function timeNSValueFromNanos(value) {
		return new values_1.DuckDBTimeNSValue(value);
	}
	function timeTZValueFromObject(value) {
		return values_1.DuckDBTimeTZValue.fromMicrosAndOffset(value.micros, value.offset);
	}
	function timestampValueFromDate(value) {
		return new values_1.DuckDBTimestampValue(BigInt(millisFromDate(value)) * 1000n);
	}
	function timestampTZValueFromDate(value) {
		return new values_1.DuckDBTimestampTZValue(BigInt(millisFromDate(value)) * 1000n);
	}
	function timestampSecondsValueFromDate(value) {
		return new values_1.DuckDBTimestampSecondsValue(BigInt(Math.floor(millisFromDate(value) / 1e3)));
	}
	function timestampMillisValueFromDate(value) {
		return new values_1.DuckDBTimestampMillisecondsValue(BigInt(millisFromDate(value)));
	}
	function timestampNanosValueFromDate(value) {
		return new values_1.DuckDBTimestampNanosecondsValue(BigInt(millisFromDate(value)) * 1000000n);
	}
	function intervalValueFromObject(value) {
		return new values_1.DuckDBIntervalValue(value.months, value.days, value.micros);
	}
	function decimalValueFromNumeric(value, type) {
		if (!(type instanceof DuckDBType_1.DuckDBDecimalType)) throw Error("Expected DuckDBDecimalType");
		return typeof value == "bigint" ? new values_1.DuckDBDecimalValue(value, type.width, type.scale) : values_1.DuckDBDecimalValue.fromDouble(value, type.width, type.scale);
	}
	let UUID_PATTERN = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
	function uuidValueFromString(value) {
		if (!UUID_PATTERN.test(value)) throw Error(`Not a UUID string: ${value}`);
		return values_1.DuckDBUUIDValue.fromUint128(BigInt(`0x${value.replace(/-/g, "")}`));
	}
	function listValueFromArray(value, type, converter) {
		if (!(type instanceof DuckDBType_1.DuckDBListType)) throw Error("Expected DuckDBListType");
		return (0, values_1.listValue)(value.map((item) => converter(item, type.valueType, converter)));
	}
	function arrayValueFromArray(value, type, converter) {
		if (!(type instanceof DuckDBType_1.DuckDBArrayType)) throw Error("Expected DuckDBArrayType");
		if (value.length !== type.length) throw Error(`Expected ${type.length} items for ${type}, got ${value.length}`);
		return (0, values_1.arrayValue)(value.map((item) => converter(item, type.valueType, converter)));
	}
	function structValueFromObject(value, type, converter) {
		if (!(type instanceof DuckDBType_1.DuckDBStructType)) throw Error("Expected DuckDBStructType");
		let entries = {};
		for (let key of type.entryNames) {
			if (!(key in value)) throw Error(`Missing entry for struct key: ${key}`);
			entries[key] = converter(value[key], type.typeForEntry(key), converter);
		}
		return (0, values_1.structValue)(entries);
	}
	function mapValueFromEntries(value, type, converter) {
		if (!(type instanceof DuckDBType_1.DuckDBMapType)) throw Error("Expected DuckDBMapType");
		return (0, values_1.mapValue)(value.map((entry) => ({
			key: converter(entry.key, type.keyType, converter),
			value: converter(entry.value, type.valueType, converter)
		})));
	}
	function unionValueFromObject(value, type, converter) {
		if (!(type instanceof DuckDBType_1.DuckDBUnionType)) throw Error("Expected DuckDBUnionType");
		if (!(value.tag in type.tagMemberIndexes)) throw Error(`Tag ${JSON.stringify(value.tag)} is not a member of ${type}`);
		return (0, values_1.unionValue)(value.tag, converter(value.value, type.memberTypeForTag(value.tag), converter));
	}
	/**
	* A VARIANT carries the type of the value inside it, so writing one means
	* saying what that type is. A `DuckDBVariantValue` already does — pass it
	* through. A bare scalar does not, but is unambiguous enough for
	* `typeForValue` to infer downstream, so wrap it.
	*/
	function variantValueFromJS(value) {
		return value instanceof values_1.DuckDBVariantValue ? value : (0, values_1.variantValue)(value);
	}
})), require_enums = /* @__PURE__ */ __commonJSMin(((exports, module, this$4) => {
	var __importDefault = this$4 && this$4.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { default: mod };
	};
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.StatementType = exports.ResultReturnType = void 0;
	let node_bindings_1 = __importDefault((init_native_bindings(), __toCommonJS(native_bindings_exports)));
	exports.ResultReturnType = node_bindings_1.default.ResultType, exports.StatementType = node_bindings_1.default.StatementType;
})), require_JS = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 });
})), require_JSInputTypeForTypeId = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), require_DuckDBTypeId();
})), require_JSToDuckDBValueConverter = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.JSToDuckDBValueConverter = void 0, exports.jsToDuckDBValue = jsToDuckDBValue;
	let DuckDBTypeId_1 = require_DuckDBTypeId(), ToDuckDBValueConverter_1 = require_ToDuckDBValueConverter(), ToDuckDBValueConverters_1 = require_ToDuckDBValueConverters(), JSInputConvertersByTypeId = {
		[DuckDBTypeId_1.DuckDBTypeId.INVALID]: ToDuckDBValueConverters_1.unwritableConverter,
		[DuckDBTypeId_1.DuckDBTypeId.BOOLEAN]: ToDuckDBValueConverters_1.valueFromBoolean,
		[DuckDBTypeId_1.DuckDBTypeId.TINYINT]: ToDuckDBValueConverters_1.valueFromNumber,
		[DuckDBTypeId_1.DuckDBTypeId.SMALLINT]: ToDuckDBValueConverters_1.valueFromNumber,
		[DuckDBTypeId_1.DuckDBTypeId.INTEGER]: ToDuckDBValueConverters_1.valueFromNumber,
		[DuckDBTypeId_1.DuckDBTypeId.BIGINT]: ToDuckDBValueConverters_1.bigintFromNumeric,
		[DuckDBTypeId_1.DuckDBTypeId.UTINYINT]: ToDuckDBValueConverters_1.valueFromNumber,
		[DuckDBTypeId_1.DuckDBTypeId.USMALLINT]: ToDuckDBValueConverters_1.valueFromNumber,
		[DuckDBTypeId_1.DuckDBTypeId.UINTEGER]: ToDuckDBValueConverters_1.valueFromNumber,
		[DuckDBTypeId_1.DuckDBTypeId.UBIGINT]: ToDuckDBValueConverters_1.bigintFromNumeric,
		[DuckDBTypeId_1.DuckDBTypeId.FLOAT]: ToDuckDBValueConverters_1.valueFromNumber,
		[DuckDBTypeId_1.DuckDBTypeId.DOUBLE]: ToDuckDBValueConverters_1.valueFromNumber,
		[DuckDBTypeId_1.DuckDBTypeId.TIMESTAMP]: ToDuckDBValueConverters_1.timestampValueFromDate,
		[DuckDBTypeId_1.DuckDBTypeId.DATE]: ToDuckDBValueConverters_1.dateValueFromDate,
		[DuckDBTypeId_1.DuckDBTypeId.TIME]: ToDuckDBValueConverters_1.timeValueFromMicros,
		[DuckDBTypeId_1.DuckDBTypeId.INTERVAL]: ToDuckDBValueConverters_1.intervalValueFromObject,
		[DuckDBTypeId_1.DuckDBTypeId.HUGEINT]: ToDuckDBValueConverters_1.bigintFromNumeric,
		[DuckDBTypeId_1.DuckDBTypeId.UHUGEINT]: ToDuckDBValueConverters_1.bigintFromNumeric,
		[DuckDBTypeId_1.DuckDBTypeId.VARCHAR]: ToDuckDBValueConverters_1.valueFromString,
		[DuckDBTypeId_1.DuckDBTypeId.BLOB]: ToDuckDBValueConverters_1.blobValueFromBytes,
		[DuckDBTypeId_1.DuckDBTypeId.DECIMAL]: ToDuckDBValueConverters_1.decimalValueFromNumeric,
		[DuckDBTypeId_1.DuckDBTypeId.TIMESTAMP_S]: ToDuckDBValueConverters_1.timestampSecondsValueFromDate,
		[DuckDBTypeId_1.DuckDBTypeId.TIMESTAMP_MS]: ToDuckDBValueConverters_1.timestampMillisValueFromDate,
		[DuckDBTypeId_1.DuckDBTypeId.TIMESTAMP_NS]: ToDuckDBValueConverters_1.timestampNanosValueFromDate,
		[DuckDBTypeId_1.DuckDBTypeId.ENUM]: ToDuckDBValueConverters_1.valueFromString,
		[DuckDBTypeId_1.DuckDBTypeId.LIST]: ToDuckDBValueConverters_1.listValueFromArray,
		[DuckDBTypeId_1.DuckDBTypeId.STRUCT]: ToDuckDBValueConverters_1.structValueFromObject,
		[DuckDBTypeId_1.DuckDBTypeId.MAP]: ToDuckDBValueConverters_1.mapValueFromEntries,
		[DuckDBTypeId_1.DuckDBTypeId.ARRAY]: ToDuckDBValueConverters_1.arrayValueFromArray,
		[DuckDBTypeId_1.DuckDBTypeId.UUID]: ToDuckDBValueConverters_1.uuidValueFromString,
		[DuckDBTypeId_1.DuckDBTypeId.UNION]: ToDuckDBValueConverters_1.unionValueFromObject,
		[DuckDBTypeId_1.DuckDBTypeId.BIT]: ToDuckDBValueConverters_1.bitValueFromBytes,
		[DuckDBTypeId_1.DuckDBTypeId.TIME_TZ]: ToDuckDBValueConverters_1.timeTZValueFromObject,
		[DuckDBTypeId_1.DuckDBTypeId.TIMESTAMP_TZ]: ToDuckDBValueConverters_1.timestampTZValueFromDate,
		[DuckDBTypeId_1.DuckDBTypeId.ANY]: ToDuckDBValueConverters_1.unwritableConverter,
		[DuckDBTypeId_1.DuckDBTypeId.BIGNUM]: ToDuckDBValueConverters_1.bigintFromNumeric,
		[DuckDBTypeId_1.DuckDBTypeId.SQLNULL]: ToDuckDBValueConverters_1.nullFromNull,
		[DuckDBTypeId_1.DuckDBTypeId.STRING_LITERAL]: ToDuckDBValueConverters_1.unwritableConverter,
		[DuckDBTypeId_1.DuckDBTypeId.INTEGER_LITERAL]: ToDuckDBValueConverters_1.unwritableConverter,
		[DuckDBTypeId_1.DuckDBTypeId.TIME_NS]: ToDuckDBValueConverters_1.timeNSValueFromNanos,
		[DuckDBTypeId_1.DuckDBTypeId.GEOMETRY]: ToDuckDBValueConverters_1.geometryValueFromBytes,
		[DuckDBTypeId_1.DuckDBTypeId.VARIANT]: ToDuckDBValueConverters_1.variantValueFromJS
	};
	/**
	* Converts a JS value into the `DuckDBValue` representation for a DuckDB type:
	* the inverse of `JSDuckDBValueConverter`.
	*
	* Pass this to `DuckDBDataChunk.setRowsConverted` and friends to fill a chunk
	* from JS values. `jsToDuckDBValue` below is the single-value form, and checks
	* its input against a statically known type.
	*/
	exports.JSToDuckDBValueConverter = (0, ToDuckDBValueConverter_1.createToDuckDBValueConverter)(JSInputConvertersByTypeId);
	/**
	* Converts a JS value into the `DuckDBValue` representation for `type`.
	*
	* The inverse of `JSDuckDBValueConverter`. Accepts what
	* `JSInputTypeForTypeId` declares for the type's id, plus `null` for any type.
	* Generic over the type, so a statically known one checks its input exactly:
	* `jsToDuckDBValue(new Date(), TIMESTAMP)` is accepted and
	* `jsToDuckDBValue(new Date(), INTEGER)` is not. Passing a `DuckDBType` that
	* is only known as the union widens the input to the union of every entry,
	* which is as precise as the type information allows.
	*
	* Pure TypeScript: it constructs no `duckdb_value` and needs no connection, so
	* it composes with every write entry point — `DuckDBAppender.appendValue`,
	* `DuckDBPreparedStatement.bindValue`, and `DuckDBDataChunk.setRows` all take
	* a `DuckDBValue`.
	*/
	function jsToDuckDBValue(value, type) {
		return (0, exports.JSToDuckDBValueConverter)(value, type, exports.JSToDuckDBValueConverter);
	}
})), require_JSTypeForTypeId = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), require_DuckDBTypeId();
})), require_Json = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 });
})), require_JsonTypeForTypeId = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: !0 }), require_DuckDBTypeId();
})), require_version = /* @__PURE__ */ __commonJSMin(((exports, module, this$3) => {
	var __importDefault = this$3 && this$3.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { default: mod };
	};
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.version = version;
	let node_bindings_1 = __importDefault((init_native_bindings(), __toCommonJS(native_bindings_exports)));
	function version() {
		return node_bindings_1.default.library_version();
	}
})), require_duckdb = /* @__PURE__ */ __commonJSMin(((exports, module, this$2) => {
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
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.uhugeint_to_double = exports.hugeint_to_double = exports.double_to_uhugeint = exports.double_to_hugeint = void 0;
	var node_bindings_1 = (init_native_bindings(), __toCommonJS(native_bindings_exports));
	Object.defineProperty(exports, "double_to_hugeint", {
		enumerable: !0,
		get: function() {
			return node_bindings_1.double_to_hugeint;
		}
	}), Object.defineProperty(exports, "double_to_uhugeint", {
		enumerable: !0,
		get: function() {
			return node_bindings_1.double_to_uhugeint;
		}
	}), Object.defineProperty(exports, "hugeint_to_double", {
		enumerable: !0,
		get: function() {
			return node_bindings_1.hugeint_to_double;
		}
	}), Object.defineProperty(exports, "uhugeint_to_double", {
		enumerable: !0,
		get: function() {
			return node_bindings_1.uhugeint_to_double;
		}
	}), __exportStar(require_configurationOptionDescriptions(), exports), __exportStar(require_createDuckDBValueConverter(), exports), __exportStar(require_DuckDBAppender(), exports), __exportStar(require_DuckDBClientContext(), exports), __exportStar(require_DuckDBConnection(), exports), __exportStar(require_DuckDBDataChunk(), exports), __exportStar(require_DuckDBDataChunkWriter(), exports), __exportStar(require_DuckDBExtractedStatements(), exports), __exportStar(require_DuckDBInstance(), exports), __exportStar(require_DuckDBInstanceCache(), exports), __exportStar(require_DuckDBLogicalType(), exports), __exportStar(require_DuckDBMaterializedResult(), exports), __exportStar(require_DuckDBPendingResult(), exports), __exportStar(require_DuckDBPreparedStatement(), exports), __exportStar(require_DuckDBPreparedStatementCollection(), exports), __exportStar(require_DuckDBResult(), exports), __exportStar(require_DuckDBResultReader(), exports), __exportStar(require_DuckDBScalarFunction(), exports), __exportStar(require_DuckDBScalarFunctionBindInfo(), exports), __exportStar(require_DuckDBScalarFunctionInfo(), exports), __exportStar(require_DuckDBScalarFunctionInitInfo(), exports), __exportStar(require_DuckDBTableFunction(), exports), __exportStar(require_DuckDBTableFunctionBindInfo(), exports), __exportStar(require_DuckDBTableFunctionInfo(), exports), __exportStar(require_DuckDBTableFunctionInitInfo(), exports), __exportStar(require_DuckDBType(), exports), __exportStar(require_DuckDBTypeId(), exports), __exportStar(require_DuckDBValueConverter(), exports), __exportStar(require_DuckDBValueConverters(), exports), __exportStar(require_DuckDBVector(), exports), __exportStar(require_ToDuckDBValueConverter(), exports), __exportStar(require_ToDuckDBValueConverters(), exports), __exportStar(require_enums(), exports), __exportStar(require_JS(), exports), __exportStar(require_JSDuckDBValueConverter(), exports), __exportStar(require_JSInputTypeForTypeId(), exports), __exportStar(require_JSToDuckDBValueConverter(), exports), __exportStar(require_JSTypeForTypeId(), exports), __exportStar(require_Json(), exports), __exportStar(require_JsonDuckDBValueConverter(), exports), __exportStar(require_JsonTypeForTypeId(), exports), __exportStar(require_readValue(), exports), __exportStar(require_sql(), exports), __exportStar(require_values(), exports), __exportStar(require_version(), exports);
})), require_lib = /* @__PURE__ */ __commonJSMin(((exports, module, this$1) => {
	var __createBinding = this$1 && this$1.__createBinding || (Object.create ? (function(o, m, k, k2) {
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
	})), __setModuleDefault = this$1 && this$1.__setModuleDefault || (Object.create ? (function(o, v) {
		Object.defineProperty(o, "default", {
			enumerable: !0,
			value: v
		});
	}) : function(o, v) {
		o.default = v;
	}), __importStar = this$1 && this$1.__importStar || (function() {
		var ownKeys = function(o) {
			return ownKeys = Object.getOwnPropertyNames || function(o) {
				var ar = [];
				for (var k in o) Object.prototype.hasOwnProperty.call(o, k) && (ar[ar.length] = k);
				return ar;
			}, ownKeys(o);
		};
		return function(mod) {
			if (mod && mod.__esModule) return mod;
			var result = {};
			if (mod != null) for (var k = ownKeys(mod), i = 0; i < k.length; i++) k[i] !== "default" && __createBinding(result, mod, k[i]);
			return __setModuleDefault(result, mod), result;
		};
	})(), __exportStar = this$1 && this$1.__exportStar || function(m, exports) {
		for (var p in m) p !== "default" && !Object.prototype.hasOwnProperty.call(exports, p) && __createBinding(exports, m, p);
	};
	Object.defineProperty(exports, "__esModule", { value: !0 }), exports.default = __importStar(require_duckdb()), __exportStar(require_duckdb(), exports);
}));
export default require_lib();
export {};
