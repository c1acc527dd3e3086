// This check refuses a chart that its form cannot draw, or could only draw as something that its figures do not say.

import type { Chart, ChartSpec, DeckData, Figure, FigureKind, FormFields } from "../../model.ts";
import { own } from "../../text/names.ts";
import { code, oneOf, quoted } from "../../text/problems.ts";
import { scaleOf } from "../../text/scale-of.ts";
import { checkForm } from "./check-form.ts";
import { whyApart } from "./predecessor.ts";
import type { Forms, ReportData } from "./report.ts";
import { whyRevised } from "./revised.ts";

/** More marks than this on one wall could be neither drawn in time nor seen. */
const MOST_MARKS = 200_000;

/** What may be shown by as many marks, or by a length on a scale that begins at nought. */
const KINDS: Readonly<Record<Chart["kind"], readonly FigureKind[]>> = {
  counted: ["count", "euro"],
  measured: ["count", "euro", "percent", "measure"],
};

export function checkChart(
  key: string,
  spec: ChartSpec,
  data: DeckData,
  { charts, fields }: Forms,
  report: ReportData,
): void {
  const { figures } = data;
  const { form, rows, after, ...its } = spec;
  const path = `charts.${key}`;
  const chart = own(charts, form);
  checkForm(`${path}.form`, form, Object.keys(charts), report);
  if (after === key) report(`${path}.after`, "le graphique se continue lui-même, attendu un autre graphique");
  if (!chart) return;
  if (rows.length > chart.mostRows) report(`${path}.rows`, tooMany(rows.length, chart, charts));
  const takes: NonNullable<FormFields["takes"]> = own(fields, form)?.takes ?? { kinds: KINDS[chart.kind] };
  const first = own(figures, rows[0]!.figure);
  const isSound = rows.every((row) => typeof own(figures, row.figure)?.value === "number");
  if (isSound) own(fields, form)?.check?.(spec, data, (field, ...told) => report(`${path}.${field}`, ...told));
  const shown = rows.map(({ figure }) => figure);
  for (const [index, row] of rows.entries()) {
    const figure = own(figures, row.figure);
    if (!figure) continue;
    const odd = first && !takes.isMixed ? mixed(figure, first) : undefined;
    const refused = whyApart(row.figure, data) ?? refusal(figure, takes, chart) ?? odd;
    const revised = whyRevised(row.figure, shown, data);
    if (refused !== undefined) report(`${path}.rows.${index}.figure`, `${quoted(row.figure)} ${refused}`);
    else if (revised !== undefined) report(`${path}.rows.${index}.figure`, revised, "warning");
    else if (chart.kind === "counted" && Number(figure.value) / Number(its.worth) > MOST_MARKS)
      report(
        `${path}.worth`,
        `${quoted(row.figure)} ferait plus de ${MOST_MARKS} marques, attendu une marque qui vaut plus`,
      );
  }
}

/** With the form that has room for them, where there is one. */
function tooMany(count: number, { form, mostRows }: Chart, charts: Forms["charts"]): string {
  const roomy = own(charts, "bars");
  const instead =
    roomy && roomy.form !== form && roomy.mostRows >= count
      ? ` ; ${code(roomy.form)} en montre ${roomy.mostRows}`
      : " ; faites-en deux graphiques, ou réunissez les plus petits en un chiffre calculé (`sum`)";
  return `${count} chiffres trouvés, attendu ${mostRows} au plus : ${code(form)} n’a pas plus de place${instead}`;
}

function refusal(
  { kind, value }: Figure,
  { kinds, most = Number.POSITIVE_INFINITY }: NonNullable<FormFields["takes"]>,
  chart: Chart,
): string | undefined {
  if (typeof value !== "number")
    return `est de sorte ${quoted(kind)} ou a deux bornes, attendu un chiffre qui se compte`;
  if (!kinds.includes(kind)) {
    const instead = KINDS.measured.includes(kind) ? "`bars` le montre par sa longueur" : "il se dit dans le texte";
    return `est de sorte ${quoted(kind)}, attendu ${oneOf(kinds)} pour ${code(chart.form)} ; ${instead}`;
  }
  if (chart.kind === "counted" && value < 0) return "est négatif, attendu un nombre de marques";
  return value > most ? `dépasse ${most}, attendu une part d’un tout` : undefined;
}

/** Lengths of two units, side by side on one scale, would be compared. */
function mixed(figure: Figure, first: Figure): string | undefined {
  if (scaleOf(figure) === scaleOf(first)) return undefined;
  return `se mesure en ${quoted(scaleOf(figure))}, la première ligne en ${quoted(scaleOf(first))}, attendu une seule unité sur une même échelle`;
}
