// packages/tracking/src/redaction/secret-patterns.ts
/**
* Forms that nothing but a credential has, each by its issuer's published prefix. Their quantifiers are bounded, because the texts
* come from pull requests and can be long.
*/
const secretPatterns = [
	{
		name: "GitHub token",
		pattern: /\b(?:gh[pousr]_[A-Za-z0-9]{36,251}|github_pat_[A-Za-z0-9_]{22,255})/g
	},
	{
		name: "GitLab token",
		pattern: /\bgl(?:pat|dt|rt|cbt|ptt|ft|soat)-[A-Za-z0-9_-]{20,255}/g
	},
	{
		name: "AWS access key",
		pattern: /\b(?:AKIA|ASIA|ABIA|ACCA)[A-Z2-7]{16}\b/g
	},
	{
		name: "Google API key",
		pattern: /\bAIza[A-Za-z0-9_-]{35}/g
	},
	{
		name: "Google OAuth token",
		pattern: /\bya29\.[A-Za-z0-9_-]{20,2000}/g
	},
	{
		name: "Azure storage key",
		pattern: /\bAccountKey=[A-Za-z0-9+/]{40,100}={0,2}/g
	},
	{
		name: "Azure shared access signature",
		pattern: /[?&]sig=[A-Za-z0-9%+/=_-]{20,200}/g
	},
	{
		name: "AWS presigned signature",
		pattern: /[?&]X-Amz-(?:Signature|Credential|Security-Token)=[A-Za-z0-9%+/=_-]{10,2000}/gi
	},
	{
		name: "Google signature",
		pattern: /[?&]X-Goog-(?:Signature|Credential)=[A-Za-z0-9%+/=_-]{10,2000}/gi
	},
	{
		name: "Hugging Face token",
		pattern: /\bhf_[A-Za-z0-9]{30,100}/g
	},
	{
		name: "OpenAI key",
		pattern: /\bsk-(?:(?:proj|svcacct|admin|or-v1|ant-[a-z0-9]{1,10})-[A-Za-z0-9_-]{20,250}|[A-Za-z0-9]{32,250})/g
	},
	{
		name: "Weights & Biases key",
		pattern: /\bwandb_v1_[A-Za-z0-9_]{40,200}/g
	},
	{
		name: "Slack token",
		pattern: /\bxox[abeoprs]-[A-Za-z0-9-]{10,250}/g
	},
	{
		name: "Slack webhook",
		pattern: /\bhooks\.slack\.com\/(?:services|workflows)\/[A-Za-z0-9/]{20,200}/g
	},
	{
		name: "Stripe key",
		pattern: /\b[rs]k_(?:live|test)_[A-Za-z0-9]{16,250}/g
	},
	{
		name: "npm token",
		pattern: /\bnpm_[A-Za-z0-9]{36}\b/g
	},
	{
		name: "PyPI token",
		pattern: /\bpypi-[A-Za-z0-9_-]{50,500}/g
	},
	{
		name: "Databricks token",
		pattern: /\bdapi[0-9a-f]{32}(?:-\d)?\b/g
	},
	{
		name: "JSON web token",
		pattern: /\beyJ[A-Za-z0-9_-]{8,4000}\.eyJ[A-Za-z0-9_-]{8,8000}\.[A-Za-z0-9_-]{0,2000}/g
	},
	{
		name: "private key",
		pattern: /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----[\s\S]{0,20000}?(?:-----END [A-Z0-9 ]{0,40}-----|$)/g
	},
	{
		name: "HTTP authorization",
		pattern: /\b(?:[Bb]earer|[Bb]asic) [A-Za-z0-9._~+/-]{16,4000}={0,2}/g
	}
], addressCredentials = /\b([A-Za-z][A-Za-z0-9+.-]{0,30}:\/\/)([^\s/?#@"'<>]{1,2000})@/g, namedSecret = /((?:^|[^A-Za-z0-9])(?:[A-Za-z0-9]{1,40}[_-]){0,6}(?:secret|token|passwd|password|passphrase|api[_-]?key|access[_-]?key|private[_-]?key|credentials?)(?:[_-]?(?:key|id|value))?["']?(?:\s{0,3}[=:]\s{0,3}|\s{1,3}))(?:"([^"\n]{1,2000})"|'([^'\n]{1,2000})'|([^\s"'&;|,)]{1,2000}))/gi, secretWords = /* @__PURE__ */ new Set([
	"secret",
	"secrets",
	"token",
	"password",
	"passwords",
	"passwd",
	"pwd",
	"passphrase",
	"credential",
	"credentials",
	"apikey",
	"apikeys"
]), secretPairs = /* @__PURE__ */ new Set([
	"api key",
	"api keys",
	"access key",
	"access keys",
	"secret key",
	"private key",
	"account key",
	"auth key",
	"signing key",
	"encryption key"
]), languageWords = new Set("pad eos bos unk mask sep cls bod eod eot start end stop blank special vocab image video audio class num n per max min".split(" "));
/** Words of a name: `openaiApiKey`, `db.api_key`, `HF-TOKEN`. */
function wordsOf(name) {
	return name.slice(-200).replace(/([a-z0-9])([A-Z])/g, "$1 $2").toLowerCase().split(/[^a-z0-9]+/).filter((word) => word !== "");
}
/**
* Whether a parameter's name says that its value is secret. `max_tokens`, `token_length` and `pad_token` are the language model's
* tokens, so the last part of the name decides, and what an author would call a secret anyway is told by the value's own form.
* A number at the end (`passwords.0`, `token_2`, `password1`) only counts them.
*/
function namesSecret(name) {
	let words = wordsOf(name);
	for (; words.length > 1 && /^\d+$/.test(words.at(-1) ?? "");) words.pop();
	let last = (words.at(-1) ?? "").replace(/\d+$/, ""), before = words.at(-2) ?? "";
	return last === "token" && languageWords.has(before) ? !1 : secretWords.has(last) || secretPairs.has(`${before} ${last}`);
}
// packages/tracking/src/redaction/redact.ts
/** What stands in place of a secret. */
const redactedText = "[redacted]";
/**
* Parameters without secrets: a value that equals or holds a masked secret, has the form of a credential, or
* stands under a name such as `api_key`, however short, becomes `[redacted]` as a whole. `redacted` names them.
*/
function redactParameters(values, secrets) {
	let redacted = [], entries = Object.entries(values).map(([name, value]) => isSecret(name, value, secrets) ? (redacted.push(name), [name, redactedText]) : [name, value]);
	return {
		values: Object.fromEntries(entries),
		redacted
	};
}
/**
* A name, a path or a sentence of our own without what is known to be a secret and what has an issuer's form. `token` in it is a word,
* and what follows it is not taken for a secret, as it is in a command.
*/
function redactName(name, secrets) {
	let result = name;
	for (let secret of usable(secrets)) result = result.replaceAll(secret, redactedText);
	for (let { pattern } of secretPatterns) result = result.replace(pattern, redactedText);
	return result;
}
/** A text (a command, a remote, a path) with the secrets in it replaced. */
function redactText(text, secrets) {
	return redactName(text, secrets).replace(addressCredentials, `$1${redactedText}@`).replace(namedSecret, (whole, before, double, single, bare) => worthHiding(double ?? single ?? bare ?? "") ? `${before}${redactedText}` : whole);
}
function isSecret(name, value, secrets) {
	if (value === null || typeof value == "boolean") return !1;
	let text = String(value);
	return usable(secrets).some((secret) => text.includes(secret)) ? !0 : namesSecret(name) ? !saysWhereOrNothing(text) : typeof value == "string" && redactText(text, []) !== text;
}
/**
* Under a secret's name a value may be three characters, a number, or begin with a slash, and is a secret all the same. Shown is only
* what says that there is none, or in which variable or file it stands (`$TOKEN`, `env:TOKEN`). A variable is written in capitals:
* `$ecret` is a password.
*/
function saysWhereOrNothing(text) {
	let value = text.trim();
	return value === "[redacted]" || /^(?:|true|false|none|null)$/i.test(value) ? !0 : /^(?:\$\{[A-Za-z_][\w.:]*\}|(?:\$|env:)[A-Z_][A-Z0-9_]*|file:.*)$/s.test(value);
}
/** Longest first, so that a secret that holds another one is replaced as a whole. A secret of several lines is masked line by line. */
function usable(secrets) {
	let parts = secrets.flatMap((secret) => [secret, ...secret.split(/\r?\n/)]).map((part) => part.trim());
	return [...new Set(parts)].filter((part) => part.length >= 4).sort((a, b) => b.length - a.length);
}
/**
* Whether what follows a secret's name in a command or a sentence is worth hiding. Short words (`none`, `true`), references (`$TOKEN`, `env:TOKEN`, a path) and
* the marks of a tokenizer (`<pad>`, `[MASK]`) are what a reader needs, and no secrets.
*/
function worthHiding(text) {
	let value = text.trim();
	return value.length < 6 || value === "[redacted]" ? !1 : !/^(?:\$\{[^}]*\}|\$[A-Za-z_]\w*|\$\(.*\)|<[^>]*>|\[[^\]]*\]|(?:env|file):.*|(?:\.{0,2}\/|~\/).*)$/s.test(value);
}
export { redactParameters as n, redactText as r, redactName as t };
