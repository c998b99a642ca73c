/** The words of reminders on one phone: turning them on, and what opens when one is tapped. */
import "../words";
import phone from "words:en/phone";
import push from "words:en/push";
import { addWords } from "../words";

addWords(phone);
addWords(push);
