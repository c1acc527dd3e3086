// A thousand random charts, of every form, read back: what their marks show and what their numbers say is the data.

import { expect, test } from "vitest";
import { chartInput } from "../../src/compile/drawing-input.ts";
import { fields } from "../../src/drawings/fields.ts";
import { charts } from "../../src/drawings/forms.ts";
import { format } from "../../src/format.ts";
import { formsData } from "../browser/forms-data.ts";
import { anyData, forms } from "./any-data.ts";
import { shownBy } from "./read-back.ts";

test.each(forms)("%s.at(any data, 1) draws what valuesAt and the labels say, and that is the datum [R5]", (form) => {
  const chart = charts[form]!;
  const data = anyData(form, formsData);
  const lies: string[] = [];
  for (const name of Object.keys(data.charts!)) {
    const input = chartInput(name, data, fields);
    for (const of of Object.values(chart.sizes)) {
      const size = { ...of, height: chart.heightFor?.(input, of) ?? of.height };
      const shapes = chart.at(input, 1, size);
      for (const [i, row] of input.rows.entries()) {
        const shown = shownBy(shapes, input, i, size);
        if (shown && !(row.value >= shown[0] - 1e-9 && row.value <= shown[1] + 1e-9))
          lies.push(`${name}, ${size.name}: ${row.value} shown as ${shown.join(" to ")}`);
        expect(chart.valuesAt(input, 1)[row.figure]).toBe(row.value);
      }
      for (const { figure, text } of chart.labelsAt(input, 1, size)) {
        const row = input.rows.find((one) => one.figure === figure);
        if (row && !format(row.value, row).startsWith(text)) lies.push(`${name}: ${row.value} written ${text}`);
      }
    }
  }
  expect(lies).toEqual([]);
});
