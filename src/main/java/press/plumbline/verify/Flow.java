package press.plumbline.verify;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import press.plumbline.data.Observations;
import press.plumbline.data.Period;
import press.plumbline.figure.FigureReader;
import press.plumbline.figure.Passage;
import press.plumbline.source.Block;
import press.plumbline.source.Language;
import press.plumbline.source.Prose;
import press.plumbline.source.Setting;
import press.plumbline.verify.Held.Origin;

/** Walks the blocks of an article in order and keeps what is in force from one to the next. */
final class Flow {
  private static final Pattern ANAPHOR =
      Pattern.compile(
          "(?i)^\\s*(这里|当地|该市|该区|该县|该港|该园区|这座城市|此地|its\\b|the (city|county|park|port|airport|lake|district|town)\\b)");

  private final Observations data;
  private final Terms terms;
  private final List<String> stops;
  private final Start start;
  private final Moments moments;
  private final Map<String, Scene> heads = new HashMap<>();
  private final Map<List<String>, Optional<Held<List<String>>>> headingPlaces = new HashMap<>();
  private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");
  private static final Pattern GOES_ON =
      Pattern.compile("(?i)^(同比|比上年)?(增长|增速|增幅)|排名|位次|^(growth|change|rank)");

  /** The indicator that the last head of a column has named. */
  private String leading = "";

  private List<String> headings = List.of();

  /** Whether the block before was an item of a list that a sentence opens. */
  private boolean inList;

  /** The names of indicators in the item before, which the next one may leave out. */
  private List<IndicatorWord> item = List.of();

  private Optional<Held<List<String>>> place = Optional.empty();
  private Optional<Period> period = Optional.empty();
  private String corner = "";
  private Optional<Held<List<String>>> listPlace = Optional.empty();
  private Optional<Held<Period>> listPeriod = Optional.empty();

  Flow(Observations data, Terms terms, List<String> stops, Start start) {
    this.stops = stops;
    this.data = data;
    this.terms = terms;
    this.start = start;
    this.moments = new Moments(start.date());
  }

  Words next(Passage passage) {
    Prose prose = passage.prose();
    Setting setting = prose.setting();
    boolean sameHeading = setting.headings().equals(headings);
    Optional<Held<List<String>>> keptPlace = sameHeading ? place : Optional.empty();
    Scene scene = Scene.of(passage, terms.in(prose.text()), moments);

    List<Words> prefaces = new ArrayList<>();
    boolean listed =
        prose.block() == Block.ITEM && sameHeading && (!setting.lead().isBlank() || inList);
    Optional<Held<List<String>>> placeBefore = listed ? listPlace : opening(prose, keptPlace);
    Optional<Held<Period>> periodBefore = listed ? listPeriod : articlePeriod();
    if (prose.block() == Block.CELL && setting.rowHead().isBlank()) {
      corner = setting.columnHead();
    }
    for (String text : prefaceTexts(prose)) {
      Words preface = read(text, prose, placeBefore, periodBefore, keptPlace);
      placeBefore = preface.places().last().map(held -> lead(held, Origin.LEAD));
      periodBefore = preface.periods().last().map(held -> lead(held, Origin.LEAD));
      prefaces.add(0, preface);
    }
    Words words = words(scene, prefaces, placeBefore, periodBefore, keptPlace);
    if (isRunning(prose.block())) {
      headings = setting.headings();
      inList = listed;
      item = prose.block() == Block.ITEM ? words.subjects().words() : List.of();
      if (prose.block() != Block.ITEM) {
        listPlace = words.places().last();
        listPeriod = words.periods().last();
      }
      place = words.places().last();
      period =
          words
              .periods()
              .last()
              .filter(h -> !h.origin().isDefault())
              .map(Held::value)
              .or(() -> period);
    }
    return words;
  }

  private static boolean isRunning(Block block) {
    return block == Block.PARAGRAPH || block == Block.QUOTE || block == Block.ITEM;
  }

  private static <T> Held<T> lead(Held<T> held, Origin origin) {
    return held.origin() == Origin.PARAGRAPH
        ? new Held<>(held.value(), origin, Optional.empty())
        : held;
  }

  /** A paragraph that opens with 这里 or the city keeps the place of the one before. */
  private Optional<Held<List<String>>> opening(Prose prose, Optional<Held<List<String>>> kept) {
    if (ANAPHOR.matcher(prose.text()).find() && kept.isPresent()) {
      return kept;
    }
    return heading(prose).or(this::stop);
  }

