package press.plumbline.verify;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import press.plumbline.data.Observations;
import press.plumbline.data.Place;
import press.plumbline.data.Series;
import press.plumbline.figure.Figure;
import press.plumbline.figure.Kind;
import press.plumbline.figure.Unit;

/**
 * Figures that are counted, not observed: the members of a list, the stops of the tour, the turn of
 * a place in them (FIGURES.md, section 3.4).
 */
final class Counts {
  private static final Pattern PLACES =
      Pattern.compile(
          "(?i)^[座个]城市(?![群圈化])|^[座个]?(城市|市|城|地|站|县|区|港口|港|湖|岛|省|镇|乡|村|园区|校|院|场)(?![\\p{IsHan}&&[^的里中内间都均各之在同也，排比合]])|^\\s*(cities|stops|places|towns)\\b");
  private static final Pattern RANKED =
      Pattern.compile(
          "(?i)[居列排]|首|最|第[一二三四五六]|\\brank|\\b(first|second|third|fourth|last|\\w+est)\\b");
  private static final Pattern OF_THE = Pattern.compile("(?i)\\b(of the|all|of all) $");
  private static final Pattern CITIES = Pattern.compile("(?i)^[座个]城市|^\\s*(cities|stops)\\b");
  private static final Pattern THESE = Pattern.compile("(?i)([这那]|上述|\\b(these|those|both))\\s*$");
  private static final Pattern THE = Pattern.compile("(?i)\\b(the|these|both|all) $");
  private static final Pattern THREE =
      Pattern.compile("(?i)two|three|four|five|six|seven|eight|nine|ten");
  private static final Pattern NOUN = Pattern.compile("^ (?!in |by |with |and |at |on )\\p{Ll}");
  private static final Pattern NUMBER = Pattern.compile("[\\p{Nd}一二两三四五六七八九十]+|\\p{Alpha}+");
  private static final Pattern TURN = Pattern.compile("(?s)第.{1,3}站");
  private static final Pattern PAIR =
      Pattern.compile("^(者|地|市|城|县|区|港|湖|岛|省|镇|村|校|院)(?![\\p{IsHan}&&[长址史内外委场区口产立容]])");
  private static final Pattern STOP = Pattern.compile("(?i)^站|^\\s*stop\\b|^\\s*leg\\b");

  /** A journey has no more stops; 36 parks are counted by the data or by nobody. */
  private static final BigDecimal MANY = BigDecimal.valueOf(20);

  private final Observations data;
  private final Series series;
  private final Workings workings;

  Counts(Observations data, Series series, Workings workings) {
    this.data = data;
    this.series = series;
    this.workings = workings;
  }

  Optional<Meant> of(Figure figure, Words words) {
    if (isTurn(figure, words.scene())) {
      return turn(figure, words);
    }
    boolean measured = figure.unit().equals(Unit.NONE) && words.subject(figure).isKnown();
    if (figure.kind() != Kind.QUANTITY || !isCount(figure) || measured) {
      return Optional.empty();
    }
    return Enumerations.announcedBy(words.scene(), figure)
        .or(() -> Enumerations.summedUpBy(words.scene(), figure, words.places().all()))
        .map(Workings::countList)
        .or(() -> places(figure, words));
  }

  private static boolean isCount(Figure figure) {
    return figure.unit().isCount() || figure.unit().equals(Unit.NONE);
  }

  /** From the measure word on: 座城市 of 三座城市. */
  private static String tail(Figure figure, Scene scene) {
    String text = scene.text().substring(figure.start());
    Matcher number = NUMBER.matcher(text);
    return number.lookingAt() ? text.substring(number.end()) : text;
  }

  /** 三座城市, 两地, the three cities: it counts places and nothing that the data has. */
  static boolean isOfPlaces(Figure figure, Scene scene) {
    String tail = tail(figure, scene);
    boolean few = Amounts.of(figure.value()).filter(a -> a.compareTo(MANY) <= 0).isPresent();
    return few && isCount(figure) && (PLACES.matcher(tail).find() || PAIR.matcher(tail).find())
        || few && figure.unit().equals(Unit.NONE) && isOfThe(figure, scene);
  }

  /** The largest of the three; all three. */
  private static boolean isOfThe(Figure figure, Scene scene) {
    return OF_THE.matcher(scene.text().substring(0, figure.start())).find()
        && THREE.matcher(scene.text().substring(figure.start(), figure.end())).matches()
        && !NOUN.matcher(scene.text().substring(figure.end())).find();
  }

