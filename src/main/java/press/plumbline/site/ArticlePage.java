package press.plumbline.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.plumbline.article.FrontMatter;
import press.plumbline.verify.Finding;
import press.plumbline.verify.Verdict;

/** A story with its place on the route, its key figures, its notes and its corrections. */
final class ArticlePage {
  private final Edition edition;
  private final Tour tour;
  private final Story story;

  private ArticlePage(Edition edition, Tour tour, Story story) {
    this.edition = edition;
    this.tour = tour;
    this.story = story;
  }

  static Page of(Edition edition, Tour tour, Story story) {
    return new ArticlePage(edition, tour, story).page();
  }

  /** A note of the page and its content. */
  public record NoteView(Note note, Fact fact) {}

  /**
   * A figure beside the text.
   *
   * @param note the note of this page that tells of it; else empty
   */
  public record KeyFigure(Fact fact, String note) {}

  private Page page() {
    var stop = tour.of(story);
    int place = edition.stories().indexOf(story);
    var keyFigures = keyFigures();
    return edition.page(
        story.path(),
        "article",
        Map.ofEntries(
            Map.entry("story", story),
            Map.entry("stop", stop),
            Map.entry("hue", stop.map(Stop::hue).orElse(0)),
            Map.entry("current", stop.map(one -> one.place().id()).orElse("")),
            Map.entry("route", tour.route()),
            Map.entry("day", edition.print(story.day())),
            Map.entry("keyFigures", keyFigures),
            Map.entry("card", ShareCard.of(story, stop, shared(keyFigures))),
            Map.entry("charts", charts(keyFigures)),
            Map.entry("notes", notes()),
            Map.entry("corrections", Correction.of(story, edition)),
            Map.entry("next", neighbour(place + 1)),
            Map.entry("previous", neighbour(place - 1)),
            Map.entry("metadata", metadata())));
  }

  /** The story read before or after this one, with its place on the route. */
  public record Neighbour(Story story, Optional<Stop> stop) {}

  private Optional<Neighbour> neighbour(int index) {
    if (index < 0 || index >= edition.stories().size()) {
      return Optional.empty();
    }
    Story other = edition.stories().get(index);
    return Optional.of(new Neighbour(other, tour.of(other)));
  }

  private List<NoteView> notes() {
    var views = new ArrayList<NoteView>();
    for (Finding finding : story.findings()) {
      if (story.notes().isFirstMention(finding)) {
        var verified = (Verdict.Verified) finding.verdict();
        var fact = edition.facts().of(verified.reference(), verified.expected());
        views.add(
            new NoteView(story.notes().of(finding).orElseThrow(), fact.in(inText(finding, fact))));
      }
    }
    return views;
  }

  private Fact.InText inText(Finding finding, Fact fact) {
    var correction =
        story.article().meta().corrections().stream()
            .filter(one -> one.was().isPresent())
            .filter(
                one -> one.figure().filter(of -> of.text().equals(fact.reference())).isPresent())
            .findFirst();
    return new Fact.InText(
        rounded(finding, fact),
        correction
            .flatMap(one -> one.was())
            .map(was -> new Checked(was.prose().text()))
            .orElse(Checked.NONE),
        correction.map(one -> edition.print(one.at())).orElse(Checked.NONE));
  }

  /** 近600万, where the data has 591.76万. */
  private static Checked rounded(Finding finding, Fact fact) {
    return finding.reading() instanceof press.plumbline.figure.Figure figure
            && figure.start() < figure.end()
            && !fact.isDerived()
            && !MachineValue.of(figure.value()).equals(fact.value().value())
        ? new Checked(Facts.words(figure))
        : Checked.NONE;
  }

  private List<KeyFigure> keyFigures() {
    return story.article().meta().keyFigures().stream()
        .map(FrontMatter.Located::text)
        .flatMap(reference -> keyFigure(reference).stream())
        .toList();
  }

  private Optional<Fact> shared(List<KeyFigure> keyFigures) {
    return keyFigures.stream()
        .map(KeyFigure::fact)
        .findFirst()
        .or(() -> notes().stream().map(NoteView::fact).findFirst());
  }

  private Optional<KeyFigure> keyFigure(String reference) {
    Optional<Note> note = story.notes().of(reference);
    Optional<Fact> told =
        notes().stream()
            .filter(view -> note.filter(view.note()::equals).isPresent())
            .map(NoteView::fact)
            .findFirst();
    return told.or(
            () ->
                Optional.ofNullable(edition.site().observations().observations().get(reference))
                    .map(edition.facts()::of))
        .map(fact -> new KeyFigure(fact, note.map(Note::id).orElse("")));
  }

  /** The key figures that other places have as well, to be drawn side by side. */
  private static List<Fact> charts(List<KeyFigure> keyFigures) {
    return keyFigures.stream().map(KeyFigure::fact).filter(Fact::isDrawn).toList();
  }

  /** What search engines are told: schema.org's NewsArticle. */
  private Map<String, Object> metadata() {
    var meta = story.article().meta();
    var data = new LinkedHashMap<String, Object>();
    data.put("@context", "https://schema.org");
    data.put("@type", "NewsArticle");
    data.put("headline", new Checked(Sentence.whole(meta.title().prose(), story.findings())));
    meta.standfirst()
        .ifPresent(
            text ->
                data.put(
                    "description", new Checked(Sentence.whole(text.prose(), story.findings()))));
    data.put("inLanguage", edition.language().tag());
    data.put("datePublished", meta.date().toString());
    data.put(
        "author",
        meta.byline().stream()
            .map(by -> Map.of("@type", "Organization", "name", by.name()))
            .toList());
    data.put(
        "publisher",
        Map.of("@type", "Organization", "name", edition.text(edition.site().series().publisher())));
    data.put("isPartOf", edition.text(edition.site().series().title()));
    data.put("mainEntityOfPage", edition.url(story.path()));
    return data;
  }
}
