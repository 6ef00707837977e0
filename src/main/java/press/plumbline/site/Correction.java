package press.plumbline.site;

import java.util.Comparator;
import java.util.List;
import press.plumbline.article.FrontMatter;

/**
 * A correction as readers see it.
 *
 * @param at ISO day
 * @param was the withdrawn figure, as it was printed; may be empty
 * @param path of the page that tells of the figure; may be empty
 */
public record Correction(
    Story story, String anchor, String at, Checked day, Checked was, Checked text, String path) {

  /** Newest first. */
  static List<Correction> of(Story story, Edition edition) {
    var meta = story.article().meta();
    return meta.corrections().stream()
        .map(one -> of(one, story, meta.corrections().indexOf(one) + 1, edition))
        .sorted(Comparator.comparing(Correction::at).reversed())
        .toList();
  }

  private static Correction of(
      FrontMatter.Correction one, Story story, int number, Edition edition) {
    return new Correction(
        story,
        story.slug() + "-" + number,
        one.at(),
        edition.print(one.at()),
        one.was().map(was -> new Checked(was.prose().text())).orElse(Checked.NONE),
        new Checked(Sentence.whole(one.text().prose(), story.findings())),
        one.figure()
            .map(figure -> edition.site().observations().observations().get(figure.text()))
            .map(edition::path)
            .orElse(""));
  }
}
