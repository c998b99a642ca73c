/** The words of reminders, loaded with these screens alone. */
import "../words";
import reminders from "words:en/reminders";
import { addWords } from "../words";

addWords(reminders);
