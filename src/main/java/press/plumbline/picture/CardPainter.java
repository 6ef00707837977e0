package press.plumbline.picture;

import java.util.List;

/** Lays a card out: 文武线 and the series on top, the figure in the middle, the headline below. */
final class CardPainter {
  private static final int LEFT = 72;
  private static final int RIGHT = Card.WIDTH - LEFT;
  private static final int COLUMN = RIGHT - LEFT;

  /** Base lines. */
  private static final double MASTHEAD = 118;

  private static final double FIGURE = 330;
  private static final double CAPTION = 396;
  private static final double FOOT = 564;

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
      words(430);
      new RoutePainter(card, face, canvas).paint(LEFT, RIGHT, 500);
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

  private void figure(Card.Number number) {
    TextLine before = line(number.before());
    TextLine numeral = line(number.numeral());
    TextLine unit = line(number.unit());
    double small = 0.34;
    double gaps = gap(before) + gap(unit);
    double ems = numeral.width() + small * (before.width() + unit.width() + gaps);
    int seal = 54;
    double size = Math.min(216, (COLUMN - seal - 36) / ems);
    double part = size * small;
    double x = LEFT;
    before.draw(canvas, x, FIGURE, part, card.colours().soft());
    x += (before.width() + gap(before)) * part;
    // The round of a large numeral would stand within the margin.
    double bearing = before.glyphs().isEmpty() ? size * 0.03 : 0;
    numeral.draw(canvas, x - bearing, FIGURE, size, card.hue());
    x += numeral.width() * size - bearing + gap(unit) * part;
    unit.draw(canvas, x, FIGURE, part, card.colours().soft());
    x += unit.width() * part + (unit.glyphs().isEmpty() ? 36 : 30);
    seal(number, x, FIGURE - seal + 6, seal);
    TextLine caption = line(number.line());
    double captionSize = Math.min(34, COLUMN / caption.width());
    caption.draw(canvas, LEFT, CAPTION, captionSize, card.colours().soft());
  }

  private static double gap(TextLine words) {
    return words.glyphs().isEmpty() ? 0 : 0.3;
  }

  /** 核 in a square of cinnabar, 算 in grey. */
  private void seal(Card.Number number, double x, double y, int side) {
    int ink = number.isDerived() ? card.colours().soft() : card.colours().seal();
    int left = (int) x;
    int top = (int) y;
    int line = 3;
    canvas.rectangle(left, top, side, line, ink);
    canvas.rectangle(left, top + side - line, side, line, ink);
    canvas.rectangle(left, top + line, line, side - 2 * line, ink);
    canvas.rectangle(left + side - line, top + line, line, side - 2 * line, ink);
    TextLine word = line(number.seal());
    double size = Math.min(36, (side - 14) / word.width());
    word.draw(
        canvas, left + (side - word.width() * size) / 2, top + side / 2.0 + size * 0.37, size, ink);
  }

  private void headline() {
    var headline =
        paragraph(
            card.headline(),
            new Paragraph.Fit(1, 66, 60),
            new Paragraph.Fit(2, 58, 44),
            new Paragraph.Fit(3, 42, 30));
    headline.draw(canvas, LEFT, FOOT - headline.height(), card.colours().ink());
  }

  /** Headline and standfirst, down to a base line; as much of the latter as there is room for. */
  private void words(double foot) {
    var headline =
        paragraph(
            card.headline(),
            new Paragraph.Fit(1, 132, 84),
            new Paragraph.Fit(2, 92, 68),
            new Paragraph.Fit(3, 66, 40));
    double top = MASTHEAD + 70 + headline.size() * 0.88;
    headline.draw(canvas, LEFT, top, card.colours().ink());
    double from = top + headline.height() + headline.size() * 0.3 + 58;
    int lines = Math.min(3, 1 + (int) Math.floor((foot - from) / 50));
    if (lines > 0 && !card.standfirst().isEmpty()) {
      Standfirst.fitting(card.standfirst(), face, card.language(), COLUMN / 34.0, lines)
          .ifPresent(
              text -> {
                for (int i = 0; i < text.size(); i++) {
                  text.get(i).draw(canvas, LEFT, from + i * 50, 34, card.colours().soft());
                }
              });
    }
  }

  private Paragraph paragraph(String text, Paragraph.Fit... fits) {
    return Paragraph.of(text, face, card.language(), COLUMN, List.of(fits));
  }

  private TextLine line(String text) {
    return TextLine.of(text, face, card.language());
  }
}
