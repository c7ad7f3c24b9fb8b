/** Signs that are written in several ways, and the one that they are read as. */
const forms: readonly (readonly [RegExp, string])[] = [
  [/[\p{Pd}\u2043\u2212\u2796]/u, "-"],
  [/["\u00AB\u00BB\u201C-\u201F\u2033\u300C-\u300F]/u, '"'],
  [/['`\u00B4\u2018-\u201B\u2032]/u, "'"],
  [/[\u2044\u2215]/u, "/"],
  [/[\u2236\uFE55]/u, ":"],
  [/[\u066A\uFE6A]/u, "%"],
  [/[\u223C\u02DC]/u, "~"],
  [/[\uFF00-\uFFEF\uFE50-\uFE6F]/u, ""],
];

/** A sign in one form: every dash "-", quotes " and ', full width half. Others stay as they are. */
export function foldMark(mark: string): string {
  if (/^[!-~]$/.test(mark) && mark !== "`") return mark;
  const form = forms.find(([pattern]) => pattern.test(mark));
  if (form === undefined) return mark;
  return form[1] === "" ? mark.normalize("NFKC") : form[1];
}
