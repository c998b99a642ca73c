/** The words of news from clinics, loaded where there is some. */
import "../words";
import news from "words:en/news";
import { addWords } from "../words";

addWords(news);
