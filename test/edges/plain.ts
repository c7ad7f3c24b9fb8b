import { expectedProgress, type Observation, rank } from "dxplan";
import { level, on, top20 } from "../measure/evidence/fixture.ts";
import * as f from "../measure/fixture.ts";
import type { Edge } from "./edge.ts";
import { measured, onCard, worth } from "./shown.ts";

const of = (...measuring: Parameters<typeof measured>) => worth(measured(...measuring));

const count = f.share({ unitOfMeasure: "count" });
const moreThan3000 = f.figure(3000, { qualifier: { kind: "moreThan" } });

const reported = (kind: "nearly" | "about", value: number): Observation =>
  f.figure(value, { qualifier: { kind } });

/** Edges that have a plain result, and no code. */
export const plainEdges: readonly Edge[] = [
  {
    example: "“trên 3.000” against at least 2,500",
    shows: () => of(f.level(f.atLeast(2500)), moreThan3000, count),
    result: { attainment: 1.2, gap: "-500 units", met: true },
  },
  {
    example: "“trên 3.000” against more than 3,000",
    shows: () => of(f.level(f.moreThan(3000)), moreThan3000, count),
    result: { attainment: 1, gap: "0 units", met: true },
  },
  {
    example: "“trên 3.000” against at least 3,500",
    shows: () => of(f.level(f.atLeast(3500)), moreThan3000, count),
    // 3000 ÷ 3500
    result: { attainment: 0.857142857143, gap: "500 units", met: null },
  },
  {
    example: "“gần 60 %” (57 and more, below 60) against at least 60 %",
    shows: () => of(f.level(f.atLeast(60)), reported("nearly", 60)),
    result: { attainment: 1, gap: "0 points", met: false },
  },
  {
    example: "“khoảng 80 %” (76 to 84) against at least 80 %",
    shows: () => of(f.level(f.atLeast(80)), reported("about", 80)),
    result: { attainment: 1, gap: "0 points", met: null },
  },
  {
    example: "more than 50 %, at 50 %",
    shows: () => of(f.level(f.moreThan(50)), 50),
    result: { attainment: 1, gap: "0 points", met: false },
  },
  {
    example: "less than 50 % of what should fall, at 50 %",
    shows: () => of(f.level(f.lessThan(50)), 50, f.fallingShare()),
    result: { attainment: 1, gap: "0 points", met: false },
  },
  {
    example: "at least 29 %, at 100 · 29 ÷ 100 (28.999999999999996 in doubles)",
    shows: () => of(f.level(f.atLeast(29)), (29 / 100) * 100),
    result: { attainment: 1, gap: "0 points", met: true },
  },
  {
    example: "about 80 % with a tolerance of 4, at 76 %: forgiven, the ratio is still that of 80",
    shows: () => of(f.level(f.about(80, 4)), 76),
    result: { attainment: 0.95, gap: "0 points", met: true },
  },
  {
    example: "15 to 20 % of what should rise, at 22 %: beyond the far edge is no failure",
    shows: () => of(f.level(f.between(15, 20)), 22),
    // 22 ÷ 15
    result: { attainment: 1.46666666667, gap: "-7 points", met: true },
  },
  {
    example: "within 40 and 50 %, at 55 %: beyond the far edge of a corridor is one",
    shows: () => of(f.level(f.within(40, 50)), 55),
    result: { attainment: 0.9, gap: "5 points", met: false },
  },
  {
    example: "at least 80 %, at 0 %",
    shows: () => of(f.level(f.atLeast(80)), 0),
    result: { attainment: 0, gap: "80 points", met: false },
  },
  {
    example: "at least 80 %, at 120 %: not cut off at 1",
    shows: () => of(f.level(f.atLeast(80)), 120),
    result: { attainment: 1.5, gap: "-40 points", met: true },
  },
  {
    example: "+10 points asked, 5 lost",
    shows: () =>
      of(
        f.change("points", f.reach(10)),
        f.figure(-5, { quantity: { kind: "change", in: "points" } }),
      ),
    result: { attainment: -0.5, gap: "15 points", met: false },
  },
  {
    example: "from 40 to 80 %, at 20 %: further away than at the start",
    shows: () => {
      const from40 = f.level(f.atLeast(80), { baseline: { value: 40, date: "2020-12-31" } });
      const { progress, met } = measured(from40, 20);
      return { progress, met };
    },
    result: { progress: -0.5, met: false },
  },
  {
    example: "among the first 20 of 63, at place 22 of 63",
    shows: () => of(f.rankOf63(f.atMost(20)), f.figure(22, { of: 63 }), f.place()),
    // (63 − 22) ÷ (63 − 20)
    result: { attainment: 0.953488372093, gap: "2 places", met: false },
  },
  {
    example: "among the first 20 of 63, at place 18 of 34",
    shows: () => {
      const { met, score } = onCard([top20()], [on("place", "2024-12-31", 18, { of: 34 })]);
      return { met, score };
    },
    result: { met: null, score: null },
  },
  {
    example: "at least 80 %, a forecast of 85 % alone",
    shows: () => {
      const forecast = on("share", "2024-12-31", 85, { obsStatus: "F" });
      const { met, score } = onCard([level()], [forecast]);
      return { met, score };
    },
    result: { met: null, score: null },
  },
  {
    example: "from 40 in 2020 to 80 by 2024 in a straight line: before, half way, after",
    shows: () => {
      const way = {
        baseline: { date: "2020-12-31", value: 40 },
        target: { date: "2024-12-31", value: 80 },
      };
      const on = (day: string) => expectedProgress(way, { kind: "linear" }, day).value;
      return {
        "on 2019-12-31": on("2019-12-31"),
        "on 2022-12-31": on("2022-12-31"),
        "on 2030-12-31": on("2030-12-31"),
      };
    },
    result: { "on 2019-12-31": 40, "on 2022-12-31": 60, "on 2030-12-31": 80 },
  },
  {
    example: "0.3, and 0.1 + 0.2 (0.30000000000000004 in doubles), ranked",
    shows: () => {
      const values = [
        { id: "a", value: 0.3 },
        { id: "b", value: 0.1 + 0.2 },
      ];
      const [a, b] = rank(values, { by: ({ value }) => value }).ranked;
      return { "place of one": a?.rank ?? null, "place of the other": b?.rank ?? null };
    },
    result: { "place of one": 1, "place of the other": 1 },
  },
];
