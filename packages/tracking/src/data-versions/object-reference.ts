import { configurationError } from "@gatewright/shared/errors/user-error.ts";

export interface ObjectReference {
  container: string;
  name: string;
  /** Undefined for the newest version. */
  id: string | undefined;
  /** As it was written, for sentences. */
  shown: string;
}

/**
 * `<bucket>/<key>[@<id>]`, with or without `//` in front. What stands behind the last `@` is the id; `@latest` says that there is
 * none, for a key that has an `@` itself.
 * @throws UserError (`configuration`) for a bucket that cannot be one, for no key, and for a prefix
 */
export function parseObject(scheme: string, system: string, locator: string): ObjectReference {
  const shown = `${scheme}:${locator}`;
  const address = locator.replace(/^\/\//, "");
  const slash = address.indexOf("/");
  const container = slash === -1 ? address : address.slice(0, slash);
  const rest = slash === -1 ? "" : address.slice(slash + 1);
  const at = rest.lastIndexOf("@");
  const hasId = at > 0 && rest.indexOf("/", at) === -1;
  const name = hasId ? rest.slice(0, at) : rest;
  const given = hasId ? rest.slice(at + 1) : undefined;
  const expected = { hint: `Write ${scheme}:<bucket>/<key>, and @<id> behind it for one version.` };
  if (!/^[a-z0-9][a-z0-9._-]{1,61}[a-z0-9]$/.test(container)) {
    throw configurationError(`${shown}: ${JSON.stringify(container)} is no name of a bucket of ${system}.`, expected);
  }
  if (name === "" || given === "") throw configurationError(`${shown} names no object.`, expected);
  if (name.endsWith("/")) {
    throw configurationError(`${shown} names a prefix; versions belong to single objects.`, {
      hint: "Name one object, for example a manifest of the files or one archive; or keep the folder with DVC, Delta Lake or lakeFS.",
    });
  }
  // An address would be another one when such steps are resolved.
  if (name.split("/").some((step) => step === "." || step === "..")) {
    throw configurationError(`${shown} has a step . or .. in its key.`, expected);
  }
  return { container, name, id: given === "latest" ? undefined : given, shown };
}
