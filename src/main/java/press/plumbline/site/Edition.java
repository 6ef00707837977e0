package press.plumbline.site;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import press.plumbline.data.Indicator;
import press.plumbline.data.LocalText;
import press.plumbline.data.Observation;
import press.plumbline.data.Observations;
import press.plumbline.data.Period;
import press.plumbline.data.Place;
import press.plumbline.data.SourcedValue;
import press.plumbline.figure.HouseStyle;
import press.plumbline.source.Language;

/** The site in one language: its stories in the order of reading, and how it names and prints. */
final class Edition {
  /** Which entry of the navigation a page belongs to, by its template. */
  private static final Map<String, String> SECTIONS =
      Map.of(
          "home", "tour",
          "article", "tour",
          "place", "tour",
          "compare", "compare",
          "search", "index",
          "indicator", "index",
          "about", "about",
          "sources", "about",
          "corrections", "about");

  /** A number in the data that leaves its unit to the indicator. */
  private static final Pattern BARE = Pattern.compile("[-−+]?[0-9][0-9,.]*");

  private final Site site;
  private final Language language;
  private final List<Story> stories;
  private final Hues hues;
  private final Facts facts;
  private final Peers peers;
  private final Atlas atlas;
  private final List<Indicator> indicators;
  private final ShareCard card;

  Edition(Site site, Language language, Hues hues, Peers peers) {
    this.site = site;
    this.language = language;
    this.stories = ordered(site, language);
    this.hues = hues;
    this.peers = peers;
    this.atlas = new Atlas(site.series().route(), site.observations());
    this.facts = new Facts(this, peers);
    this.indicators = observed(site.observations());
    this.card =
        ShareCard.ofSeries(site.series().dates().map(this::print).orElse(Checked.NONE), route());
  }

  private List<ShareCard.Called> route() {
    return Stream.concat(site.series().home().stream(), site.series().stops().stream())
        .flatMap(id -> known(id).stream())
        .map(place -> new ShareCard.Called(name(place), hue(place)))
        .toList();
  }

  private static List<Indicator> observed(Observations data) {
    var ids = data.all().stream().map(one -> one.indicator().id()).collect(Collectors.toSet());
    return data.indicators().values().stream().filter(one -> ids.contains(one.id())).toList();
  }

  /** As the series lists them, else by date, then by file name. */
  private static List<Story> ordered(Site site, Language language) {
    var listed = site.series().articles();
    return site.stories().stream()
        .filter(story -> story.language() == language)
        .sorted(
            Comparator.comparing(
                    (Story story) ->
                        listed.contains(story.slug())
                            ? listed.indexOf(story.slug())
                            : listed.size())
                .thenComparing(story -> story.article().meta().date().toInstant())
                .thenComparing(Story::slug))
        .toList();
  }

  Site site() {
    return site;
  }

  Language language() {
    return language;
  }

  List<Story> stories() {
    return stories;
  }

  /** When a story of the edition last changed; empty without stories. */
  Optional<String> latest() {
    return stories.stream()
        .map(story -> story.updated(site.series().timeZone()))
        .max(Comparator.comparing(OffsetDateTime::parse));
  }

  Facts facts() {
    return facts;
  }

  Peers peers() {
    return peers;
  }

  Page page(String folder, String template, Map<String, Object> variables) {
    String path = folder.endsWith(".html") ? folder : folder + "index.html";
    var all = new HashMap<String, Object>(variables);
    all.put("section", SECTIONS.getOrDefault(template, ""));
    all.put("other", other());
    all.putIfAbsent("hue", 0);
    all.putIfAbsent("metadata", List.of());
    all.putIfAbsent("changed", latest().map(at -> print(at.substring(0, 10))));
    all.put("address", new Checked(url(folder)));
    all.putIfAbsent("card", card);
    return new Page(prefix(language) + path, language, twin(folder, path), template, all);
  }

  /**
   * The edition that the language switch leads to; its tag is empty where there is no other.
   *
   * @param home its front page, for pages that it does not have
   */
  public record Other(String tag, String home) {}

  private Other other() {
    return site.series().languages().stream()
        .filter(one -> one != language)
        .findFirst()
        .map(one -> new Other(one.tag(), prefix(one)))
        .orElse(new Other("", ""));
  }

