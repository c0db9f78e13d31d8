/** Version of gatewright that reports name. A test keeps it equal to package.json, which bundles do not carry. */
export const productVersion = "0.1.0";
