import { comparedReasons, languages, messages, statuses, unmeasuredReasons } from "dxplan";
import { describe, expect, test } from "vitest";

/** Every text at the bottom of a table, with the way to it. */
const textsOf = (table: object, path = ""): readonly (readonly [string, string])[] =>
  Object.entries(table).flatMap(([key, value]) => {
    const way = path === "" ? key : `${path}.${key}`;
    if (typeof value === "string") return [[way, value] as const];
    return typeof value === "object" && value !== null ? textsOf(value, way) : [];
  });

describe.for(languages)("the words of %s", (language) => {
  const texts = textsOf(messages[language].words);

  test("are all there, none of them empty or padded", () => {
    const wrong = texts.filter(([, text]) => text.trim() === "");
    expect(texts.length).toBeGreaterThan(100);
    expect(wrong).toStrictEqual([]);
  });

  test("tell the statuses apart", () => {
    const words = statuses.map((status) => messages[language].words.statuses[status]);
    expect(new Set(words).size).toBe(statuses.length);
  });

  test("say why there is no ratio, each reason otherwise", () => {
    const reasons = [...new Set([...comparedReasons, ...unmeasuredReasons])];
    const words = reasons.map((reason) => messages[language].words.reasons[reason]);
    expect(new Set(words).size).toBe(reasons.length);
  });
});

describe("the languages", () => {
  test("have words for the same codes", () => {
    const [one, other] = languages.map((language) =>
      textsOf(messages[language].words).map(([way]) => way),
    );
    expect(one).toStrictEqual(other);
  });

  test("differ in every word that is no sign", () => {
    const vi = new Map(textsOf(messages.vi.words));
    const same = textsOf(messages.en.words).filter(([way, text]) => vi.get(way) === text);
    expect(same.map(([, text]) => text)).toStrictEqual(["%", "%", "%"]);
  });
});
