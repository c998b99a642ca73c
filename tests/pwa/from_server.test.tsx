/** What the server is asked for: the latest question alone is answered, and a silence is said. */
import { act, cleanup, render, screen as shown } from "@testing-library/preact";
import { afterEach, expect, it } from "vitest";
import { Problem } from "../../pwa/src/api";
import { useServer } from "../../pwa/src/from_server";
import { Reading } from "../../pwa/src/Reading";

afterEach(cleanup);

type Answer = (found: string | Problem) => Promise<void>;
let answers: Answer[] = [];
let again: () => Promise<void>;

const ask = () =>
  new Promise<string>((say, fail) => {
    answers.push((found) =>
      act(async () => (found instanceof Problem ? fail(found) : say(`“${found}”`))),
    );
  });

function Asking({ about }: { about: string }) {
  const told = useServer(ask, about);
  again = told.reload;
  return (
    <>
      <Reading of={told} named="Red days" />
      <p>{told.value}</p>
    </>
  );
}

const silent = () => new Problem(0, "offline");

function open(about: string) {
  answers = [];
  return render(<Asking about={about} />);
}

it("shows what was asked for last, whichever answer comes last", async () => {
  const { rerender } = open("4 weeks");
  rerender(<Asking about="12 weeks" />);
  await answers[1]?.("12");
  await answers[0]?.("4");
  expect(shown.getByText("“12”")).toBeTruthy();
});

it("is not put back to what was true before the last change", async () => {
  open("4 weeks");
  void again();
  await answers[1]?.("after");
  await answers[0]?.("before");
  expect(shown.getByText("“after”")).toBeTruthy();
});

it("forgets a refusal of what is no longer asked for", async () => {
  const { rerender } = open("4 weeks");
  rerender(<Asking about="12 weeks" />);
  await answers[1]?.("12");
  await answers[0]?.(silent());
  expect(shown.queryByText("Red days")).toBeNull();
});

it("says what did not come, and takes it back when it has come", async () => {
  open("4 weeks");
  expect(shown.queryByText("Red days")).toBeNull();
  await answers[0]?.(silent());
  expect(shown.getByText("Red days")).toBeTruthy();
  shown.getByRole("button", { name: "Try again" }).click();
  await answers[1]?.("here");
  expect(shown.queryByText("Red days")).toBeNull();
  expect(shown.getByText("“here”")).toBeTruthy();
});
