package press.plumbline.site;

import java.util.ArrayList;
import java.util.List;
import press.plumbline.source.Prose;
import press.plumbline.verify.Finding;

/**
 * A sentence of a story with the figures that are of interest set apart, and where it stands.
 *
 * @param path to the first of the figures, within the edition
 */
public record Quote(Story story, List<Piece> pieces, String path) {
  public Quote {
    pieces = List.copyOf(pieces);
  }

  /** A stretch of the sentence. */
  public record Piece(Checked text, boolean isFigure) {}

  /** The sentence that holds all of the findings, which are in the order of the text. */
  static Quote of(Story story, List<Finding> marked) {
    Prose prose = marked.get(0).reading().prose();
    var text = Filled.around(marked, prose, story.findings());
    var sentence = Sentence.bounds(prose.text(), marked.get(0).reading());
    var pieces = new ArrayList<Piece>();
    pieces.add(plain(Sentence.heads(prose.setting())));
    int at = sentence.start();
    for (Finding finding : marked) {
      pieces.add(plain(text.from(at, finding.reading().start())));
      pieces.add(new Piece(new Checked(Sentence.printed(finding)), true));
      at = finding.reading().end();
    }
    pieces.add(plain(text.from(at, sentence.end())));
    String anchor = story.notes().of(marked.get(0)).map(note -> "#r-" + note.id()).orElse("");
    return new Quote(
        story,
        pieces.stream().filter(piece -> !piece.text().isEmpty()).toList(),
        story.path() + anchor);
  }

  private static Piece plain(String text) {
    return new Piece(new Checked(text), false);
  }
}
