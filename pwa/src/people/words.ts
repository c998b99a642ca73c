/** The words of signing in, loaded with these screens alone. */
import account from "words:en/account";
import { addWords } from "../words";

addWords(account);
