/** Start: the screen in the page, the worker that keeps it ready without a network. */
import { render } from "preact";
import "./styles/index.css";
import { t } from "./words.ts";

render(<h1>{t("app-name")}</h1>, document.body);
void navigator.serviceWorker?.register("/worker.js");
