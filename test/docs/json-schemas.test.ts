import { describe, expect, test } from "vitest";
import { jsonSchemas } from "../../docs/json-schemas.ts";

const written = import.meta.glob<string>("../../docs/schemas/*.json", {
  query: "?raw",
  import: "default",
  eager: true,
});

describe("docs/schemas", () => {
  test.for(jsonSchemas())("$file is up to date (npm run update:schemas)", ({ file, text }) => {
    expect(written[`../../docs/schemas/${file}`]).toBe(text);
  });

  test("holds nothing else", () => {
    expect(Object.keys(written)).toHaveLength(jsonSchemas().length);
  });
});
