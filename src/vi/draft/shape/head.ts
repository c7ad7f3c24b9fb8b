import { doubtCodes } from "../../../model/doubt.ts";
import {
  accumulations,
  directions,
  timeAggregations,
  unitAggregations,
  unitsOfMeasure,
} from "../../../model/indicator.ts";
import { standings } from "../../../model/pillar.ts";
import { tiers } from "../../../model/tier.ts";
import type { Fields } from "../../../present/check/options.ts";
import { also, closed, holds, is, listOf, oneOf, orAbsent, type Shape } from "./rules.ts";
import {
  aDay,
  aLine,
  anAddress,
  anId,
  aPeriod,
  aPlace,
  aRange,
  aText,
  aUnitId,
  aValidity,
} from "./values.ts";

const doubt = () =>
  closed("a doubt", { code: oneOf(doubtCodes), printed: orAbsent(aLine), read: aText });

const legalDocument = () =>
  closed("a document with number and issuer", {
    number: aLine,
    date: orAbsent(aDay),
    issuer: aLine,
    title: orAbsent(aLine),
    doubts: orAbsent(listOf("a list of doubts", doubt())),
  });

const source = () =>
  closed("a source with publisher and title", {
    publisher: aLine,
    title: aLine,
    date: orAbsent(aDay),
    paragraph: orAbsent(aPlace),
    url: orAbsent(anAddress),
    decision: orAbsent(legalDocument()),
  });

const unit = () =>
  closed("a unit with id, name and tier", {
    id: aUnitId,
    name: aText,
    tier: oneOf(tiers),
    parent: orAbsent(aUnitId),
    validity: orAbsent(aValidity),
  });

const aggregation = () =>
  closed("units and time", {
    units: oneOf(unitAggregations),
    time: oneOf(timeAggregations),
    weight: orAbsent(anId),
  });

/** The first place is the best. */
const isWayOfRanks = ({ unitOfMeasure, direction }: Fields): boolean =>
  unitOfMeasure !== "rank" || direction === "decrease";

const indicator = () =>
  also(
    closed("the definition of an indicator", {
      id: anId,
      name: aText,
      pillar: oneOf(standings),
      unitOfMeasure: oneOf(unitsOfMeasure),
      unitLabel: orAbsent(aText),
      direction: oneOf(directions),
      numerator: orAbsent(aText),
      denominator: orAbsent(aText),
      accumulation: oneOf(accumulations),
      aggregation: aggregation(),
      plausibleRange: orAbsent(aRange),
      naturalLimits: orAbsent(aRange),
      definitionVersion: aLine,
    }),
    holds("a rank whose direction is decrease", isWayOfRanks),
  );

const idOf = (value: unknown): unknown => Reflect.get(Object(value), "id");

const isOnce = (value: unknown): boolean =>
  Array.isArray(value) && new Set(value.map(idOf)).size === value.length;

/** What a text does not say, as a plan takes it. */
export const aHead = (): Shape =>
  closed("an object with the head of the plan", {
    id: anId,
    title: aText,
    unit: unit(),
    period: aPeriod,
    source: source(),
    legalBasis: orAbsent(listOf("a list of documents", legalDocument())),
    indicators: orAbsent(
      also(listOf("a list of indicators", indicator()), is("each id once", isOnce)),
    ),
  });
