import { type FindOptions, type FindReason, find, findReasons, territory, vietnam } from "dxplan";
import type { EdgeList } from "../edge.ts";

/** What is found: ids, in one text. */
function found(query: string, options: FindOptions = {}) {
  const { reason, unit, candidates, close } = find(query, options);
  const ids = (units: readonly { readonly id: string }[]) => units.map(({ id }) => id).join(" ");
  return {
    code: reason,
    unit: unit?.id ?? null,
    candidates: ids(candidates),
    close: close.map(({ unit: { id }, distance }) => `${id} ${distance}`).join(" "),
  };
}

/** Two wards called Phường 1, in two districts of Hồ Chí Minh. */
const wards = () =>
  territory(
    [1, 3].flatMap((district) => [
      {
        id: `my:q${district}`,
        name: `Quận ${district}`,
        tier: "district",
        kind: "urban-district",
        parent: "gso63:79",
      } as const,
      {
        id: `my:p${district}`,
        name: "Phường 1",
        tier: "commune",
        kind: "ward",
        parent: `my:q${district}`,
      } as const,
    ]),
    { within: vietnam },
  );

/** Why a unit is not found. */
export const findEdges: EdgeList<FindReason> = {
  list: "findReasons",
  about: "Why it is not known which unit is meant.",
  codes: findReasons,
  explained: {
    unknown: {
      means: "no unit has this id, code or name",
      edges: [
        {
          example: "“Trà Vin”",
          shows: () => found("Trà Vin"),
          result: { unit: null, candidates: "", close: "gso63:84 1" },
        },
        {
          example: "“Phù Yên”, a district of Sơn La, where only provinces are known",
          shows: () => found("Phù Yên"),
          result: { unit: null, candidates: "", close: "gso63:54 0" },
        },
        {
          example: "code 1, from a column that has lost its zeros",
          shows: () => found("1", { asOf: "2025-07-01" }),
          result: { unit: null, candidates: "", close: "gso34:01 1" },
        },
      ],
    },
    several: {
      means: "more than one unit has it",
      edges: [
        {
          example: "“Hưng Yên”, before and after the merger, without a date",
          shows: () => found("Hưng Yên"),
          result: { unit: null, candidates: "gso34:33 gso63:33", close: "" },
        },
        {
          example: "“Phường 1”, in two districts",
          shows: () => found("Phường 1", { territory: wards() }),
          result: { unit: null, candidates: "my:p1 my:p3", close: "" },
        },
      ],
    },
    "other-kind": {
      means: "what has it is of another kind or tier than asked for",
      edges: [
        {
          example: "“Thành phố Trà Vinh”, where only the province is known",
          shows: () => found("Thành phố Trà Vinh"),
          result: { unit: null, candidates: "gso63:84", close: "" },
        },
      ],
    },
    "not-within": {
      means: "what has it does not lie beneath the unit asked for",
      edges: [
        {
          example: "“Quận 1” within Hà Nội",
          shows: () => found("Quận 1", { territory: wards(), within: "gso63:01" }),
          result: { unit: null, candidates: "my:q1", close: "" },
        },
      ],
    },
    "not-then": {
      means: "what has it does not exist on the day asked for",
      edges: [
        {
          example: "“Bình Dương” on 2025-07-01",
          shows: () => found("Bình Dương", { asOf: "2025-07-01" }),
          result: { unit: null, candidates: "gso63:74", close: "" },
        },
      ],
    },
  },
};
