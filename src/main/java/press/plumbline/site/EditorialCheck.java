package press.plumbline.site;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import press.plumbline.report.Diagnostic;
import press.plumbline.report.Message;
import press.plumbline.source.Language;

/** What only the whole site can tell: whether the address of an article is free. */
final class EditorialCheck {
  /** Folders of the site that are no article's. */
  private static final Set<String> TAKEN =
      Set.of(
          "compare",
          "places",
          "print",
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
}
