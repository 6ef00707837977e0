package press.plumbline.share;

import java.util.List;

/** The stops of a journey on a line, each in its colour, with its name under it. */
final class RoutePainter {
  private static final double SIZE = 30;
  private static final double RADIUS = 11;

  private final Card card;
  private final Typeface face;
  private final Canvas canvas;

  RoutePainter(Card card, Typeface face, Canvas canvas) {
    this.card = card;
    this.face = face;
    this.canvas = canvas;
  }

  /** Not at all, if the names would meet. */
  void paint(int left, int right, int y) {
    List<TextLine> names =
        card.route().stream().map(stop -> TextLine.of(stop.name(), face, card.language())).toList();
    double step = (double) (right - left) / names.size();
    if (names.stream().anyMatch(name -> name.width() * SIZE > step - 24)) {
      return;
    }
    for (int i = 0; i < names.size(); i++) {
      double x = left + step * i;
      canvas.draw(Outline.disc(RADIUS), x + RADIUS, y, 1, card.route().get(i).hue());
      if (i + 1 < names.size()) {
        canvas.rectangle((int) x + 34, y - 1, (int) step - 46, 2, card.colours().rule());
      }
      names.get(i).draw(canvas, x, y + 64, SIZE, card.colours().ink());
    }
  }
}
