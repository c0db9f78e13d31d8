// packages/tracking/src/mirror/mirror-target.ts
/** Why a copy was not made, or not wholly; its message is a full sentence or several. */
var MirrorFailure = class extends Error {
	constructor(message, options) {
		super(message, options), this.name = "MirrorFailure";
	}
};
export { MirrorFailure as t };
