package press.plumbline.planted;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import press.plumbline.source.Block;

/** The same figure in other characters: full width, commas, spaces, bold. */
final class Glyphs {
  private static final int FULL_WIDTH = 0xFEE0;
  private static final Map<Character, Character> SPACES =
      Map.of('n', '\u00a0', 't', '\u2009', 'f', '\u202f');

  private static final Pattern INNER = Pattern.compile("\\d(?=\\d)");

  private Glyphs() {}

  /** The digits alone; then every sign of the figure. */
  static Stream<Slip> fullWidth(Target target) {
    String text = target.text();
    if (!text.matches("(?s).*\\d.*")) {
      return none(target, "no digits in it");
    }
    String digits = widened(text, "[0-9]");
    String all = widened(text, "[0-9%.$A-Za-z]");
    Stream<String> forms =
        target.isChinese() ? Stream.of(digits, all) : Stream.of(digits, widened(text, "[0-9%.]"));
    return forms.distinct().map(form -> Slip.harmless(target, form));
  }

  private static String widened(String text, String which) {
    StringBuilder wide = new StringBuilder();
    for (char c : text.toCharArray()) {
      wide.append(Character.toString(c).matches(which) ? (char) (c + FULL_WIDTH) : c);
    }
    return wide.toString();
  }

  /** Put in, or taken out. */
  static Stream<Slip> thousands(Target target) {
    return Printed.of(target).stream()
        .filter(printed -> printed.number().intValue() >= 1000)
        .map(
            printed ->
                printed.digits().contains(",")
                    ? printed.digits().replace(",", "")
                    : Printed.grouped(printed.number()))
        .map(digits -> Printed.of(target).orElseThrow().withDigits(digits).text())
        .map(form -> Slip.harmless(target, form));
  }

  /** Between number and unit, or number and scale: none, a plain one, a narrow one. */
  static Stream<Slip> spaces(Target target) {
    if (target.isCell() || target.isHeadMatter() && !target.isChinese()) {
      return none(target, "a bare number in a cell, or the front matter");
    }
    return Printed.of(target).stream()
        .flatMap(printed -> target.isChinese() ? apart(printed) : unbroken(printed))
        .map(form -> Slip.harmless(target, form));
  }

  private static Stream<String> apart(Printed printed) {
    String tail = printed.scale() + printed.after();
    return tail.isEmpty()
        ? Stream.empty()
        : Stream.of(" ", "\u00a0", "\u2009")
            .map(space -> printed.before() + printed.digits() + space + tail);
  }

  private static Stream<String> unbroken(Printed printed) {
    String tail = printed.scale() + printed.after();
    return tail.startsWith(" ")
        ? SPACES.values().stream()
            .map(space -> printed.before() + printed.digits() + space + tail.substring(1))
        : Stream.empty();
  }

  /** Around the number, around some of its digits, around the figure. */
  static Stream<Slip> emphasis(Target target) {
    if (target.isHeadMatter() || target.prose().block() == Block.ALT) {
      return none(target, "the front matter and alt texts hold no Markdown");
    }
    return Printed.of(target).stream()
        .flatMap(printed -> around(target, printed).stream())
        .map(edits -> Slip.harmless(target, edits));
  }

  private static List<List<Edit>> around(Target target, Printed printed) {
    int start = target.figure().start() + printed.before().length();
    int digits = start + printed.digits().length();
    List<List<Edit>> ways = new ArrayList<>();
    ways.add(wrapped(target, start, digits, "**"));
    ways.add(wrapped(target, target.figure().start(), target.figure().end(), "**"));
    ways.add(wrapped(target, target.figure().start(), target.figure().end(), "*"));
    // Where a sign stands beside it, a mark of emphasis is none.
    Matcher inner = INNER.matcher(printed.digits());
    if (inner.find()) {
      ways.add(wrapped(target, start + inner.end(), digits, "**"));
      ways.add(wrapped(target, start, start + inner.end(), "*"));
    }
    return ways;
  }

  static List<Edit> wrapped(Target target, int from, int to, String mark) {
    Edit opening = target.edit(from, from, mark);
    int close = target.prose().span(to - 1, to).end();
    return from == to ? List.of() : List.of(opening, new Edit(close, close, mark));
  }

  static Stream<Slip> none(Target target, String rule) {
    return Stream.of(Slip.leftOut(target, rule));
  }
}
