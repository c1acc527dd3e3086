import { expect, test } from "vitest";
import { openDeck } from "../browser/open-deck.ts";

const deck = openDeck();

test("whoever prints gets the drawings as the build wrote them, those made ready ahead too [R31]", async () => {
  const page = await deck.open("?vue=projection", { reducedMotion: "no-preference" });
  const written = await (await deck.open("", { javaScriptEnabled: false })).evaluate(marks);
  const changed = async () => {
    const now = await page.evaluate(marks);
    return Object.keys(written).filter((id) => now[id] !== written[id]);
  };
  for (let slide = 1; (await changed()).length === 0 && slide < 12; slide += 1) {
    await page.keyboard.press("ArrowRight");
    await page.waitForTimeout(400); // idle moments come when they come; what is ready sooner is as good
  }
  await expect.poll(changed).not.toEqual([]); // in hand, it is written otherwise
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  expect(await changed()).toEqual([]);
});

/** Of each figure, by its id. */
function marks(): Record<string, string> {
  const figures = document.querySelectorAll("figure[data-form]");
  return Object.fromEntries(
    [...figures].map(({ id, children }) => [
      id,
      [...children].map((part) => part.querySelector("svg")?.innerHTML).join(),
    ]),
  );
}
