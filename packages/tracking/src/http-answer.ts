/** What may be believed of a server's answer: the same for stores that are asked and for systems that get a copy. */

/** No API that is spoken here answers with as much; a page, a proxy or an attacker may answer without end. */
export const maxBodyBytes = 8 * 1024 * 1024;

/** The whole body as text; undefined when it is longer than `maxBodyBytes`, of which no more is read. */
export async function bodyText(response: Response): Promise<string | undefined> {
  const parts: Uint8Array[] = [];
  let bytes = 0;
  for await (const part of response.body ?? []) {
    // Counted after unpacking: a small answer may unpack to gigabytes.
    bytes += part.length;
    if (bytes > maxBodyBytes) return undefined;
    parts.push(part);
  }
  return new TextDecoder().decode(Buffer.concat(parts));
}

/** Another try may succeed. */
export function isBusyOrBroken(status: number): boolean {
  return status === 429 || status >= 500;
}

/** How long a server asks to wait (RFC 9110, section 10.2.3: seconds or a date); undefined when it does not say. */
export function askedWaitMs(headers: Headers, now: number = Date.now()): number | undefined {
  const asked = headers.get("retry-after")?.trim() ?? "";
  if (/^\d{1,9}$/.test(asked)) return Number(asked) * 1000;
  const date = /^[A-Za-z]/.test(asked) ? Date.parse(asked) : Number.NaN;
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
