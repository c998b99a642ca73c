/** Every part on one page, to look at while designing; `?page=asking`. No screen leads here and no build takes it in. */
import "../../styles/index.css";
import type { FunctionComponent } from "preact";
import { render } from "preact";
import { Asking } from "./asking";
import { Clinic } from "./clinic";
import { Showing } from "./showing";
import { Telling } from "./telling";
import { Today } from "./today";

const PAGES: Record<string, FunctionComponent> = {
  today: Today,
  asking: Asking,
  telling: Telling,
  showing: Showing,
  clinic: Clinic,
};

const query = new URLSearchParams(location.search);
const theme = query.get("theme");
if (theme) document.documentElement.dataset.theme = theme;
if (query.get("dir")) document.documentElement.dir = query.get("dir") ?? "ltr";
document.documentElement.style.fontSize = query.get("text") ?? "";

const Page = PAGES[query.get("page") ?? "today"] ?? Today;
const place = document.getElementById("app");
if (place) render(<Page />, place);
