package press.plumbline.site;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import press.plumbline.article.FrontMatter.Located;
import press.plumbline.report.Diagnostic;
import press.plumbline.report.Message;
import press.plumbline.source.Language;

/**
 * What an article promises outside of its prose: that its stop and the figures it shows beside the
 * text are in the data, that its address is free, that its editions cite the same values.
 */
final class EditorialCheck {
  /** Folders of the site that are no article's. */
  private static final Set<String> TAKEN =
      Set.of(
          "compare",
          "places",
          "indicators",
          "sources",
          "corrections",
          "about",
          "search",
          "data",
          "assets",
          "pictures");

  private final Site site;
  private final List<Diagnostic> faults = new ArrayList<>();

  private EditorialCheck(Site site) {
    this.site = site;
  }

  static List<Diagnostic> of(Site site) {
    var check = new EditorialCheck(site);
    site.stories().forEach(check::check);
    check.editions();
    return check.faults;
  }

  private void check(Story story) {
    var meta = story.article().meta();
    meta.stop()
        .filter(stop -> !site.observations().places().containsKey(stop.text()))
        .ifPresent(stop -> report("article-stop", stop));
    meta.keyFigures().stream()
        .filter(figure -> isUnknown(figure, story))
        .forEach(figure -> report("key-figure", figure));
    meta.corrections().stream()
        .flatMap(correction -> correction.figure().stream())
        .filter(figure -> isUnknown(figure, story))
        .forEach(figure -> report("correction-figure", figure));
    if (TAKEN.contains(story.slug()) || Language.of(story.slug()).isPresent()) {
      report("article-address", new Located(story.slug(), story.article().file().start()));
    }
  }

  private boolean isUnknown(Located figure, Story story) {
    String observation = figure.text().replaceFirst("@.*$", "");
    return !site.observations().observations().containsKey(observation)
        && story.notes().of(figure.text()).isEmpty();
  }

  private void report(String code, Located at) {
    faults.add(
        Diagnostic.error("article", at.at(), Message.of(code, at.text()))
            .help(Message.of(code + ".help", at.text())));
  }

  /** Each edition of an article is held against the main one, or the first there is. */
  private void editions() {
    for (Story story : site.stories()) {
      site.stories().stream()
          .filter(other -> other.slug().equals(story.slug()) && other != story)
          .filter(other -> isBefore(other, story))
          .findFirst()
          .ifPresent(other -> compare(other, story));
    }
  }

  private boolean isBefore(Story one, Story other) {
    var languages = site.series().languages();
    return languages.indexOf(one.language()) < languages.indexOf(other.language());
  }

  private void compare(Story main, Story other) {
    var lacking = new TreeSet<>(cited(main));
    lacking.removeAll(cited(other));
    var added = new TreeSet<>(cited(other));
    added.removeAll(cited(main));
    parity("edition-lacks", other, lacking, main);
    parity("edition-adds", other, added, main);
  }

  private void parity(String code, Story story, Set<String> values, Story main) {
    if (!values.isEmpty()) {
      var at = story.article().meta().title().prose();
      faults.add(
          Diagnostic.warning(
              "edition",
              at.span(0, at.text().length()),
              Message.of(code, String.join(", ", values), main.article().file().path())));
    }
  }

  private static Set<String> cited(Story story) {
    var cited = new LinkedHashSet<String>();
    story.findings().stream()
        .flatMap(finding -> Notes.reference(finding).stream())
        .forEach(reference -> reference.observations().forEach(one -> cited.add(one.reference())));
    return cited;
  }
}
