import { expect, test } from "vitest";
import { LabelStyles } from "../../src/compile/render/label-styles.ts";
import type { Standing } from "../../src/model.ts";

test.each<[Standing, string]>([
  [
    { as: "full", foot: 0, isOnEdge: true, layouts: [] },
    "left:0;bottom:calc(0px + var(--below));width:calc(1920*var(--u))",
  ],
  [{ as: "slide", foot: 0, layouts: [] }, "left:0;bottom:calc(0px);width:calc(1920*var(--u))"],
  [
    { as: "wide", foot: 60, layouts: [] },
    "left:var(--margin);bottom:calc(60*var(--u) + var(--lift));width:calc(1728*var(--u))",
  ],
  [
    { as: "beside", width: 880, foot: 104, layouts: [] },
    "right:var(--margin);bottom:calc(104*var(--u));width:calc(880*var(--u))",
  ],
  [
    { as: "beside", width: 960, foot: 0, isOnEdge: true, layouts: [] },
    "right:0;bottom:calc(0px + var(--below));width:calc(960*var(--u))",
  ],
])("styles.stand(form, %o) writes its box, once", (stands, box) => {
  const styles = new LabelStyles();
  for (let twice = 0; twice < 2; twice += 1) styles.stand("bars", stands);
  const high =
    "height:100cqh;--below:0px;--lift:calc((100cqh - 1080*var(--u))*0.3);--words-unit:min(1.15*var(--u),(11*var(--u) + 9*100cqh/1080)/20)";
  const tall = `html.wall .frame[data-holds~="bars"]{${high}}`;
  const rules = `html.wall [data-form="bars"] .plot{${box}}${stands.as === "slide" ? "" : tall}`;
  expect(styles.wallCss()).toBe(`@layer wall{${rules}}`);
});

test("styles.stand(form, at the left) moves its words and its key too", () => {
  const styles = new LabelStyles();
  styles.stand("bars", { as: "beside", side: "left", width: 800, foot: 104, layouts: [] });
  expect(styles.wallCss()).toContain(".plot{left:var(--margin)");
  expect(styles.wallCss()).toContain(
    '.slide:not([data-layout="recap"]) .frame[data-holds~="bars"]>:not(figure){margin-left:calc(864*var(--u))}',
  );
  expect(styles.wallCss()).toContain(
    ".captions .key{right:auto;left:var(--margin);max-width:calc(800*var(--u));text-align:left}",
  );
});
