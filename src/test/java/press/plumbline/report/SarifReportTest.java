package press.plumbline.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import press.plumbline.source.SourceFile;
import press.plumbline.source.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SarifReportTest {
  private static final Messages ENGLISH = Messages.of(Locale.ENGLISH);
  private static final SourceFile ARTICLE =
      SourceFile.of("content/en/two lakes: 湖.md", "An 𠮷 of 3561 and\nagain 3561.\n");
  private static final SourceFile DATA = SourceFile.of("content/data/lakes.yaml", "gdp: 3516\n");
  private static final Diagnostic WRONG =
      Diagnostic.error("value", at(ARTICLE, "3561", 0), Message.of("contradicts", "3561", "3516"))
          .with(Message.of("observation-name", "Suzhou", "GDP", "2022"))
          .with(new Label(at(DATA, "3516", 0), Message.of("observed-here")))
          .help(
              Message.of("help-value", "3561", "3516"),
              Message.of("help-choose", "3561", "suzhou/gdp/2022", "3516"));

  @Test
  void isWhatTheSchemaOfTheStandardAsksFor() {
    var all =
        List.of(
            WRONG,
            Diagnostic.warning("loose", ARTICLE.span(3, 3), Message.of("loose", "3561", "3516")),
            Diagnostic.note("front-matter", ARTICLE.start(), Message.of("byline-wrong")));

    assertThat(faults(SarifReport.print(all, ENGLISH, Optional.of("0.1.0"), "series/wind")))
        .isEmpty();
    assertThat(faults(SarifReport.print(List.of(), ENGLISH, Optional.empty(), ""))).isEmpty();
  }

  @Test
  void theSchemaFindsALevelThatTheStandardDoesNotKnow() {
    String wrong =
        SarifReport.print(List.of(WRONG), ENGLISH, Optional.empty(), "")
            .replace("\"level\" : \"error\"", "\"level\" : \"fatal\"");

    assertThat(faults(wrong)).isNotEmpty();
  }

  @Test
  void pointsAtThePlaceInCodePointsAndQuotesIt() {
    JsonNode run = run(WRONG);
    JsonNode region = run.at("/results/0/locations/0/physicalLocation/region");

    assertThat(run.at("/columnKind").stringValue()).isEqualTo("unicodeCodePoints");
    assertThat(region.at("/startLine").intValue()).isEqualTo(1);
    assertThat(region.at("/startColumn").intValue()).isEqualTo(9);
    assertThat(region.at("/endLine").intValue()).isEqualTo(1);
    assertThat(region.at("/endColumn").intValue()).isEqualTo(13);
    assertThat(region.at("/snippet/text").stringValue()).isEqualTo("3561");
  }

  @Test
  void namesFilesFromTheRootInTheLettersOfAnAddress() {
    JsonNode file = run(WRONG).at("/results/0/locations/0/physicalLocation/artifactLocation");

    assertThat(file.at("/uri").stringValue()).isEqualTo("content/en/two%20lakes:%20%E6%B9%96.md");
    assertThat(file.at("/uriBaseId").stringValue()).isEqualTo("%SRCROOT%");
  }

  @Test
  void saysHowToComeToASeriesBelow() {
    JsonNode run = run(SarifReport.print(List.of(WRONG), ENGLISH, Optional.empty(), "series/wind"));

    assertThat(run.at("/originalUriBaseIds/SERIES/uri").stringValue()).isEqualTo("series/wind/");
    assertThat(
            run.at("/results/0/locations/0/physicalLocation/artifactLocation/uriBaseId")
                .stringValue())
        .isEqualTo("SERIES");
  }

  @Test
  void saysWhatIsWrongAndWhatToDoAndEscapesWhatWouldBeALink() {
    assertThat(run(WRONG).at("/results/0/message/text").stringValue())
        .isEqualTo(
            """
            3561 contradicts the data, which has 3516
            help: most of its digits differ from 3516; correct the figure, or bind it to another observation
            help: choose: \\[3561\\](figure:suzhou/gdp/2022), which is 3516""");
  }

  @Test
  void bracesAreDoubledSinceOneIsThePlaceOfAnArgument() {
    var remark = Diagnostic.error("yaml-unclosed", DATA.start(), Message.of("yaml-unclosed", "{"));

    assertThat(run(remark).at("/results/0/message/text").stringValue())
        .isEqualTo("this {{ is not closed");
  }

  @Test
  void theObservationIsARelatedPlace() {
    JsonNode related = run(WRONG).at("/results/0/relatedLocations/0");

    assertThat(related.at("/message/text").stringValue()).isEqualTo("observed here");
    assertThat(related.at("/physicalLocation/artifactLocation/uri").stringValue())
        .isEqualTo("content/data/lakes.yaml");
    assertThat(related.at("/physicalLocation/region/startColumn").intValue()).isEqualTo(6);
  }

  @Test
  void everyRuleIsListedOnceAndFoundByItsIndex() {
    var twice =
        Diagnostic.warning("loose", at(ARTICLE, "3561", 0), Message.of("loose", "3561", "3516"));
    JsonNode run =
        run(SarifReport.print(List.of(WRONG, twice, WRONG), ENGLISH, Optional.empty(), ""));

    assertThat(run.at("/tool/driver/rules")).hasSize(2);
    for (JsonNode result : run.at("/results")) {
      JsonNode rule = run.at("/tool/driver/rules").get(result.at("/ruleIndex").intValue());
      assertThat(rule.at("/id")).isEqualTo(result.at("/ruleId"));
      assertThat(rule.at("/defaultConfiguration/level")).isEqualTo(result.at("/level"));
    }
  }

  @Test
  void describesARuleInTheLanguageOfTheMessages() {
    String chinese =
        SarifReport.print(List.of(WRONG), Messages.of(Locale.CHINA), Optional.empty(), "");

    assertThat(run(chinese).at("/language").stringValue()).isEqualTo("zh");
    assertThat(run(chinese).at("/tool/driver/rules/0/shortDescription/text").stringValue())
        .isEqualTo("数字与数据不符");
    assertThat(run(WRONG).at("/tool/driver/rules/0/shortDescription/text").stringValue())
        .isEqualTo("A figure is not the one in the data");
  }

  @Test
  void aRuleOfOneSentenceLeavesItsCasesOpen() {
    assertThat(Rule.of("yaml-duplicate-key", ENGLISH).sentence())
        .isEqualTo("The key “…” stands here twice; it is already in line …");
  }

  @Test
  void aRuleSaysWhatToDoWhateverTheCase() {
    assertThat(Rule.of("value", ENGLISH).advice())
        .hasValue("Correct the figure, or bind it to another observation");
    assertThat(Rule.of("derivation", ENGLISH).advice())
        .hasValue("Work it out again, or bind it to other observations");
    assertThat(Rule.of("unsourced", ENGLISH).advice())
        .hasValueSatisfying(advice -> assertThat(advice).startsWith("Bind it to an observation"));
    assertThat(Rule.of("yaml-duplicate-key", ENGLISH).advice()).hasValue("Keep one of the two.");
    assertThat(Rule.of("of-tomorrow", ENGLISH).advice()).isEmpty();
  }

  @Test
  void aRemarkKeepsItsFingerprintWhenLinesMoveAndSharesItWithNoOther() {
    var moved = SourceFile.of(ARTICLE.path(), "\n\nNew 1.\n\n" + ARTICLE.text());

    List<String> before = fingerprints(ARTICLE);

    assertThat(before).doesNotHaveDuplicates().hasSize(2);
    assertThat(fingerprints(moved)).isEqualTo(before);
  }

  private static List<String> fingerprints(SourceFile file) {
    var first = Diagnostic.error("value", at(file, "3561", 0), Message.of("one"));
    int second = file.text().lastIndexOf("3561");
    var again = Diagnostic.error("value", at(file, "3561", second), Message.of("two"));
    JsonNode run = run(SarifReport.print(List.of(first, again), ENGLISH, Optional.empty(), ""));
    return run.at("/results")
        .valueStream()
        .map(result -> result.at("/partialFingerprints").get("plumbline/v1").stringValue())
        .toList();
  }

  private static JsonNode run(Diagnostic remark) {
    return run(SarifReport.print(List.of(remark), ENGLISH, Optional.empty(), ""));
  }

  private static JsonNode run(String sarif) {
    return JsonMapper.shared().readTree(sarif).at("/runs/0");
  }

  private static List<String> faults(String sarif) {
    return SarifSchema.faults(sarif);
  }

  private static Span at(SourceFile file, String text, int from) {
    int start = file.text().indexOf(text, from);
    return file.span(start, start + text.length());
  }
}
