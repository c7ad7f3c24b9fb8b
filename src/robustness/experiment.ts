import { componentState } from "../columns/component-state.ts";
import { type Prepared, prepareIndex, scorePrepared } from "../columns/prepare.ts";
import { fittedComponents } from "../composite/score/components.ts";
import type { IndexOptions } from "../composite/score/settings.ts";
import { type Columns, columnsOf, type IndexTable } from "../composite/score/table.ts";
import type { IndexDefinition } from "../model/types.ts";
import type { Input, MethodInput } from "./uncertainty/input.ts";

/** An index whose inputs are drawn. */
export interface Experiment {
  readonly inputs: readonly Input[];
  /** The ids of the units, sorted: no order of rows changes what is drawn for whom. */
  readonly units: readonly string[];
  /** The scores of the units by the index as it is; NaN for none. */
  readonly given: Float64Array;
  /** The scores of the units by what is drawn: numbers from 0 to 1 for each input. */
  readonly scoresBy: (draws: readonly Float64Array[]) => Float64Array;
}

/** An index with its data, units sorted. */
export interface Subject {
  readonly index: IndexDefinition;
  readonly table: IndexTable;
  readonly options: IndexOptions;
  /** The node whose scores are looked at. */
  readonly node: string;
}

/** So many indices with other methods are kept ready. */
const kept = 64;

/** Which of some methods a number from 0 to below 1 stands for. */
const chosen = ({ choices }: MethodInput, numbers: Float64Array | undefined): number =>
  Math.floor((numbers?.[0] ?? 0) * choices);

/** The index by each choice of methods, prepared when it is first drawn. */
function preparedByChoice({ index, table, options }: Subject, methods: readonly MethodInput[]) {
  const ready = new Map<string, Prepared>();
  return (choices: readonly number[]): Prepared => {
    const key = choices.join();
    const before = ready.get(key);
    if (before !== undefined) return before;
    const other = methods.reduce(
      (changed, method, at) => method.indexBy(changed, choices[at] ?? 0),
      index,
    );
    const prepared = prepareIndex(other, table, options);
    if (ready.size === kept) ready.clear();
    ready.set(key, prepared);
    return prepared;
  };
}

/** Prepares each method once, so that one that takes no such data is refused, whether it is drawn or not. */
function tryEach(
  methods: readonly MethodInput[],
  preparedBy: (choices: readonly number[]) => Prepared,
): void {
  methods.forEach((method, which) => {
    for (let choice = 0; choice < method.choices; choice += 1) {
      preparedBy(methods.map((_, at) => (at === which ? choice : 0)));
    }
  });
}

/** An index with other values of some components: their scales are fitted anew, the others stay. */
function withValues(
  prepared: Prepared,
  changed: ReadonlyMap<string, Float64Array>,
  sample: readonly Columns[] | null,
): Prepared {
  const { index, data, states } = prepared;
  const values = { ...data, columns: new Map([...data.columns, ...changed]) };
  const components = index.components.filter(({ id }) => changed.has(id));
  const fitted = fittedComponents({ ...index, components }, values, sample ?? [values]);
  const units = data.units.length;
  return {
    ...prepared,
    data: values,
    states: new Map([
      ...states,
      ...fitted.map((one) => [one.component.id, componentState(one, units)] as const),
    ]),
  };
}

/** An index and what is not certain about it, ready to be drawn from. */
export function experimentOf(subject: Subject, inputs: readonly Input[]): Experiment {
  const { index, table, options, node } = subject;
  const methods = inputs.flatMap((input) => ("choices" in input ? [input] : []));
  const preparedBy = preparedByChoice(subject, methods);
  tryEach(methods, preparedBy);
  const sample = options.sample?.map(columnsOf) ?? null;
  const hasData = inputs.some(({ kind }) => kind === "data");
  const scoresOf = (prepared: Prepared, weights?: ReadonlyMap<string, readonly number[]>) =>
    scorePrepared(prepared, weights).get(node) ?? new Float64Array(0);
  return {
    inputs,
    units: table.units,
    given: scoresOf(prepareIndex(index, table, options)),
    scoresBy: (draws) => {
      const choices: number[] = [];
      const weights = new Map<string, readonly number[]>();
      const values = new Map<string, Float64Array>();
      inputs.forEach((input, at) => {
        const numbers = draws[at] ?? new Float64Array(0);
        if (input.kind === "weights") weights.set(input.node, input.weightsBy(numbers));
        else if (input.kind === "data") values.set(input.component, input.valuesBy(numbers));
        else choices.push(chosen(input, numbers));
      });
      const prepared = preparedBy(choices);
      return scoresOf(hasData ? withValues(prepared, values, sample) : prepared, weights);
    },
  };
}
