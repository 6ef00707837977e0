package press.plumbline.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import press.plumbline.data.Source;
import press.plumbline.verify.By;
import press.plumbline.verify.Finding;
import press.plumbline.verify.Verdict;

/**
 * How the figures are verified, and what came of it: how many, by which ways, with what excuses.
 */
final class AboutPage {
  private AboutPage() {}

  /** A way of knowing and how many figures are known by it. */
  public record Way(String code, Checked figures) {}

  /** A figure that an author exempted, or held against the words, and the reason given. */
  public record Reason(Story story, Sentence sentence, Checked reason) {}

  static Page of(Edition edition) {
    var findings = edition.stories().stream().flatMap(story -> story.findings().stream()).toList();
    var policies = edition.site().series().policies();
    return edition.page(
        "about/",
        "about",
        Map.ofEntries(
            Map.entry("figures", Checked.count(findings.size())),
            Map.entry(
                "verified", Checked.count(findings.stream().filter(AboutPage::isVerified).count())),
            Map.entry(
                "exempt", Checked.count(findings.stream().filter(AboutPage::isExempt).count())),
            Map.entry(
                "unverified",
                Checked.count(findings.stream().filter(one -> !one.verdict().passes()).count())),
            Map.entry("ways", ways(findings, By.BOUND, By.READ, By.DERIVED, By.INSERTED)),
            Map.entry("exemptions", ways(findings, By.NAME, By.IDIOM, By.DATE, By.WAIVED)),
            Map.entry("waivers", waivers(edition)),
            Map.entry("insistences", insistences(edition)),
            Map.entry("glossary", glossary(edition)),
            Map.entry("observations", Checked.count(edition.site().observations().all().size())),
            Map.entry("sources", Checked.count(edition.site().observations().sources().size())),
            Map.entry("methods", Optional.ofNullable(policies.get("methods")).map(edition::text)),
            Map.entry("licence", edition.site().series().licence()),
            Map.entry("dataChanged", dataChanged(edition)),
            Map.entry("latest", Correction.all(edition).stream().findFirst()),
            Map.entry(
                "metadata",
                List.of(new StructuredData(edition).dataset("about/", OpenData.files(edition)))),
            Map.entry(
                "corrections",
                Optional.ofNullable(policies.get("corrections")).map(edition::text))));
  }

  /** The day on which a source was last looked at or, where none is said, last published. */
  private static Optional<Checked> dataChanged(Edition edition) {
    var sources = edition.site().observations().sources().values();
    return Stream.<Function<Source, Optional<String>>>of(Source::accessed, Source::published)
        .flatMap(
            day ->
                sources.stream()
                    .flatMap(source -> day.apply(source).stream())
                    .max(Comparator.naturalOrder())
                    .stream())
        .findFirst()
        .map(edition::print);
  }

  private static boolean isVerified(Finding finding) {
    return finding.verdict() instanceof Verdict.Verified;
  }

  private static boolean isExempt(Finding finding) {
    return finding.verdict() instanceof Verdict.Exempt;
  }

  private static Optional<By> by(Finding finding) {
    if (finding.verdict() instanceof Verdict.Verified verified) {
      return Optional.of(verified.by());
    }
    return finding.verdict() instanceof Verdict.Exempt exempt
        ? Optional.of(exempt.by())
        : Optional.empty();
  }

  private static List<Way> ways(List<Finding> findings, By... ways) {
    var list = new ArrayList<Way>();
    for (By way : ways) {
      long count = findings.stream().filter(one -> by(one).filter(way::equals).isPresent()).count();
      list.add(new Way(way.code(), Checked.count(count)));
    }
    return list;
  }

  private static List<Reason> waivers(Edition edition) {
    var reasons = new ArrayList<Reason>();
    for (Story story : edition.stories()) {
      for (Finding finding : story.findings()) {
        if (finding.verdict() instanceof Verdict.Exempt exempt && exempt.by() == By.WAIVED) {
          reasons.add(reason(story, finding, exempt.reason()));
        }
      }
    }
    return reasons;
  }

  private static List<Reason> insistences(Edition edition) {
    var reasons = new ArrayList<Reason>();
    for (Story story : edition.stories()) {
      for (Finding finding : story.findings()) {
        if (finding.verdict() instanceof Verdict.Verified verified
            && verified.insistence().isPresent()) {
          reasons.add(reason(story, finding, verified.insistence().get()));
        }
      }
    }
    return reasons;
  }

  private static Reason reason(Story story, Finding finding, String reason) {
    return new Reason(story, Sentence.of(finding, story.findings()), new Checked(reason));
  }

  /** A term of the series whose digits count nothing, and why. */
  public record Term(Checked text, Checked reason) {}

  /** Only those that occur in this edition. */
  private static List<Term> glossary(Edition edition) {
    var used = new LinkedHashSet<Term>();
    var prose =
        edition.stories().stream()
            .flatMap(story -> story.article().prose().stream())
            .map(one -> one.text())
            .toList();
    edition
        .site()
        .series()
        .glossary()
        .forEach(
            entry -> {
              String term = entry.text();
              if (prose.stream().anyMatch(text -> text.contains(term))) {
                used.add(new Term(new Checked(term), edition.text(entry.reason())));
              }
            });
    return List.copyOf(used);
  }
}
