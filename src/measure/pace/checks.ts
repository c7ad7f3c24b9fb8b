import { badArgument, unknownFaults } from "../../model/bad-argument.ts";
import { DxplanError, type Issue } from "../../model/error.ts";
import { isDay } from "../time.ts";
import {
  type DatedValue,
  type Trajectory,
  type TrajectoryKind,
  trajectoryKinds,
  type Way,
} from "./trajectory.ts";

const pointFaults = (path: Issue["path"], point: DatedValue): Issue[] => [
  ...(typeof point?.date === "string" && isDay(point.date)
    ? []
    : [badArgument([...path, "date"], "a calendar day such as 2024-12-31", point?.date)]),
  ...(Number.isFinite(point?.value)
    ? []
    : [badArgument([...path, "value"], "a finite number", point?.value)]),
];

/** What each kind has: a misspelt field would be taken for none in silence. */
const fieldsOf: Readonly<Record<TrajectoryKind, readonly string[]>> = {
  linear: ["kind"],
  "front-loaded": ["kind", "power"],
  "back-loaded": ["kind", "power"],
  steps: ["kind", "interim"],
  lines: ["kind", "interim"],
};

/** What is wrong with a trajectory, whatever the way. */
function trajectoryFaults(path: Issue["path"], trajectory: Trajectory): Issue[] {
  if (!trajectoryKinds.includes(trajectory?.kind)) {
    return [badArgument([...path, "kind"], trajectoryKinds.join(" or "), trajectory?.kind)];
  }
  const unknown = unknownFaults(path, trajectory, fieldsOf[trajectory.kind]);
  if (unknown.length > 0) return unknown;
  if (
    "power" in trajectory &&
    !(Number.isFinite(trajectory.power) && Number(trajectory.power) > 1)
  ) {
    return [badArgument([...path, "power"], "a finite number above 1", trajectory.power)];
  }
  return [];
}

function interimFaults({ baseline, target }: Way, trajectory: Trajectory): Issue[] {
  if (trajectory.kind !== "lines" && trajectory.kind !== "steps") return [];
  const path = ["trajectory", "interim"];
  if (!Array.isArray(trajectory.interim)) {
    return [badArgument(path, "a list of values with days", trajectory.interim)];
  }
  // A hole in the list is a value that is none.
  const interim: readonly DatedValue[] = Array.from(trajectory.interim);
  const faults = interim.flatMap((point, at) => pointFaults([...path, at], point));
  if (faults.length > 0) return faults;
  const days = interim.map(({ date }) => date);
  return days.flatMap((day, at) => {
    const isBetween = baseline.date < day && day < target.date && days.indexOf(day) === at;
    const wanted = `a day of its own between ${baseline.date} and ${target.date}`;
    return isBetween ? [] : [badArgument([...path, at, "date"], wanted, day)];
  });
}

/** @throws DxplanError for a way, a trajectory or a day that is none, with every fault at once. */
export function checkWay(way: Way, trajectory: Trajectory, day: string): void {
  const faults = [
    ...pointFaults(["way", "baseline"], way?.baseline),
    ...pointFaults(["way", "target"], way?.target),
    ...trajectoryFaults(["trajectory"], trajectory),
    ...(typeof day === "string" && isDay(day)
      ? []
      : [badArgument(["day"], "a calendar day such as 2024-12-31", day)]),
  ];
  const more = faults.length > 0 ? faults : interimFaults(way, trajectory);
  if (more.length > 0) throw new DxplanError("invalid-argument", "expectedProgress", more);
}
