// This module stands in place of `drawings/forms.ts` in a build: it knows only the forms that the edition draws.

import { charts, scenes } from "../drawings/forms.ts";

/** Each form lies in a folder of its name, and is exported under it. */
export function formsModule(used: readonly string[]): string {
  const lists = { charts: Object.keys(charts), scenes: Object.keys(scenes) };
  return Object.entries(lists)
    .flatMap(([folder, forms]) => {
      const drawn = forms.filter((form) => used.includes(form));
      const imports = drawn.map((form) => `import { ${exportOf(form)} } from "./${folder}/${form}/${form}.ts";`);
      const fields = drawn.map((form) => `${JSON.stringify(form)}: ${exportOf(form)}`);
      return [...imports, `export const ${folder} = { ${fields.join(", ")} };`];
    })
    .join("\n");
}

/** Whether the file, of any kind, lies in the folder of a form that is not used. */
export function hasUnusedForm(path: string, used: readonly string[]): boolean {
  const [, form] = /[\\/]drawings[\\/](?:charts|scenes)[\\/]([^\\/]+)[\\/][^\\/]+$/.exec(path) ?? [];
  return form !== undefined && !used.includes(form);
}

/** "unit-wall" → unitWall */
function exportOf(form: string): string {
  return form.replace(/-./g, (dash) => dash.charAt(1).toUpperCase());
}
