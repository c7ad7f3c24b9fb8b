import type { Text } from "../../model/types.ts";
import { type Language, messages } from "../messages/index.ts";

/** What a plan says itself, in a language that plans have: a third language names one of the two. */
export const textIn = (text: Text, language: Language): string => text[messages[language].texts];
