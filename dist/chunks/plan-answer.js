export { t as countText, n as fewRowsNote, r as numberText, i as percentText, a as planText, o as rowsText } from "./plan-answer2.js";
