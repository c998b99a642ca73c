/** The words of one's own diary in Together, and of what a project draws from such diaries. */
import story from "words:en/story";
import { addWords } from "../../words";
import "../room/words";

addWords(story);
