import { type Figure, type Plan, type Target, type Territory, territory, vietnam } from "dxplan";
import { figure, planOf } from "../../measure/evidence/fixture.ts";

/** Trà Vinh with districts d1 (communes c1, c2) and d2 (c3) to 2025-06-30; Vĩnh Long with commune n1 from then on. */
export const units: Territory = territory(
  [
    { id: "my:d1", name: "District 1", tier: "district", parent: "gso63:84" },
    { id: "my:d2", name: "District 2", tier: "district", parent: "gso63:84" },
    { id: "my:c1", name: "Commune 1", tier: "commune", parent: "my:d1" },
    { id: "my:c2", name: "Commune 2", tier: "commune", parent: "my:d1" },
    { id: "my:c3", name: "Commune 3", tier: "commune", parent: "my:d2" },
    { id: "my:n1", name: "Commune N", tier: "commune", parent: "gso34:86" },
  ],
  { within: vietnam },
);

/** A plan of Trà Vinh, or of another unit. */
export const planWith = (targets: readonly Target[], more: Partial<Plan> = {}): Plan =>
  planOf(targets, {
    unit: {
      id: "gso63:84",
      name: { vi: "Trà Vinh", en: "Tra Vinh" },
      tier: "province",
      validity: { end: "2025-06-30" },
    },
    ...more,
  });

/** A figure of a unit's share at the end of 2024. */
export const of = (unit: string, value: Figure["value"], more: Partial<Figure> = {}): Figure =>
  figure(value, { unit, ...more });
