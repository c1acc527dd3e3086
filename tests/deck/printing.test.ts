import { expect, test } from "vitest";
import { openDeck } from "../browser/open-deck.ts";
import { BUILT_TRIAL } from "../setup/built.ts";

const deck = openDeck(BUILT_TRIAL);

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

test("the print dialog prints the slide at hand, or some parts, each with its number, and leaves the page as it was", async () => {
  const page = await deck.open("?vue=lecture");
  await page.evaluate(() => {
    window.print = () => undefined;
  });
  const shown = () =>
    page.$$eval(".slides > section", (all) => all.flatMap((one) => (one.checkVisibility() ? [one.id] : [])));
  const all = await page.$$eval(".slides > section", (all) => all.map(({ id, dataset }) => [id, dataset.part]));
  const print = async (...labels: readonly RegExp[]) => {
    await page.emulateMedia({ media: "screen" });
    await page.getByRole("button", { name: "Imprimer", exact: true }).click();
    for (const label of labels) await page.getByRole("checkbox", { name: label }).click();
    await page.getByRole("button", { name: /^Le document/ }).click();
    await page.emulateMedia({ media: "print" });
    const [ids, number] = [await shown(), await page.$eval(`[id="${all[2]![0]}"]`, (one) => one.style.counterSet)];
    await page.evaluate(() => dispatchEvent(new Event("afterprint")));
    return { ids, number };
  };
  await page.evaluate((id) => {
    location.hash = `#/${id}`;
  }, all[2]![0]);
  await page.evaluate(() => scrollTo(0, 0)); // the button is up there
  expect((await print()).ids).toHaveLength(all.length);
  expect(await print(/^Cette diapositive/)).toMatchObject({ ids: [expect.any(String)] });
  const part = all.at(-1)![1]!;
  const { ids, number } = await print(/^Cette diapositive/, new RegExp(`^${part}$`));
  expect(ids).toEqual(all.flatMap(([id, its]) => (its === part ? [id] : [])));
  expect(number).toBe("slide 3");
  expect(await page.locator("[data-off-paper], [data-selected]").count()).toBe(0);
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
