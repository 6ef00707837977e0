package press.plumbline.site;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import press.plumbline.report.Diagnostic;
import press.plumbline.report.Message;
import press.plumbline.source.Language;

/** What only the whole site can tell: whether an address is free, whether editions cite alike. */
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
    if (isTaken(story.slug().toLowerCase(Locale.ROOT))) {
      faults.add(
          Diagnostic.error(
                  "article",
                  story.article().file().start(),
                  Message.of("article-address", story.slug()))
              .help(Message.of("article-address.help", story.slug())));
    }
  }

  /** Whatever the case: some machines would put the two into one folder. */
  private static boolean isTaken(String slug) {
    return TAKEN.contains(slug)
        || Arrays.stream(Language.values())
            .anyMatch(language -> language.tag().toLowerCase(Locale.ROOT).equals(slug));
  }

  /**
   * Each edition of an article is held against the main one, or the first there is, once its own
   * figures are right.
   */
  private void editions() {
    List<Story> right = site.stories().stream().filter(story -> story.faults().isEmpty()).toList();
    for (Story story : right) {
      right.stream()
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
    story.article().meta().differs().forEach(intended -> values.remove(intended.text()));
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
