/** A component between 0 and 100 per cent, as a province may write it; anything may be put over it. */
export const component = (more: object = {}) => ({
  id: "fibre",
  direction: "increase",
  scale: { kind: "goalposts", low: 0, high: 100, clamp: true },
  ...more,
});

/** A node over the component, equal weights. */
export const node = (more: object = {}) => ({
  id: "overall",
  mean: { kind: "arithmetic" },
  weights: "equal",
  members: ["fibre"],
  ...more,
});

/** The least index that is right. */
export const index = (more: object = {}) => ({
  id: "digital",
  components: [component()],
  nodes: [node()],
  missing: "reweight",
  minimumCoverage: 0.5,
  ...more,
});

/** An index of one component with this scale. */
export const scaled = (scale: object, more: object = {}) =>
  index({ components: [component({ scale, ...more })] });

/** An index of the nodes, over the components `fibre` and `mobile`. */
export const noded = (...nodes: readonly object[]) =>
  index({ components: [component(), component({ id: "mobile" })], nodes });
