import { prepareIndex } from "../columns/prepare.ts";
import { rankColumn } from "../columns/rank-column.ts";
import { type IndexInput, inputOf } from "../composite/score/settings.ts";
import { type IndexData, refuse } from "../composite/score/table.ts";
import { byText } from "../measure/order.ts";
import { asCalled } from "../model/as-called.ts";
import { badArgument } from "../model/bad-argument.ts";
import type { IndexDefinition } from "../model/types.ts";
import { type Experiment, experimentOf } from "./experiment.ts";
import type { SamplingOptions } from "./sampling-options.ts";
import { dataInputs } from "./uncertainty/data-inputs.ts";
import type { Input } from "./uncertainty/input.ts";
import { methodInput } from "./uncertainty/method-inputs.ts";
import { scopeOf } from "./uncertainty/scope.ts";
import { inputFaults, scopeFaults } from "./uncertainty/scope-faults.ts";
import { weightsInputs } from "./uncertainty/weights-inputs.ts";

/** An experiment, and how its scores are ranked. */
export interface Study extends Experiment {
  /** Where each unit of the data stands among the sorted units. */
  readonly order: readonly number[];
  /** How many scores one sample works out, about. */
  readonly cells: number;
  /** The places of the units; NaN for one without a score. */
  readonly placesOf: (scores: Float64Array) => Float64Array;
}

/** New values take so many times as long to score as new weights. */
const refitting = 8;

const isData = ({ kind }: Input): boolean => kind === "data";

/** Rows in the order of their units. */
function sorted({ units, groups, columns }: IndexInput["values"]) {
  const order = units.map((_, at) => at).sort((a, b) => byText(units[a] ?? "", units[b] ?? ""));
  const pick = (column: Float64Array) => Float64Array.from(order, (at) => column[at] ?? Number.NaN);
  return {
    units: order.map((at) => units[at] ?? ""),
    groups: order.map((at) => groups[at] ?? null),
    columns: new Map([...columns].map(([id, column]) => [id, pick(column)])),
  };
}

function inputsOf(
  caller: string,
  index: IndexDefinition,
  values: IndexInput["values"],
  options: SamplingOptions,
): readonly Input[] {
  const { node, weights = [], methods = [], data = [], sample } = options;
  const isNode = index.nodes.some(({ id }) => id === node);
  refuse(caller, isNode ? [] : [badArgument(["node"], "the id of a node of the index", node)]);
  const table = { ...values, columns: Object.fromEntries(values.columns) };
  const { states } = prepareIndex(index, table, sample === undefined ? {} : { sample });
  const scope = scopeOf(index, node, (id) => states.get(id) === null);
  refuse(caller, scopeFaults(options, index, scope, values));
  const inputs = [
    ...weightsInputs(weights, scope),
    ...methods.map((method) => methodInput(method, scope)),
    ...dataInputs(data, methods, scope, values),
  ];
  refuse(caller, inputFaults(inputs));
  return inputs;
}

function studied(
  caller: string,
  index: IndexDefinition,
  data: IndexData,
  options: SamplingOptions,
): Study {
  const { node, ties = "competition", decimals } = options;
  const sampled = options.sample === undefined ? {} : { sample: options.sample };
  const given = inputOf(index, data, sampled).values;
  const values = sorted(given);
  const inputs = inputsOf(caller, index, values, options);
  const table = { ...values, columns: Object.fromEntries(values.columns) };
  const places = new Map(values.units.map((unit, at) => [unit, at]));
  const ranking = { ties, ...(decimals === undefined ? {} : { decimals }) };
  return {
    ...experimentOf({ index, table, options: sampled, node }, inputs),
    order: given.units.map((unit) => places.get(unit) ?? 0),
    cells: given.units.length * index.components.length * (inputs.some(isData) ? refitting : 1),
    placesOf: (scores) => rankColumn(scores, ranking),
  };
}

/** An index, data and what is not certain, checked and ready to be drawn from. */
export const studyOf = (
  caller: string,
  index: IndexDefinition,
  data: IndexData,
  options: SamplingOptions,
): Study => asCalled(caller, () => studied(caller, index, data, options));
