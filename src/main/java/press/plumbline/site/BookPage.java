package press.plumbline.site;

import java.util.Map;
import java.util.Optional;

/**
 * The whole series on one page, to be printed: every article in the order of reading, its figures
 * numbered throughout, and one list of notes at the end.
 */
final class BookPage {
  private BookPage() {}

  /** An article of the book. */
  public record Chapter(Story story, Optional<Stop> stop, Checked day) {}

  static Page of(Edition edition, Tour tour) {
    var findings = edition.stories().stream().flatMap(story -> story.findings().stream()).toList();
    var notes = Notes.of(findings, edition.hues());
    var stories = edition.stories().stream().map(story -> story.with(notes)).toList();
    return edition.page(
        "print/",
        "print",
        Map.of(
            "book",
            true,
            "chapters",
            stories.stream()
                .map(
                    story ->
                        new Chapter(
                            story,
                            tour.route().stream().filter(stop -> stop.holds(story)).findFirst(),
                            edition.print(story.day())))
                .toList(),
            "notes",
            stories.stream().flatMap(story -> NoteView.of(story, edition).stream()).toList(),
            "corrections",
            Correction.all(edition)));
  }
}
