import { fc, test as given } from "@fast-check/vitest";
import { type Bands, bandOf, paceBands } from "dxplan";
import { describe, expect, test } from "vitest";
import { refusedBy } from "../refused.ts";

describe("the bands of a pace", () => {
  test.for([
    { pace: 3, name: "on-track" },
    { pace: 1, name: "on-track" },
    { pace: 0.95, name: "on-track" },
    { pace: 0.949999, name: "progressing" },
    { pace: 0.6, name: "progressing" },
    { pace: 0.599999, name: "lagging" },
    { pace: 0, name: "lagging" },
    { pace: -1e-9, name: "regressing" },
    { pace: -4, name: "regressing" },
  ])("call $pace $name", ({ pace, name }) => {
    expect(bandOf(paceBands, pace)).toBe(name);
  });

  test("take 0.1 + 0.2 + 0.3, which is 0.6000000000000001, for 0.6, and what is a hair below too", () => {
    expect(bandOf(paceBands, 0.1 + 0.2 + 0.3)).toBe("progressing");
    expect(bandOf(paceBands, 0.6 - 1e-16)).toBe("progressing");
  });
});

describe("bands closed at their upper end", () => {
  const marks: Bands<"fail" | "pass"> = {
    closed: "to",
    bands: [
      { name: "fail", from: null, to: 4 },
      { name: "pass", from: 4, to: null },
    ],
  };

  test.for([
    { value: 4, name: "fail" },
    { value: 4.000001, name: "pass" },
    { value: 3, name: "fail" },
  ])("call $value $name", ({ value, name }) => {
    expect(bandOf(marks, value)).toBe(name);
  });
});

describe("bands are refused", () => {
  const bandsOf = (...edges: readonly (readonly [number | null, number | null])[]): Bands => ({
    closed: "from",
    bands: edges.map(([from, to], at) => ({ name: `band ${at}`, from, to })),
  });

  test.for<{ title: string; bands: unknown; message: string }>([
    {
      title: "a hole",
      bands: bandsOf([null, 0.5], [0.6, null]),
      message: "bands.bands[1].from: expected 0.5, where the band before ends, found 0.6",
    },
    {
      title: "an overlap",
      bands: bandsOf([null, 0.5], [0.4, null]),
      message: "bands.bands[1].from: expected 0.5, where the band before ends, found 0.4",
    },
    {
      title: "no lowest band",
      bands: bandsOf([0, 0.5], [0.5, null]),
      message: "bands.bands[0].from: expected null for the first band alone, found 0",
    },
    {
      title: "no highest band",
      bands: bandsOf([null, 0.5], [0.5, 1]),
      message: "bands.bands[1].to: expected null for the last band alone, found 1",
    },
    {
      title: "two highest bands",
      bands: bandsOf([null, null], [0.5, null]),
      message: "bands.bands[0].to: expected null for the last band alone, found null",
    },
    {
      title: "another order",
      bands: bandsOf([0.5, null], [null, 0.5]),
      message: "bands.bands[0].from: expected null for the first band alone, found 0.5",
    },
    {
      title: "an empty band",
      bands: bandsOf([null, 0.5], [0.5, 0.5], [0.5, null]),
      message: "bands.bands[1].to: expected a number above from, 0.5, found 0.5",
    },
    {
      title: "an edge that is no number",
      bands: bandsOf([null, Number.NaN], [Number.NaN, null]),
      message: "bands.bands[0].to: expected a finite number or null, found NaN",
    },
    {
      title: "no bands",
      bands: { closed: "from", bands: [] },
      message: "bands.bands: expected a list of bands",
    },
    { title: "nothing", bands: null, message: "bands.bands: expected a list of bands" },
    {
      title: "a hole in the list",
      bands: { closed: "from", bands: [null] },
      message: "bands.bands[0]: expected a band",
    },
    {
      title: "no closed side",
      bands: { bands: [{ name: "all", from: null, to: null }] },
      message: "bands.closed: expected from or to, found nothing",
    },
    {
      title: "no name",
      bands: { closed: "from", bands: [{ name: "", from: null, to: null }] },
      message: 'bands.bands[0].name: expected a name, found ""',
    },
  ])("for $title", ({ bands, message }) => {
    const error = refusedBy(() => Reflect.apply(bandOf, undefined, [bands, 0.5]));
    expect(error.code).toBe("invalid-argument");
    expect(error.message).toContain(message);
  });

  test("and so is a value that is no number", () => {
    const error = refusedBy(() => bandOf(paceBands, Number.NaN));
    expect(error.message).toContain("value: expected a finite number, found NaN");
  });
});

describe("bands without a hole", () => {
  const edges = fc.uniqueArray(fc.integer({ min: -50, max: 50 }), { minLength: 1, maxLength: 8 });

  given.prop([
    edges,
    fc.integer({ min: -60, max: 60 }),
    fc.constantFrom("from" as const, "to" as const),
  ])("hold every number once", (unsorted, value, closed) => {
    const sorted = unsorted.toSorted((left, right) => left - right);
    const bands = [null, ...sorted].map((from, at) => ({
      name: `${at}`,
      from,
      to: sorted[at] ?? null,
    }));
    const holds = bands.filter(({ from, to }) =>
      closed === "from"
        ? (from === null || from <= value) && (to === null || value < to)
        : (from === null || from < value) && (to === null || value <= to),
    );
    expect(holds.map(({ name }) => name)).toStrictEqual([bandOf({ closed, bands }, value)]);
  });
});
