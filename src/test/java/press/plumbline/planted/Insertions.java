package press.plumbline.planted;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import press.plumbline.data.Indicator;
import press.plumbline.data.Observation;
import press.plumbline.data.Place;
import press.plumbline.figure.HouseStyle;
import press.plumbline.source.Block;
import press.plumbline.source.Prose;

/** Figures that sound right and that no data has. */
final class Insertions {
  private static final Set<String> UNSOURCED = Set.of("unsourced");

  /** The column may name an indicator, of which it is no value then. */
  private static final Set<String> IN_ROW =
      Set.of("unsourced", "value", "unit", "place", "period", "approximation", "scale");

  /** Of the data, said of another place: what is found there may be another's value. */
  private static final Set<String> MISPLACED =
      Set.of("unsourced", "place", "period", "value", "approximation", "scale", "stale");

  private static final String FLOW = "in a flow mapping, which another comma would break";

  private static final Set<Block> HEAD_MATTER =
      Set.of(Block.TITLE, Block.STANDFIRST, Block.SUMMARY);

  /** What stands before the figure, the figure, what stands behind it. */
  private static final List<List<String>> CHINESE =
      List.of(
          List.of("书店", "36家", ""),
          List.of("游客满意度", "91.3%", ""),
          List.of("夜市营业额", "84.6亿元", ""),
          List.of("新建公园", "12.5公顷", ""),
          List.of("博物馆一年接待观众", "超过290万人次", ""),
          List.of("地铁日均客流", "317万人次", ""),
          List.of("咖啡馆的数量居全国", "第5位", ""),
          List.of("志愿者", "四千二百名", ""),
          List.of("近", "三成", "的商户开了网店"),
          List.of("每平方米房价", "1.86万元", ""),
          List.of("绿道长", "423公里", ""),
          List.of("文创收入是三年前的", "2.7倍", ""),
          List.of("夜间照明用电", "8600万千瓦时", ""),
          List.of("小吃店比前年多", "1200多家", ""));

  private static final List<List<String>> ENGLISH =
      List.of(
          List.of("there were ", "36 bookshops", ""),
          List.of("visitor satisfaction reached ", "91.3 percent", ""),
          List.of("takings at night markets came to ", "8.46 billion yuan", ""),
          List.of("new parks covered ", "12.5 hectares", ""),
          List.of("museums received more than ", "2.9 million visitors", ""),
          List.of("the metro carried ", "3.17 million riders", " a day"),
          List.of("by its cafes it ranked ", "fifth", " nationwide"),
          List.of("some ", "4,200 volunteers", " helped out"),
          List.of("nearly ", "a third", " of its shops sold online"),
          List.of("apartments cost ", "18,600 yuan per square meter", ""),
          List.of("greenways ran for ", "423 kilometers", ""),
          List.of("takings from design were ", "2.7 times", " those of before"),
          List.of("street lighting used ", "86 million kilowatt-hours", ""),
          List.of("there were more than ", "1,200 snack bars", ""));

  private Insertions() {}

  /** Behind each sentence, before it, within it, in their turn of the kinds. */
  static Stream<Slip> figure(Target target) {
    if (target.isCell() || !target.isFirst()) {
      return Glyphs.none(target, "not the first figure of its sentence, or a cell");
    }
    if (isInFlow(target)) {
      return Glyphs.none(target, FLOW);
    }
    Sentence sentence = target.sentence();
    int end = target.prose().span(sentence.end(), sentence.end()).start();
    int start = target.prose().span(sentence.bodyStart(), sentence.bodyStart()).start();
    boolean chinese = target.isChinese();
    return Stream.of(
        slip(end, chinese ? "，" : ", and ", kind(target, 0), ""),
        slip(end, chinese ? "；" : "; ", kind(target, 3), ""),
        slip(end, chinese ? "。那里的" : ". ", kind(target, 5), ""),
        slip(start, "", kind(target, 8), chinese ? "，" : ", and "),
        slip(end, chinese ? "（" : " (", kind(target, 11), chinese ? "）" : ")"));
  }

  /** A correction stands in a flow mapping of the front matter. */
  private static boolean isInFlow(Target target) {
    return target.prose().block() == Block.CORRECTION;
  }

