package press.plumbline.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import press.plumbline.report.Diagnostics;
import press.plumbline.source.Language;
import press.plumbline.source.SourceFile;

class SeriesReaderTest {
  @Test
  void readsWhatTheEditorWrote() {
    Series series =
        read("""
                title: {zh-CN: 问路, en: Asking}
                standfirst: {zh-CN: 三天, en: Three days}
                languages: [zh-CN, en]
                base-url: https://news.example/tour
                publisher: {name: {zh-CN: 报社, en: The paper}, url: https://news.example/}
                time-zone: Asia/Shanghai
                home: zhengzhou
                stops: [suzhou, ningbo]
                dates: {from: 2023-05-06, to: 2023-05-08}
                articles: [why, park]
                glossary:
                  - {text: “1566”, reason: {zh-CN: 名称, en: a name}}
                policies: {methods: {zh-CN: 核对, en: checked}}
                """)
            .orElseThrow();
    assertThat(series.main()).isEqualTo(Language.CHINESE);
    assertThat(series.title().in(Language.ENGLISH)).isEqualTo("Asking");
    assertThat(series.baseUrl()).isEqualTo("https://news.example/tour/");
    assertThat(series.stops()).containsExactly("suzhou", "ningbo");
    assertThat(series.dates()).map(Period::iso).contains("2023-05-06/2023-05-08");
    assertThat(series.glossary()).extracting(GlossaryEntry::text).containsExactly("1566");
    assertThat(series.at("stops.ningbo").from().toString()).isEqualTo("8:17");
    assertThat(series.prose())
        .extracting(prose -> prose.text())
        .contains("问路", "Three days", "checked", "a name", "The paper");
  }

  @Test
  void oneLanguageNeedsNoMap() {
    Series series =
        read("{title: Lakes, standfirst: Ten, languages: [en], base-url: https://a.example/, "
                + "publisher: {name: Desk}, time-zone: UTC}")
            .orElseThrow();
    assertThat(series.title().in(Language.ENGLISH)).isEqualTo("Lakes");
    assertThat(series.title().texts()).containsOnlyKeys(Language.ENGLISH);
  }

  @Test
  void saysWhatIsMissing() {
    assertThat(problems("languages: [en]\n"))
        .containsExactly(
            "s:1:1 missing-key [title]",
            "s:1:1 missing-key [standfirst]",
            "s:1:1 missing-key [publisher]",
            "s:1:1 missing-key [base-url]",
            "s:1:1 missing-key [time-zone]");
    assertThat(problems("title: x\n")).containsExactly("s:1:1 missing-key [languages]");
    assertThat(problems("")).containsExactly("s:1:1 empty-series []");
    assertThat(problems("- a\n")).containsExactly("s:1:1 not-a-mapping []");
  }

  @Test
  void aMistypedKeyGetsAHint() {
    assertThat(problems(Data.SERIES + "stop: [a]\nglosary: []\n"))
        .containsExactly(
            "s:7:1 unknown-key [stop] stops?", "s:8:1 unknown-key [glosary] glossary?");
  }

  @Test
  void languagesAreKnownAndListedOnce() {
    assertThat(problems(Data.SERIES.replace("[zh-CN, en]", "[zh-CN, en, zh-TW, en]")))
        .containsExactly("s:3:24 unknown-language [zh-TW]", "s:3:31 listed-twice [en]");
    assertThat(
            problems(
                Data.SERIES.replace("title: {zh-CN: 一, en: one}", "title: {zh-CN: 一, fr: un}")))
        .containsExactly("s:1:8 missing-language [en]", "s:1:19 unknown-language [fr]");
    assertThat(problems(Data.SERIES.replace("title: {zh-CN: 一, en: one}", "title: 一")))
        .containsExactly("s:1:8 missing-language [en]");
  }

  @Test
  void addressesZonesAndDatesMustBePossible() {
    assertThat(problems(Data.SERIES.replace("https://news.example/tour/", "news.example")))
        .containsExactly("s:4:11 bad-base-url [news.example]");
    assertThat(problems(Data.SERIES.replace("Asia/Shanghai", "Asia/Shanghia")))
        .containsExactly("s:6:12 unknown-time-zone [Asia/Shanghia] Asia/Shanghai?");
    assertThat(problems(Data.SERIES + "dates: {from: 2023-05-32, to: 2023-05}\n"))
        .containsExactly("s:7:15 bad-date [2023-05-32]", "s:7:31 bad-date [2023-05]");
    assertThat(problems(Data.SERIES + "dates: {from: 2023-05-08, to: 2023-05-06}\n"))
        .containsExactly("s:7:8 dates-reversed [2023-05-08, 2023-05-06]");
  }

  @Test
  void stopsAndArticlesAreListedOnce() {
    assertThat(problems(Data.SERIES + "stops: [a, b, a]\narticles: [why, why]\n"))
        .containsExactly("s:7:15 listed-twice [a]", "s:8:17 listed-twice [why]");
  }

  @Test
  void brokenYamlIsSaidOnce() {
    assertThat(problems("title: a: b\n")).containsExactly("s:1:9 yaml-colon []");
  }

  @Test
  void oneDayIsAPeriodToo() {
    assertThat(
            read(Data.SERIES + "dates: {from: 2023-05-06, to: 2023-05-06}\n").orElseThrow().dates())
        .map(Period::iso)
        .contains("2023-05-06");
  }

  private static Optional<Series> read(String text) {
    return SeriesReader.read(SourceFile.of("s", text), new Diagnostics());
  }

  private static List<String> problems(String text) {
    var problems = new Diagnostics();
    SeriesReader.read(SourceFile.of("s", text), problems);
    return Data.remarks(problems);
  }
}
