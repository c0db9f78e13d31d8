import { t as require_dataAccessors } from "./dataAccessors.js";
export default require_dataAccessors();
export {};
