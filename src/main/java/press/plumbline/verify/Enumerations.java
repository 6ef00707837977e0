package press.plumbline.verify;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import press.plumbline.figure.Figure;

/** Lists that the text itself announces or sums up: 三种模式：a、b、c; two airports, A and B. */
final class Enumerations {
  private static final Pattern ANNOUNCED =
      Pattern.compile(
          "^(?:的?[\\p{IsHan}“”]{0,12}|\\s*[\\p{L}’' -]{0,40})(?:[：:]|——|—|，(?:即|分别是|分别为|包括|就是|依次是)|分别是|分别为|, namely)\\s*(?!\\s*$)([^。；？！;?!—]+)");
  private static final Pattern ANNOUNCED_NAMES =
      Pattern.compile(
          "^(?:\\s+(?!(?:by|in|of|with|at|on|for|and|to|from)\\b)[\\p{L}-]+){0,3}, ((?:the )?\\p{Lu}[^,.;]*(?:, (?:the )?\\p{Lu}[^,.;]*)*,? and (?:the )?\\p{Lu}[^,.;]*)");
  private static final Pattern NUMBERED =
      Pattern.compile("第([一二三四五六七八九十])(?=[，,、是：])|([一二三四五六七八九十])是|其([一二三四五六七八九])[，,、是：]");
  private static final Pattern SUMMED = Pattern.compile("(这|等|,? the |,? both )?");
  private static final String TURNS = "一二三四五六七八九十";

  private Enumerations() {}

  /** How many members the list has that this figure announces; empty if it announces none. */
  static Optional<Integer> announcedBy(Scene scene, Figure figure) {
    String right = scene.text().substring(figure.outerEnd());
    Matcher names = ANNOUNCED_NAMES.matcher(right);
    if (names.find()) {
      return Optional.of(english(names.group(1)));
    }
    Matcher list = ANNOUNCED.matcher(right);
    if (list.find() && !isOfFigures(scene, figure.outerEnd() + list.start(1))) {
      Optional<Integer> members = members(list.group(1));
      if (members.isPresent()) {
        return members;
      }
    }
    return numbered(right).or(() -> items(scene, figure));
  }

  /** 分别为10460和8270吉瓦时 lists amounts and no things. */
  private static boolean isOfFigures(Scene scene, int start) {
    return scene.statistics().stream()
        .anyMatch(figure -> start <= figure.outerStart() + 1 && figure.outerStart() <= start + 1);
  }

  private static Optional<Integer> members(String list) {
    if (list.contains("、")) {
      String[] parts =
          list.split("[，,：:]")[0].contains("、")
              ? list.split("[，,：:]")[0].split("、")
              : list.split("、");
      String last = parts[parts.length - 1];
      boolean joined =
          last.matches(".*[^和与及](和|与|及|以及).+")
              && Stream.of(parts).limit(parts.length - 1).noneMatch(p -> p.matches(".+[和与].+"));
      return Optional.of(parts.length + (joined ? 1 : 0));
    }
    if (list.contains("，")) {
      return Optional.of(list.split("，").length);
    }
    if (list.matches("[^和与及]+(和|与|及)[^和与及]+")) {
      return Optional.of(2);
    }
    return list.matches(".*\\p{IsLatin}.*(,| and ).*")
        ? Optional.of(english(list))
        : Optional.empty();
  }

  /** "Suzhou, Ningbo and Chengdu" are three. */
  private static int english(String list) {
    String sentence = list.split("[.;](\\s|$)")[0];
    return sentence.split(",\\s*and\\s+|,\\s*|\\s+and\\s+").length;
  }

  /** 第一…第二…第三, as far as they count up from one. */
  private static Optional<Integer> numbered(String right) {
    Matcher turn = NUMBERED.matcher(right);
    int count = 0;
    while (turn.find()) {
      String said =
          Stream.of(1, 2, 3).map(turn::group).filter(g -> g != null).findFirst().orElse("");
      if (TURNS.indexOf(said) == count) {
        count++;
      }
    }
    return count > 1 ? Optional.of(count) : Optional.empty();
  }

  /** The paragraph opens a list of items. */
  private static Optional<Integer> items(Scene scene, Figure figure) {
    int items = scene.passage().prose().setting().items();
    String text = scene.text().stripTrailing();
    boolean last =
        scene.clauseAt(figure.start()) == scene.clauses().size() - 1
            && (text.endsWith("：") || text.endsWith(":"));
    return items > 1 && last ? Optional.of(items) : Optional.empty();
  }

  /** How many names stand in the list right before the figure: 苏州、宁波两市. */
  static Optional<Integer> summedUpBy(Scene scene, Figure figure, List<NamedPlaces> groups) {
    return groups.stream()
        .filter(group -> group.ids().size() > 1 && group.end() <= figure.outerStart())
        .filter(
            group ->
                SUMMED.matcher(scene.text().substring(group.end(), figure.outerStart())).matches())
        .map(group -> group.ids().size())
        .findFirst();
  }
}
