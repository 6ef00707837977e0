package press.plumbline.site;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.plumbline.article.FrontMatter;

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

  /**
   * A figure beside the text.
   *
   * @param note the note of this page that tells of it; else empty
   */
  public record KeyFigure(Fact fact, String note) {}

  private Page page() {
    var stop = tour.of(story);
    String updated = story.updated(edition.site().series().timeZone());
    int place = edition.stories().indexOf(story);
    var notes = NoteView.of(story, edition);
    var keyFigures = keyFigures(notes);
    var card = ShareCard.of(story, stop, shared(keyFigures, notes));
    return edition.page(
        story.path(),
        "article",
        Map.ofEntries(
            Map.entry("story", story),
            Map.entry("stop", stop),
            Map.entry("hue", stop.map(Stop::hue).orElse(0)),
            Map.entry("current", stop.map(one -> one.place().id()).orElse("")),
            Map.entry("route", tour.route()),
            Map.entry("updated", updated),
            Map.entry("changed", Optional.of(edition.print(updated.substring(0, 10)))),
            Map.entry("day", edition.print(story.day())),
            Map.entry("keyFigures", keyFigures),
            Map.entry("card", card),
            Map.entry("notes", notes),
            Map.entry("corrections", Correction.of(story, edition)),
            Map.entry("next", neighbour(place + 1)),
            Map.entry("previous", neighbour(place - 1)),
            Map.entry("metadata", metadata(stop, card))));
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

  private List<KeyFigure> keyFigures(List<NoteView> notes) {
    return story.article().meta().keyFigures().stream()
        .map(FrontMatter.Located::text)
        .flatMap(reference -> keyFigure(reference, notes).stream())
        .toList();
  }

  private static Optional<Fact> shared(List<KeyFigure> keyFigures, List<NoteView> notes) {
    return keyFigures.stream()
        .map(KeyFigure::fact)
        .findFirst()
        .or(() -> notes.stream().map(NoteView::fact).findFirst());
  }

  private Optional<KeyFigure> keyFigure(String reference, List<NoteView> notes) {
    Optional<Note> note = story.notes().of(reference);
    Optional<Fact> told =
        notes.stream()
            .filter(view -> note.filter(view.note()::equals).isPresent())
            .map(NoteView::fact)
            .findFirst();
    return told.or(
            () ->
                Optional.ofNullable(edition.site().observations().observations().get(reference))
                    .map(edition.facts()::of))
        .map(fact -> new KeyFigure(fact, note.map(Note::id).orElse("")));
  }

  private List<Map<String, Object>> metadata(Optional<Stop> stop, ShareCard card) {
    var data = new StructuredData(edition);
    var trail = new LinkedHashMap<String, Checked>();
    stop.ifPresent(one -> trail.put(one.path(), one.name()));
    var title = story.article().meta().title();
    trail.put(story.path(), new Checked(Sentence.whole(title.prose(), story.findings())));
    return List.of(data.article(story, card), data.trail(trail));
  }
}
