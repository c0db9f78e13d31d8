import http from "node:http";
// packages/shared/src/github/proxy.ts
/**
* Makes `fetch` and `https` use the proxy that `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY` name, as self-hosted runners
* in companies need. Returns a sentence when there is a proxy and this Node cannot use it.
*/
function useProxy(environment) {
	let names = [
		"https_proxy",
		"http_proxy",
		"HTTPS_PROXY",
		"HTTP_PROXY"
	].filter((name) => environment[name]);
	if (names.length !== 0) {
		if (typeof http.setGlobalProxyFromEnv == "function") try {
			http.setGlobalProxyFromEnv({ ...environment });
			return;
		} catch {
			return `${names.join(" or ")} is no address of a proxy, so none is used; write http://host:port.`;
		}
		if (environment.NODE_USE_ENV_PROXY !== "1") return `${names[0]} is set, but Node ${process.versions.node} cannot use a proxy; set NODE_USE_ENV_PROXY=1 (Node 24) or update the runner.`;
	}
}
export { useProxy };
