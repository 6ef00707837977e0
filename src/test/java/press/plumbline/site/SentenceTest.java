package press.plumbline.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import press.plumbline.figure.Approximation;
import press.plumbline.figure.Figure;
import press.plumbline.figure.Kind;
import press.plumbline.figure.Unit;
import press.plumbline.figure.Value;
import press.plumbline.source.Language;
import press.plumbline.source.Prose;
import press.plumbline.verify.By;
import press.plumbline.verify.Finding;
import press.plumbline.verify.Reference;
import press.plumbline.verify.Verdict;

class SentenceTest {
  @Test
  void setsTheFigureApartInItsSentence() {
    var sentence = sentence("先看总量。园区地区生产总值3516亿元。再看别的。", Language.CHINESE, "3516亿元");
    assertThat(sentence.before().text()).isEqualTo("园区地区生产总值");
    assertThat(sentence.figure().text()).isEqualTo("3516亿元");
    assertThat(sentence.after().text()).isEqualTo("。");
  }

  @Test
  void aDecimalPointEndsNoSentence() {
    var sentence =
        sentence("It grew. Output was 351.6 billion yuan in all. More.", Language.ENGLISH, "351.6");
    assertThat(sentence.before().text()).isEqualTo("Output was ");
    assertThat(sentence.after().text()).isEqualTo(" billion yuan in all.");
  }

  @Test
  void showsAnInsertedFigureInItsPlace() {
    var prose = Prose.of("总值达到，增长2.3%。", Language.CHINESE);
    var inserted = finding(prose, 4, 4, "3516亿元");
    var growth = finding(prose, 7, 11, "2.3%");
    var sentence = Sentence.of(growth, List.of(inserted, growth));
    assertThat(sentence.before().text()).isEqualTo("总值达到3516亿元，增长");
    assertThat(Sentence.whole(prose, List.of(inserted, growth))).isEqualTo("总值达到3516亿元，增长2.3%。");
  }

  @Test
  void anInsertedFigureIsSetApartOnce() {
    var prose = Prose.of("总值达到，增长2.3%。", Language.CHINESE);
    var inserted = finding(prose, 4, 4, "3516亿元");
    var sentence = Sentence.of(inserted, List.of(inserted));
    assertThat(sentence.figure().text()).isEqualTo("3516亿元");
    assertThat(sentence.after().text()).isEqualTo("，增长2.3%。");
  }

  private static Sentence sentence(String text, Language language, String figure) {
    var prose = Prose.of(text, language);
    int start = text.indexOf(figure);
    var finding = finding(prose, start, start + figure.length(), figure);
    return Sentence.of(finding, List.of(finding));
  }

  private static Finding finding(Prose prose, int start, int end, String expected) {
    var figure =
        new Figure(
            prose, start, end, Kind.QUANTITY, Value.Number.of("1"), Unit.NONE, Approximation.EXACT);
    var reference = new Reference("a/b/2022", Optional.empty(), List.of(), Optional.empty());
    return new Finding(
        figure, new Verdict.Verified(By.READ, reference, expected, Optional.empty()));
  }
}
