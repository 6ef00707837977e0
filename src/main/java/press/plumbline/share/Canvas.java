package press.plumbline.share;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A sheet of paper on which inks are laid, each in 15 blends with the paper; what PNG calls an
 * indexed picture. Inks do not mix: where two meet, the stronger blend stays.
 */
final class Canvas {
  private static final int BLENDS = 15;

  private final int width;
  private final int height;
  private final byte[] pixels;
  private final int paper;
  private final List<Integer> inks = new ArrayList<>();

  /**
   * @param paper its colour, {@code 0xfdfdfb}
   */
  Canvas(int width, int height, int paper) {
    this.width = width;
    this.height = height;
    this.paper = paper;
    this.pixels = new byte[width * height];
  }

  /** A shape of size 1, blown up, with its origin at a point of the sheet. */
  void draw(Outline shape, double x, double y, double size, int ink) {
    var bounds = Bounds.of(shape, x, y, size);
    if (bounds.isEmpty()) {
      return;
    }
    var coverage = new Coverage(bounds.width(), bounds.height());
    for (double[] piece : shape.pieces()) {
      var moved = new double[piece.length];
      for (int i = 0; i < piece.length; i += 2) {
        moved[i] = x + piece[i] * size - bounds.left();
        moved[i + 1] = y - piece[i + 1] * size - bounds.top();
      }
      if (moved.length == 4) {
        coverage.line(moved[0], moved[1], moved[2], moved[3]);
      } else {
        coverage.curve(moved);
      }
    }
    int index = index(ink);
    var levels = new int[bounds.width()];
    for (int row = 0; row < bounds.height(); row++) {
      coverage.levels(row, BLENDS, levels);
      for (int column = 0; column < levels.length; column++) {
        set(bounds.left() + column, bounds.top() + row, index, levels[column]);
      }
    }
  }

  void rectangle(int x, int y, int wide, int high, int ink) {
    int index = index(ink);
    for (int row = y; row < y + high; row++) {
      for (int column = x; column < x + wide; column++) {
        set(column, row, index, BLENDS);
      }
    }
  }

  private int index(int ink) {
    if (!inks.contains(ink)) {
      inks.add(ink);
    }
    return inks.indexOf(ink);
  }

  private void set(int x, int y, int ink, int level) {
    if (level == 0 || x < 0 || y < 0 || x >= width || y >= height) {
      return;
    }
    int at = y * width + x;
    int there = pixels[at] & 0xff;
    if (there == 0 || (there - 1) % BLENDS + 1 < level) {
      pixels[at] = (byte) (ink * BLENDS + level);
    }
  }

  byte[] png() {
    var colours = new int[1 + inks.size() * BLENDS];
    Arrays.fill(colours, paper);
    for (int i = 1; i < colours.length; i++) {
      colours[i] = blend(inks.get((i - 1) / BLENDS), (i - 1) % BLENDS + 1);
    }
    return Png.of(width, height, colours, pixels);
  }

  private int blend(int ink, int level) {
    int colour = 0;
    for (int shift = 16; shift >= 0; shift -= 8) {
      int on = ink >> shift & 0xff;
      int under = paper >> shift & 0xff;
      colour |= (on * level + under * (BLENDS - level) + BLENDS / 2) / BLENDS << shift;
    }
    return colour;
  }

  /** The whole pixels that a shape touches. */
  private record Bounds(int left, int top, int width, int height) {
    static Bounds of(Outline shape, double x, double y, double size) {
      double left = Double.MAX_VALUE;
      double top = Double.MAX_VALUE;
      double right = -Double.MAX_VALUE;
      double bottom = -Double.MAX_VALUE;
      for (double[] piece : shape.pieces()) {
        for (int i = 0; i < piece.length; i += 2) {
          left = Math.min(left, x + piece[i] * size);
          right = Math.max(right, x + piece[i] * size);
          top = Math.min(top, y - piece[i + 1] * size);
          bottom = Math.max(bottom, y - piece[i + 1] * size);
        }
      }
      if (left > right) {
        return new Bounds(0, 0, 0, 0);
      }
      int x0 = (int) Math.floor(left);
      int y0 = (int) Math.floor(top);
      return new Bounds(x0, y0, (int) Math.ceil(right) - x0, (int) Math.ceil(bottom) - y0);
    }

    boolean isEmpty() {
      return width == 0 || height == 0;
    }
  }
}
