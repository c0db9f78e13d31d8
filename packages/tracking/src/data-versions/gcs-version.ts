import { configurationError, evidenceError } from "@gatewright/shared/errors/user-error.ts";
import type { DataVersion } from "@gatewright/shared/ledger/record.ts";
import { ask, below, endpoint, textIn, variable } from "./ask.ts";
import type { DataContext } from "./data-context.ts";
import { parseObject } from "./object-reference.ts";

/**
 * An object of Google Cloud Storage: `gs:<bucket>/<object>@<generation>`. Every write makes a new generation, whether or not the bucket
 * keeps the old ones.
 */
export async function gcsVersion(locator: string, context: DataContext): Promise<DataVersion> {
  const { container: bucket, name, id, shown } = parseObject("gs", "Google Cloud Storage", locator);
  if (id !== undefined && !/^\d{1,20}$/.test(id)) {
    throw configurationError(`${shown}: ${JSON.stringify(id)} is no generation.`, {
      hint: "A generation is a number. If the @ belongs to the name, write @latest behind it.",
    });
  }
  const emulator = variable(["STORAGE_EMULATOR_HOST"], context);
  const token = variable(["GOOGLE_OAUTH_ACCESS_TOKEN", "CLOUDSDK_AUTH_ACCESS_TOKEN"], context)?.value;
  const base =
    emulator === undefined
      ? new URL("https://storage.googleapis.com")
      : endpoint(emulator.value.includes("://") ? emulator.value : `http://${emulator.value}`, emulator.name);
  const url = below(base, "storage", "v1", "b", bucket, "o", name);
  if (id !== undefined) url.search = `?generation=${id}`;
  // As Google's own clients do: an emulator gets no token.
  const headers = token === undefined || emulator !== undefined ? {} : { authorization: `Bearer ${token}` };
  const { status, body } = await ask({ system: "Google Cloud Storage", url, headers }, context);
  if (status !== 200) throw refusal(status, shown, token !== undefined);
  const generation = textIn(body, "generation") ?? "";
  if (!/^\d{1,20}$/.test(generation) || (id !== undefined && id !== generation)) {
    throw evidenceError(`Google Cloud Storage at ${url.host} told no generation of ${shown} that fits.`, {
      hint: "Is it the address of its JSON API?",
    });
  }
  const size = Number(textIn(body, "size") ?? Number.NaN);
  const md5 = Buffer.from(textIn(body, "md5Hash") ?? "", "base64").toString("hex");
  return {
    role: context.role,
    version: `gs:${bucket}/${name}@${generation}`,
    ...(Number.isSafeInteger(size) ? { bytes: size } : {}),
    files: 1,
    ...(md5.length === 32 ? { checksum: `md5:${md5}` } : {}),
    ...(id === undefined ? { resolved_from: "latest" } : {}),
  };
}

function refusal(status: number, shown: string, hasToken: boolean): Error {
  if (status === 404) {
    return evidenceError(`${shown} does not exist in Google Cloud Storage.`, {
      hint: "Check bucket, name and generation. One object is named, not a prefix; an old generation is gone unless the bucket keeps versions.",
    });
  }
  if (status === 401 || status === 403) {
    return evidenceError(
      `Google Cloud Storage refuses to tell about ${shown} (${status})${hasToken ? "" : ", and there is no token to ask with"}.`,
      {
        hint: "Set GOOGLE_OAUTH_ACCESS_TOKEN to a token with storage.objects.get (google-github-actions/auth with `token_format: access_token` gives one; they last an hour).",
      },
    );
  }
  return evidenceError(`Google Cloud Storage answered ${status} about ${shown}.`, { hint: "Check bucket and name." });
}