  /** What the headings above set, the inner one last; a short name is one of the outer place. */
  private Optional<Held<List<String>>> heading(Prose prose) {
    List<String> all = prose.setting().headings();
    Optional<Held<List<String>>> set = Optional.empty();
    for (int i = 0; i < all.size(); i++) {
      Optional<Held<List<String>>> outer = set.or(this::stop);
      String text = all.get(i);
      set =
          headingPlaces
              .computeIfAbsent(
                  all.subList(0, i + 1),
                  path ->
                      read(text, prose, outer, articlePeriod(), Optional.empty())
                          .places()
                          .last()
                          .filter(held -> held.origin() == Origin.PARAGRAPH))
              .map(held -> lead(held, Origin.HEADING))
              .or(() -> outer.filter(held -> held.origin() == Origin.HEADING));
    }
    return set;
  }

  private Optional<Held<List<String>>> stop() {
    return start.stop().map(id -> new Held<>(List.of(id), Origin.ARTICLE, Optional.empty()));
  }

  private Optional<Held<Period>> articlePeriod() {
    return start.period().map(p -> new Held<>(p, Origin.ARTICLE, Optional.empty()));
  }

  /** The head above the heads of the rows, which speaks of the whole table. */
  String corner() {
    return corner;
  }

  /** The caption first, so that heads override it, and the row overrides its column. */
  private List<String> prefaceTexts(Prose prose) {
    Setting setting = prose.setting();
    String above = prose.block() == Block.CELL && !setting.rowHead().isBlank() ? corner : "";
    String row = asTime(setting.rowHead(), prose.language());
    return Stream.of(setting.caption(), above, setting.lead(), columnHead(prose), row)
        .filter(text -> !text.isBlank())
        .toList();
  }

  /** A bare 2021 at the head of a row or a column is that year. */
  private static String asTime(String head, Language language) {
    return isYear(head) ? language == Language.CHINESE ? head + "年" : "in " + head : head;
  }

  private static boolean isYear(String head) {
    return YEAR.matcher(head.strip()).matches();
  }

  /** Whether a number heads its row, or a column, as a year. */
  static boolean headsAsYear(Prose prose) {
    return prose.block() == Block.CELL
        && isYear(prose.text())
        && (prose.setting().rowHead().isBlank() || prose.setting().columnHead().isBlank());
  }

  /** 增长（%） behind 地区生产总值（亿元） is its growth: a head without an indicator goes on. */
  private String columnHead(Prose prose) {
    String head = prose.setting().columnHead();
    if (prose.block() != Block.CELL || head.isBlank()) {
      return head;
    }
    Optional<Named> own = terms.in(head).stream().filter(Named::isIndicator).findFirst();
    if (own.isPresent()) {
      leading = head.substring(own.get().start(), own.get().end());
      return head;
    }
    boolean goesOn = !leading.isEmpty() && GOES_ON.matcher(head).find();
    return goesOn
        ? leading + (prose.language() == Language.CHINESE ? head : " " + head)
        : asTime(head, prose.language());
  }

  private Words read(
      String text,
      Prose prose,
      Optional<Held<List<String>>> placeBefore,
      Optional<Held<Period>> periodBefore,
      Optional<Held<List<String>>> kept) {
    Scene scene = heads.computeIfAbsent(text, head -> scene(Prose.of(head, prose.language())));
    return words(scene, List.of(), placeBefore, periodBefore, kept);
  }

  private Scene scene(Prose head) {
    return Scene.of(FigureReader.read(head), terms.in(head.text()), moments);
  }

  private Words words(
      Scene scene,
      List<Words> prefaces,
      Optional<Held<List<String>>> placeBefore,
      Optional<Held<Period>> periodBefore,
      Optional<Held<List<String>>> kept) {
    Optional<String> earlier =
        kept.map(Held::value).filter(ids -> ids.size() == 1).map(ids -> ids.get(0));
    List<IndicatorWord> named = new ArrayList<>();
    for (Words preface : prefaces) {
      List<IndicatorWord> own = new ArrayList<>(preface.subjects().words());
      java.util.Collections.reverse(own);
      named.addAll(own);
    }
    if (scene.passage().prose().block() == Block.ITEM) {
      named.addAll(item);
    }
    return new Words(
        scene,
        new Subjects(scene, terms.claims(), named),
        new Places(scene, data, placeBefore, start.stop(), earlier, stops),
        new Periods(scene, periodBefore, period, start.date()),
        terms.shares());
  }
}
