package press.plumbline.site;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import press.plumbline.article.FrontMatter;
import press.plumbline.article.Inline;

/**
 * A correction as readers see it.
 *
 * @param anchor of the story and the day, so that it stays when others are added: {@code
 *     suzhou-park-2023-05-12}
 * @param at ISO day
 * @param was the withdrawn figure, as it was printed; may be empty
 * @param now the value that stands now; may be empty
 * @param figure the reference of the figure; may be empty
 * @param indicator the name of the figure: 苏州工业园区 地区生产总值; may be empty
 * @param path of the page that tells of the figure; may be empty
 */
public record Correction(
    Story story,
    String anchor,
    String at,
    Checked day,
    Checked was,
    Checked now,
    Checked text,
    String figure,
    Checked indicator,
    String path) {

  /** All of an edition, newest first. */
  static List<Correction> all(Edition edition) {
    return edition.stories().stream()
        .flatMap(story -> of(story, edition).stream())
        .sorted(Comparator.comparing(Correction::at).reversed())
        .toList();
  }

  /** Newest first. */
  static List<Correction> of(Story story, Edition edition) {
    var corrections = new ArrayList<Correction>();
    var days = new HashMap<String, Integer>();
    for (FrontMatter.Correction one : story.article().meta().corrections()) {
      int turn = days.merge(one.at(), 1, Integer::sum);
      corrections.add(
          of(one, story, story.slug() + "-" + one.at() + (turn == 1 ? "" : "-" + turn), edition));
    }
    corrections.sort(Comparator.comparing(Correction::at).reversed());
    return List.copyOf(corrections);
  }

  private static Correction of(
      FrontMatter.Correction one, Story story, String anchor, Edition edition) {
    var observation =
        one.figure()
            .map(FrontMatter.Located::text)
            .map(edition.site().observations().observations()::get);
    return new Correction(
        story,
        anchor,
        one.at(),
        edition.print(one.at()),
        one.was().map(Inline::prose).map(was -> new Checked(was.text())).orElse(Checked.NONE),
        observation.map(edition::print).map(Printed::whole).orElse(Checked.NONE),
        new Checked(Sentence.whole(one.text().prose(), story.findings())),
        one.figure().map(FrontMatter.Located::text).orElse(""),
        observation.map(edition::name).orElse(Checked.NONE),
        observation.map(edition::path).orElse(""));
  }

  /** Where it is told, within the edition. */
  public String address() {
    return "corrections/#" + anchor;
  }

  /** The beginning of its day where the series is published; its hour is not told. */
  String moment(ZoneId zone) {
    return Story.moment(LocalDate.parse(at).atStartOfDay(zone).toOffsetDateTime());
  }
}
