// packages/shared/src/report/product-version.ts
/** Version of gatewright that reports name. A test keeps it equal to package.json, which bundles do not carry. */
const productVersion = "0.1.0";
export { productVersion as t };
