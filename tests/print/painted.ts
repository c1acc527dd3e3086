// A PDF's bytes in; how many paths of each colour its pages paint where a reader sees them, out.

import type { PDFPageProxy } from "pdfjs-dist";

/** "#0a141e" → paths. */
export type Painted = ReadonlyMap<string, number>;

type Matrix = readonly [number, number, number, number, number, number];
type Box = readonly [left: number, bottom: number, right: number, top: number];

interface State {
  readonly matrix: Matrix;
  readonly fill: string;
  readonly stroke: string;
}

export async function paintedIn(bytes: Uint8Array): Promise<Painted[]> {
  const { getDocument } = await import("pdfjs-dist/legacy/build/pdf.mjs");
  const shown = await getDocument({ data: Uint8Array.from(bytes), verbosity: 0 }).promise;
  const pages: Painted[] = [];
  for (let number = 1; number <= shown.numPages; number += 1) pages.push(await paintedOn(await shown.getPage(number)));
  return pages;
}

async function paintedOn(page: PDFPageProxy): Promise<Painted> {
  const { OPS, Util } = await import("pdfjs-dist/legacy/build/pdf.mjs");
  const { fnArray, argsArray } = await page.getOperatorList();
  const painted = new Map<string, number>();
  const saved: State[] = [];
  let state: State = { matrix: [1, 0, 0, 1, 0, 0], fill: "#000000", stroke: "#000000" };
  const moved = (matrix: Matrix) => ({
    ...state,
    matrix: Util.transform([...state.matrix], [...matrix]) as unknown as Matrix,
  });
  const strokes = new Set([OPS.stroke, OPS.closeStroke]);
  const acts: Readonly<Record<number, (args: never[]) => void>> = {
    [OPS.save]: () => saved.push(state),
    [OPS.restore]: () => (state = saved.pop() ?? state),
    [OPS.transform]: (args) => (state = moved(args as unknown as Matrix)),
    [OPS.setFillRGBColor]: ([fill]) => (state = { ...state, fill: fill! }),
    [OPS.setStrokeRGBColor]: ([stroke]) => (state = { ...state, stroke: stroke! }),
    [OPS.paintFormXObjectBegin]: ([matrix]) => {
      saved.push(state);
      if (matrix) state = moved(matrix);
    },
    [OPS.paintFormXObjectEnd]: () => (state = saved.pop() ?? state),
    [OPS.constructPath]: ([operator, , box]) => {
      const colour = strokes.has(operator!) ? state.stroke : state.fill;
      const seen = operator !== OPS.endPath && box && meets(placed(box, state.matrix), page.view as unknown as Box);
      if (seen) painted.set(colour, (painted.get(colour) ?? 0) + 1);
    },
  };
  for (const [index, operator] of fnArray.entries()) acts[operator]?.(argsArray[index] as never[]);
  return painted;
}

function placed([left, bottom, right, top]: Box, [a, b, c, d, e, f]: Matrix): Box {
  const xs = [a * left + c * bottom, a * right + c * top].map((x) => x + e);
  const ys = [b * left + d * bottom, b * right + d * top].map((y) => y + f);
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

function meets(a: Box, b: Box): boolean {
  return a[0] < b[2] && a[2] > b[0] && a[1] < b[3] && a[3] > b[1];
}
