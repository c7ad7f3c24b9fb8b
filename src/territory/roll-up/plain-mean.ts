import { snap } from "../../measure/snap.ts";
import type { Reading } from "./reading.ts";
import type { RollUpPlainMean } from "./result.ts";

/** The plain mean of the values of leaves, whatever they weigh; of too few of them none. */
export function plainMeanOf(readings: readonly Reading[], minimum: number): RollUpPlainMean {
  const leaves = readings.reduce((sum, reading) => sum + reading.leaves, 0);
  // A figure that stands for several units is the value of none of them.
  const values = readings.flatMap(({ figure, leaves: of }) =>
    typeof figure?.value === "number" && of === 1 ? [figure.value] : [],
  );
  const enough = values.length > 0 && snap(values.length / leaves) >= snap(minimum);
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return { value: enough && Number.isFinite(mean) ? mean + 0 : null, units: values.length };
}
