package press.plumbline.planted;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import press.plumbline.figure.Approximation;
import press.plumbline.source.Prose;

/** The words that say how exactly a figure is known, dropped, turned or put in. */
final class Approximations {
  private static final String MORE = "超";
  private static final String LESS = "近";
  private static final Map<String, String> TURNED =
      Map.ofEntries(
          Map.entry("超过", "不足"),
          Map.entry("超", LESS),
          Map.entry("逾", LESS),
          Map.entry("突破", "接近"),
          Map.entry("高于", "低于"),
          Map.entry("至少", "至多"),
          Map.entry("不低于", "不超过"),
          Map.entry("近", MORE),
          Map.entry("将近", MORE),
          Map.entry("接近", "超过"),
          Map.entry("约", MORE),
          Map.entry("大约", MORE),
          Map.entry("不足", "超过"),
          Map.entry("不到", "超过"),
          Map.entry("低于", "高于"),
          Map.entry("不超过", "不低于"),
          Map.entry("more than", "nearly"),
          Map.entry("over", "nearly"),
          Map.entry("above", "below"),
          Map.entry("at least", "at most"),
          Map.entry("nearly", "more than"),
          Map.entry("almost", "more than"),
          Map.entry("just under", "just over"),
          Map.entry("about", "more than"),
          Map.entry("around", "more than"),
          Map.entry("roughly", "more than"),
          Map.entry("some", "more than"),
          Map.entry("fewer than", "more than"),
          Map.entry("less than", "more than"),
          Map.entry("under", "over"),
          Map.entry("up to", "at least"));
  private static final Pattern BEFORE =
      Pattern.compile(
          "((?:不超过|不低于|超过|超|逾|突破|高于|至少|将近|接近|近|大约|约|不足|不到|低于)|"
              + "\\b(?:more than|over|above|at least|nearly|almost|just under|about|around|roughly"
              + "|some|fewer than|less than|under|up to) )$",
          Pattern.CASE_INSENSITIVE);
  private static final Map<String, String> BEHIND_TURNED =
      Map.of("以上", "以下", "以下", "以上", "左右", "以上", "上下", "以上", "以内", "以上", " or more", " or less");
  private static final Pattern BEHIND = Pattern.compile("^(以上|以下|左右|上下|以内| or more| or less)");
  private static final Pattern INSIDE = Pattern.compile("(?<=[\\d十百千万亿])[多余]");
  private static final List<String> PUT_IN_CHINESE = List.of("超", "近", "不足", "逾", "超过", "不到");
  private static final List<String> PUT_IN_ENGLISH =
      List.of("more than ", "nearly ", "less than ", "over ", "almost ", "just under ");
  private static final Set<String> ANY = Set.of("value", "approximation", "derivation");

  private Approximations() {}

  static Stream<Slip> dropped(Target target) {
    if (target.figure().approximation() == Approximation.EXACT) {
      return Stream.empty();
    }
    return changed(target, word -> "", ANY);
  }

  static Stream<Slip> turned(Target target) {
    if (target.figure().approximation() == Approximation.EXACT) {
      return Stream.empty();
    }
    return changed(target, Approximations::opposite, Set.of("approximation"));
  }

  private static String opposite(String word) {
    return TURNED.getOrDefault(
        word.strip().toLowerCase(java.util.Locale.ROOT), BEHIND_TURNED.getOrDefault(word, ""));
  }

  private static Stream<Slip> changed(
      Target target, java.util.function.UnaryOperator<String> other, Set<String> classes) {
    Optional<Edit> before =
        find(BEFORE, target.before())
            .map(
                word -> {
                  String now = other.apply(word);
                  String space = now.isEmpty() || !word.endsWith(" ") ? "" : " ";
                  int at = target.figure().start();
                  return target.edit(at - word.length(), at, now + space);
                });
    Optional<Edit> behind =
        find(BEHIND, target.after())
            .map(
                word -> {
                  int at = target.figure().end();
                  return target.edit(at, at + word.length(), other.apply(word));
                });
    Stream<Slip> outside =
        Stream.concat(before.stream(), behind.stream())
            .map(edit -> Slip.of(target, List.of(edit), classes));
    Stream<Slip> inside =
        Stream.of(INSIDE.matcher(target.text()))
            .filter(Matcher::find)
            .map(found -> (other.apply(MORE).isEmpty() ? "" : LESS) + found.replaceFirst(""))
            .map(wrong -> Slip.of(target, wrong, classes));
    return Stream.concat(outside, inside);
  }

  private static Optional<String> find(Pattern pattern, String text) {
    Matcher found = pattern.matcher(text);
    return found.find() ? Optional.of(found.group(1)) : Optional.empty();
  }

  /** Said of an exact figure; which of them are true is for the rule to say. */
  static Stream<Slip> putIn(Target target) {
    Prose prose = target.prose();
    boolean spoken = BEFORE.matcher(target.before()).find();
    if (target.figure().approximation() != Approximation.EXACT || spoken) {
      return Glyphs.none(target, "is approximate already");
    }
    if (target.isRank() || target.isCounted() || prose.text().isEmpty()) {
      return Glyphs.none(target, "a rank or a count of the text");
    }
    List<String> words = target.isChinese() ? PUT_IN_CHINESE : PUT_IN_ENGLISH;
    int at = target.figure().start();
    int turn = Math.floorMod(target.start(), words.size());
    return Stream.of(0, 1)
        .map(step -> words.get((turn + step) % words.size()))
        .map(word -> target.edit(at, at, word))
        .map(edit -> Slip.of(target, List.of(edit), ANY));
  }
}
