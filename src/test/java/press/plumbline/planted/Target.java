package press.plumbline.planted;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import press.plumbline.data.Observation;
import press.plumbline.data.Observations;
import press.plumbline.figure.Approximation;
import press.plumbline.figure.Figure;
import press.plumbline.figure.Kind;
import press.plumbline.site.Story;
import press.plumbline.source.Block;
import press.plumbline.source.Language;
import press.plumbline.source.Mark;
import press.plumbline.source.Prose;
import press.plumbline.source.Span;
import press.plumbline.verify.By;
import press.plumbline.verify.Finding;
import press.plumbline.verify.Reference;
import press.plumbline.verify.Verdict.Verified;

/** A verified figure of an article in order: what an error is planted in. */
record Target(Story story, Observations data, Figure figure, Verified verdict) {

  /** The figures of an article that its author typed and the data bears out. */
  static List<Target> in(Story story, Observations data) {
    return story.findings().stream().flatMap(one -> of(story, data, one).stream()).toList();
  }

  private static Optional<Target> of(Story story, Observations data, Finding finding) {
    return finding.verdict() instanceof Verified verdict
            && verdict.by() != By.INSERTED
            && finding.reading() instanceof Figure figure
        ? Optional.of(new Target(story, data, figure, verdict))
        : Optional.empty();
  }

  int start() {
    return figure.at().start();
  }

  int end() {
    return figure.at().end();
  }

  String source() {
    return figure.at().file().text();
  }

  /** As it is read, without the markup that may stand in it. */
  String text() {
    return figure.text();
  }

  /** The words of its block before it. */
  String before() {
    return prose().text().substring(0, figure.start());
  }

  String after() {
    return prose().text().substring(figure.end());
  }

  /** One change of its block, at offsets of the block. */
  Edit edit(int from, int to, String text) {
    Span at = prose().span(from, to);
    return new Edit(at.start(), at.end(), text);
  }

  Prose prose() {
    return figure.prose();
  }

  Language language() {
    return story.language();
  }

  boolean isChinese() {
    return language() == Language.CHINESE;
  }

  boolean isCell() {
    return prose().block() == Block.CELL;
  }

  boolean isHeadMatter() {
    return prose().block() == Block.TITLE
        || prose().block() == Block.STANDFIRST
        || prose().block() == Block.SUMMARY;
  }

  /** Whether it is counted from the text or the calendar, not taken from an observation. */
  boolean isCounted() {
    return reference()
        .operation()
        .filter(Set.of("count", "days", "turn", "rank", "joint-rank")::contains)
        .isPresent();
  }

  /** Whether its author said what it is about; the words of other sentences then say nothing. */
  boolean isMarked() {
    return mark().isPresent();
  }

  /** The one that covers the figure, but for a "per turbine" behind it. */
  Optional<Mark> mark() {
    return prose().marks().stream()
        .filter(mark -> mark.start() < figure.end() && figure.start() < mark.end())
        .findFirst();
  }

  boolean isChange() {
    return figure.kind() == Kind.CHANGE;
  }

  boolean isRank() {
    return figure.kind() == Kind.ORDINAL;
  }

  /** Whether one of its observations is of a year, or of a part of one. */
  boolean isOf(int year) {
    return reference().observations().stream()
        .anyMatch(input -> input.period().iso().matches(year + "(-.*)?"));
  }

  /** The head of its column, or of its row, as a block of its own. */
  Optional<Prose> columnHead() {
    return headed(prose().setting().columnHead());
  }

  Optional<Prose> rowHead() {
    return headed(prose().setting().rowHead());
  }

  private Optional<Prose> headed(String text) {
    return story.article().prose().stream()
        .filter(other -> other.block() == Block.CELL && other.text().equals(text))
        .filter(other -> !text.isEmpty() && start(other) < start())
        .filter(other -> !source().substring(start(other), start()).contains("\n\n"))
        .findFirst();
  }

  private static int start(Prose prose) {
    return prose.span(0, prose.text().length()).start();
  }

  Reference reference() {
    return verdict.reference();
  }

  /** The observation, of a figure that was not worked out. */
  Optional<Observation> single() {
    return reference().isDerived()
        ? Optional.empty()
        : reference().observations().stream().findFirst();
  }

  Optional<Fact> fact() {
    return Fact.of(reference(), figure);
  }

  boolean isApproximate() {
    return figure.approximation() != Approximation.EXACT
        || fact().filter(fact -> fact.approximation() != Approximation.EXACT).isPresent();
  }

  /** The class of another number in its place (FIGURES.md, section 5). */
  Set<String> wrongValue() {
    if (isRank()) {
      return Set.of("rank");
    }
    if (reference().isDerived()) {
      return isApproximate()
          ? Set.of("derivation", "approximation")
          : Set.of("derivation", "calendar");
    }
    return isApproximate() ? Set.of("value", "approximation") : Set.of("value");
  }

  /** Its sentence, as offsets of the prose. */
  Sentence sentence() {
    return Sentence.around(prose(), figure.start());
  }

  /** Whether it is the first such figure of its sentence. */
  boolean isFirst() {
    Sentence sentence = sentence();
    return all().stream()
        .filter(other -> other.prose() == prose() && sentence.holds(other.figure().start()))
        .noneMatch(other -> other.start() < start());
  }

  /** The other figures of the article, typed and verified, itself among them. */
  List<Target> all() {
    return in(story, data);
  }
}
