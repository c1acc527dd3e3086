// This check reports a form that there is not.

import { oneOf, quoted, suggestion } from "../../text/problems.ts";
import type { ReportData } from "./report.ts";

export function checkForm(path: string, form: string, known: readonly string[], report: ReportData): void {
  if (!known.includes(form)) report(path, `${quoted(form)} trouvé, attendu ${oneOf(known)}${suggestion(form, known)}`);
}
