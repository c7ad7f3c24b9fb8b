/** The closed sets of the vocabulary, without the schemas: a chunk of its own (see tsup.config.ts). */
export * from "./bound.ts";
export * from "./composite.ts";
export * from "./doubt.ts";
export * from "./due.ts";
export * from "./indicator.ts";
export * from "./observation.ts";
export * from "./pillar.ts";
export * from "./quantity.ts";
export * from "./task.ts";
export * from "./tier.ts";
