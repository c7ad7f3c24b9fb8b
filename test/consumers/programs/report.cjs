/** The DTI of 2022 as published: two provinces share a place. */
const dti2022 = [
  { unit: "gso63:84", value: 0.6077 },
  { unit: "gso63:93", value: 0.6342 },
  { unit: "gso63:15", value: 0.635 },
  { unit: "gso63:38", value: 0.635 },
];

/** Two sentences of nobody: letters composed and taken apart, and a non-breaking space. */
const planText = [
  "Phấn đấu đến năm 2027, tối thiểu 85 % hộ gia đình dùng Internet.".normalize("NFD"),
  "Năm 2024 đã đạt 61,5\u00a0% hồ sơ được số hóa.",
].join("\n");

const summaryOf = ({ synthetic, overall, pillars, general, targets, unused }) => ({
  synthetic,
  overall,
  pillars,
  general,
  targets: targets.map(({ id, kind, status, value, attainment, gap, score }) => ({
    id,
    kind,
    status,
    value,
    attainment,
    gap,
    score,
  })),
  unused: unused.map(({ observation, reason }) => [
    observation.indicator ?? observation.milestone,
    observation.period.end,
    reason,
  ]),
});

const thrownBy = (action) => {
  try {
    return action();
  } catch (error) {
    return error;
  }
};

/** What the library makes of its seeds, as one line of JSON. `otherCopy` is CJS to ESM, and the reverse. */
exports.report = ({ dxplan, columns, robustness, seeds, vietnamese }, otherCopy) => {
  const plan = dxplan.parsePlan(JSON.parse(JSON.stringify(seeds.traVinh2025)));
  const card = (observations) =>
    summaryOf(dxplan.scorePlan(plan, observations, { asOf: "2025-03-31" }));
  const error = thrownBy(() => otherCopy.parsePlan({ id: "no-plan" }));
  const ranking = dxplan.rank(dti2022, { by: ({ value }) => value });
  return JSON.stringify({
    exports: {
      dxplan: Object.keys(dxplan).toSorted(),
      columns: Object.keys(columns).toSorted(),
      robustness: Object.keys(robustness).toSorted(),
      seeds: Object.keys(seeds).toSorted(),
      vietnamese: Object.keys(vietnamese).toSorted(),
    },
    read: vietnamese
      .parseTargets(planText, { indicators: seeds.indicators, year: 2025 })
      .map(({ act, bound, due, span }) => [act, bound, due, planText.slice(span.start, span.end)]),
    written: vietnamese.formatNumber(vietnamese.parseNumber("1,1 nghìn tỷ đồng")),
    dti: Array.from(
      columns.scoreIndexColumns(seeds.dti.schemes.dti2024, seeds.dti.tables.dti2024Merged.rows)
        .nodes.dti.score,
    ),
    order: robustness.orderUnderAllWeights(
      seeds.dti.schemes.dti2024,
      seeds.dti.tables.dti2024Merged.rows,
      "dti",
    ).units.length,
    published: card(seeds.observations),
    synthetic: card(seeds.traVinh2025Synthetic),
    ranked: ranking.ranked.map(({ id, rank }) => [id, rank]),
    moved: dxplan.movement(ranking, ranking).map(({ id, placesGained }) => [id, placesGained]),
    compared: dxplan
      .comparePlans(plan, seeds.national)
      .pairs.map(({ target, asks, difference }) => [target.id, asks, difference]),
    fromOtherCopy: {
      isInstance: error instanceof dxplan.DxplanError,
      isRecognised: dxplan.isDxplanError(error),
      code: error.code,
      issues: error.issues.map(dxplan.formatIssue),
    },
  });
};
