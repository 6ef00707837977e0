package press.plumbline.site;

import java.util.List;
import press.plumbline.figure.Figure;
import press.plumbline.verify.Finding;
import press.plumbline.verify.Verdict;

/** A note of a story with all that it tells: note 5, 苏州工业园区 · 地区生产总值 · 3516亿元. */
public record NoteView(Note note, Fact fact) {

  /** The notes of a story, by first mention. */
  static List<NoteView> of(Story story, Edition edition) {
    return story.findings().stream()
        .filter(story.notes()::isFirstMention)
        .map(finding -> of(finding, story, edition))
        .toList();
  }

  private static NoteView of(Finding finding, Story story, Edition edition) {
    var verified = (Verdict.Verified) finding.verdict();
    var fact = edition.facts().of(verified.reference(), verified.expected());
    return new NoteView(
        story.notes().of(finding).orElseThrow(), fact.in(inText(finding, fact, story, edition)));
  }

  private static Fact.InText inText(Finding finding, Fact fact, Story story, Edition edition) {
    Checked rounded = rounded(finding, fact);
    return Correction.of(story, edition).stream()
        .filter(one -> !one.was().isEmpty() && one.figure().equals(fact.reference()))
        .findFirst()
        .map(one -> new Fact.InText(rounded, one.was(), one.day(), one.address()))
        .orElse(new Fact.InText(rounded, Checked.NONE, Checked.NONE, ""));
  }

  /** 近600万, where the data has 591.76万. */
  private static Checked rounded(Finding finding, Fact fact) {
    return finding.reading() instanceof Figure figure
            && figure.start() < figure.end()
            && !fact.isDerived()
            && !MachineValue.of(figure.value()).equals(fact.value().value())
        ? new Checked(Facts.words(figure))
        : Checked.NONE;
  }
}