  /** The same page in the other edition: of an article only where it is told in both. */
  private Optional<String> twin(String folder, String path) {
    return site.series().languages().stream()
        .filter(other -> other != language)
        .filter(other -> !isStory(folder, language) || isStory(folder, other))
        .map(other -> prefix(other) + path)
        .findFirst();
  }

  private boolean isStory(String folder, Language in) {
    return site.stories().stream()
        .anyMatch(story -> story.language() == in && story.path().equals(folder));
  }

  /** The main edition lies at the site's root, the others in folders of their own. */
  private String prefix(Language of) {
    return of == site.series().main() ? "" : of.tag() + "/";
  }

  String prefix() {
    return prefix(language);
  }

  /** The address of a path of this edition, as machines want it. */
  String url(String path) {
    return site.series().baseUrl() + prefix() + path;
  }

  Checked text(LocalText text) {
    return new Checked(text.in(language));
  }

  /** A remark in this edition's own language; nothing where it was only made in another. */
  Checked own(LocalText text) {
    return text.texts().containsKey(language) ? text(text) : Checked.NONE;
  }

  Checked name(Place place) {
    return text(place.name());
  }

  Checked name(Indicator indicator) {
    String name = indicator.name().in(language);
    return new Checked(
        language == Language.ENGLISH
            ? name.substring(0, 1).toUpperCase(language.locale()) + name.substring(1)
            : name);
  }

  /** Place and indicator in a line: 苏州地区生产总值; Suzhou, Gross domestic product. */
  Checked name(Observation observation) {
    String between = language == Language.CHINESE ? "" : ", ";
    return new Checked(
        name(observation.place()).text() + between + name(observation.indicator()).text());
  }

  /** Names in a line, each once. */
  Checked joined(Stream<Checked> names) {
    String comma = language == Language.CHINESE ? "、" : ", ";
    return new Checked(names.map(Checked::text).distinct().collect(Collectors.joining(comma)));
  }

  Hues hues() {
    return hues;
  }

  int hue(Place place) {
    return hues.of(place.id());
  }

  Checked print(Period period) {
    return PeriodStyle.print(period, language);
  }

  Checked print(LocalDate day) {
    return PeriodStyle.print(day, language);
  }

  Checked print(String iso) {
    return PeriodStyle.print(iso, language);
  }

  /** The value the series follows; where all are disputed, the first of them. */
  Printed print(Observation observation) {
    return print(observation, observation.told());
  }

  /** The value that is followed, in a unit such as 万亿元 if its digits bear it. */
  Printed print(Observation observation, String unit) {
    var figure = observation.told().figure();
    return Printed.of(HouseStyle.print(figure, unit, language), MachineValue.of(figure.value()));
  }

  Printed print(Observation observation, SourcedValue value) {
    var figure = value.figure();
    String unit = observation.indicator().print().map(print -> print.in(language)).orElse("");
    boolean bare = unit.isEmpty() && BARE.matcher(figure.text()).matches();
    String text =
        bare
            ? HouseStyle.print(
                figure.value(), figure.unit(), figure.approximation(), unit, language)
            : HouseStyle.print(figure, unit, language);
    return Printed.of(text, MachineValue.of(figure.value()));
  }

  /** Where the indicator's page tells of the observation. */
  String path(Observation observation) {
    return path(observation.indicator()) + "#n-" + Notes.slug(observation.reference());
  }

  String path(Indicator indicator) {
    return "indicators/" + indicator.id() + "/";
  }

  String path(Place place) {
    return "places/" + place.id() + "/";
  }

  Place place(String id) {
    return site.observations().places().get(id);
  }

  Optional<Place> known(String id) {
    return Optional.ofNullable(site.observations().places().get(id));
  }

  /** Those that have pages. */
  List<Place> places() {
    return atlas.places();
  }

  List<Place> within(Place place) {
    return atlas.within(place);
  }

  /** Indicators that have values, in the order of the data. */
  List<Indicator> indicators() {
    return indicators;
  }

  int rank(Place place) {
    return atlas.rank(place);
  }

  /** By indicator in the order of the data, the latest period first. */
  Comparator<Observation> byIndicator() {
    var order = List.copyOf(site.observations().indicators().keySet());
    return Comparator.comparing((Observation one) -> order.indexOf(one.indicator().id()))
        .thenComparing(one -> one.period().last(), Comparator.reverseOrder());
  }
}
