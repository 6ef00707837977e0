package press.plumbline.planted;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Figures that sound right and that no data has. */
final class Insertions {
  private static final List<List<String>> CHINESE =
      List.of(
          List.of("，另有书店", "36家"),
          List.of("，游客满意度", "91.3%"),
          List.of("，夜市营业额", "84.6亿元"),
          List.of("，新建公园", "12.5公顷"));
  private static final List<List<String>> ENGLISH =
      List.of(
          List.of(", with ", "36 bookshops"),
          List.of(", with visitor satisfaction of ", "91.3 percent"),
          List.of(", with takings at night markets of ", "8.46 billion yuan"),
          List.of(", with new parks of ", "12.5 hectares"));

  private Insertions() {}

  /** One at the end of each sentence, in its turn of the kinds. */
  static Stream<Slip> figure(Target target) {
    Sentence sentence = target.sentence();
    boolean first =
        target.all().stream()
            .filter(other -> other.prose() == target.prose())
            .filter(other -> sentence.holds(other.figure().start()))
            .noneMatch(other -> other.start() < target.start());
    if (target.isCell() || !first) {
      return Stream.empty();
    }
    List<List<String>> kinds = target.isChinese() ? CHINESE : ENGLISH;
    List<String> kind = kinds.get(Math.floorMod(target.start(), kinds.size()));
    int at = target.prose().span(sentence.end(), sentence.end()).start();
    return Stream.of(Slip.inserted(at, kind.get(0), kind.get(1), "", Set.of("unsourced")));
  }
}