  /** Of those whose words name no indicator of the series. */
  private static List<String> kind(Target target, int turn) {
    List<List<String>> kinds =
        (target.isChinese() ? CHINESE : ENGLISH)
            .stream().filter(kind -> isForeign(target, String.join("", kind))).toList();
    return kinds.get(Math.floorMod(target.start() + turn, kinds.size()));
  }

  private static boolean isForeign(Target target, String words) {
    return target.data().indicators().values().stream()
        .flatMap(Indicator::names)
        .noneMatch(words::contains);
  }

  private static Slip slip(int at, String before, List<String> kind, String behind) {
    return Slip.inserted(at, before + kind.get(0), kind.get(1), kind.get(2) + behind, UNSOURCED);
  }

  /** As a paragraph, an item, a quotation, a heading or a row below the block. */
  static Stream<Slip> block(Target target) {
    Prose prose = target.prose();
    if (isInFlow(target)) {
      return Glyphs.none(target, FLOW);
    }
    if (!target.isFirst() || target.isHeadMatter()) {
      return Glyphs.none(target, "not the first figure of its sentence, or in the front matter");
    }
    int line = target.source().indexOf('\n', target.end());
    if (line < 0) {
      return Glyphs.none(target, "on the last line");
    }
    if (prose.block() == Block.CELL) {
      String head = "| " + (target.isChinese() ? "书店（家）" : "Bookshops") + " | ";
      return Stream.of(Slip.inserted(line, "\n" + head, "36", " |", IN_ROW));
    }
    return Stream.of("\n\n", "\n\n- ", "\n\n> ", "\n\n## ")
        .map(opening -> slip(line, opening, kind(target, opening.length() * 3), "\n"));
  }

  /** In the title, the standfirst and the summary of an article, once. */
  static Stream<Slip> headMatter(Target target) {
    if (target.all().get(0).start() != target.start()) {
      return Stream.empty();
    }
    return target.story().article().prose().stream()
        .filter(prose -> HEAD_MATTER.contains(prose.block()))
        .map(prose -> prose.span(0, prose.text().length()).end())
        .map(
            end ->
                target.isChinese()
                    ? slip(end, "，", List.of("书店", "36家", ""), "")
                    : slip(end, ", and ", List.of("", "36 bookshops", ""), ""));
  }

  /** An indicator of the data, said of a place for which the data has none. */
  static Stream<Slip> misplaced(Target target) {
    if (isInFlow(target)) {
      return Glyphs.none(target, FLOW);
    }
    if (target.isCell() || !target.isFirst() || target.reference().isDerived()) {
      return Glyphs.none(target, "not the first figure of its sentence, a cell, or worked out");
    }
    Observation own = target.reference().observations().get(0);
    int at = target.prose().span(target.sentence().end(), target.sentence().end()).start();
    return strangers(target, own)
        .skip(Math.floorMod(target.start(), 5))
        .limit(2)
        .flatMap(other -> said(target, own.place(), other).stream())
        .map(words -> Slip.inserted(at, words.get(0), words.get(1), "", MISPLACED));
  }

  /** Values of other places, where this place has no value of that indicator at all. */
  private static Stream<Observation> strangers(Target target, Observation own) {
    return target.data().all().stream()
        .filter(other -> !other.place().equals(own.place()) && other.followed().isPresent())
        .filter(other -> !other.place().id().equals(Place.SERIES))
        .filter(other -> target.data().periods(own.place().id(), other.indicator().id()).isEmpty())
        .filter(other -> !other.indicator().unit().code().matches("rank|duration.*"))
        .filter(other -> target.data().of(other.indicator().id()).size() > 1);
  }

  private static Optional<List<String>> said(Target target, Place place, Observation other) {
    Indicator indicator = other.indicator();
    String unit = indicator.print().map(it -> it.in(target.language())).orElse("");
    String value =
        HouseStyle.print(other.followed().orElseThrow().figure(), unit, target.language());
    String name = place.name().in(target.language());
    String what = indicator.name().in(target.language());
    int digit = first(value);
    if (digit < 0) {
      return Optional.empty();
    }
    String lead =
        target.isChinese() ? "，" + name + what : "; the " + what + " of " + name + " was ";
    return Optional.of(List.of(lead + value.substring(0, digit), value.substring(digit)));
  }

  private static int first(String value) {
    return value.chars().anyMatch(c -> c >= '0' && c <= '9')
        ? value.length() - value.replaceFirst("^[^0-9]*", "").length()
        : -1;
  }
}
