/**
 * An address without user, password and query, any of which may hold a token; `git@host:path` names an account that everybody
 * uses. Up to the last `@` of the host's part, because a password may hold one.
 */
export function withoutCredentials(remote: string): string {
  return remote.replace(/^([A-Za-z][A-Za-z0-9+.-]*:\/\/)[^/?#]*@/, "$1").replace(/[?#].*$/s, "");
}

/** The same for every address in a text, and without whatever looks like an authorization header. */
export function withoutSecrets(text: string): string {
  return text
    .replaceAll(/[a-z][a-z0-9+.-]*:\/\/[^\s'"]+/gi, withoutCredentials)
    .replaceAll(/(authorization:\s*)\S+(\s+\S+)?/gi, "$1…");
}