  private Optional<Meant> places(Figure figure, Words words) {
    if (!isOfPlaces(figure, words.scene())) {
      return theTwo(figure, words);
    }
    int claimed = Amounts.of(figure.value()).map(a -> a.intValue()).orElse(0);
    int named = named(figure, words, claimed);
    int stops = series.stops().size();
    boolean home = isAmongHome(figure, claimed, words.scene());
    boolean ofTheTour =
        isOfCities(figure, words.scene())
            && !THESE.matcher(words.scene().text().substring(0, figure.start())).find();
    if (claimed == stops || ofTheTour || named < 2 && !home) {
      return workings.countStops().meant();
    }
    return Optional.of(Workings.countList(home ? stops + 1 : named));
  }

  /** 三座城市, three cities: said so plainly they are the stops. */
  private static boolean isOfCities(Figure figure, Scene scene) {
    return CITIES.matcher(tail(figure, scene)).find();
  }

  /** The two railways, of two places that the sentence has named. */
  private Optional<Meant> theTwo(Figure figure, Words words) {
    String before = words.scene().text().substring(0, figure.start());
    String number = figure.text().split(" ")[0];
    int named = antecedents(figure, words).size();
    if (!THE.matcher(before).find() || !THREE.matcher(number).matches()) {
      return Optional.empty();
    }
    if (named > 1) {
      return Optional.of(Workings.countList(named));
    }
    return isCalledSo(figure) ? workings.countStops().meant() : Optional.empty();
  }

  /** The three counties, where the data has a place that is called the county. */
  private boolean isCalledSo(Figure figure) {
    String[] words = figure.text().split(" ");
    String noun = words[words.length - 1];
    return words.length > 1
        && data.places().values().stream().anyMatch(place -> place.isCalled(noun));
  }

  /** 居四城之首: places are ranked among the stops together with home. */
  private boolean isAmongHome(Figure figure, int claimed, Scene scene) {
    return series.home().isPresent()
        && claimed == series.stops().size() + 1
        && (RANKED.matcher(scene.before(figure.start())).find()
            || RANKED.matcher(scene.after(figure.start(), figure.end())).find());
  }

  /** How many places the words have named: a list of just so many, else all of the sentence. */
  private static int named(Figure figure, Words words, int claimed) {
    boolean listed =
        words.places().all().stream()
            .anyMatch(g -> g.end() <= figure.start() && g.ids().size() == claimed && claimed > 1);
    return listed ? claimed : antecedents(figure, words).size();
  }

  /** The places named in the sentence up to here, else in the one before, else in the paragraph. */
  private static Set<String> antecedents(Figure figure, Words words) {
    Scene scene = words.scene();
    int sentence = scene.clauseOf(figure).sentence();
    List<NamedPlaces> before =
        words.places().all().stream()
            .filter(group -> group.end() <= figure.start() && group.role() != Role.NAMED)
            .toList();
    for (int back = 0; back < 2; back++) {
      int number = sentence - back;
      Set<String> own =
          ids(before.stream().filter(g -> scene.sentenceAt(g.start()) == number).toList());
      if (own.size() > 1) {
        return own;
      }
    }
    return ids(before);
  }

  private static Set<String> ids(List<NamedPlaces> groups) {
    return groups.stream().flatMap(group -> group.ids().stream()).collect(Collectors.toSet());
  }

  static boolean isTurn(Figure figure, Scene scene) {
    boolean ordinal =
        figure.unit().equals(Unit.ORDINAL)
            || figure.unit().equals(Unit.RANK)
            || figure.kind() == Kind.ORDINAL;
    String text =
        scene.text().substring(figure.start(), Math.min(scene.text().length(), figure.end() + 6));
    return ordinal
        && (TURN.matcher(text).lookingAt()
            || STOP.matcher(scene.text().substring(figure.end())).find());
  }

  private Optional<Meant> turn(Figure figure, Words words) {
    return words
        .place(figure)
        .map(Held::value)
        .filter(ids -> ids.size() == 1)
        .flatMap(ids -> stopOf(ids.get(0)))
        .flatMap(stop -> workings.turn(stop).meant());
  }

  /** The stop a place is, or lies in. */
  private Optional<String> stopOf(String place) {
    Optional<String> at = Optional.of(place);
    for (int depth = 0; at.isPresent() && depth < 9; depth++) {
      if (series.stops().contains(at.get())) {
        return at;
      }
      at = Optional.ofNullable(data.places().get(at.get())).flatMap(Place::within);
    }
    return Optional.empty();
  }
}
