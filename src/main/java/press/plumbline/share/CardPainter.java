package press.plumbline.share;

import java.util.List;

/** Lays a card out: 文武线 and the series on top, the figure in the middle, the headline below. */
final class CardPainter {
  private static final int LEFT = 72;
  private static final int RIGHT = Card.WIDTH - LEFT;
  private static final int COLUMN = RIGHT - LEFT;

  /** The side of the seal, its line, and a dash of that; dashes begin and end a side. */
  private static final int SEAL = 56;

  private static final int LINE = 3;
  private static final int DASH = 6;

  /** Of a standfirst. */
  private static final double SMALL = 30;

  private static final double LEADING = 46;

  /** Base lines. */
  private static final double MASTHEAD = 114;

  private static final double FIGURE = 316;
  private static final double CAPTION = 393;
  private static final double FOOT = 568;

  private final Card card;
  private final Typeface face;
  private final Canvas canvas;

  CardPainter(Card card, Typeface face) {
    this.card = card;
    this.face = face;
    this.canvas = new Canvas(Card.WIDTH, Card.HEIGHT, card.colours().paper());
  }

  byte[] paint() {
    masthead();
    if (card.figure().isPresent()) {
      figure(card.figure().get());
      headline();
    } else if (card.route().isEmpty()) {
      words(FOOT);
    } else {
      words(448);
      new RoutePainter(card, face, canvas).paint(LEFT, RIGHT, 508);
    }
    return canvas.png();
  }

  private void masthead() {
    int ink = card.colours().ink();
    canvas.rectangle(LEFT, 48, COLUMN, 8, ink);
    canvas.rectangle(LEFT, 61, COLUMN, 2, ink);
    TextLine corner = line(card.corner());
    double cornerSize = Math.min(28, 0.5 * COLUMN / Math.max(1, corner.width()));
    double room = COLUMN - corner.width() * cornerSize - 40;
    TextLine series = line(card.series());
    double size = Math.min(34, room / series.width());
    series.draw(canvas, LEFT, MASTHEAD, size, ink);
    corner.draw(canvas, RIGHT - corner.width() * cornerSize, MASTHEAD, cornerSize, card.hue());
  }

  private void figure(Card.Figure number) {
    TextLine before = line(number.before());
    TextLine numeral = line(number.numeral());
    TextLine unit = line(number.unit());
    double small = 0.34;
    double gapBefore = gap(number.before());
    double gapAfter = gap(number.unit());
    double ems = numeral.width() + small * (before.width() + unit.width() + gapBefore + gapAfter);
    double size = Math.min(196, (COLUMN - SEAL - 36) / ems);
    double part = size * small;
    double x = LEFT;
    before.draw(canvas, x, FIGURE, part, card.colours().soft());
    x += (before.width() + gapBefore) * part;
    // The round of a large numeral would stand within the margin.
    double bearing = before.glyphs().isEmpty() ? size * 0.03 : 0;
    numeral.draw(canvas, x - bearing, FIGURE, size, card.hue());
    x += numeral.width() * size - bearing + gapAfter * part;
    unit.draw(canvas, x, FIGURE, part, card.colours().soft());
    x += unit.width() * part + (unit.glyphs().isEmpty() ? 36 : 30);
    seal(number, (int) x, (int) FIGURE - SEAL + 6);
    TextLine caption = line(number.line());
    double captionSize = Math.min(34, COLUMN / caption.width());
    caption.draw(canvas, LEFT, CAPTION, captionSize, card.colours().soft());
  }

  /**
   * Between the numeral and the words at its side, in ems of these; a currency sign stands close.
   */
  private static double gap(String words) {
    if (words.isEmpty()) {
      return 0;
    }
    int last = words.codePointBefore(words.length());
    return Character.getType(last) == Character.CURRENCY_SYMBOL ? 0.08 : 0.3;
  }

  /** 核 in a square of cinnabar, 算 in one of grey dashes. */
  private void seal(Card.Figure number, int left, int top) {
    int ink = number.isDerived() ? card.colours().soft() : card.colours().seal();
    int dash = number.isDerived() ? DASH : SEAL;
    for (int at = 0; at < SEAL; at += number.isDerived() ? DASH + 4 : SEAL) {
      canvas.rectangle(left + at, top, dash, LINE, ink);
      canvas.rectangle(left + at, top + SEAL - LINE, dash, LINE, ink);
      canvas.rectangle(left, top + at, LINE, dash, ink);
      canvas.rectangle(left + SEAL - LINE, top + at, LINE, dash, ink);
    }
    TextLine word = line(number.seal());
    double size = Math.min(36, (SEAL - 14) / word.width());
    double x = left + (SEAL - word.width() * size) / 2;
    word.draw(canvas, x, top + SEAL / 2.0 + size * 0.37, size, ink);
  }

  private void headline() {
    var headline =
        paragraph(
            card.headline(),
            new Paragraph.Fit(1, 76, 60),
            new Paragraph.Fit(2, 58, 44),
            new Paragraph.Fit(3, 42, 30));
    headline.draw(canvas, LEFT, FOOT - headline.height(), card.colours().ink());
  }

  /** Headline and standfirst, down to a base line; as much of the latter as there is room for. */
  private void words(double foot) {
    var headline =
        paragraph(
            card.headline(),
            new Paragraph.Fit(1, 108, 84),
            new Paragraph.Fit(2, 84, 64),
            new Paragraph.Fit(3, 66, 40));
    double top = MASTHEAD + 62 + headline.size() * 0.88;
    headline.draw(canvas, LEFT, top, card.colours().ink());
    double from = top + headline.height() + headline.size() * 0.42 + 50;
    int room = Math.min(3, 1 + (int) Math.floor((foot - from) / LEADING));
    var lines = Standfirst.fitting(card.standfirst(), face, card.language(), COLUMN / SMALL, room);
    for (int i = 0; i < lines.size(); i++) {
      lines.get(i).draw(canvas, LEFT, from + i * LEADING, SMALL, card.colours().soft());
    }
  }

  private Paragraph paragraph(String text, Paragraph.Fit... fits) {
    return Paragraph.of(text, face, card.language(), COLUMN, List.of(fits));
  }

  private TextLine line(String text) {
    return TextLine.of(text, face, card.language());
  }
}
