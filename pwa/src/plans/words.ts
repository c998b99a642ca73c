/** The words of the plan and of the emergency screen, loaded with them. */
import plan from "words:en/plan";
import { addWords } from "../words";

addWords(plan);
