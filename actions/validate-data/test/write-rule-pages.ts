// Writes docs/rules/ from the rules' own descriptions. rule-pages.test.ts fails when they differ.
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { rules } from "../src/rules/all-rules.ts";
import { rulePage, rulesList } from "../src/rules/rule-page.ts";

const folder = join(import.meta.dirname, "../../../docs/rules");
await writeFile(join(folder, "README.md"), rulesList(Object.values(rules)));
for (const rule of Object.values(rules)) await writeFile(join(folder, `${rule.id}.md`), rulePage(rule));
