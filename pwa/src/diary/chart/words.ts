/** The words of the chart, loaded with it. */
import "../words";
import chart from "words:en/chart";
import { addWords } from "../../words";

addWords(chart);
