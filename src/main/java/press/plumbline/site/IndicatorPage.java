package press.plumbline.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import press.plumbline.data.Indicator;
import press.plumbline.data.Observation;
import press.plumbline.source.Language;

/** An indicator: its names, what it counts, all its values with their sources, who cites it. */
final class IndicatorPage {
  private final Edition edition;
  private final FigureIndex index;
  private final Indicator indicator;

  private IndicatorPage(Edition edition, FigureIndex index, Indicator indicator) {
    this.edition = edition;
    this.index = index;
    this.indicator = indicator;
  }

  static List<Page> all(Edition edition, FigureIndex index) {
    return edition.indicators().stream()
        .map(indicator -> new IndicatorPage(edition, index, indicator).page())
        .toList();
  }

  /**
   * Places of one level over one period.
   *
   * @param inner whether they lie within others
   */
  public record Comparison(Checked period, boolean inner, boolean drawn, List<Bar> bars) {}

  /** Another language's name of the indicator. */
  public record OtherName(String language, Checked name) {}

  private Page page() {
    var observations = observations();
    return edition.page(
        edition.path(indicator),
        "indicator",
        Map.ofEntries(
            Map.entry("indicator", indicator),
            Map.entry("name", edition.name(indicator)),
            Map.entry("otherNames", otherNames()),
            Map.entry("about", indicator.about().map(edition::text)),
            Map.entry("growthOf", indicator.growthOf().flatMap(this::name)),
            Map.entry("rankOf", indicator.rankOf().flatMap(this::name)),
            Map.entry("unit", indicator.print().map(edition::text)),
            Map.entry("among", indicator.among().map(edition::text)),
            Map.entry("related", related()),
            Map.entry("comparisons", comparisons(observations)),
            Map.entry("facts", observations.stream().map(edition.facts()::of).toList()),
            Map.entry("quotes", index.quotes(indicator)),
            Map.entry(
                "metadata",
                List.of(
                    new StructuredData(edition)
                        .trail(Map.of(edition.path(indicator), edition.name(indicator)))))));
  }

  private Optional<Checked> name(String id) {
    return Optional.ofNullable(edition.site().observations().indicators().get(id))
        .map(edition::name);
  }

  private List<Observation> observations() {
    return edition.site().observations().all().stream()
        .filter(one -> one.indicator().id().equals(indicator.id()))
        .sorted(
            Comparator.comparing((Observation one) -> one.period().last())
                .reversed()
                .thenComparing(one -> edition.rank(one.place())))
        .toList();
  }

  private List<OtherName> otherNames() {
    var names = new ArrayList<OtherName>();
    for (Language language : edition.site().series().languages()) {
      String name = indicator.name().in(language);
      if (language != edition.language() && !name.equals(indicator.name().in(edition.language()))) {
        names.add(new OtherName(language.tag(), new Checked(name)));
      }
    }
    return names;
  }

  /** What this is the growth or the rank of, and the growth and rank of this. */
  private List<PlacePage.Link> related() {
    return edition.indicators().stream()
        .filter(other -> isOf(indicator, other) || isOf(other, indicator))
        .map(other -> new PlacePage.Link(edition.name(other), edition.path(other)))
        .toList();
  }

  private static boolean isOf(Indicator one, Indicator other) {
    return Stream.of(one.growthOf(), one.rankOf(), one.sameAs())
        .anyMatch(of -> of.filter(other.id()::equals).isPresent());
  }

  private List<Comparison> comparisons(List<Observation> observations) {
    var sets = new LinkedHashMap<List<Observation>, Observation>();
    for (Observation one : observations) {
      var alike = edition.peers().of(one);
      if (alike.size() > 1) {
        sets.putIfAbsent(alike, one);
      }
    }
    return sets.entrySet().stream()
        .map(
            set ->
                new Comparison(
                    edition.print(set.getValue().period()),
                    set.getValue().place().within().isPresent(),
                    Bar.isDrawn(set.getKey()),
                    Bar.of(set.getKey(), Optional.empty(), edition)))
        .toList();
  }
}
