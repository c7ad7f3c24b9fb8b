/**
 * Runs the ESM and the CJS program of a project on other versions of Node, and compares every byte with
 * what they print on this one:
 *
 *     node test/consumers/node-versions.mjs <folder of the project> [versions, 20,22,24 unless given]
 */
import { execFileSync } from "node:child_process";

const [folder = ".", versions = "20,22,24"] = process.argv.slice(2);

const print = (command, ...args) =>
  execFileSync(command, args, { cwd: folder, encoding: "utf8", maxBuffer: 2 ** 26 });

const printBoth = (...node) => ["esm.mjs", "cjs.cjs"].map((file) => print(...node, file)).join("");

const here = printBoth(process.execPath);

for (const version of versions.split(",")) {
  const node = ["npx", "-y", "-p", `node@${version}`, "--", "node"];
  const isSame = printBoth(...node) === here;
  const exact = print(...node, "--version").trim();
  process.stdout.write(`node ${exact}: ${isSame ? "same" : "different"} as ${process.version}\n`);
  if (!isSame) process.exitCode = 1;
}
