import { type Figure, scoreTerritory, type Tier, type UnitCard } from "dxplan";
import { traVinh2025 } from "dxplan/seeds";
import { madeUp, madeUpFigures } from "./made-up.ts";

/** The made-up figures of every run: another seed is another province. */
const figures = madeUpFigures(2025);

/** The figure of each unit that reported one. */
export const figureOf: ReadonlyMap<string, Figure> = new Map(
  figures.map((figure) => [figure.unit, figure]),
);

/** Every unit with its own tier's targets, on a day; `horizon` asks for those of another. */
export const scored = (asOf: string, horizon?: string) =>
  scoreTerritory(madeUp, [traVinh2025], figures, {
    asOf,
    ...(horizon === undefined ? {} : { horizon }),
  });

/** What a unit's card says of its work files, by the target in question. */
export const workFiles = ({ targets }: UnitCard) =>
  targets.find(({ id, counts }) => id.startsWith("work-files-") && counts);

/** The cards of a tier. */
export const cardsOf = (cards: readonly UnitCard[], tier: Tier): readonly UnitCard[] =>
  cards.filter((card) => card.tier === tier);

export const nameOf = new Map(madeUp.units.map(({ id, name }) => [id, name]));

export const parentOf = new Map(madeUp.units.map(({ id, parent }) => [id, parent]));
