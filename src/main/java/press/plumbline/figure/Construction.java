package press.plumbline.figure;

import java.util.List;

/** One way a language has of writing figures: at a numeral it reads one, or several, or passes. */
interface Construction {
  List<Match> read(FoldedText text, int at);
}
