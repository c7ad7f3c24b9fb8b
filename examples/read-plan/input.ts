import { readFileSync } from "node:fs";
import { CommandError } from "../command-line.ts";
import type { Spoken } from "../language.ts";
import { words } from "./words.ts";

/** A text of our own: what is read if nothing else is named; and what a plan says beside its text. */
const sample = new URL("sample.txt", import.meta.url);
const sampleHead = new URL("sample-head.json", import.meta.url);

/** Where the text comes from: `-` is the standard input, nothing the sample. */
const fileOf = (name: string | undefined): URL | number | string => {
  if (name === undefined) return sample;
  return name === "-" ? process.stdin.fd : name;
};

/** Why a file cannot be read, in words rather than in codes of the system. */
function whyUnread(error: unknown, language: Spoken): string {
  const { missing, folder, unreadable } = words[language];
  const code = error instanceof Error && "code" in error ? error.code : "";
  if (code === "ENOENT") return missing;
  return code === "EISDIR" ? folder : unreadable;
}

/** The text of a file; what is wrong with it is said in a line. */
function read(file: URL | number | string, name: string, language: Spoken): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    throw new CommandError(`${name}: ${whyUnread(error, language)}`);
  }
}

/** The text of a file, of the standard input or of the sample; a text with no words is told, for it hides a mistake. */
export function textOf(name: string | undefined, language: Spoken): string {
  const text = read(fileOf(name), name ?? "sample.txt", language);
  if (text.trim() === "") throw new CommandError(`${name ?? "-"}: ${words[language].empty}`);
  return text;
}

/** What is said of a plan beside its text, from a JSON file: id, title, unit, period and source. */
export function headOf(name: string | undefined, language: Spoken): unknown {
  const text = read(name ?? sampleHead, `--head: ${name ?? "sample-head.json"}`, language);
  try {
    return JSON.parse(text);
  } catch {
    throw new CommandError(`--head: ${name ?? "sample-head.json"}: ${words[language].noJson}`);
  }
}
