import type { MirrorPolicy } from "@gatewright/shared/policy/policy.ts";
import type { Environment } from "@gatewright/shared/runtime/environment.ts";
import { MirrorFailure } from "../mirror-target.ts";
import { mirrorVariables } from "../variables.ts";

export interface MlflowConfiguration {
  /** Without user, password and trailing slash. */
  address: string;
  headers: Record<string, string>;
  experiment: string;
  registeredModel: string | undefined;
}

/**
 * Where the copy goes. Undefined when nothing asks for one.
 * @throws MirrorFailure when the address is none that REST is spoken at
 */
export function mlflowConfiguration(
  model: string,
  { mlflow }: MirrorPolicy,
  variables: Environment,
): MlflowConfiguration | undefined {
  const given = variables[mirrorVariables.mlflowUri]?.trim();
  if (given === undefined || given === "") {
    if (mlflow === undefined) return undefined;
    throw new MirrorFailure(
      `The policy names MLflow, but ${mirrorVariables.mlflowUri} is not set in this job; set it to the server's address.`,
    );
  }
  const url = serverUrl(given);
  const authorization = authorizationOf(url, variables);
  return {
    address: `${url.origin}${url.pathname.replace(/\/+$/, "")}`,
    headers: authorization === undefined ? {} : { authorization },
    experiment: mlflow?.experiment ?? (variables[mirrorVariables.mlflowExperiment]?.trim() || model),
    registeredModel: mlflow?.registeredModel,
  };
}

export function mlflowSecrets(variables: Environment): string[] {
  const { mlflowToken, mlflowPassword, mlflowUri } = mirrorVariables;
  const secrets = [variables[mlflowToken], variables[mlflowPassword]];
  const uri = variables[mlflowUri]?.trim() ?? "";
  if (URL.canParse(uri)) {
    const url = new URL(uri);
    // A server that repeats the header repeats the password, in another alphabet.
    secrets.push(decoded(url.password), url.password, authorizationOf(url, variables)?.replace(/^\w+ /, ""));
  }
  return secrets.filter((secret) => secret !== undefined).filter((secret) => secret !== "");
}

function serverUrl(given: string): URL {
  const { mlflowUri } = mirrorVariables;
  if (/^databricks(-uc)?($|:)/.test(given)) {
    throw new MirrorFailure(
      `${mlflowUri} is \`databricks\`, a profile of the Databricks client; set it to the address of the workspace, https://…, and ${mirrorVariables.mlflowToken} to a token.`,
    );
  }
  const url = URL.canParse(given) ? new URL(given) : undefined;
  if (url?.protocol === "http:" || url?.protocol === "https:") return url;
  const what =
    url === undefined || url.protocol === "file:" ? "a folder" : `an address of the kind \`${url.protocol}\``;
  throw new MirrorFailure(
    `${mlflowUri} is ${what}, which only MLflow's own Python library can write; copies go to a tracking server at http:// or https://.`,
  );
}

/** As MLflow's own client decides: name and password before a token, and those of the variables before those of the address. */
function authorizationOf(url: URL, variables: Environment): string | undefined {
  const username = variables[mirrorVariables.mlflowUsername] ?? decoded(url.username);
  const password = variables[mirrorVariables.mlflowPassword] ?? decoded(url.password);
  if (username !== "" && password !== "") {
    return `Basic ${Buffer.from(`${username}:${password}`, "utf8").toString("base64")}`;
  }
  const token = variables[mirrorVariables.mlflowToken]?.trim() ?? "";
  return token === "" ? undefined : `Bearer ${token}`;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    // A lone per cent sign: taken as it stands, as MLflow's client does.
    return part;
  }
}
