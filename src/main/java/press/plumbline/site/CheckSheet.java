package press.plumbline.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import press.plumbline.source.Language;
import press.plumbline.verify.Finding;
import press.plumbline.verify.Reference;
import press.plumbline.verify.StatedGrowth;
import press.plumbline.verify.Verdict;

/**
 * The fact-check sheet: article by article each figure in its sentence, what it is about, what the
 * data has and who says so, and a box to tick. It is made of failing builds as well.
 */
final class CheckSheet {
  private final Site site;
  private final Map<Language, Edition> editions;

  private CheckSheet(Site site, Map<Language, Edition> editions) {
    this.site = site;
    this.editions = editions;
  }

  static Page of(Site site, Map<Language, Edition> editions) {
    return new CheckSheet(site, editions).page();
  }

  /**
   * One article.
   *
   * @param wrong how many of its figures stop the site
   * @param exempt names, idioms and dates, that need no tick
   */
  public record Sheet(
      Checked title,
      String language,
      String file,
      List<Line> lines,
      List<Exempted> exempt,
      Checked figures,
      Checked wrong,
      boolean clean) {}

  /**
   * One figure.
   *
   * @param at line and column in the article's file
   * @param by how it is known, or the class of the error
   * @param about place, indicator and period
   * @param levels of a stated growth, how another one follows from its levels
   */
  public record Line(
      Checked at,
      Sentence sentence,
      String verdict,
      String by,
      boolean passes,
      Checked about,
      String reference,
      Checked expected,
      Checked levels,
      Checked source,
      Checked remark) {}

  /** Something numeral that is no statistic. */
  public record Exempted(Checked text, String by) {}

  private Page page() {
    var sheets = new ArrayList<Sheet>();
    for (Language language : site.series().languages()) {
      var edition = editions.get(language);
      edition.stories().forEach(story -> sheets.add(sheet(story, edition)));
    }
    return new Page(
        "index.html",
        site.series().main(),
        Optional.empty(),
        "report",
        Map.of(
            "title", new Checked(site.series().title().in(site.series().main())),
            "sheets", sheets,
            "figures", count(site.stories(), finding -> true),
            "verified", count(site.stories(), f -> f.verdict() instanceof Verdict.Verified),
            "exempt", count(site.stories(), f -> f.verdict() instanceof Verdict.Exempt),
            "wrong", count(site.stories(), f -> !f.verdict().passes()),
            "clean", site.stories().stream().allMatch(story -> story.faults().isEmpty())));
  }

  private static Checked count(
      List<Story> stories, java.util.function.Predicate<Finding> predicate) {
    return Checked.count(
        stories.stream().flatMap(story -> story.findings().stream()).filter(predicate).count());
  }

  private Sheet sheet(Story story, Edition edition) {
    var ticked = story.findings().stream().filter(CheckSheet::needsTick).toList();
    return new Sheet(
        new Checked(Sentence.whole(story.article().meta().title().prose(), story.findings())),
        story.language().tag(),
        story.article().file().path(),
        ticked.stream().map(finding -> line(finding, story, edition)).toList(),
        story.findings().stream()
            .filter(finding -> !needsTick(finding))
            .map(CheckSheet::exempted)
            .distinct()
            .toList(),
        Checked.count(ticked.size()),
        Checked.count(story.faults().size()),
        story.faults().isEmpty());
  }

  private static boolean needsTick(Finding finding) {
    return !(finding.verdict() instanceof Verdict.Exempt exempt)
        || exempt.by() == press.plumbline.verify.By.WAIVED;
  }

  private static Exempted exempted(Finding finding) {
    return new Exempted(
        new Checked(finding.reading().text()), ((Verdict.Exempt) finding.verdict()).by().code());
  }

  private Line line(Finding finding, Story story, Edition edition) {
    Verdict verdict = finding.verdict();
    Optional<Reference> reference = reference(verdict);
    return new Line(
        new Checked(finding.reading().at().from().toString()),
        Sentence.of(finding, story.findings()),
        verdict.code(),
        by(verdict),
        verdict.passes(),
        reference.map(one -> about(one, edition)).orElse(Checked.NONE),
        reference.map(Reference::text).orElse(""),
        new Checked(expected(verdict)),
        reference.map(one -> levels(one, story.language())).orElse(Checked.NONE),
        reference.map(one -> source(one, edition)).orElse(Checked.NONE),
        new Checked(remark(verdict)));
  }

  private static Optional<Reference> reference(Verdict verdict) {
    if (verdict instanceof Verdict.Verified verified) {
      return Optional.of(verified.reference());
    }
    return verdict instanceof Verdict.Contradicted contradicted
        ? contradicted.reference()
        : Optional.empty();
  }

  private static String by(Verdict verdict) {
    if (verdict instanceof Verdict.Verified verified) {
      return "by." + verified.by().code();
    }
    if (verdict instanceof Verdict.Exempt exempt) {
      return "by." + exempt.by().code();
    }
    return verdict instanceof Verdict.Contradicted contradicted
        ? "cause." + contradicted.cause().code()
        : "";
  }

  private static String expected(Verdict verdict) {
    if (verdict instanceof Verdict.Verified verified) {
      return verified.expected();
    }
    return verdict instanceof Verdict.Contradicted contradicted ? contradicted.expected() : "";
  }

  /** A reason given by the author, or the bindings to choose from. */
  private static String remark(Verdict verdict) {
    if (verdict instanceof Verdict.Exempt exempt) {
      return exempt.reason();
    }
    if (verdict instanceof Verdict.Ambiguous ambiguous) {
      return ambiguous.candidates().stream().map(Reference::text).collect(Collectors.joining(", "));
    }
    return verdict instanceof Verdict.Verified verified ? verified.insistence().orElse("") : "";
  }

  private static Checked about(Reference reference, Edition edition) {
    String each =
        reference.observations().stream()
            .map(
                one ->
                    edition.name(one.place())
                        + " · "
                        + edition.name(one.indicator())
                        + " · "
                        + edition.print(one.period()))
            .distinct()
            .collect(Collectors.joining("; "));
    return new Checked(each);
  }

  private Checked levels(Reference reference, Language language) {
    return reference.observations().stream()
        .filter(one -> !reference.isDerived())
        .flatMap(one -> StatedGrowth.of(one, site.observations()).stream())
        .findFirst()
        .map(growth -> new Checked(growth.working(language)))
        .orElse(Checked.NONE);
  }

  private static Checked source(Reference reference, Edition edition) {
    return new Checked(
        reference.observations().stream()
            .flatMap(one -> reference.sourceId().flatMap(one::from).or(one::followed).stream())
            .map(
                value ->
                    edition.text(value.source().publisher())
                        + " · "
                        + edition.text(value.source().title()))
            .distinct()
            .collect(Collectors.joining("; ")));
  }
}
