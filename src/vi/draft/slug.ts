/** Longer ids are hard to read, and the schema takes 120 characters. */
const longest = 48;

/** The first words of an id that fit. */
function shortened(words: readonly string[]): string {
  let id = "";
  for (const word of words) {
    const next = id === "" ? word.slice(0, longest) : `${id}-${word}`;
    if (next.length > longest) return id;
    id = next;
  }
  return id;
}

/** Words as an id: without their marks, "hộ gia đình" is "ho-gia-dinh"; empty if nothing is left of them. */
export function slugOf(text: string): string {
  const bare = text
    .slice(0, 20 * longest)
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/[đð]/gu, "d");
  return shortened(bare.match(/[a-z0-9]+/g) ?? []);
}

/** An id that is not taken: of those that are alike, the second ends in ".2". Takes it. */
export function untaken(id: string, taken: Set<string>): string {
  let own = id;
  for (let times = 2; taken.has(own); times += 1) own = `${id}.${times}`;
  taken.add(own);
  return own;
}
