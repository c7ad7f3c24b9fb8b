import {
  type DxplanError,
  isDxplanError,
  type Territory,
  type TerritoryRow,
  territory,
  vietnam,
} from "dxplan";
import { thrownBy } from "../model/outcome.ts";

/** Districts and communes of Sơn La, Hưng Yên, Hồ Chí Minh and Thanh Hóa before, and a ward of Vĩnh Long after. */
export const rows: readonly TerritoryRow[] = [
  {
    id: "my:phu-yen",
    name: "Phù Yên",
    tier: "district",
    kind: "rural-district",
    parent: "gso63:14",
  },
  { id: "my:hung-yen", name: "Thành phố Hưng Yên", tier: "district", parent: "gso63:33" },
  {
    id: "my:quan-son",
    name: "Quan Sơn",
    tier: "district",
    kind: "rural-district",
    parent: "gso63:38",
  },
  { id: "my:q1", name: "Quận 1", tier: "district", kind: "urban-district", parent: "gso63:79" },
  { id: "my:q3", name: "Quận 3", tier: "district", kind: "urban-district", parent: "gso63:79" },
  { id: "my:ben-nghe", name: "Phường Bến Nghé", tier: "commune", kind: "ward", parent: "my:q1" },
  { id: "my:q3-p1", name: "Phường 01", tier: "commune", kind: "ward", parent: "my:q3" },
  { id: "my:q3-p2", name: "Phường 2", tier: "commune", kind: "ward", parent: "my:q3" },
  { id: "my:tra-vinh", name: "Trà Vinh", tier: "commune", kind: "ward", parent: "gso34:86" },
];

export const registry: Territory = territory(rows, { within: vietnam });

/** The ids of units, in their order. */
export const idsOf = (units: readonly { readonly id: string }[]): string[] =>
  units.map(({ id }) => id);

/** The refusal of a call; anything else that comes of it fails the test. */
export function refusalOf(call: () => unknown): DxplanError {
  const error = thrownBy(call);
  if (isDxplanError(error)) return error;
  throw new Error(`not refused: ${String(error)}`);
}
