package press.plumbline.site;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is new in an edition: its stories as Atom and as JSON Feed, its corrections as Atom. */
final class Feeds {
  /** Of a feed without entries: it has not changed since there are dates. */
  private static final String NEVER = "1970-01-01T00:00:00Z";

  private Feeds() {}

  /** A story in a feed, and the notes that are told below its text. */
  public record Item(
      Story story, String published, String updated, Optional<Stop> stop, List<NoteView> notes) {}

  /** A correction in a feed. */
  public record Change(Correction correction, String updated) {}

  static List<Page> of(Edition edition, Tour tour) {
    var items = items(edition, tour);
    return List.of(
        stories("feed.xml", edition, items),
        stories("feed.json", edition, items),
        corrections(edition));
  }

  /** The latest story first. */
  private static List<Item> items(Edition edition, Tour tour) {
    var zone = edition.site().series().timeZone();
    return edition.stories().stream()
        .sorted(
            Comparator.comparing((Story story) -> story.article().meta().date().toInstant())
                .reversed())
        .map(
            story ->
                new Item(
                    story,
                    story.published(),
                    story.updated(zone),
                    tour.of(story),
                    NoteView.of(story, edition)))
        .toList();
  }

  private static Page stories(String name, Edition edition, List<Item> items) {
    return page(
        name, edition, items, edition.latest().orElse(NEVER), Map.of("home", edition.url("")));
  }

  /** The newest correction first. */
  private static Page corrections(Edition edition) {
    var zone = edition.site().series().timeZone();
    var changes =
        Correction.all(edition).stream().map(one -> new Change(one, one.moment(zone))).toList();
    return page(
        "corrections.xml",
        edition,
        changes,
        changes.isEmpty() ? edition.latest().orElse(NEVER) : changes.get(0).updated(),
        Map.of("home", edition.url("corrections/")));
  }

  private static Page page(
      String name, Edition edition, List<?> items, String updated, Map<String, Object> more) {
    var variables = new HashMap<String, Object>(more);
    variables.put("items", items);
    variables.put("updated", updated);
    variables.put("tag", edition.language().tag());
    return new Page(edition.prefix() + name, edition.language(), Optional.empty(), name, variables);
  }
}
