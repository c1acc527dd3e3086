// This file says what the data of shares side by side hold: two or three of them, each of its own whole.

import { chartWith, type FormFields } from "../../../model.ts";

export const sharesFields: FormFields = {
  schema: chartWith({}, {}),
  takes: { kinds: ["percent"], most: 100 },
  check({ rows }, { figures }, report) {
    if (rows.length < 2) report("rows", "une seule part trouvée, attendu deux ou trois ; `hundred` en montre une");
    for (const [i, { figure }] of rows.entries())
      if (Number(figures[figure]?.value) < 0)
        report(`rows.${i}.figure`, `« ${figure} » est négatif, attendu une part d’un tout`);
  },
};
