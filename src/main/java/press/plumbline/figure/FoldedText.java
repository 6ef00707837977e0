package press.plumbline.figure;

import java.util.Optional;

/**
 * A text as the grammars read it: folded ({@link Folding}), with nothing, {@code NUL}, outside it.
 *
 * <p>Many constructions ask what number stands at a place, and what amount; the answers are kept,
 * so that each is worked out once. A text is read by one thread.
 */
final class FoldedText {
  private final String raw;
  private final Kept<Numeral> numerals = new Kept<>();
  private final Kept<Match> amounts = new Kept<>();

  private FoldedText(String raw) {
    this.raw = raw;
  }

  /** The text of a prose, folded. */
  static FoldedText of(String prose) {
    return new FoldedText(Folding.fold(prose));
  }

  /** A text that is folded already. */
  static FoldedText folded(String raw) {
    return new FoldedText(raw);
  }

  String raw() {
    return raw;
  }

  int length() {
    return raw.length();
  }

  char charAt(int at) {
    return at >= 0 && at < raw.length() ? raw.charAt(at) : '\0';
  }

  boolean startsWith(String words, int at) {
    return raw.startsWith(words, at);
  }

  boolean startsWithIgnoringCase(String words, int at) {
    return raw.regionMatches(true, at, words, 0, words.length());
  }

  String substring(int from, int to) {
    return raw.substring(from, to);
  }

  /** The Chinese number at a place, read by {@code reader} unless it has been before. */
  Optional<Numeral> numeral(int at, Reader<Numeral> reader) {
    return numerals.get(this, at, reader);
  }

  /** The Chinese amount at a place, in the same way. */
  Optional<Match> amount(int at, Reader<Match> reader) {
    return amounts.get(this, at, reader);
  }

  /** How something is read at a place of a text. */
  interface Reader<T> {
    Optional<T> read(FoldedText text, int at);
  }

  /** The last answers, by place. */
  private static final class Kept<T> {
    private static final int MOST = 32;

    private int[] places;
    private Object[] answers;

    @SuppressWarnings("unchecked") // only get() puts answers in
    Optional<T> get(FoldedText text, int at, Reader<T> reader) {
      if (places == null) {
        places = new int[MOST];
        answers = new Object[MOST];
      }
      int slot = at & MOST - 1;
      if (answers[slot] == null || places[slot] != at) {
        Optional<T> answer = reader.read(text, at);
        places[slot] = at;
        answers[slot] = answer;
        return answer;
      }
      return (Optional<T>) answers[slot];
    }
  }
}
