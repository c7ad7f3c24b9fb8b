import { readFileSync } from "node:fs";
import { CommandError } from "../command-line.ts";

/** A text of our own: what is read if nothing else is named; and what a plan says beside its text. */
const sample = new URL("sample.txt", import.meta.url);
const sampleHead = new URL("sample-head.json", import.meta.url);

/** Where the text comes from: `-` is the standard input, nothing the sample. */
const fileOf = (name: string | undefined): URL | number | string => {
  if (name === undefined) return sample;
  return name === "-" ? process.stdin.fd : name;
};

/** The text of a file, of the standard input or of the sample. */
export function textOf(name: string | undefined): string {
  try {
    return readFileSync(fileOf(name), "utf8");
  } catch (error) {
    throw new CommandError(error instanceof Error ? error.message : String(error));
  }
}

/** What is said of a plan beside its text, from a JSON file: id, title, unit, period and source. */
export function headOf(name: string | undefined): unknown {
  try {
    return JSON.parse(readFileSync(name ?? sampleHead, "utf8"));
  } catch (error) {
    throw new CommandError(`--head: ${error instanceof Error ? error.message : String(error)}`);
  }
}
