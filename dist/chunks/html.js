import { r as __exportAll } from "./rolldown-runtime.js";
import { t as zwitch } from "./zwitch.js";
import { r as ccount, t as stringifyEntities } from "./lib.js";
import { t as countFindings } from "./report.js";
import { t as clippedText } from "./visible-text.js";
import { S as worstFirst, _ as shortDigest, a as formatEstimate, c as measured, d as plural, f as runName, g as sentenceParts, h as sampleGroups, i as formatCount, m as sampleContext, n as countsSentence, o as headline, p as runUrl, r as findingsWorstFirst, s as isShare, u as placeOf, x as verdictWord, y as verdictSentence } from "./wording.js";
// node_modules/html-void-elements/index.js
/**
* List of HTML void tag names.
*
* @type {Array<string>}
*/
const htmlVoidElements = [
	"area",
	"base",
	"basefont",
	"bgsound",
	"br",
	"col",
	"command",
	"embed",
	"frame",
	"hr",
	"image",
	"img",
	"input",
	"keygen",
	"link",
	"meta",
	"param",
	"source",
	"track",
	"wbr"
];
// node_modules/property-information/lib/util/schema.js
/**
* @import {Schema as SchemaType, Space} from 'property-information'
*/
/** @type {SchemaType} */
var Schema = class {
	/**
	* @param {SchemaType['property']} property
	*   Property.
	* @param {SchemaType['normal']} normal
	*   Normal.
	* @param {Space | undefined} [space]
	*   Space.
	* @returns
	*   Schema.
	*/
	constructor(property, normal, space) {
		this.normal = normal, this.property = property, space && (this.space = space);
	}
};
Schema.prototype.normal = {}, Schema.prototype.property = {}, Schema.prototype.space = void 0;
// node_modules/property-information/lib/util/merge.js
/**
* @import {Info, Space} from 'property-information'
*/
/**
* @param {ReadonlyArray<Schema>} definitions
*   Definitions.
* @param {Space | undefined} [space]
*   Space.
* @returns {Schema}
*   Schema.
*/
function merge(definitions, space) {
	/** @type {Record<string, Info>} */
	let property = {}, normal = {};
	for (let definition of definitions) Object.assign(property, definition.property), Object.assign(normal, definition.normal);
	return new Schema(property, normal, space);
}
// node_modules/property-information/lib/normalize.js
/**
* Get the cleaned case insensitive form of an attribute or property.
*
* @param {string} value
*   An attribute-like or property-like name.
* @returns {string}
*   Value that can be used to look up the properly cased property on a
*   `Schema`.
*/
function normalize(value) {
	return value.toLowerCase();
}
// node_modules/property-information/lib/util/info.js
/**
* @import {Info as InfoType} from 'property-information'
*/
/** @type {InfoType} */
var Info = class {
	/**
	* @param {string} property
	*   Property.
	* @param {string} attribute
	*   Attribute.
	* @returns
	*   Info.
	*/
	constructor(property, attribute) {
		this.attribute = attribute, this.property = property;
	}
};
Info.prototype.attribute = "", Info.prototype.booleanish = !1, Info.prototype.boolean = !1, Info.prototype.commaOrSpaceSeparated = !1, Info.prototype.commaSeparated = !1, Info.prototype.defined = !1, Info.prototype.mustUseProperty = !1, Info.prototype.number = !1, Info.prototype.overloadedBoolean = !1, Info.prototype.property = "", Info.prototype.spaceSeparated = !1, Info.prototype.space = void 0;
// node_modules/property-information/lib/util/types.js
var types_exports = /* @__PURE__ */ __exportAll({
	boolean: () => boolean,
	booleanish: () => booleanish,
	commaOrSpaceSeparated: () => commaOrSpaceSeparated,
	commaSeparated: () => commaSeparated,
	number: () => number,
	overloadedBoolean: () => overloadedBoolean,
	spaceSeparated: () => spaceSeparated
});
let powers = 0;
const boolean = increment(), booleanish = increment(), overloadedBoolean = increment(), number = increment(), spaceSeparated = increment(), commaSeparated = increment(), commaOrSpaceSeparated = increment();
function increment() {
	return 2 ** ++powers;
}
// node_modules/property-information/lib/util/defined-info.js
/**
* @import {Space} from 'property-information'
*/
const checks = Object.keys(types_exports);
var DefinedInfo = class extends Info {
	/**
	* @constructor
	* @param {string} property
	*   Property.
	* @param {string} attribute
	*   Attribute.
	* @param {number | null | undefined} [mask]
	*   Mask.
	* @param {Space | undefined} [space]
	*   Space.
	* @returns
	*   Info.
	*/
	constructor(property, attribute, mask, space) {
		let index = -1;
		if (super(property, attribute), mark(this, "space", space), typeof mask == "number") for (; ++index < checks.length;) {
			let check = checks[index];
			mark(this, checks[index], (mask & types_exports[check]) === types_exports[check]);
		}
	}
};
DefinedInfo.prototype.defined = !0;
/**
* @template {keyof DefinedInfo} Key
*   Key type.
* @param {DefinedInfo} values
*   Info.
* @param {Key} key
*   Key.
* @param {DefinedInfo[Key]} value
*   Value.
* @returns {undefined}
*   Nothing.
*/
function mark(values, key, value) {
	value && (values[key] = value);
}
// node_modules/property-information/lib/util/create.js
/**
* @import {Info, Space} from 'property-information'
*/
/**
* @typedef Definition
*   Definition of a schema.
* @property {Record<string, string> | undefined} [attributes]
*   Normalzed names to special attribute case.
* @property {ReadonlyArray<string> | undefined} [mustUseProperty]
*   Normalized names that must be set as properties.
* @property {Record<string, number | null>} properties
*   Property names to their types.
* @property {Space | undefined} [space]
*   Space.
* @property {Transform} transform
*   Transform a property name.
*/
/**
* @callback Transform
*   Transform.
* @param {Record<string, string>} attributes
*   Attributes.
* @param {string} property
*   Property.
* @returns {string}
*   Attribute.
*/
/**
* @param {Definition} definition
*   Definition.
* @returns {Schema}
*   Schema.
*/
function create(definition) {
	/** @type {Record<string, Info>} */
	let properties = {}, normals = {};
	for (let [property, value] of Object.entries(definition.properties)) {
		let info = new DefinedInfo(property, definition.transform(definition.attributes || {}, property), value, definition.space);
		definition.mustUseProperty && definition.mustUseProperty.includes(property) && (info.mustUseProperty = !0), properties[property] = info, normals[normalize(property)] = property, normals[normalize(info.attribute)] = property;
	}
	return new Schema(properties, normals, definition.space);
}
// node_modules/property-information/lib/aria.js
const aria = create({
	properties: {
		ariaActiveDescendant: null,
		ariaAtomic: booleanish,
		ariaAutoComplete: null,
		ariaBusy: booleanish,
		ariaChecked: booleanish,
		ariaColCount: number,
		ariaColIndex: number,
		ariaColSpan: number,
		ariaControls: spaceSeparated,
		ariaCurrent: null,
		ariaDescribedBy: spaceSeparated,
		ariaDetails: null,
		ariaDisabled: booleanish,
		ariaDropEffect: spaceSeparated,
		ariaErrorMessage: null,
		ariaExpanded: booleanish,
		ariaFlowTo: spaceSeparated,
		ariaGrabbed: booleanish,
		ariaHasPopup: null,
		ariaHidden: booleanish,
		ariaInvalid: null,
		ariaKeyShortcuts: null,
		ariaLabel: null,
		ariaLabelledBy: spaceSeparated,
		ariaLevel: number,
		ariaLive: null,
		ariaModal: booleanish,
		ariaMultiLine: booleanish,
		ariaMultiSelectable: booleanish,
		ariaOrientation: null,
		ariaOwns: spaceSeparated,
		ariaPlaceholder: null,
		ariaPosInSet: number,
		ariaPressed: booleanish,
		ariaReadOnly: booleanish,
		ariaRelevant: null,
		ariaRequired: booleanish,
		ariaRoleDescription: spaceSeparated,
		ariaRowCount: number,
		ariaRowIndex: number,
		ariaRowSpan: number,
		ariaSelected: booleanish,
		ariaSetSize: number,
		ariaSort: null,
		ariaValueMax: number,
		ariaValueMin: number,
		ariaValueNow: number,
		ariaValueText: null,
		role: null
	},
	transform(_, property) {
		return property === "role" ? property : "aria-" + property.slice(4).toLowerCase();
	}
});
// node_modules/property-information/lib/util/case-sensitive-transform.js
/**
* @param {Record<string, string>} attributes
*   Attributes.
* @param {string} attribute
*   Attribute.
* @returns {string}
*   Transformed attribute.
*/
function caseSensitiveTransform(attributes, attribute) {
	return attribute in attributes ? attributes[attribute] : attribute;
}
// node_modules/property-information/lib/util/case-insensitive-transform.js
/**
* @param {Record<string, string>} attributes
*   Attributes.
* @param {string} property
*   Property.
* @returns {string}
*   Transformed property.
*/
function caseInsensitiveTransform(attributes, property) {
	return caseSensitiveTransform(attributes, property.toLowerCase());
}
// node_modules/property-information/lib/html.js
const html$3 = create({
	attributes: {
		acceptcharset: "accept-charset",
		classname: "class",
		htmlfor: "for",
		httpequiv: "http-equiv"
	},
	mustUseProperty: [
		"checked",
		"multiple",
		"muted",
		"selected"
	],
	properties: {
		abbr: null,
		accept: commaSeparated,
		acceptCharset: spaceSeparated,
		accessKey: spaceSeparated,
		action: null,
		allow: null,
		allowFullScreen: boolean,
		allowPaymentRequest: boolean,
		allowUserMedia: boolean,
		alpha: boolean,
		alt: null,
		as: null,
		async: boolean,
		autoCapitalize: null,
		autoComplete: spaceSeparated,
		autoFocus: boolean,
		autoPlay: boolean,
		blocking: spaceSeparated,
		capture: null,
		charSet: null,
		checked: boolean,
		cite: null,
		className: spaceSeparated,
		closedBy: null,
		colorSpace: null,
		cols: number,
		colSpan: number,
		command: null,
		commandFor: null,
		content: null,
		contentEditable: booleanish,
		controls: boolean,
		controlsList: spaceSeparated,
		coords: number | commaSeparated,
		crossOrigin: null,
		data: null,
		dateTime: null,
		decoding: null,
		default: boolean,
		defer: boolean,
		dir: null,
		dirName: null,
		disabled: boolean,
		download: overloadedBoolean,
		draggable: booleanish,
		encType: null,
		enterKeyHint: null,
		fetchPriority: null,
		form: null,
		formAction: null,
		formEncType: null,
		formMethod: null,
		formNoValidate: boolean,
		formTarget: null,
		headers: spaceSeparated,
		height: number,
		hidden: overloadedBoolean,
		high: number,
		href: null,
		hrefLang: null,
		htmlFor: spaceSeparated,
		httpEquiv: spaceSeparated,
		id: null,
		imageSizes: null,
		imageSrcSet: null,
		inert: boolean,
		inputMode: null,
		integrity: null,
		is: null,
		isMap: boolean,
		itemId: null,
		itemProp: spaceSeparated,
		itemRef: spaceSeparated,
		itemScope: boolean,
		itemType: spaceSeparated,
		kind: null,
		label: null,
		lang: null,
		language: null,
		list: null,
		loading: null,
		loop: boolean,
		low: number,
		manifest: null,
		max: null,
		maxLength: number,
		media: null,
		method: null,
		min: null,
		minLength: number,
		multiple: boolean,
		muted: boolean,
		name: null,
		nonce: null,
		noModule: boolean,
		noValidate: boolean,
		onAbort: null,
		onAfterPrint: null,
		onAuxClick: null,
		onBeforeMatch: null,
		onBeforePrint: null,
		onBeforeToggle: null,
		onBeforeUnload: null,
		onBlur: null,
		onCancel: null,
		onCanPlay: null,
		onCanPlayThrough: null,
		onChange: null,
		onClick: null,
		onClose: null,
		onContextLost: null,
		onContextMenu: null,
		onContextRestored: null,
		onCopy: null,
		onCueChange: null,
		onCut: null,
		onDblClick: null,
		onDrag: null,
		onDragEnd: null,
		onDragEnter: null,
		onDragExit: null,
		onDragLeave: null,
		onDragOver: null,
		onDragStart: null,
		onDrop: null,
		onDurationChange: null,
		onEmptied: null,
		onEnded: null,
		onError: null,
		onFocus: null,
		onFormData: null,
		onHashChange: null,
		onInput: null,
		onInvalid: null,
		onKeyDown: null,
		onKeyPress: null,
		onKeyUp: null,
		onLanguageChange: null,
		onLoad: null,
		onLoadedData: null,
		onLoadedMetadata: null,
		onLoadEnd: null,
		onLoadStart: null,
		onMessage: null,
		onMessageError: null,
		onMouseDown: null,
		onMouseEnter: null,
		onMouseLeave: null,
		onMouseMove: null,
		onMouseOut: null,
		onMouseOver: null,
		onMouseUp: null,
		onOffline: null,
		onOnline: null,
		onPageHide: null,
		onPageShow: null,
		onPaste: null,
		onPause: null,
		onPlay: null,
		onPlaying: null,
		onPopState: null,
		onProgress: null,
		onRateChange: null,
		onRejectionHandled: null,
		onReset: null,
		onResize: null,
		onScroll: null,
		onScrollEnd: null,
		onSecurityPolicyViolation: null,
		onSeeked: null,
		onSeeking: null,
		onSelect: null,
		onSlotChange: null,
		onStalled: null,
		onStorage: null,
		onSubmit: null,
		onSuspend: null,
		onTimeUpdate: null,
		onToggle: null,
		onUnhandledRejection: null,
		onUnload: null,
		onVolumeChange: null,
		onWaiting: null,
		onWheel: null,
		open: boolean,
		optimum: number,
		pattern: null,
		ping: spaceSeparated,
		placeholder: null,
		playsInline: boolean,
		popover: null,
		popoverTarget: null,
		popoverTargetAction: null,
		poster: null,
		preload: null,
		readOnly: boolean,
		referrerPolicy: null,
		rel: spaceSeparated,
		required: boolean,
		reversed: boolean,
		rows: number,
		rowSpan: number,
		sandbox: spaceSeparated,
		scope: null,
		scoped: boolean,
		seamless: boolean,
		selected: boolean,
		shadowRootClonable: boolean,
		shadowRootCustomElementRegistry: boolean,
		shadowRootDelegatesFocus: boolean,
		shadowRootMode: null,
		shadowRootSerializable: boolean,
		shape: null,
		size: number,
		sizes: null,
		slot: null,
		span: number,
		spellCheck: booleanish,
		src: null,
		srcDoc: null,
		srcLang: null,
		srcSet: null,
		start: number,
		step: null,
		style: null,
		tabIndex: number,
		target: null,
		title: null,
		translate: null,
		type: null,
		typeMustMatch: boolean,
		useMap: null,
		value: booleanish,
		width: number,
		wrap: null,
		writingSuggestions: null,
		align: null,
		aLink: null,
		archive: spaceSeparated,
		axis: null,
		background: null,
		bgColor: null,
		border: number,
		borderColor: null,
		bottomMargin: number,
		cellPadding: null,
		cellSpacing: null,
		char: null,
		charOff: null,
		classId: null,
		clear: null,
		code: null,
		codeBase: null,
		codeType: null,
		color: null,
		compact: boolean,
		declare: boolean,
		event: null,
		face: null,
		frame: null,
		frameBorder: null,
		hSpace: number,
		leftMargin: number,
		link: null,
		longDesc: null,
		lowSrc: null,
		marginHeight: number,
		marginWidth: number,
		noResize: boolean,
		noHref: boolean,
		noShade: boolean,
		noWrap: boolean,
		object: null,
		profile: null,
		prompt: null,
		rev: null,
		rightMargin: number,
		rules: null,
		scheme: null,
		scrolling: booleanish,
		standby: null,
		summary: null,
		text: null,
		topMargin: number,
		valueType: null,
		version: null,
		vAlign: null,
		vLink: null,
		vSpace: number,
		allowTransparency: null,
		autoCorrect: null,
		autoSave: null,
		credentialless: boolean,
		disablePictureInPicture: boolean,
		disableRemotePlayback: boolean,
		exportParts: commaSeparated,
		part: spaceSeparated,
		prefix: null,
		property: null,
		results: number,
		security: null,
		unselectable: null
	},
	space: "html",
	transform: caseInsensitiveTransform
}), svg$1 = create({
	attributes: {
		accentHeight: "accent-height",
		alignmentBaseline: "alignment-baseline",
		arabicForm: "arabic-form",
		baselineShift: "baseline-shift",
		capHeight: "cap-height",
		className: "class",
		clipPath: "clip-path",
		clipRule: "clip-rule",
		colorInterpolation: "color-interpolation",
		colorInterpolationFilters: "color-interpolation-filters",
		colorProfile: "color-profile",
		colorRendering: "color-rendering",
		crossOrigin: "crossorigin",
		dataType: "datatype",
		dominantBaseline: "dominant-baseline",
		enableBackground: "enable-background",
		fillOpacity: "fill-opacity",
		fillRule: "fill-rule",
		floodColor: "flood-color",
		floodOpacity: "flood-opacity",
		fontFamily: "font-family",
		fontSize: "font-size",
		fontSizeAdjust: "font-size-adjust",
		fontStretch: "font-stretch",
		fontStyle: "font-style",
		fontVariant: "font-variant",
		fontWeight: "font-weight",
		glyphName: "glyph-name",
		glyphOrientationHorizontal: "glyph-orientation-horizontal",
		glyphOrientationVertical: "glyph-orientation-vertical",
		hrefLang: "hreflang",
		horizAdvX: "horiz-adv-x",
		horizOriginX: "horiz-origin-x",
		horizOriginY: "horiz-origin-y",
		imageRendering: "image-rendering",
		letterSpacing: "letter-spacing",
		lightingColor: "lighting-color",
		markerEnd: "marker-end",
		markerMid: "marker-mid",
		markerStart: "marker-start",
		maskType: "mask-type",
		navDown: "nav-down",
		navDownLeft: "nav-down-left",
		navDownRight: "nav-down-right",
		navLeft: "nav-left",
		navNext: "nav-next",
		navPrev: "nav-prev",
		navRight: "nav-right",
		navUp: "nav-up",
		navUpLeft: "nav-up-left",
		navUpRight: "nav-up-right",
		onAbort: "onabort",
		onActivate: "onactivate",
		onAfterPrint: "onafterprint",
		onBeforePrint: "onbeforeprint",
		onBegin: "onbegin",
		onCancel: "oncancel",
		onCanPlay: "oncanplay",
		onCanPlayThrough: "oncanplaythrough",
		onChange: "onchange",
		onClick: "onclick",
		onClose: "onclose",
		onCopy: "oncopy",
		onCueChange: "oncuechange",
		onCut: "oncut",
		onDblClick: "ondblclick",
		onDrag: "ondrag",
		onDragEnd: "ondragend",
		onDragEnter: "ondragenter",
		onDragExit: "ondragexit",
		onDragLeave: "ondragleave",
		onDragOver: "ondragover",
		onDragStart: "ondragstart",
		onDrop: "ondrop",
		onDurationChange: "ondurationchange",
		onEmptied: "onemptied",
		onEnd: "onend",
		onEnded: "onended",
		onError: "onerror",
		onFocus: "onfocus",
		onFocusIn: "onfocusin",
		onFocusOut: "onfocusout",
		onHashChange: "onhashchange",
		onInput: "oninput",
		onInvalid: "oninvalid",
		onKeyDown: "onkeydown",
		onKeyPress: "onkeypress",
		onKeyUp: "onkeyup",
		onLoad: "onload",
		onLoadedData: "onloadeddata",
		onLoadedMetadata: "onloadedmetadata",
		onLoadStart: "onloadstart",
		onMessage: "onmessage",
		onMouseDown: "onmousedown",
		onMouseEnter: "onmouseenter",
		onMouseLeave: "onmouseleave",
		onMouseMove: "onmousemove",
		onMouseOut: "onmouseout",
		onMouseOver: "onmouseover",
		onMouseUp: "onmouseup",
		onMouseWheel: "onmousewheel",
		onOffline: "onoffline",
		onOnline: "ononline",
		onPageHide: "onpagehide",
		onPageShow: "onpageshow",
		onPaste: "onpaste",
		onPause: "onpause",
		onPlay: "onplay",
		onPlaying: "onplaying",
		onPopState: "onpopstate",
		onProgress: "onprogress",
		onRateChange: "onratechange",
		onRepeat: "onrepeat",
		onReset: "onreset",
		onResize: "onresize",
		onScroll: "onscroll",
		onSeeked: "onseeked",
		onSeeking: "onseeking",
		onSelect: "onselect",
		onShow: "onshow",
		onStalled: "onstalled",
		onStorage: "onstorage",
		onSubmit: "onsubmit",
		onSuspend: "onsuspend",
		onTimeUpdate: "ontimeupdate",
		onToggle: "ontoggle",
		onUnload: "onunload",
		onVolumeChange: "onvolumechange",
		onWaiting: "onwaiting",
		onZoom: "onzoom",
		overlinePosition: "overline-position",
		overlineThickness: "overline-thickness",
		paintOrder: "paint-order",
		panose1: "panose-1",
		pointerEvents: "pointer-events",
		referrerPolicy: "referrerpolicy",
		renderingIntent: "rendering-intent",
		shapeRendering: "shape-rendering",
		stopColor: "stop-color",
		stopOpacity: "stop-opacity",
		strikethroughPosition: "strikethrough-position",
		strikethroughThickness: "strikethrough-thickness",
		strokeDashArray: "stroke-dasharray",
		strokeDashOffset: "stroke-dashoffset",
		strokeLineCap: "stroke-linecap",
		strokeLineJoin: "stroke-linejoin",
		strokeMiterLimit: "stroke-miterlimit",
		strokeOpacity: "stroke-opacity",
		strokeWidth: "stroke-width",
		tabIndex: "tabindex",
		textAnchor: "text-anchor",
		textDecoration: "text-decoration",
		textRendering: "text-rendering",
		transformOrigin: "transform-origin",
		typeOf: "typeof",
		underlinePosition: "underline-position",
		underlineThickness: "underline-thickness",
		unicodeBidi: "unicode-bidi",
		unicodeRange: "unicode-range",
		unitsPerEm: "units-per-em",
		vAlphabetic: "v-alphabetic",
		vHanging: "v-hanging",
		vIdeographic: "v-ideographic",
		vMathematical: "v-mathematical",
		vectorEffect: "vector-effect",
		vertAdvY: "vert-adv-y",
		vertOriginX: "vert-origin-x",
		vertOriginY: "vert-origin-y",
		wordSpacing: "word-spacing",
		writingMode: "writing-mode",
		xHeight: "x-height",
		playbackOrder: "playbackorder",
		timelineBegin: "timelinebegin"
	},
	properties: {
		about: commaOrSpaceSeparated,
		accentHeight: number,
		accumulate: null,
		additive: null,
		alignmentBaseline: null,
		alphabetic: number,
		amplitude: number,
		arabicForm: null,
		ascent: number,
		attributeName: null,
		attributeType: null,
		azimuth: number,
		bandwidth: null,
		baselineShift: null,
		baseFrequency: null,
		baseProfile: null,
		bbox: null,
		begin: null,
		bias: number,
		by: null,
		calcMode: null,
		capHeight: number,
		className: spaceSeparated,
		clip: null,
		clipPath: null,
		clipPathUnits: null,
		clipRule: null,
		color: null,
		colorInterpolation: null,
		colorInterpolationFilters: null,
		colorProfile: null,
		colorRendering: null,
		content: null,
		contentScriptType: null,
		contentStyleType: null,
		crossOrigin: null,
		cursor: null,
		cx: null,
		cy: null,
		d: null,
		dataType: null,
		defaultAction: null,
		descent: number,
		diffuseConstant: number,
		direction: null,
		display: null,
		dur: null,
		divisor: number,
		dominantBaseline: null,
		download: boolean,
		dx: null,
		dy: null,
		edgeMode: null,
		editable: null,
		elevation: number,
		enableBackground: null,
		end: null,
		event: null,
		exponent: number,
		externalResourcesRequired: null,
		fill: null,
		fillOpacity: number,
		fillRule: null,
		filter: null,
		filterRes: null,
		filterUnits: null,
		floodColor: null,
		floodOpacity: null,
		focusable: null,
		focusHighlight: null,
		fontFamily: null,
		fontSize: null,
		fontSizeAdjust: null,
		fontStretch: null,
		fontStyle: null,
		fontVariant: null,
		fontWeight: null,
		format: null,
		fr: null,
		from: null,
		fx: null,
		fy: null,
		g1: commaSeparated,
		g2: commaSeparated,
		glyphName: commaSeparated,
		glyphOrientationHorizontal: null,
		glyphOrientationVertical: null,
		glyphRef: null,
		gradientTransform: null,
		gradientUnits: null,
		handler: null,
		hanging: number,
		hatchContentUnits: null,
		hatchUnits: null,
		height: null,
		href: null,
		hrefLang: null,
		horizAdvX: number,
		horizOriginX: number,
		horizOriginY: number,
		id: null,
		ideographic: number,
		imageRendering: null,
		initialVisibility: null,
		in: null,
		in2: null,
		intercept: number,
		k: number,
		k1: number,
		k2: number,
		k3: number,
		k4: number,
		kernelMatrix: commaOrSpaceSeparated,
		kernelUnitLength: null,
		keyPoints: null,
		keySplines: null,
		keyTimes: null,
		kerning: null,
		lang: null,
		lengthAdjust: null,
		letterSpacing: null,
		lightingColor: null,
		limitingConeAngle: number,
		local: null,
		markerEnd: null,
		markerMid: null,
		markerStart: null,
		markerHeight: null,
		markerUnits: null,
		markerWidth: null,
		mask: null,
		maskContentUnits: null,
		maskType: null,
		maskUnits: null,
		mathematical: null,
		max: null,
		media: null,
		mediaCharacterEncoding: null,
		mediaContentEncodings: null,
		mediaSize: number,
		mediaTime: null,
		method: null,
		min: null,
		mode: null,
		name: null,
		navDown: null,
		navDownLeft: null,
		navDownRight: null,
		navLeft: null,
		navNext: null,
		navPrev: null,
		navRight: null,
		navUp: null,
		navUpLeft: null,
		navUpRight: null,
		numOctaves: null,
		observer: null,
		offset: null,
		onAbort: null,
		onActivate: null,
		onAfterPrint: null,
		onBeforePrint: null,
		onBegin: null,
		onCancel: null,
		onCanPlay: null,
		onCanPlayThrough: null,
		onChange: null,
		onClick: null,
		onClose: null,
		onCopy: null,
		onCueChange: null,
		onCut: null,
		onDblClick: null,
		onDrag: null,
		onDragEnd: null,
		onDragEnter: null,
		onDragExit: null,
		onDragLeave: null,
		onDragOver: null,
		onDragStart: null,
		onDrop: null,
		onDurationChange: null,
		onEmptied: null,
		onEnd: null,
		onEnded: null,
		onError: null,
		onFocus: null,
		onFocusIn: null,
		onFocusOut: null,
		onHashChange: null,
		onInput: null,
		onInvalid: null,
		onKeyDown: null,
		onKeyPress: null,
		onKeyUp: null,
		onLoad: null,
		onLoadedData: null,
		onLoadedMetadata: null,
		onLoadStart: null,
		onMessage: null,
		onMouseDown: null,
		onMouseEnter: null,
		onMouseLeave: null,
		onMouseMove: null,
		onMouseOut: null,
		onMouseOver: null,
		onMouseUp: null,
		onMouseWheel: null,
		onOffline: null,
		onOnline: null,
		onPageHide: null,
		onPageShow: null,
		onPaste: null,
		onPause: null,
		onPlay: null,
		onPlaying: null,
		onPopState: null,
		onProgress: null,
		onRateChange: null,
		onRepeat: null,
		onReset: null,
		onResize: null,
		onScroll: null,
		onSeeked: null,
		onSeeking: null,
		onSelect: null,
		onShow: null,
		onStalled: null,
		onStorage: null,
		onSubmit: null,
		onSuspend: null,
		onTimeUpdate: null,
		onToggle: null,
		onUnload: null,
		onVolumeChange: null,
		onWaiting: null,
		onZoom: null,
		opacity: null,
		operator: null,
		order: null,
		orient: null,
		orientation: null,
		origin: null,
		overflow: null,
		overlay: null,
		overlinePosition: number,
		overlineThickness: number,
		paintOrder: null,
		panose1: null,
		path: null,
		pathLength: number,
		patternContentUnits: null,
		patternTransform: null,
		patternUnits: null,
		phase: null,
		ping: spaceSeparated,
		pitch: null,
		playbackOrder: null,
		pointerEvents: null,
		points: null,
		pointsAtX: number,
		pointsAtY: number,
		pointsAtZ: number,
		preserveAlpha: null,
		preserveAspectRatio: null,
		primitiveUnits: null,
		propagate: null,
		property: commaOrSpaceSeparated,
		r: null,
		radius: null,
		referrerPolicy: null,
		refX: null,
		refY: null,
		rel: commaOrSpaceSeparated,
		rev: commaOrSpaceSeparated,
		renderingIntent: null,
		repeatCount: null,
		repeatDur: null,
		requiredExtensions: commaOrSpaceSeparated,
		requiredFeatures: commaOrSpaceSeparated,
		requiredFonts: commaOrSpaceSeparated,
		requiredFormats: commaOrSpaceSeparated,
		resource: null,
		restart: null,
		result: null,
		rotate: null,
		rx: null,
		ry: null,
		scale: null,
		seed: null,
		shapeRendering: null,
		side: null,
		slope: null,
		snapshotTime: null,
		specularConstant: number,
		specularExponent: number,
		spreadMethod: null,
		spacing: null,
		startOffset: null,
		stdDeviation: null,
		stemh: null,
		stemv: null,
		stitchTiles: null,
		stopColor: null,
		stopOpacity: null,
		strikethroughPosition: number,
		strikethroughThickness: number,
		string: null,
		stroke: null,
		strokeDashArray: commaOrSpaceSeparated,
		strokeDashOffset: null,
		strokeLineCap: null,
		strokeLineJoin: null,
		strokeMiterLimit: number,
		strokeOpacity: number,
		strokeWidth: null,
		style: null,
		surfaceScale: number,
		syncBehavior: null,
		syncBehaviorDefault: null,
		syncMaster: null,
		syncTolerance: null,
		syncToleranceDefault: null,
		systemLanguage: commaOrSpaceSeparated,
		tabIndex: number,
		tableValues: null,
		target: null,
		targetX: number,
		targetY: number,
		textAnchor: null,
		textDecoration: null,
		textRendering: null,
		textLength: null,
		timelineBegin: null,
		title: null,
		transformBehavior: null,
		type: null,
		typeOf: commaOrSpaceSeparated,
		to: null,
		transform: null,
		transformOrigin: null,
		u1: null,
		u2: null,
		underlinePosition: number,
		underlineThickness: number,
		unicode: null,
		unicodeBidi: null,
		unicodeRange: null,
		unitsPerEm: number,
		values: null,
		vAlphabetic: number,
		vMathematical: number,
		vectorEffect: null,
		vHanging: number,
		vIdeographic: number,
		version: null,
		vertAdvY: number,
		vertOriginX: number,
		vertOriginY: number,
		viewBox: null,
		viewTarget: null,
		visibility: null,
		width: null,
		widths: null,
		wordSpacing: null,
		writingMode: null,
		x: null,
		x1: null,
		x2: null,
		xChannelSelector: null,
		xHeight: number,
		y: null,
		y1: null,
		y2: null,
		yChannelSelector: null,
		z: null,
		zoomAndPan: null
	},
	space: "svg",
	transform: caseSensitiveTransform
}), xlink = create({
	properties: {
		xLinkActuate: null,
		xLinkArcRole: null,
		xLinkHref: null,
		xLinkRole: null,
		xLinkShow: null,
		xLinkTitle: null,
		xLinkType: null
	},
	space: "xlink",
	transform(_, property) {
		return "xlink:" + property.slice(5).toLowerCase();
	}
}), xmlns = create({
	attributes: { xmlnsxlink: "xmlns:xlink" },
	properties: {
		xmlnsXLink: null,
		xmlns: null
	},
	space: "xmlns",
	transform: caseInsensitiveTransform
}), xml = create({
	properties: {
		xmlBase: null,
		xmlLang: null,
		xmlSpace: null
	},
	space: "xml",
	transform(_, property) {
		return "xml:" + property.slice(3).toLowerCase();
	}
}), cap = /[A-Z]/g, dash = /-[a-z]/g, valid = /^data[-\w.:]+$/i;
/**
* Look up info on a property.
*
* In most cases the given `schema` contains info on the property.
* All standard,
* most legacy,
* and some non-standard properties are supported.
* For these cases,
* the returned `Info` has hints about the value of the property.
*
* `name` can also be a valid data attribute or property,
* in which case an `Info` object with the correctly cased `attribute` and
* `property` is returned.
*
* `name` can be an unknown attribute,
* in which case an `Info` object with `attribute` and `property` set to the
* given name is returned.
* It is not recommended to provide unsupported legacy or recently specced
* properties.
*
*
* @param {Schema} schema
*   Schema;
*   either the `html` or `svg` export.
* @param {string} value
*   An attribute-like or property-like name;
*   it will be passed through `normalize` to hopefully find the correct info.
* @returns {Info}
*   Info.
*/
function find(schema, value) {
	let normal = normalize(value), property = value, Type = Info;
	if (normal in schema.normal) return schema.property[schema.normal[normal]];
	if (normal.length > 4 && normal.slice(0, 4) === "data" && valid.test(value)) {
		if (value.charAt(4) === "-") {
			let rest = value.slice(5).replace(dash, camelcase);
			property = "data" + rest.charAt(0).toUpperCase() + rest.slice(1);
		} else {
			let rest = value.slice(4);
			if (!dash.test(rest)) {
				let dashes = rest.replace(cap, kebab);
				dashes.charAt(0) !== "-" && (dashes = "-" + dashes), value = "data" + dashes;
			}
		}
		Type = DefinedInfo;
	}
	return new Type(property, value);
}
/**
* @param {string} $0
*   Value.
* @returns {string}
*   Kebab.
*/
function kebab($0) {
	return "-" + $0.toLowerCase();
}
/**
* @param {string} $0
*   Value.
* @returns {string}
*   Camel.
*/
function camelcase($0) {
	return $0.charAt(1).toUpperCase();
}
// node_modules/property-information/index.js
const html$2 = merge([
	aria,
	html$3,
	xlink,
	xmlns,
	xml
], "html"), svg = merge([
	aria,
	svg$1,
	xlink,
	xmlns,
	xml
], "svg"), htmlCommentRegex = /^>|^->|<!--|-->|--!>|<!-$/g, bogusCommentEntitySubset = [">"], commentEntitySubset = ["<", ">"];
/**
* Serialize a comment.
*
* @param {Comment} node
*   Node to handle.
* @param {number | undefined} _1
*   Index of `node` in `parent`.
* @param {Parents | undefined} _2
*   Parent of `node`.
* @param {State} state
*   Info passed around about the current state.
* @returns {string}
*   Serialized node.
*/
function comment(node, _1, _2, state) {
	return state.settings.bogusComments ? "<?" + stringifyEntities(node.value, Object.assign({}, state.settings.characterReferences, { subset: bogusCommentEntitySubset })) + ">" : "<!--" + node.value.replace(htmlCommentRegex, encode) + "-->";
	/**
	* Encode a dangerous character.
	*
	* @param {string} $0
	*   Character.
	* @returns {string}
	*   Encoded character.
	*/
	function encode($0) {
		return stringifyEntities($0, Object.assign({}, state.settings.characterReferences, { subset: commentEntitySubset }));
	}
}
// node_modules/hast-util-to-html/lib/handle/doctype.js
/**
* @import {Doctype, Parents} from 'hast'
* @import {State} from '../index.js'
*/
/**
* Serialize a doctype.
*
* @param {Doctype} _1
*   Node to handle.
* @param {number | undefined} _2
*   Index of `node` in `parent`.
* @param {Parents | undefined} _3
*   Parent of `node`.
* @param {State} state
*   Info passed around about the current state.
* @returns {string}
*   Serialized node.
*/
function doctype(_1, _2, _3, state) {
	return "<!" + (state.settings.upperDoctype ? "DOCTYPE" : "doctype") + (state.settings.tightDoctype ? "" : " ") + "html>";
}
// node_modules/comma-separated-tokens/index.js
/**
* @typedef Options
*   Configuration for `stringify`.
* @property {boolean} [padLeft=true]
*   Whether to pad a space before a token.
* @property {boolean} [padRight=false]
*   Whether to pad a space after a token.
*/
/**
* @typedef {Options} StringifyOptions
*   Please use `StringifyOptions` instead.
*/
/**
* Parse comma-separated tokens to an array.
*
* @param {string} value
*   Comma-separated tokens.
* @returns {Array<string>}
*   List of tokens.
*/
function parse$1(value) {
	/** @type {Array<string>} */
	let tokens = [], input = String(value || ""), index = input.indexOf(","), start = 0, end = !1;
	for (; !end;) {
		index === -1 && (index = input.length, end = !0);
		let token = input.slice(start, index).trim();
		(token || !end) && tokens.push(token), start = index + 1, index = input.indexOf(",", start);
	}
	return tokens;
}
/**
* Serialize an array of strings or numbers to comma-separated tokens.
*
* @param {Array<string|number>} values
*   List of tokens.
* @param {Options} [options]
*   Configuration for `stringify` (optional).
* @returns {string}
*   Comma-separated tokens.
*/
function stringify$1(values, options) {
	let settings = options || {};
	return (values[values.length - 1] === "" ? [...values, ""] : values).join((settings.padRight ? " " : "") + "," + (settings.padLeft === !1 ? "" : " ")).trim();
}
// node_modules/space-separated-tokens/index.js
/**
* Parse space-separated tokens to an array of strings.
*
* @param {string} value
*   Space-separated tokens.
* @returns {Array<string>}
*   List of tokens.
*/
function parse(value) {
	let input = String(value || "").trim();
	return input ? input.split(/[ \t\n\r\f]+/g) : [];
}
/**
* Serialize an array of strings as space separated-tokens.
*
* @param {Array<string|number>} values
*   List of tokens.
* @returns {string}
*   Space-separated tokens.
*/
function stringify(values) {
	return values.join(" ").trim();
}
// node_modules/hast-util-whitespace/lib/index.js
/**
* @typedef {import('hast').Nodes} Nodes
*/
const re = /[ \t\n\f\r]/g;
/**
* Check if the given value is *inter-element whitespace*.
*
* @param {Nodes | string} thing
*   Thing to check (`Node` or `string`).
* @returns {boolean}
*   Whether the `value` is inter-element whitespace (`boolean`): consisting of
*   zero or more of space, tab (`\t`), line feed (`\n`), carriage return
*   (`\r`), or form feed (`\f`); if a node is passed it must be a `Text` node,
*   whose `value` field is checked.
*/
function whitespace(thing) {
	return typeof thing == "object" ? thing.type === "text" && empty(thing.value) : empty(thing);
}
/**
* @param {string} value
* @returns {boolean}
*/
function empty(value) {
	return value.replace(re, "") === "";
}
// node_modules/hast-util-to-html/lib/omission/util/siblings.js
/**
* @import {Parents, RootContent} from 'hast'
*/
const siblingAfter = siblings(1), siblingBefore = siblings(-1), emptyChildren$1 = [];
/**
* Factory to check siblings in a direction.
*
* @param {number} increment
*   Direction.
* @returns {typeof sibling}
*   Check.
*/
function siblings(increment) {
	return sibling;
	/**
	* Find applicable siblings in a direction.
	*
	* @template {Parents} Parent
	*   Parent type.
	* @param {Parent | undefined} parent
	*   Parent.
	* @param {number | undefined} index
	*   Index of child in `parent`.
	* @param {boolean | undefined} [includeWhitespace=false]
	*   Whether to include whitespace (default: `false`).
	* @returns {Parent extends {children: Array<infer Child>} ? Child | undefined : never}
	*   Child of parent.
	*/
	function sibling(parent, index, includeWhitespace) {
		let siblings = parent ? parent.children : emptyChildren$1, offset = (index || 0) + increment, next = siblings[offset];
		if (!includeWhitespace) for (; next && whitespace(next);) offset += increment, next = siblings[offset];
		return next;
	}
}
// node_modules/hast-util-to-html/lib/omission/omission.js
/**
* @import {Element, Parents} from 'hast'
*/
/**
* @callback OmitHandle
*   Check if a tag can be omitted.
* @param {Element} element
*   Element to check.
* @param {number | undefined} index
*   Index of element in parent.
* @param {Parents | undefined} parent
*   Parent of element.
* @returns {boolean}
*   Whether to omit a tag.
*/
const own = {}.hasOwnProperty;
/**
* Factory to check if a given node can have a tag omitted.
*
* @param {Record<string, OmitHandle>} handlers
*   Omission handlers, where each key is a tag name, and each value is the
*   corresponding handler.
* @returns {OmitHandle}
*   Whether to omit a tag of an element.
*/
function omission(handlers) {
	return omit;
	/**
	* Check if a given node can have a tag omitted.
	*
	* @type {OmitHandle}
	*/
	function omit(node, index, parent) {
		return own.call(handlers, node.tagName) && handlers[node.tagName](node, index, parent);
	}
}
// node_modules/hast-util-to-html/lib/omission/closing.js
/**
* @import {Element, Parents} from 'hast'
*/
const closing = omission({
	body: body$1,
	caption: headOrColgroupOrCaption,
	colgroup: headOrColgroupOrCaption,
	dd,
	dt,
	head: headOrColgroupOrCaption,
	html: html$1,
	li,
	optgroup,
	option,
	p,
	rp: rubyElement,
	rt: rubyElement,
	tbody: tbody$1,
	td: cells,
	tfoot,
	th: cells,
	thead,
	tr
});
/**
* Macro for `</head>`, `</colgroup>`, and `</caption>`.
*
* @param {Element} _
*   Element.
* @param {number | undefined} index
*   Index of element in parent.
* @param {Parents | undefined} parent
*   Parent of element.
* @returns {boolean}
*   Whether the closing tag can be omitted.
*/
function headOrColgroupOrCaption(_, index, parent) {
	let next = siblingAfter(parent, index, !0);
	return !next || next.type !== "comment" && !(next.type === "text" && whitespace(next.value.charAt(0)));
}
/**
* Whether to omit `</html>`.
*
* @param {Element} _
*   Element.
* @param {number | undefined} index
*   Index of element in parent.
* @param {Parents | undefined} parent
*   Parent of element.
* @returns {boolean}
*   Whether the closing tag can be omitted.
*/
function html$1(_, index, parent) {
	let next = siblingAfter(parent, index);
	return !next || next.type !== "comment";
}
/**
* Whether to omit `</body>`.
*
* @param {Element} _
*   Element.
* @param {number | undefined} index
*   Index of element in parent.
* @param {Parents | undefined} parent
*   Parent of element.
* @returns {boolean}
*   Whether the closing tag can be omitted.
*/
function body$1(_, index, parent) {
	let next = siblingAfter(parent, index);
	return !next || next.type !== "comment";
}
/**
* Whether to omit `</p>`.
*
* @param {Element} _
*   Element.
* @param {number | undefined} index
*   Index of element in parent.
* @param {Parents | undefined} parent
*   Parent of element.
* @returns {boolean}
*   Whether the closing tag can be omitted.
*/
function p(_, index, parent) {
	let next = siblingAfter(parent, index);
	return next ? next.type === "element" && (next.tagName === "address" || next.tagName === "article" || next.tagName === "aside" || next.tagName === "blockquote" || next.tagName === "details" || next.tagName === "div" || next.tagName === "dl" || next.tagName === "fieldset" || next.tagName === "figcaption" || next.tagName === "figure" || next.tagName === "footer" || next.tagName === "form" || next.tagName === "h1" || next.tagName === "h2" || next.tagName === "h3" || next.tagName === "h4" || next.tagName === "h5" || next.tagName === "h6" || next.tagName === "header" || next.tagName === "hgroup" || next.tagName === "hr" || next.tagName === "main" || next.tagName === "menu" || next.tagName === "nav" || next.tagName === "ol" || next.tagName === "p" || next.tagName === "pre" || next.tagName === "section" || next.tagName === "table" || next.tagName === "ul") : !parent || parent.type !== "element" || parent.tagName !== "a" && parent.tagName !== "audio" && parent.tagName !== "del" && parent.tagName !== "ins" && parent.tagName !== "map" && parent.tagName !== "noscript" && parent.tagName !== "video" && !parent.tagName.includes("-");
}
/**
* Whether to omit `</li>`.
*
* @param {Element} _
*   Element.
* @param {number | undefined} index
*   Index of element in parent.
* @param {Parents | undefined} parent
*   Parent of element.
* @returns {boolean}
*   Whether the closing tag can be omitted.
*/
function li(_, index, parent) {
	let next = siblingAfter(parent, index);
	return !next || next.type === "element" && next.tagName === "li";
}
/**
* Whether to omit `</dt>`.
*
* @param {Element} _
*   Element.
* @param {number | undefined} index
*   Index of element in parent.
* @param {Parents | undefined} parent
*   Parent of element.
* @returns {boolean}
*   Whether the closing tag can be omitted.
*/
function dt(_, index, parent) {
	let next = siblingAfter(parent, index);
	return !(!next || next.type !== "element" || next.tagName !== "dt" && next.tagName !== "dd");
}
/**
* Whether to omit `</dd>`.
*
* @param {Element} _
*   Element.
* @param {number | undefined} index
*   Index of element in parent.
* @param {Parents | undefined} parent
*   Parent of element.
* @returns {boolean}
*   Whether the closing tag can be omitted.
*/
function dd(_, index, parent) {
	let next = siblingAfter(parent, index);
	return !next || next.type === "element" && (next.tagName === "dt" || next.tagName === "dd");
}
/**
* Whether to omit `</rt>` or `</rp>`.
*
* @param {Element} _
*   Element.
* @param {number | undefined} index
*   Index of element in parent.
* @param {Parents | undefined} parent
*   Parent of element.
* @returns {boolean}
*   Whether the closing tag can be omitted.
*/
function rubyElement(_, index, parent) {
	let next = siblingAfter(parent, index);
	return !next || next.type === "element" && (next.tagName === "rp" || next.tagName === "rt");
}
/**
* Whether to omit `</optgroup>`.
*
* @param {Element} _
*   Element.
* @param {number | undefined} index
*   Index of element in parent.
* @param {Parents | undefined} parent
*   Parent of element.
* @returns {boolean}
*   Whether the closing tag can be omitted.
*/
function optgroup(_, index, parent) {
	let next = siblingAfter(parent, index);
	return !next || next.type === "element" && next.tagName === "optgroup";
}
/**
* Whether to omit `</option>`.
*
* @param {Element} _
*   Element.
* @param {number | undefined} index
*   Index of element in parent.
* @param {Parents | undefined} parent
*   Parent of element.
* @returns {boolean}
*   Whether the closing tag can be omitted.
*/
function option(_, index, parent) {
	let next = siblingAfter(parent, index);
	return !next || next.type === "element" && (next.tagName === "option" || next.tagName === "optgroup");
}
/**
* Whether to omit `</thead>`.
*
* @param {Element} _
*   Element.
* @param {number | undefined} index
*   Index of element in parent.
* @param {Parents | undefined} parent
*   Parent of element.
* @returns {boolean}
*   Whether the closing tag can be omitted.
*/
function thead(_, index, parent) {
	let next = siblingAfter(parent, index);
	return !(!next || next.type !== "element" || next.tagName !== "tbody" && next.tagName !== "tfoot");
}
/**
* Whether to omit `</tbody>`.
*
* @param {Element} _
*   Element.
* @param {number | undefined} index
*   Index of element in parent.
* @param {Parents | undefined} parent
*   Parent of element.
* @returns {boolean}
*   Whether the closing tag can be omitted.
*/
function tbody$1(_, index, parent) {
	let next = siblingAfter(parent, index);
	return !next || next.type === "element" && (next.tagName === "tbody" || next.tagName === "tfoot");
}
/**
* Whether to omit `</tfoot>`.
*
* @param {Element} _
*   Element.
* @param {number | undefined} index
*   Index of element in parent.
* @param {Parents | undefined} parent
*   Parent of element.
* @returns {boolean}
*   Whether the closing tag can be omitted.
*/
function tfoot(_, index, parent) {
	return !siblingAfter(parent, index);
}
/**
* Whether to omit `</tr>`.
*
* @param {Element} _
*   Element.
* @param {number | undefined} index
*   Index of element in parent.
* @param {Parents | undefined} parent
*   Parent of element.
* @returns {boolean}
*   Whether the closing tag can be omitted.
*/
function tr(_, index, parent) {
	let next = siblingAfter(parent, index);
	return !next || next.type === "element" && next.tagName === "tr";
}
/**
* Whether to omit `</td>` or `</th>`.
*
* @param {Element} _
*   Element.
* @param {number | undefined} index
*   Index of element in parent.
* @param {Parents | undefined} parent
*   Parent of element.
* @returns {boolean}
*   Whether the closing tag can be omitted.
*/
function cells(_, index, parent) {
	let next = siblingAfter(parent, index);
	return !next || next.type === "element" && (next.tagName === "td" || next.tagName === "th");
}
// node_modules/hast-util-to-html/lib/omission/opening.js
/**
* @import {Element, Parents} from 'hast'
*/
const opening = omission({
	body,
	colgroup,
	head,
	html,
	tbody
});
/**
* Whether to omit `<html>`.
*
* @param {Element} node
*   Element.
* @returns {boolean}
*   Whether the opening tag can be omitted.
*/
function html(node) {
	let head = siblingAfter(node, -1);
	return !head || head.type !== "comment";
}
/**
* Whether to omit `<head>`.
*
* @param {Element} node
*   Element.
* @returns {boolean}
*   Whether the opening tag can be omitted.
*/
function head(node) {
	/** @type {Set<string>} */
	let seen = /* @__PURE__ */ new Set();
	for (let child of node.children) if (child.type === "element" && (child.tagName === "base" || child.tagName === "title")) {
		if (seen.has(child.tagName)) return !1;
		seen.add(child.tagName);
	}
	let child = node.children[0];
	return !child || child.type === "element";
}
/**
* Whether to omit `<body>`.
*
* @param {Element} node
*   Element.
* @returns {boolean}
*   Whether the opening tag can be omitted.
*/
function body(node) {
	let head = siblingAfter(node, -1, !0);
	return !head || head.type !== "comment" && !(head.type === "text" && whitespace(head.value.charAt(0))) && (head.type !== "element" || head.tagName !== "meta" && head.tagName !== "link" && head.tagName !== "script" && head.tagName !== "style" && head.tagName !== "template");
}
/**
* Whether to omit `<colgroup>`.
* The spec describes some logic for the opening tag, but it’s easier to
* implement in the closing tag, to the same effect, so we handle it there
* instead.
*
* @param {Element} node
*   Element.
* @param {number | undefined} index
*   Index of element in parent.
* @param {Parents | undefined} parent
*   Parent of element.
* @returns {boolean}
*   Whether the opening tag can be omitted.
*/
function colgroup(node, index, parent) {
	let previous = siblingBefore(parent, index);
	if (parent && previous && previous.type === "element" && previous.tagName === "colgroup" && closing(previous, parent.children.indexOf(previous), parent)) return !1;
	let head = siblingAfter(node, -1, !0);
	return !!(head && head.type === "element" && head.tagName === "col");
}
/**
* Whether to omit `<tbody>`.
*
* @param {Element} node
*   Element.
* @param {number | undefined} index
*   Index of element in parent.
* @param {Parents | undefined} parent
*   Parent of element.
* @returns {boolean}
*   Whether the opening tag can be omitted.
*/
function tbody(node, index, parent) {
	let previous = siblingBefore(parent, index);
	if (parent && previous && previous.type === "element" && (previous.tagName === "thead" || previous.tagName === "tbody") && closing(previous, parent.children.indexOf(previous), parent)) return !1;
	let head = siblingAfter(node, -1);
	return !!(head && head.type === "element" && head.tagName === "tr");
}
// node_modules/hast-util-to-html/lib/handle/element.js
/**
* @import {Element, Parents, Properties} from 'hast'
* @import {State} from '../index.js'
*/
/**
* Maps of subsets.
*
* Each value is a matrix of tuples.
* The value at `0` causes parse errors, the value at `1` is valid.
* Of both, the value at `0` is unsafe, and the value at `1` is safe.
*
* @type {Record<'double' | 'name' | 'single' | 'unquoted', Array<[Array<string>, Array<string>]>>}
*/
const constants = {
	name: [["	\n\f\r &/=>".split(""), "	\n\f\r \"&'/=>`".split("")], ["\0	\n\f\r \"&'/<=>".split(""), "\0	\n\f\r \"&'/<=>`".split("")]],
	unquoted: [["	\n\f\r &>".split(""), "\0	\n\f\r \"&'<=>`".split("")], ["\0	\n\f\r \"&'<=>`".split(""), "\0	\n\f\r \"&'<=>`".split("")]],
	single: [["&'".split(""), "\"&'`".split("")], ["\0&'".split(""), "\0\"&'`".split("")]],
	double: [["\"&".split(""), "\"&'`".split("")], ["\0\"&".split(""), "\0\"&'`".split("")]]
}, htmlIntegrationPoints = /* @__PURE__ */ new Set([
	"desc",
	"foreignObject",
	"title"
]);
/**
* Serialize an element node.
*
* @param {Element} node
*   Node to handle.
* @param {number | undefined} index
*   Index of `node` in `parent`.
* @param {Parents | undefined} parent
*   Parent of `node`.
* @param {State} state
*   Info passed around about the current state.
* @returns {string}
*   Serialized node.
*/
function element(node, index, parent, state) {
	let { schema } = state, omit = schema.space !== "svg" && state.settings.omitOptionalTags, selfClosing = schema.space === "svg" ? state.settings.closeEmptyElements : state.settings.voids.includes(node.tagName.toLowerCase()), parts = [];
	schema.space === "html" && node.tagName === "svg" && (state.schema = svg);
	let attributes = serializeAttributes(state, node.properties);
	state.schema.space === "svg" && htmlIntegrationPoints.has(node.tagName) && (state.schema = html$2);
	let content = state.all(schema.space === "html" && node.tagName === "template" ? node.content : node);
	if (state.schema = schema, content && (selfClosing = !1), attributes || !omit || !opening(node, index, parent)) {
		if (parts.push("<", node.tagName, attributes ? " " + attributes : ""), selfClosing && (schema.space === "svg" || state.settings.closeSelfClosing)) {
			let last = attributes.charAt(attributes.length - 1);
			(!state.settings.tightSelfClosing || last === "/" || last && last !== "\"" && last !== "'") && parts.push(" "), parts.push("/");
		}
		parts.push(">");
	}
	return parts.push(content), selfClosing || omit && closing(node, index, parent) || parts.push("</" + node.tagName + ">"), parts.join("");
}
/**
* Serialize all attributes.
*
* @param {State} state
*   Info passed around about the current state.
* @param {Properties | null | undefined} properties
*   Properties.
* @returns {string}
*   Serialized attributes.
*/
function serializeAttributes(state, properties) {
	/** @type {Array<string>} */
	let values = [], index = -1, key;
	if (properties) {
		for (key in properties) if (properties[key] !== null && properties[key] !== void 0) {
			let value = serializeAttribute(state, key, properties[key]);
			value && values.push(value);
		}
	}
	for (; ++index < values.length;) {
		let last = state.settings.tightAttributes ? values[index].charAt(values[index].length - 1) : void 0;
		index !== values.length - 1 && last !== "\"" && last !== "'" && (values[index] += " ");
	}
	return values.join("");
}
/**
* Serialize an attribute.
*
* @param {State} state
*   Info passed around about the current state.
* @param {string} key
*   Property name.
* @param {Properties[keyof Properties]} value
*   Property value.
* @returns {string}
*   Serialized attribute.
*/
function serializeAttribute(state, key, value) {
	let info = find(state.schema, key), x = state.settings.allowParseErrors && state.schema.space === "html" ? 0 : 1, y = +!state.settings.allowDangerousCharacters;
	if (info.overloadedBoolean && (value === info.attribute || value === "") ? value = !0 : (info.boolean || info.overloadedBoolean) && (typeof value != "string" || value === info.attribute || value === "") && (value = !!value), value == null || value === !1 || typeof value == "number" && Number.isNaN(value)) return "";
	let name = stringifyEntities(info.attribute, Object.assign({}, state.settings.characterReferences, { subset: constants.name[x][y] }));
	if (value === !0 || (value = Array.isArray(value) ? (info.commaSeparated ? stringify$1 : stringify)(value, { padLeft: !state.settings.tightCommaSeparatedLists }) : String(value), state.settings.collapseEmptyAttributes && !value)) return name;
	/** @type {string | undefined} */
	let result;
	if (state.settings.preferUnquoted && (result = stringifyEntities(value, Object.assign({}, state.settings.characterReferences, {
		attribute: !0,
		subset: constants.unquoted[x][y]
	}))), result !== value) {
		let { quote } = state;
		state.settings.quoteSmart && ccount(value, quote) > ccount(value, state.alternative) && (quote = state.alternative), result = quote + stringifyEntities(value, Object.assign({}, state.settings.characterReferences, {
			subset: (quote === "'" ? constants.single : constants.double)[x][y],
			attribute: !0
		})) + quote;
	}
	return name + (result && "=" + result);
}
// node_modules/hast-util-to-html/lib/handle/text.js
/**
* @import {Parents, Text} from 'hast'
* @import {Raw} from 'mdast-util-to-hast'
* @import {State} from '../index.js'
*/
const textEntitySubset = ["<", "&"];
/**
* Serialize a text node.
*
* @param {Raw | Text} node
*   Node to handle.
* @param {number | undefined} _
*   Index of `node` in `parent`.
* @param {Parents | undefined} parent
*   Parent of `node`.
* @param {State} state
*   Info passed around about the current state.
* @returns {string}
*   Serialized node.
*/
function text(node, _, parent, state) {
	return parent && parent.type === "element" && (parent.tagName === "script" || parent.tagName === "style") ? node.value : stringifyEntities(node.value, Object.assign({}, state.settings.characterReferences, { subset: textEntitySubset }));
}
// node_modules/hast-util-to-html/lib/handle/raw.js
/**
* @import {Parents} from 'hast'
* @import {Raw} from 'mdast-util-to-hast'
* @import {State} from '../index.js'
*/
/**
* Serialize a raw node.
*
* @param {Raw} node
*   Node to handle.
* @param {number | undefined} index
*   Index of `node` in `parent`.
* @param {Parents | undefined} parent
*   Parent of `node`.
* @param {State} state
*   Info passed around about the current state.
* @returns {string}
*   Serialized node.
*/
function raw(node, index, parent, state) {
	return state.settings.allowDangerousHtml ? node.value : text(node, index, parent, state);
}
// node_modules/hast-util-to-html/lib/handle/root.js
/**
* @import {Parents, Root} from 'hast'
* @import {State} from '../index.js'
*/
/**
* Serialize a root.
*
* @param {Root} node
*   Node to handle.
* @param {number | undefined} _1
*   Index of `node` in `parent`.
* @param {Parents | undefined} _2
*   Parent of `node`.
* @param {State} state
*   Info passed around about the current state.
* @returns {string}
*   Serialized node.
*/
function root(node, _1, _2, state) {
	return state.all(node);
}
// node_modules/hast-util-to-html/lib/handle/index.js
/**
* @import {Nodes, Parents} from 'hast'
* @import {State} from '../index.js'
*/
/**
* @type {(node: Nodes, index: number | undefined, parent: Parents | undefined, state: State) => string}
*/
const handle = zwitch("type", {
	invalid,
	unknown,
	handlers: {
		comment,
		doctype,
		element,
		raw,
		root,
		text
	}
});
/**
* Fail when a non-node is found in the tree.
*
* @param {unknown} node
*   Unknown value.
* @returns {never}
*   Never.
*/
function invalid(node) {
	throw Error("Expected node, not `" + node + "`");
}
/**
* Fail when a node with an unknown type is found in the tree.
*
* @param {unknown} node_
*   Unknown node.
* @returns {never}
*   Never.
*/
function unknown(node_) {
	throw Error("Cannot compile unknown node `" + node_.type + "`");
}
// node_modules/hast-util-to-html/lib/index.js
/**
* @import {Nodes, Parents, RootContent} from 'hast'
* @import {Schema} from 'property-information'
* @import {Options as StringifyEntitiesOptions} from 'stringify-entities'
*/
/**
* @typedef {Omit<StringifyEntitiesOptions, 'attribute' | 'escapeOnly' | 'subset'>} CharacterReferences
*
* @typedef Options
*   Configuration.
* @property {boolean | null | undefined} [allowDangerousCharacters=false]
*   Do not encode some characters which cause XSS vulnerabilities in older
*   browsers (default: `false`).
*
*   > ⚠️ **Danger**: only set this if you completely trust the content.
* @property {boolean | null | undefined} [allowDangerousHtml=false]
*   Allow `raw` nodes and insert them as raw HTML (default: `false`).
*
*   When `false`, `Raw` nodes are encoded.
*
*   > ⚠️ **Danger**: only set this if you completely trust the content.
* @property {boolean | null | undefined} [allowParseErrors=false]
*   Do not encode characters which cause parse errors (even though they work),
*   to save bytes (default: `false`).
*
*   Not used in the SVG space.
*
*   > 👉 **Note**: intentionally creates parse errors in markup (how parse
*   > errors are handled is well defined, so this works but isn’t pretty).
* @property {boolean | null | undefined} [bogusComments=false]
*   Use “bogus comments” instead of comments to save bytes: `<?charlie>`
*   instead of `<!--charlie-->` (default: `false`).
*
*   > 👉 **Note**: intentionally creates parse errors in markup (how parse
*   > errors are handled is well defined, so this works but isn’t pretty).
* @property {CharacterReferences | null | undefined} [characterReferences]
*   Configure how to serialize character references (optional).
* @property {boolean | null | undefined} [closeEmptyElements=false]
*   Close SVG elements without any content with slash (`/`) on the opening tag
*   instead of an end tag: `<circle />` instead of `<circle></circle>`
*   (default: `false`).
*
*   See `tightSelfClosing` to control whether a space is used before the
*   slash.
*
*   Not used in the HTML space.
* @property {boolean | null | undefined} [closeSelfClosing=false]
*   Close self-closing nodes with an extra slash (`/`): `<img />` instead of
*   `<img>` (default: `false`).
*
*   See `tightSelfClosing` to control whether a space is used before the
*   slash.
*
*   Not used in the SVG space.
* @property {boolean | null | undefined} [collapseEmptyAttributes=false]
*   Collapse empty attributes: get `class` instead of `class=""` (default:
*   `false`).
*
*   Not used in the SVG space.
*
*   > 👉 **Note**: boolean attributes (such as `hidden`) are always collapsed.
* @property {boolean | null | undefined} [omitOptionalTags=false]
*   Omit optional opening and closing tags (default: `false`).
*
*   For example, in `<ol><li>one</li><li>two</li></ol>`, both `</li>` closing
*   tags can be omitted.
*   The first because it’s followed by another `li`, the last because it’s
*   followed by nothing.
*
*   Not used in the SVG space.
* @property {boolean | null | undefined} [preferUnquoted=false]
*   Leave attributes unquoted if that results in less bytes (default: `false`).
*
*   Not used in the SVG space.
* @property {boolean | null | undefined} [quoteSmart=false]
*   Use the other quote if that results in less bytes (default: `false`).
* @property {Quote | null | undefined} [quote='"']
*   Preferred quote to use (default: `'"'`).
* @property {Space | null | undefined} [space='html']
*   When an `<svg>` element is found in the HTML space, this package already
*   automatically switches to and from the SVG space when entering and exiting
*   it, and goes to HTML inside `desc`, `foreignObject`, and `title`
*   (default: `'html'`).
*
*   > 👉 **Note**: hast is not XML.
*   > It supports SVG as embedded in HTML.
*   > It does not support the features available in XML.
*   > Passing SVG might break but fragments of modern SVG should be fine.
*   > Use [`xast`][xast] if you need to support SVG as XML.
*
*    [xast]: https://github.com/syntax-tree/xast
* @property {boolean | null | undefined} [tightAttributes=false]
*   Join attributes together, without whitespace, if possible: get
*   `class="a b"title="c d"` instead of `class="a b" title="c d"` to save
*   bytes (default: `false`).
*
*   Not used in the SVG space.
*
*   > 👉 **Note**: intentionally creates parse errors in markup (how parse
*   > errors are handled is well defined, so this works but isn’t pretty).
* @property {boolean | null | undefined} [tightCommaSeparatedLists=false]
*   Join known comma-separated attribute values with just a comma (`,`),
*   instead of padding them on the right as well (`,␠`, where `␠` represents a
*   space) (default: `false`).
* @property {boolean | null | undefined} [tightDoctype=false]
*   Drop unneeded spaces in doctypes: `<!doctypehtml>` instead of
*   `<!doctype html>` to save bytes (default: `false`).
*
*   > 👉 **Note**: intentionally creates parse errors in markup (how parse
*   > errors are handled is well defined, so this works but isn’t pretty).
* @property {boolean | null | undefined} [tightSelfClosing=false]
*   Do not use an extra space when closing self-closing elements: `<img/>`
*   instead of `<img />` (default: `false`).
*
*   > 👉 **Note**: only used if `closeSelfClosing: true` or
*   > `closeEmptyElements: true`.
* @property {boolean | null | undefined} [upperDoctype=false]
*   Use a `<!DOCTYPE…` instead of `<!doctype…` (default: `false`).
*
*   Useless except for XHTML.
* @property {ReadonlyArray<string> | null | undefined} [voids]
*   Tag names of elements to serialize without closing tag (default: `html-void-elements`).
*
*   Not used in the SVG space.
*
*   > 👉 **Note**: It’s highly unlikely that you want to pass this, because
*   > hast is not for XML, and HTML will not add more void elements.
*
* @typedef {'"' | "'"} Quote
*   HTML quotes for attribute values.
*
* @typedef {Omit<Required<{[key in keyof Options]: Exclude<Options[key], null | undefined>}>, 'space' | 'quote'>} Settings
*
* @typedef {'html' | 'svg'} Space
*   Namespace.
*
* @typedef State
*   Info passed around about the current state.
* @property {(node: Parents | undefined) => string} all
*   Serialize the children of a parent node.
* @property {Quote} alternative
*   Alternative quote.
* @property {(node: Nodes, index: number | undefined, parent: Parents | undefined) => string} one
*   Serialize one node.
* @property {Quote} quote
*   Preferred quote.
* @property {Schema} schema
*   Current schema.
* @property {Settings} settings
*   User configuration.
*/
/** @type {Options} */
const emptyOptions = {}, emptyCharacterReferences = {}, emptyChildren = [];
/**
* Serialize hast as HTML.
*
* @param {Array<RootContent> | Nodes} tree
*   Tree to serialize.
* @param {Options | null | undefined} [options]
*   Configuration (optional).
* @returns {string}
*   Serialized HTML.
*/
function toHtml(tree, options) {
	let options_ = options || emptyOptions, quote = options_.quote || "\"";
	if (quote !== "\"" && quote !== "'") throw Error("Invalid quote `" + quote + "`, expected `'` or `\"`");
	let alternative = quote === "\"" ? "'" : "\"";
	return {
		one,
		all,
		settings: {
			omitOptionalTags: options_.omitOptionalTags || !1,
			allowParseErrors: options_.allowParseErrors || !1,
			allowDangerousCharacters: options_.allowDangerousCharacters || !1,
			quoteSmart: options_.quoteSmart || !1,
			preferUnquoted: options_.preferUnquoted || !1,
			tightAttributes: options_.tightAttributes || !1,
			upperDoctype: options_.upperDoctype || !1,
			tightDoctype: options_.tightDoctype || !1,
			bogusComments: options_.bogusComments || !1,
			tightCommaSeparatedLists: options_.tightCommaSeparatedLists || !1,
			tightSelfClosing: options_.tightSelfClosing || !1,
			collapseEmptyAttributes: options_.collapseEmptyAttributes || !1,
			allowDangerousHtml: options_.allowDangerousHtml || !1,
			voids: options_.voids || htmlVoidElements,
			characterReferences: options_.characterReferences || emptyCharacterReferences,
			closeSelfClosing: options_.closeSelfClosing || !1,
			closeEmptyElements: options_.closeEmptyElements || !1
		},
		schema: options_.space === "svg" ? svg : html$2,
		quote,
		alternative
	}.one(Array.isArray(tree) ? {
		type: "root",
		children: tree
	} : tree, void 0, void 0);
}
/**
* Serialize a node.
*
* @this {State}
*   Info passed around about the current state.
* @param {Nodes} node
*   Node to handle.
* @param {number | undefined} index
*   Index of `node` in `parent`.
* @param {Parents | undefined} parent
*   Parent of `node`.
* @returns {string}
*   Serialized node.
*/
function one(node, index, parent) {
	return handle(node, index, parent, this);
}
/**
* Serialize all children of `parent`.
*
* @this {State}
*   Info passed around about the current state.
* @param {Parents | undefined} parent
*   Parent whose children to serialize.
* @returns {string}
*   Serialized children.
*/
function all(parent) {
	/** @type {Array<string>} */
	let results = [], children = parent && parent.children || emptyChildren, index = -1;
	for (; ++index < children.length;) results[index] = this.one(children[index], index, parent);
	return results.join("");
}
// node_modules/hast-util-parse-selector/lib/index.js
/**
* @typedef {import('hast').Element} Element
* @typedef {import('hast').Properties} Properties
*/
/**
* @template {string} SimpleSelector
*   Selector type.
* @template {string} DefaultTagName
*   Default tag name.
* @typedef {(
*   SimpleSelector extends ''
*     ? DefaultTagName
*     : SimpleSelector extends `${infer TagName}.${infer Rest}`
*     ? ExtractTagName<TagName, DefaultTagName>
*     : SimpleSelector extends `${infer TagName}#${infer Rest}`
*     ? ExtractTagName<TagName, DefaultTagName>
*     : SimpleSelector extends string
*     ? SimpleSelector
*     : DefaultTagName
* )} ExtractTagName
*   Extract tag name from a simple selector.
*/
const search = /[#.]/g;
/**
* Create a hast element from a simple CSS selector.
*
* @template {string} Selector
*   Type of selector.
* @template {string} [DefaultTagName='div']
*   Type of default tag name (default: `'div'`).
* @param {Selector | null | undefined} [selector]
*   Simple CSS selector (optional).
*
*   Can contain a tag name (`foo`), classes (`.bar`), and an ID (`#baz`).
*   Multiple classes are allowed.
*   Uses the last ID if multiple IDs are found.
* @param {DefaultTagName | null | undefined} [defaultTagName='div']
*   Tag name to use if `selector` does not specify one (default: `'div'`).
* @returns {Element & {tagName: ExtractTagName<Selector, DefaultTagName>}}
*   Built element.
*/
function parseSelector(selector, defaultTagName) {
	let value = selector || "", props = {}, start = 0, previous, tagName;
	for (; start < value.length;) {
		search.lastIndex = start;
		let match = search.exec(value), subvalue = value.slice(start, match ? match.index : value.length);
		subvalue && (previous ? previous === "#" ? props.id = subvalue : Array.isArray(props.className) ? props.className.push(subvalue) : props.className = [subvalue] : tagName = subvalue, start += subvalue.length), match && (previous = match[0], start++);
	}
	return {
		type: "element",
		tagName: tagName || defaultTagName || "div",
		properties: props,
		children: []
	};
}
// node_modules/hastscript/lib/create-h.js
/**
* @import {Element, Nodes, RootContent, Root} from 'hast'
* @import {Info, Schema} from 'property-information'
*/
/**
* @typedef {Array<Nodes | PrimitiveChild>} ArrayChildNested
*   List of children (deep).
*/
/**
* @typedef {Array<ArrayChildNested | Nodes | PrimitiveChild>} ArrayChild
*   List of children.
*/
/**
* @typedef {Array<number | string>} ArrayValue
*   List of property values for space- or comma separated values (such as `className`).
*/
/**
* @typedef {ArrayChild | Nodes | PrimitiveChild} Child
*   Acceptable child value.
*/
/**
* @typedef {number | string | null | undefined} PrimitiveChild
*   Primitive children, either ignored (nullish), or turned into text nodes.
*/
/**
* @typedef {boolean | number | string | null | undefined} PrimitiveValue
*   Primitive property value.
*/
/**
* @typedef {Record<string, PropertyValue | Style>} Properties
*   Acceptable value for element properties.
*/
/**
* @typedef {ArrayValue | PrimitiveValue} PropertyValue
*   Primitive value or list value.
*/
/**
* @typedef {Element | Root} Result
*   Result from a `h` (or `s`) call.
*/
/**
* @typedef {number | string} StyleValue
*   Value for a CSS style field.
*/
/**
* @typedef {Record<string, StyleValue>} Style
*   Supported value of a `style` prop.
*/
/**
* Create an `h` function.
*
* @param {Schema} schema
*   Schema to use.
* @param {string} defaultTagName
*   Default tag name.
* @param {ReadonlyArray<string> | undefined} [caseSensitive]
*   Case-sensitive tag names (default: `undefined`).
* @returns
*   `h`.
*/
function createH(schema, defaultTagName, caseSensitive) {
	let adjust = caseSensitive ? createAdjustMap(caseSensitive) : void 0;
	/**
	* Hyperscript compatible DSL for creating virtual hast trees.
	*
	* @overload
	* @param {null | undefined} [selector]
	*   Nothing to get a root.
	* @param {...Child} children
	*   Children.
	* @returns {Root}
	*   Root.
	*
	* @overload
	* @param {string} selector
	*   Selector.
	* @param {Child | Properties} [properties]
	*   Properties (or first child) (default: `undefined`).
	* @param {...Child} children
	*   Children.
	* @returns {Element}
	*   Element.
	*
	* @param {string | null | undefined} [selector]
	*   Selector.
	* @param {Child | Properties} [properties]
	*   Properties (or first child) (default: `undefined`).
	* @param {...Child} children
	*   Children.
	* @returns {Result}
	*   Result.
	*/
	function h(selector, properties, ...children) {
		/** @type {Result} */
		let node;
		if (selector == null) {
			node = {
				type: "root",
				children: []
			};
			let child = properties;
			children.unshift(child);
		} else {
			node = parseSelector(selector, defaultTagName);
			let lower = node.tagName.toLowerCase(), adjusted = adjust ? adjust.get(lower) : void 0;
			if (node.tagName = adjusted || lower, isChild(properties)) children.unshift(properties);
			else for (let [key, value] of Object.entries(properties)) addProperty(schema, node.properties, key, value);
		}
		for (let child of children) addChild(node.children, child);
		return node.type === "element" && node.tagName === "template" && schema.space === "html" && (node.content = {
			type: "root",
			children: node.children
		}, node.children = []), node;
	}
	return h;
}
/**
* Check if something is properties or a child.
*
* @param {Child | Properties} value
*   Value to check.
* @returns {value is Child}
*   Whether `value` is definitely a child.
*/
function isChild(value) {
	if (typeof value != "object" || !value || Array.isArray(value)) return !0;
	if (typeof value.type != "string") return !1;
	let record = value, keys = Object.keys(value);
	for (let key of keys) {
		let value = record[key];
		if (value && typeof value == "object") {
			if (!Array.isArray(value)) return !0;
			let list = value;
			for (let item of list) if (typeof item != "number" && typeof item != "string") return !0;
		}
	}
	return !!("children" in value && Array.isArray(value.children));
}
/**
* Add a property.
*
* @param {Schema} schema
*   Schema.
* @param {Properties} properties
*   Properties object.
* @param {string} key
*   Property name.
* @param {PropertyValue | Style} value
*   Property value.
* @returns {undefined}
*   Nothing.
*/
function addProperty(schema, properties, key, value) {
	if (value == null) return;
	let info = find(schema, key), result;
	if (typeof value == "number") {
		if (Number.isNaN(value)) return;
		result = value;
	} else result = typeof value == "boolean" ? value : typeof value == "string" ? info.spaceSeparated ? parse(value) : info.commaSeparated ? parse$1(value) : info.commaOrSpaceSeparated ? parse(parse$1(value).join(" ")) : parsePrimitive(info, info.property, value) : Array.isArray(value) ? [...value] : info.property === "style" ? style(value) : String(value);
	if (Array.isArray(result)) {
		/** @type {Array<number | string>} */
		let finalResult = [];
		for (let item of result) finalResult.push(parsePrimitive(info, info.property, item));
		result = finalResult;
	}
	if (info.property === "className" && Array.isArray(properties.className)) {
		let add = result;
		result = [...properties.className, ...Array.isArray(add) ? add : [add]];
	}
	properties[info.property] = result;
}
/**
* Add a child.
*
* @param {Array<RootContent>} nodes
*   Children.
* @param {Child} value
*   Child.
* @returns {undefined}
*   Nothing.
*/
function addChild(nodes, value) {
	if (value != null) {
		if (typeof value == "number" || typeof value == "string") nodes.push({
			type: "text",
			value: String(value)
		});
		else if (Array.isArray(value)) for (let child of value) addChild(nodes, child);
		else if (typeof value == "object" && "type" in value) value.type === "root" ? addChild(nodes, value.children) : nodes.push(value);
		else throw Error("Expected node, nodes, or string, got `" + value + "`");
	}
}
/**
* Parse a single primitives.
*
* @param {Info} info
*   Property information.
* @param {string} name
*   Property name.
* @param {PrimitiveValue} value
*   Property value.
* @returns {PrimitiveValue}
*   Property value.
*/
function parsePrimitive(info, name, value) {
	if (typeof value == "string") {
		if (info.number && value && !Number.isNaN(Number(value))) return Number(value);
		if ((info.boolean || info.overloadedBoolean) && (value === "" || normalize(value) === normalize(name))) return !0;
	}
	return value;
}
/**
* Serialize a `style` object as a string.
*
* @param {Style} styles
*   Style object.
* @returns {string}
*   CSS string.
*/
function style(styles) {
	/** @type {Array<string>} */
	let result = [];
	for (let [key, value] of Object.entries(styles)) result.push([key, value].join(": "));
	return result.join("; ");
}
/**
* Create a map to adjust casing.
*
* @param {ReadonlyArray<string>} values
*   List of properly cased keys.
* @returns {Map<string, string>}
*   Map of lowercase keys to uppercase keys.
*/
function createAdjustMap(values) {
	/** @type {Map<string, string>} */
	let result = /* @__PURE__ */ new Map();
	for (let value of values) result.set(value.toLowerCase(), value);
	return result;
}
// node_modules/hastscript/lib/svg-case-sensitive-tag-names.js
/**
* List of case-sensitive SVG tag names.
*
* @type {ReadonlyArray<string>}
*/
const svgCaseSensitiveTagNames = /* @__PURE__ */ "altGlyph.altGlyphDef.altGlyphItem.animateColor.animateMotion.animateTransform.clipPath.feBlend.feColorMatrix.feComponentTransfer.feComposite.feConvolveMatrix.feDiffuseLighting.feDisplacementMap.feDistantLight.feDropShadow.feFlood.feFuncA.feFuncB.feFuncG.feFuncR.feGaussianBlur.feImage.feMerge.feMergeNode.feMorphology.feOffset.fePointLight.feSpecularLighting.feSpotLight.feTile.feTurbulence.foreignObject.glyphRef.linearGradient.radialGradient.solidColor.textArea.textPath".split("."), h = createH(html$2, "div"), s = createH(svg, "g", svgCaseSensitiveTagNames), countOf = {
	pass: "passed",
	warn: "warned",
	fail: "failed",
	inconclusive: "inconclusive",
	error: "errors",
	skipped: "skipped"
};
/** The verdict as a word on its colour. */
function chip(verdict, ...classes) {
	return h("span", { className: [
		"chip",
		verdict,
		...classes
	] }, [
		verdictIcon(verdict),
		" ",
		verdictWord[verdict]
	]);
}
/** Drawn, because fonts with coloured pictures are not everywhere. It says nothing that the word beside it does not. */
function verdictIcon(verdict) {
	return s("svg", {
		className: ["icon"],
		viewBox: "0 0 16 16",
		ariaHidden: "true"
	}, [s("path", { d: {
		pass: "M2.5 8.5 6.3 12.3 13.5 4.2",
		warn: "M8 2.2 14.6 13.8H1.4ZM8 6.6V9.6M8 11.6V11.8",
		inconclusive: "M5.2 5.6C5.2 1.6 10.8 1.8 10.8 5.4 10.8 7.8 8 7.8 8 10.2M8 13V13.2",
		fail: "M3.5 3.5 12.5 12.5M12.5 3.5 3.5 12.5",
		error: "M5.2 1.6H10.8L14.4 5.2V10.8L10.8 14.4H5.2L1.6 10.8V5.2ZM8 4.6V8.8M8 11.2V11.4",
		skipped: "M3 4 7 8 3 12M8.5 4 12.5 8 8.5 12"
	}[verdict] })]);
}
/** A sentence in which names stand between backticks. */
function sentence(untrusted, length) {
	return sentenceParts(clippedText(untrusted, length)).map((part) => part.code ? h("code", part.text) : {
		type: "text",
		value: part.text
	});
}
/** Number of findings of one verdict. */
function countOfVerdict(counts, verdict) {
	return counts[countOf[verdict]];
}
/** All findings as one bar, worst first. The tiles beside it say the same in words. */
function verdictBar(report) {
	let counts = countFindings(report.subjects), total = Object.values(counts).reduce((sum, count) => sum + count, 0);
	if (total === 0) return;
	let shares = worstFirst.map((verdict) => {
		let count = countOfVerdict(counts, verdict);
		return {
			verdict,
			share: count === 0 ? 0 : Math.max(1, 100 * count / total)
		};
	}), scale = 100 / shares.reduce((sum, { share }) => sum + share, 0), start = 0, parts = shares.flatMap(({ verdict, share }) => {
		if (share === 0) return [];
		let width = share * scale, part = s("rect", {
			className: ["part", `mark-${verdict}`],
			x: fixed(start),
			y: "0",
			width: fixed(width),
			height: "4"
		});
		return start += width, [part];
	});
	return s("svg", {
		className: ["bar"],
		role: "img",
		viewBox: "0 0 100 4",
		preserveAspectRatio: "none",
		ariaLabel: `Checks by verdict: ${countsSentence(report.subjects)}.`
	}, parts);
}
/** A share of 0 to 1 as a bar. */
function shareBar(share, unit, verdict) {
	let width = share === 0 ? 0 : Math.max(.8, 100 * share);
	return s("svg", {
		className: ["share", `mark-${verdict}`],
		role: "img",
		viewBox: "0 0 100 6",
		preserveAspectRatio: "none",
		ariaLabel: formatEstimate(share, unit)
	}, [s("rect", {
		className: ["track"],
		x: "0",
		y: "0",
		width: "100",
		height: "6",
		rx: "2"
	}), s("rect", {
		className: ["part"],
		x: "0",
		y: "0",
		width: fixed(width),
		height: "6",
		rx: "2"
	})]);
}
function fixed(value) {
	return String(Number(value.toFixed(3)));
}
// packages/shared/src/publish/render/html-style.ts
/**
* The report's only style sheet. Colours are pairs of text and ground whose contrast is at least 4.5:1 in both schemes
* (WCAG 2.2, 1.4.3); every coloured thing also carries its word.
*/
const shown = {
	attention: 300,
	rest: 1e3,
	evidence: 100,
	samples: 20,
	places: 3,
	notes: 50
};
/** One contract or model: what needs attention, what passed, and what was read. */
function subjectSection(subject, number) {
	let ordered = findingsWorstFirst([subject]).map(({ finding }) => finding), having = (...verdicts) => ordered.filter(({ verdict }) => verdicts.includes(verdict)), problems = having("error", "fail", "inconclusive"), warnings = having("warn"), rest = having("pass", "skipped"), id = `subject-${number}`;
	return h("section", { ariaLabelledBy: id }, [
		h("h2", { id }, [
			clippedText(subject.name, 200),
			" ",
			chip(subject.verdict)
		]),
		h("p", { className: ["muted"] }, `${countsSentence([subject]) || "no check was made"}.`),
		...subject.notes.slice(0, shown.notes).map((note) => h("p", { className: ["note"] }, sentence(note, 2e3))),
		...attention(problems, "What is wrong", `${id}-problems`),
		...attention(warnings, "Warnings", `${id}-warnings`),
		...passed(rest, `${id}-rest`),
		...evidence(subject.evidence, `${id}-evidence`)
	]);
}
function attention(findings, caption, id) {
	return findings.length === 0 ? [] : [table(id, "findings", `${caption}: ${plural(findings.length, "check")}`, [
		["check", "check"],
		["found", "found"],
		["limit", "limit"],
		["where", "where"],
		["todo", "what to do"]
	], findings.slice(0, shown.attention).map((finding) => [
		[
			chip(finding.verdict),
			h("span", { className: ["name"] }, clippedText(finding.subject, 200)),
			h("code", clippedText(finding.rule, 100))
		],
		[
			h("div", sentence(finding.message, 2e3)),
			...share(finding),
			...samples(finding.samples)
		],
		finding.threshold === void 0 ? [] : [h("code", clippedText(finding.threshold, 200))],
		[places(finding)],
		finding.hint === void 0 ? [] : sentence(finding.hint, 1e3)
	])), ...leftOut(findings.length - shown.attention, "check")];
}
function passed(findings, id) {
	if (findings.length === 0) return [];
	let columns = [
		["check", "check"],
		["found", "found"],
		["measured", "measured"]
	], rows = findings.slice(0, shown.rest).map((finding) => [
		[
			chip(finding.verdict),
			" ",
			h("code", clippedText(finding.rule, 100)),
			" ",
			clippedText(finding.subject, 200)
		],
		sentence(finding.message, 600),
		[h("span", { className: ["number"] }, clippedText(measured(finding) ?? "", 200))]
	]), skipped = findings.filter(({ verdict }) => verdict === "skipped").length, title = `${plural(findings.length - skipped, "check")} passed${skipped > 0 ? `, ${formatCount(skipped)} skipped` : ""}`;
	return [h("details", [
		h("summary", title),
		table(id, "rest", title, columns, rows),
		...leftOut(findings.length - rows.length, "check")
	])];
}
function evidence(entries, id) {
	if (entries.length === 0) return [];
	let content = [table(id, "evidence", "What was read", [
		["role", "what"],
		["path", "file"],
		["rows", "rows"],
		["bytes", "bytes"],
		["digest", "SHA-256"]
	], entries.slice(0, shown.evidence).map(({ role, path, rows, bytes, digest }) => [
		[clippedText(role, 60)],
		[h("code", clippedText(path, 300))],
		[h("span", { className: ["number"] }, rows === void 0 ? "" : formatCount(rows))],
		[h("span", { className: ["number"] }, formatCount(bytes))],
		[h("code", digest.replace(/^sha256:/, ""))]
	])), ...leftOut(entries.length - shown.evidence, "file")];
	return entries.length <= 5 ? content : [h("details", [h("summary", `${plural(entries.length, "file")} read`), ...content])];
}
/** A table that scrolls inside its own region, which the keyboard can reach. */
function table(id, className, caption, columns, rows) {
	return h("div", {
		className: ["scroll"],
		role: "region",
		ariaLabelledBy: id,
		tabIndex: 0
	}, [h("table", { className: [className] }, [
		h("caption", { id }, caption),
		h("colgroup", columns.map(([name]) => h("col", { className: [name] }))),
		h("thead", [h("tr", columns.map(([, title]) => h("th", { scope: "col" }, title)))]),
		h("tbody", rows.map((cells) => h("tr", cells.map((cell, index) => index === 0 ? h("th", { scope: "row" }, cell) : h("td", cell)))))
	])]);
}
function share(finding) {
	let { estimate, unit, verdict } = finding;
	if (estimate === void 0 || unit === void 0 || !isShare(finding)) return [];
	let amount = h("span", { className: ["amount"] }, clippedText(measured(finding) ?? "", 200));
	return [h("div", { className: ["measure"] }, [shareBar(estimate, unit, verdict), amount])];
}
function samples(all) {
	if (all.length === 0) return [];
	let items = sampleGroups(all.slice(0, shown.samples * 10)).slice(0, shown.samples).map((group) => {
		let { value, redacted } = group, shownValue = value === void 0 || redacted ? value : h("code", value === "" ? "(empty)" : clippedText(value, 200));
		return h("li", [shownValue ?? "", clippedText(sampleContext(group, 5), 600)]);
	});
	return [h("details", { open: items.length <= 3 }, [h("summary", plural(all.length, "example")), h("ul", { className: ["samples"] }, items)])];
}
function places({ locations }) {
	let items = locations.slice(0, shown.places).map((location) => h("li", h("code", clippedText(placeOf(location), 300)))), more = locations.length - items.length;
	return h("ul", { className: ["places"] }, [...items, ...more > 0 ? [h("li", `and ${plural(more, "more place")}`)] : []]);
}
function leftOut(count, what) {
	return count > 0 ? [h("p", { className: ["muted"] }, `${plural(count, `more ${what}`)} in report.json.`)] : [];
}
/** The whole report as one HTML file that needs nothing else: no script, no image, no font, no network. */
function renderHtml(report) {
	let title = clippedText(headline(report), 300);
	return `${toHtml(h(null, [{ type: "doctype" }, h("html", { lang: "en" }, [h("head", [
		h("meta", { charSet: "utf-8" }),
		h("meta", {
			httpEquiv: "Content-Security-Policy",
			content: "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
		}),
		h("meta", {
			name: "viewport",
			content: "width=device-width, initial-scale=1"
		}),
		h("meta", {
			name: "color-scheme",
			content: "light dark"
		}),
		h("meta", {
			name: "referrer",
			content: "no-referrer"
		}),
		h("title", title),
		h("style", "\n:root{color-scheme:light dark;--page:#f6f8fa;--card:#fff;--text:#1f2328;--muted:#59636e;--line:#d1d9e0;--code:#eef1f4;--link:#0550ae;\n--pass:#116329;--pass-ground:#dafbe1;--warn:#704800;--warn-ground:#fff3c4;--inconclusive:#5a32a3;--inconclusive-ground:#f3e8ff;\n--fail:#a40e26;--fail-ground:#ffe2df;--error:#fff;--error-ground:#8c1023;--error-mark:#8c1023;--skipped:#4d5761;--skipped-ground:#e7ebef}\n@media (prefers-color-scheme:dark){:root{--page:#0d1117;--card:#151b23;--text:#e6edf3;--muted:#9da7b1;--line:#343b44;--code:#212830;--link:#79b8ff;\n--pass:#6fdd8b;--pass-ground:#12301d;--warn:#f0c14b;--warn-ground:#332708;--inconclusive:#d5b3ff;--inconclusive-ground:#2a1f42;\n--fail:#ff9a93;--fail-ground:#40161a;--error:#fff;--error-ground:#a3182c;--error-mark:#ff6b7a;--skipped:#b1bac4;--skipped-ground:#262c34}}\n*{box-sizing:border-box}\nbody{margin:0;background:var(--page);color:var(--text);font:1rem/1.55 system-ui,-apple-system,\"Segoe UI\",Roboto,\"Noto Sans\",sans-serif;overflow-wrap:anywhere}\nmain,header.page,footer{max-width:76rem;margin:0 auto;padding:0 1.25rem}\nheader.page{padding-top:2rem}\na{color:var(--link)}\n:focus-visible{outline:3px solid var(--link);outline-offset:2px}\ncode{font:.875em/1.4 ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;background:var(--code);border-radius:4px;padding:.1em .35em;white-space:pre-wrap}\nh1{font-size:1.65rem;line-height:1.25;margin:.6rem 0 .4rem;text-wrap:balance}\nh2{font-size:1.2rem;margin:2.2rem 0 .6rem}\nh3{font-size:1rem;margin:1.6rem 0 .4rem}\np{margin:.4rem 0}\n.muted{color:var(--muted)}\n.eyebrow{margin:0;font-size:.875rem;color:var(--muted);letter-spacing:.02em}\n.chip{display:inline-block;white-space:nowrap;border-radius:999px;padding:.1rem .65rem;font-size:.8125rem;font-weight:600;line-height:1.5}\n.chip.big{font-size:1rem;padding:.3rem 1rem}\n.pass{color:var(--pass);background:var(--pass-ground)}\n.warn{color:var(--warn);background:var(--warn-ground)}\n.inconclusive{color:var(--inconclusive);background:var(--inconclusive-ground)}\n.fail{color:var(--fail);background:var(--fail-ground)}\n.error{color:var(--error);background:var(--error-ground)}\n.skipped{color:var(--skipped);background:var(--skipped-ground)}\n.verdict{background:var(--card);border:1px solid var(--line);border-left:.5rem solid var(--mark);border-radius:.6rem;padding:1.25rem 1.4rem;margin-top:.8rem}\n.mark-pass{--mark:var(--pass)}.mark-warn{--mark:var(--warn)}.mark-inconclusive{--mark:var(--inconclusive)}\n.mark-fail{--mark:var(--fail)}.mark-error{--mark:var(--error-mark)}.mark-skipped{--mark:var(--skipped)}\n.tiles{display:grid;grid-template-columns:repeat(auto-fit,minmax(7.5rem,1fr));gap:.6rem;margin:1rem 0 0;padding:0;list-style:none}\n.tiles li{border:1px solid var(--line);border-top:.25rem solid var(--mark);border-radius:.5rem;padding:.45rem .8rem;background:var(--page)}\n.tiles strong{display:block;font-size:1.5rem;line-height:1.2;font-variant-numeric:tabular-nums}\n.tiles span{font-size:.875rem;color:var(--muted)}\n.bar{display:block;width:100%;height:1.1rem;margin-top:1rem;border-radius:.3rem}\n.measure{display:flex;flex-wrap:wrap;align-items:center;gap:.1rem .6rem;margin-top:.3rem}\n.share{display:block;flex:none;width:7rem;max-width:100%;height:.55rem}\n.icon{width:.85em;height:.85em;vertical-align:-.06em;fill:none;stroke:currentColor;stroke-width:2;stroke-linecap:round;stroke-linejoin:round}\n.amount{font-size:.8125rem;color:var(--muted)}\nsvg .track{fill:var(--line)}\nsvg .part{fill:var(--mark);stroke:var(--card);stroke-width:.3}\n.note{background:var(--card);border:1px solid var(--line);border-left:.35rem solid var(--link);border-radius:.4rem;padding:.55rem 1rem;margin:.6rem 0}\n.note.changed{border-left-color:var(--warn)}\n.scroll{overflow-x:auto;background:var(--card);border:1px solid var(--line);border-radius:.6rem;margin:.6rem 0}\ntable{border-collapse:collapse;width:100%;font-size:.9rem}\ncaption{text-align:left;font-weight:600;padding:.75rem .9rem .35rem}\nth,td{text-align:left;vertical-align:top;padding:.6rem .9rem;border-top:1px solid var(--line)}\nthead th{font-size:.8125rem;color:var(--muted);font-weight:600;border-top:0;white-space:nowrap}\ntbody th{font-weight:400}\n.findings{min-width:58rem}\n.findings col.check{width:15%}.findings col.found{width:33%}.findings col.limit{width:10%}.findings col.where{width:22%}.findings col.todo{width:20%}\n.rest{min-width:38rem}\n.rest col.check{width:34%}\n.evidence{min-width:44rem}\n.evidence tbody th{white-space:nowrap}\n.name{display:block;font-weight:600;margin-top:.3rem}\n.number{font-variant-numeric:tabular-nums;white-space:nowrap}\nul.samples{margin:.4rem 0 0;padding:0;list-style:none;font-size:.85rem}\nul.samples li{padding:.1rem 0}\nul.places{margin:0;padding:0;list-style:none}\ndetails{margin:.6rem 0}\nsummary{cursor:pointer;padding:.45rem .2rem;font-weight:600}\ntd details{margin:.35rem 0 0}\ntd summary{padding:.1rem 0;font-weight:400;font-size:.85rem;color:var(--muted)}\ndl{display:grid;grid-template-columns:minmax(7rem,max-content) 1fr;gap:.35rem 1.2rem;background:var(--card);border:1px solid var(--line);border-radius:.6rem;padding:1rem 1.2rem;margin:.6rem 0;font-size:.9rem}\ndt{color:var(--muted)}\ndd{margin:0}\nfooter{padding-top:1.5rem;padding-bottom:2.5rem;font-size:.875rem;color:var(--muted)}\n@media (max-width:40rem){.findings,.rest{min-width:0;display:block}:is(.findings,.rest) :is(caption,tbody,tr,th,td){display:block}\n:is(.findings,.rest) :is(colgroup,thead){position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}\n:is(.findings,.rest) :is(th,td){border-top:0;padding:.15rem .9rem}:is(.findings,.rest) tr{border-top:1px solid var(--line);padding:.6rem 0}\n.findings td:nth-child(3):not(:empty)::before{content:\"limit \";color:var(--muted)}h1{font-size:1.3rem}header.page{padding-top:1.1rem}main,header.page,footer{padding-left:.8rem;padding-right:.8rem}.verdict{padding:.9rem 1rem}dl{grid-template-columns:1fr;gap:.1rem}dd{margin-bottom:.5rem}.tiles{grid-template-columns:repeat(auto-fit,minmax(7.6rem,1fr))}}\n@media print{:root{color-scheme:light;--page:#fff;--card:#fff;--text:#000;--muted:#444;--line:#999;--code:#f2f2f2;--link:#000}\nbody{font-size:9.5pt}main,header.page,footer{max-width:none;padding:0}.scroll{overflow:visible;border:0}.findings,.rest,.evidence{min-width:0}\ntr,.verdict,.note{break-inside:avoid}thead{display:table-header-group}.chip,.tiles li,.verdict,svg{print-color-adjust:exact;-webkit-print-color-adjust:exact}}\n")
	]), h("body", [
		header(report),
		h("main", mainContent(report)),
		footer(report)
	])])]))}\n`;
}
function header(report) {
	let { repository, pullRequest, headSha } = report.run, context = [
		repository,
		pullRequest === void 0 ? void 0 : `pull request #${pullRequest}`,
		headSha === void 0 ? void 0 : `commit ${shortDigest(headSha)}`,
		report.createdAt.replace("T", " ").replace(/(\.\d+)?Z$/, " UTC")
	].filter((part) => part !== void 0), sentence = verdictSentence(report);
	return h("header", { className: ["page"] }, [h("p", { className: ["eyebrow"] }, `gatewright · ${clippedText(context.join(" · "), 300)}`), h("div", { className: ["verdict", `mark-${report.verdict}`] }, [
		chip(report.verdict, "big"),
		h("h1", clippedText(`${report.action}: ${sentence}`, 300)),
		h("p", { className: ["muted"] }, blockingSentence(report)),
		verdictBar(report) ?? "",
		tiles(report)
	])]);
}
function blockingSentence({ blocking, mode }) {
	return blocking ? "This blocks the merge." : mode === "enforce" ? "This does not block the merge." : `This does not block the merge: the mode is ${mode}.`;
}
function tiles(report) {
	let counts = countFindings(report.subjects), words = {
		pass: "passed",
		warn: "warnings",
		inconclusive: "inconclusive",
		fail: "failed",
		error: "errors",
		skipped: "skipped"
	}, shown = worstFirst.filter((verdict) => countOfVerdict(counts, verdict) > 0);
	return h("ul", { className: ["tiles"] }, shown.map((verdict) => h("li", { className: [`mark-${verdict}`] }, [h("strong", formatCount(countOfVerdict(counts, verdict))), h("span", [
		verdictIcon(verdict),
		" ",
		words[verdict]
	])])));
}
function mainContent(report) {
	return [
		...report.notes.slice(0, 100).map((note) => h("p", { className: ["note"] }, sentence(note, 2e3))),
		...otherSide(report),
		...report.subjects.map((subject, index) => subjectSection(subject, index + 1)),
		h("h2", "Whose policy counted"),
		policy(report),
		h("h2", "Run"),
		run(report)
	];
}
function otherSide({ policy: { other }, verdict }) {
	if (other === void 0) return [];
	let changed = other.changed.length === 0 ? ["the policy"] : other.changed.slice(0, 20).flatMap((path, index) => [index === 0 ? "" : ", ", h("code", clippedText(path, 200))]);
	return [h("div", { className: ["note", "changed"] }, [h("p", [
		"This pull request changes ",
		...changed,
		"."
	]), h("p", [
		"The verdict above is ",
		chip(verdict),
		"; by the version that did not count (",
		h("code", clippedText(other.ref, 60)),
		") it would be ",
		chip(other.verdict),
		"."
	])])];
}
function policy({ policy: { path, ref, digest, approvedBy, reason }, mode }) {
	return definitions([
		["why", h("span", sentence(reason, 2e3))],
		["file", path === void 0 ? "none: the action ran on its inputs" : h("code", clippedText(path, 200))],
		["read from", h("code", clippedText(ref, 60))],
		["digest", digest === void 0 ? void 0 : h("code", digest)],
		["approved by", approvedBy === void 0 ? void 0 : clippedText(approvedBy, 100)],
		["mode", mode]
	]);
}
function run(report) {
	let { event, workflow, job, headSha, baseSha } = report.run, url = runUrl(report), name = runName(report), phases = Object.entries(report.timings).slice(0, 50).map(([phase, milliseconds]) => `${phase} ${Math.round(milliseconds).toLocaleString("en-US")} ms`);
	return definitions([
		["event", clippedText(event, 100)],
		["run", name === void 0 ? void 0 : url === void 0 ? name : h("a", { href: url }, name)],
		["workflow", workflow === void 0 ? void 0 : clippedText(workflow, 200)],
		["job", job === void 0 ? void 0 : clippedText(job, 200)],
		["head", headSha === void 0 ? void 0 : h("code", clippedText(headSha, 60))],
		["base", baseSha === void 0 ? void 0 : h("code", clippedText(baseSha, 60))],
		["time by phase", clippedText(phases.join(", "), 2e3)],
		["computed by", clippedText(Object.entries(report.versions).map(([tool, version]) => `${tool} ${version}`).join(", "), 500)]
	]);
}
function definitions(entries) {
	let shown = entries.filter(([, description]) => description !== void 0 && description !== "");
	return h("dl", shown.flatMap(([term, description]) => [h("dt", term), h("dd", description)]));
}
function footer(report) {
	return h("footer", [`Made by gatewright ${clippedText(report.versions.gatewright ?? "", 40)}. Every number on this page stands in report.json, which also holds what was too long to show.`]);
}
export { renderHtml };
