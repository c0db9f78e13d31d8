/** The engine's version; its JavaScript is bundled at exactly this version, so the native part must be the same. */
export const engineVersion = "1.5.5-r.5";

/**
 * npm's `dist.integrity` of `@duckdb/node-bindings-<platform>@1.5.5-r.5`: what is downloaded is refused unless it is
 * this very tarball. Renew all of them when `engineVersion` changes: `npm view <package>@<version> dist.integrity`.
 */
export const nativePackages = {
  "darwin-arm64": "sha512-WJdeLTFy4pRg60rkbp9smtlP1iIQ8ErtIJkxS+2LQtM1ZZMSByyW+3WPpNoKe7IwPtVl2fLlPw7tDmQW4Z974g==",
  "darwin-x64": "sha512-rN0KjX13MwVQ5V5ufykolty/tf4SaafOpGWcUA1Cegf98jPeRdsJsEE1IMXn8n3u6WvMSZEVJmHJ3ma4Hr7Vzg==",
  "linux-arm64": "sha512-CafH2AIvXtpwDynG3KB/4uEOHRGlFoB7auCRMIwH3BKNIobsANV5LSpDJ3tfyRCFIsK6e8AT1eseWVnu2Dv3cw==",
  "linux-arm64-musl": "sha512-00z3mYHUBAucp3L73EoftKDdaGOaV8ENELejiT+PK7dFjTzdXxqhJwZ1LaQV1/zEhIecz+x23f6WvFhWw+7XXQ==",
  "linux-x64": "sha512-kCyq6BXhn6QXfwF8yVdVKriSSHP+rfVWcJ56cG8qZzlOZpxyvT5WGm6jMshxg4ditLlOsHsIN/D47RYrcjXuHQ==",
  "linux-x64-musl": "sha512-S5qEc7F+GjXt85T2xArjjvN5oc/IjtH6zsLJsuo8N3fQolheBCefemIMdZoK2Jik8a0sBxidiS6Ld4qprMPPDw==",
  "win32-arm64": "sha512-L3Mroc23xhqOowWVElni8LgEmsm5e9DdG1y2pLka/1ug3Pl2vpQMl1Phxwz4UEMF8DOBbMgN5BBNrYwG2BFo+g==",
  "win32-x64": "sha512-mBGFn8netT/AAhK4TOG6Fw47+Db68CxCVtQ9qfxZc1kZAjds+aYrh17Fd/u5CbTDdxILsrcyuF8q9cUcm54kQA==",
} as const satisfies Record<string, string>;

export type NativePlatform = keyof typeof nativePackages;

/**
 * The platform whose native package this machine needs, e.g. `linux-x64-musl`; undefined: there is none.
 * On Linux the report of the process names glibc when it runs on it; asking a program instead would cost a process.
 */
export function nativePlatform(
  platform: string = process.platform,
  arch: string = process.arch,
  glibc: boolean = platform !== "linux" || runsOnGlibc(),
): NativePlatform | undefined {
  const name = `${platform}-${arch}${platform === "linux" && !glibc ? "-musl" : ""}`;
  return isNativePlatform(name) ? name : undefined;
}

function isNativePlatform(name: string): name is NativePlatform {
  return Object.hasOwn(nativePackages, name);
}

function runsOnGlibc(): boolean {
  // Without this the report looks up the names of open sockets, which can take seconds on a machine without DNS.
  // The types of the oldest supported Node do not know the property; setting it there does nothing.
  const before: unknown = Reflect.get(process.report, "excludeNetwork");
  Reflect.set(process.report, "excludeNetwork", true);
  const report: unknown = process.report.getReport();
  Reflect.set(process.report, "excludeNetwork", before);
  if (typeof report !== "object" || report === null || !("header" in report)) return true;
  const { header } = report;
  return typeof header === "object" && header !== null && "glibcVersionRuntime" in header;
}
