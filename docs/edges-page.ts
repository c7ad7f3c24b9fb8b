import { type EdgeList, type Facts, rowsOf } from "../test/edges/edge.ts";
import { edgeLists } from "../test/edges/edges.ts";
import { plainEdges } from "../test/edges/plain.ts";

/** What is told by a word of a closed list. */
const words = ["reason", "status", "severity"];

/** Numbers as they are written on paper: a minus is longer than a hyphen. */
const onPaper = (text: string): string => text.replaceAll(/(?<!\w)-(?=\d)/g, "−");

/** Yes and no are told by the name alone; that it is open whether a target is met is no lack. */
function factOf([name, fact]: readonly [string, Facts[string]]): string {
  if (fact === true) return name;
  if (fact === false) return `not ${name}`;
  if (fact === null) return name === "met" ? "met undetermined" : `${name} none`;
  return words.includes(name) ? `${name} \`${fact}\`` : `${name} ${fact}`;
}

const resultOf = (result: Facts): string => onPaper(Object.entries(result).map(factOf).join(", "));

const table = (columns: readonly string[], rows: readonly (readonly string[])[]): string =>
  [columns, columns.map(() => "---"), ...rows].map((row) => `| ${row.join(" | ")} |`).join("\n");

/** What a code means is said once; further examples of it follow. */
function sectionOf(edges: EdgeList): string {
  const rows = rowsOf(edges).map(({ code, example, result }, at, all) => {
    const isFirst = all[at - 1]?.code !== code;
    const means = isFirst ? (edges.explained[code]?.means ?? "") : "";
    return [`\`${code}\``, means, onPaper(example), resultOf(result)];
  });
  return `## \`${edges.list}\`\n\n${edges.about}\n\n${table(["code", "what it means", "example", "result"], rows)}`;
}

const plainRows = plainEdges.map(({ example, result }) => [onPaper(example), resultOf(result)]);

const codes = edgeLists.reduce((sum, list) => sum + list.codes.length, 0);

/** The page of every code that a result can have, from the rows that the tests work through. */
export const edgesPage = (): string => `---
title: Edges
---

# Edges

Where there is no number, a code says why: never NaN, an infinity, or a 0 in its place. Here is every code of every closed
list that says what came out, ${codes} in ${edgeLists.length} lists, each with an example and its result. A list is exported under the name
that stands above it, from \`dxplan\` or \`dxplan/robustness\`, its type under the same name in the singular; a new code without an example fails a test. This page is
written from the rows that the tests work through (\`npm run update:edges\`). The terms and the formulas are in
[Measuring](measuring.md) and [Time](time.md).

Unless said otherwise, a target of an example is one of a level that should rise. “None” is \`null\` in the data, and “met
undetermined” is \`met: null\`; attainment, progress and score are fractions, 1 being attained. Numbers such as 1e308 are
there to show what happens near the end of what a double can hold (about 1.8e308).

## Without a code

Edges that have a plain result.

${table(["example", "result"], plainRows)}

${edgeLists.map(sectionOf).join("\n\n")}
`;
