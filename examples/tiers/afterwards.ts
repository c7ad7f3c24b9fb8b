import { targetsFor, unitOf } from "dxplan";
import { traVinh2025 } from "dxplan/seeds";
import type { Spoken } from "../language.ts";
import { row } from "../scorecard/layout.ts";
import { madeUp, traVinh } from "./made-up.ts";
import { cardsOf, scored, workFiles } from "./scored.ts";
import { dayText } from "./texts.ts";
import { words } from "./words.ts";

/** What is left of it all when the districts are gone, and the province is part of another. */
export function afterLines(asOf: string, language: Spoken): string[] {
  const { units } = scored(asOf);
  const say = words[language];
  const last = units.flatMap(({ lapsed }) => lapsed ?? []);
  const tierRow = (tier: "province" | "district" | "commune") => {
    const statuses = cardsOf(units, tier).map((card) => workFiles(card)?.status);
    const texts = (["achieved", "lapsed"] as const).map(
      (status) => `${say.status[status]} ${statuses.filter((one) => one === status).length}`,
    );
    return row(["", say.tiers[tier], ...texts], [0, 10, 14, 0]);
  };
  const successors = (unitOf(madeUp, traVinh)?.successors ?? [])
    .map((id) => unitOf(madeUp, id))
    .filter((unit) => unit !== null);
  return [
    say.after(dayText(asOf, language)),
    say.gone(last.length, dayText(last[0] ?? asOf, language)),
    say.statuses,
    ...(["province", "district", "commune"] as const).map(tierRow),
    ...successors.flatMap(({ id, name }) => {
      const asked = targetsFor(traVinh2025, madeUp, id, asOf).filter(({ applies }) => applies);
      return [say.became(name[language]), `  ${say.asked(name[language], asked.length)}`];
    }),
  ];
}
