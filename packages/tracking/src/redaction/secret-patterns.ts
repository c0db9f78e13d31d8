/**
 * Forms that nothing but a credential has, each by its issuer's published prefix. Their quantifiers are bounded, because the texts
 * come from pull requests and can be long.
 */
export const secretPatterns: readonly { name: string; pattern: RegExp }[] = [
  { name: "GitHub token", pattern: /\b(?:gh[pousr]_[A-Za-z0-9]{36,251}|github_pat_[A-Za-z0-9_]{22,255})/g },
  { name: "GitLab token", pattern: /\bgl(?:pat|dt|rt|cbt|ptt|ft|soat)-[A-Za-z0-9_-]{20,255}/g },
  { name: "AWS access key", pattern: /\b(?:AKIA|ASIA|ABIA|ACCA)[A-Z2-7]{16}\b/g },
  { name: "Google API key", pattern: /\bAIza[A-Za-z0-9_-]{35}/g },
  { name: "Google OAuth token", pattern: /\bya29\.[A-Za-z0-9_-]{20,2000}/g },
  { name: "Azure storage key", pattern: /\bAccountKey=[A-Za-z0-9+/]{40,100}={0,2}/g },
  { name: "Azure shared access signature", pattern: /[?&]sig=[A-Za-z0-9%+/=_-]{20,200}/g },
  {
    name: "AWS presigned signature",
    pattern: /[?&]X-Amz-(?:Signature|Credential|Security-Token)=[A-Za-z0-9%+/=_-]{10,2000}/gi,
  },
  { name: "Google signature", pattern: /[?&]X-Goog-(?:Signature|Credential)=[A-Za-z0-9%+/=_-]{10,2000}/gi },
  { name: "Hugging Face token", pattern: /\bhf_[A-Za-z0-9]{30,100}/g },
  // The newer forms say whose they are; the older ones have no hyphen, as `sk-learn-gradient-boosting.pkl` has.
  {
    name: "OpenAI key",
    pattern: /\bsk-(?:(?:proj|svcacct|admin|or-v1|ant-[a-z0-9]{1,10})-[A-Za-z0-9_-]{20,250}|[A-Za-z0-9]{32,250})/g,
  },
  { name: "Weights & Biases key", pattern: /\bwandb_v1_[A-Za-z0-9_]{40,200}/g },
  { name: "Slack token", pattern: /\bxox[abeoprs]-[A-Za-z0-9-]{10,250}/g },
  { name: "Slack webhook", pattern: /\bhooks\.slack\.com\/(?:services|workflows)\/[A-Za-z0-9/]{20,200}/g },
  { name: "Stripe key", pattern: /\b[rs]k_(?:live|test)_[A-Za-z0-9]{16,250}/g },
  { name: "npm token", pattern: /\bnpm_[A-Za-z0-9]{36}\b/g },
  { name: "PyPI token", pattern: /\bpypi-[A-Za-z0-9_-]{50,500}/g },
  { name: "Databricks token", pattern: /\bdapi[0-9a-f]{32}(?:-\d)?\b/g },
  { name: "JSON web token", pattern: /\beyJ[A-Za-z0-9_-]{8,4000}\.eyJ[A-Za-z0-9_-]{8,8000}\.[A-Za-z0-9_-]{0,2000}/g },
  {
    name: "private key",
    pattern:
      /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----[\s\S]{0,20000}?(?:-----END [A-Z0-9 ]{0,40}-----|$)/g,
  },
  { name: "HTTP authorization", pattern: /\b(?:[Bb]earer|[Bb]asic) [A-Za-z0-9._~+/-]{16,4000}={0,2}/g },
];

/** User and password, or a token alone, in an address: `scheme://user:password@host`. */
export const addressCredentials = /\b([A-Za-z][A-Za-z0-9+.-]{0,30}:\/\/)([^\s/?#@"'<>]{1,2000})@/g;

/** `--api-key VALUE`, `password=VALUE`, `TOKEN: VALUE` in a command or a text. */
export const namedSecret =
  /((?:^|[^A-Za-z0-9])(?:[A-Za-z0-9]{1,40}[_-]){0,6}(?:secret|token|passwd|password|passphrase|api[_-]?key|access[_-]?key|private[_-]?key|credentials?)(?:[_-]?(?:key|id|value))?["']?(?:\s{0,3}[=:]\s{0,3}|\s{1,3}))(?:"([^"\n]{1,2000})"|'([^'\n]{1,2000})'|([^\s"'&;|,)]{1,2000}))/gi;

const secretWords = new Set([
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
  "apikeys",
]);
const secretPairs = new Set([
  "api key",
  "api keys",
  "access key",
  "access keys",
  "secret key",
  "private key",
  "account key",
  "auth key",
  "signing key",
  "encryption key",
]);

/** Before `token` these make it a language model's: `pad_token`, `image_token`, `num_token`. */
const languageWords = new Set(
  "pad eos bos unk mask sep cls bod eod eot start end stop blank special vocab image video audio class num n per max min".split(
    " ",
  ),
);

/** Words of a name: `openaiApiKey`, `db.api_key`, `HF-TOKEN`. */
function wordsOf(name: string): string[] {
  return name
    .slice(-200)
    .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "");
}

/**
 * Whether a parameter's name says that its value is secret. `max_tokens`, `token_length` and `pad_token` are the language model's
 * tokens, so the last part of the name decides, and what an author would call a secret anyway is told by the value's own form.
 * A number at the end (`passwords.0`, `token_2`, `password1`) only counts them.
 */
export function namesSecret(name: string): boolean {
  const words = wordsOf(name);
  while (words.length > 1 && /^\d+$/.test(words.at(-1) ?? "")) words.pop();
  const last = (words.at(-1) ?? "").replace(/\d+$/, "");
  const before = words.at(-2) ?? "";
  if (last === "token" && languageWords.has(before)) return false;
  return secretWords.has(last) || secretPairs.has(`${before} ${last}`);
}
