export { t as brokenIndex, n as indexLine, r as keptLines, i as readSegment, a as segmentText } from "./index-line2.js";
