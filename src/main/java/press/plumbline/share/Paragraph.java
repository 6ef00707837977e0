package press.plumbline.share;

import java.util.List;
import java.util.Optional;
import press.plumbline.source.Language;

/** Lines of type of one size: a headline, as large as it can be set. */
record Paragraph(List<TextLine> lines, double size) {
  /** So large, down to so small, while it takes no more than so many lines. */
  record Fit(int lines, int largest, int smallest) {}

  /** The first of the fits that holds the text; of none, the last one as small as need be. */
  static Paragraph of(String text, Typeface face, Language language, double width, List<Fit> fits) {
    var marked = Breaks.marked(text, face, language);
    var anywhere = Breaks.anywhere(text, face, language);
    for (Fit fit : fits) {
      // English may break between any two words; a Chinese phrase that is cut costs more than size.
      int least = language == Language.CHINESE ? fit.smallest() : fit.largest() * 7 / 8;
      var set = set(marked, fit, least, width).or(() -> set(anywhere, fit, fit.smallest(), width));
      if (set.isPresent()) {
        return set.get();
      }
    }
    Fit last = fits.get(fits.size() - 1);
    double size = last.smallest();
    while (anywhere.lines(last.lines(), width / size).isEmpty()) {
      size *= 0.96;
    }
    return new Paragraph(anywhere.lines(last.lines(), width / size).get(), size);
  }

  private static Optional<Paragraph> set(Breaks breaks, Fit fit, int least, double width) {
    for (int size = fit.largest(); size >= least; size -= 2) {
      var lines = breaks.lines(fit.lines(), width / size);
      if (lines.isPresent()) {
        return Optional.of(new Paragraph(lines.get(), size));
      }
    }
    return Optional.empty();
  }

  double leading() {
    return size * 1.28;
  }

  /** From the base line of the first line to that of the last. */
  double height() {
    return (lines.size() - 1) * leading();
  }

  /**
   * @param y the base line of the first line
   */
  void draw(Canvas canvas, double x, double y, int ink) {
    for (int i = 0; i < lines.size(); i++) {
      lines.get(i).draw(canvas, x, y + i * leading(), size, ink);
    }
  }
}
