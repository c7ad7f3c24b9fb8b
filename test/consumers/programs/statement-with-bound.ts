import type { Target } from "dxplan";

const source = { publisher: "A province", title: "Its plan" };
const name = { vi: "Tỉnh khá", en: "A fairly good province" };

export const statement: Target = {
  id: "fairly-good-province",
  name,
  pillar: "general",
  quantity: { kind: "statement" },
  source,
};

/** A statement has no threshold: this must not compile. */
export const bounded: Target = {
  id: "fairly-good-province",
  name,
  pillar: "general",
  quantity: { kind: "statement" },
  bound: { kind: "reach", value: 90 },
  source,
};
