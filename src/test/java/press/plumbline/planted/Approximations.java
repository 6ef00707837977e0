package press.plumbline.planted;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import press.plumbline.source.Prose;
import press.plumbline.source.Span;

/** The words that say how exactly a figure is known, dropped or turned. */
final class Approximations {
  private static final Map<String, String> TURNED =
      Map.ofEntries(
          Map.entry("超过", "不足"),
          Map.entry("超", "近"),
          Map.entry("逾", "近"),
          Map.entry("突破", "接近"),
          Map.entry("近", "超"),
          Map.entry("约", "超"),
          Map.entry("不足", "超过"),
          Map.entry("不到", "超过"),
          Map.entry("more than", "nearly"),
          Map.entry("over", "nearly"),
          Map.entry("nearly", "more than"),
          Map.entry("almost", "more than"),
          Map.entry("about", "more than"),
          Map.entry("fewer than", "more than"),
          Map.entry("less than", "more than"));
  private static final Pattern BEFORE =
      Pattern.compile(
          "(超过|超|逾|突破|近|约|不足|不到|\\b(?:more than|over|nearly|almost|about|fewer than|less than) )$");
  private static final Pattern INSIDE = Pattern.compile("(?<=[\\d十百千万亿])[多余]");

  private Approximations() {}

  static Stream<Slip> dropped(Target target) {
    Stream<Slip> outside =
        word(target)
            .map(at -> slip(target, at, "", Set.of("value", "approximation", "derivation")));
    Stream<Slip> inside =
        Stream.of(INSIDE.matcher(target.text()))
            .filter(Matcher::find)
            .map(found -> found.replaceFirst(""))
            .map(wrong -> Slip.of(target, wrong, Set.of("value", "approximation", "derivation")));
    return Stream.concat(outside, inside);
  }

  static Stream<Slip> turned(Target target) {
    Stream<Slip> outside =
        word(target)
            .map(at -> slip(target, at, TURNED.get(at.text().strip()), Set.of("approximation")));
    Stream<Slip> inside =
        Stream.of(INSIDE.matcher(target.text()))
            .filter(Matcher::find)
            .map(found -> "近" + found.replaceFirst(""))
            .map(wrong -> Slip.of(target, wrong, "approximation"));
    return Stream.concat(outside, inside);
  }

  /** The word right before the figure. */
  private static Stream<Span> word(Target target) {
    Prose prose = target.prose();
    Matcher word = BEFORE.matcher(prose.text().substring(0, target.figure().start()));
    return word.find() ? Stream.of(prose.span(word.start(), word.end())) : Stream.empty();
  }

  private static Slip slip(Target target, Span at, String word, Set<String> classes) {
    String space = word.isEmpty() || !at.text().endsWith(" ") ? "" : " ";
    List<Edit> edits = List.of(new Edit(at.start(), at.end(), word + space));
    return Slip.of(target, edits, classes);
  }
}
