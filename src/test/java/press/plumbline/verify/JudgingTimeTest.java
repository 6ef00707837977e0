package press.plumbline.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import press.plumbline.data.DataReader;
import press.plumbline.data.Series;
import press.plumbline.data.SeriesReader;
import press.plumbline.figure.FigureReader;
import press.plumbline.report.Diagnostics;
import press.plumbline.source.Language;
import press.plumbline.source.Prose;
import press.plumbline.source.SourceFile;

/**
 * A series of a thousand articles is checked in seconds, and an article takes as long against ten
 * thousand observations as against a thousand. Processor time, so that a busy machine says the
 * same.
 */
@Tag("full")
class JudgingTimeTest {
  private static final String SERIES =
      """
      title: {zh-CN: 走读百城}
      standfirst: {zh-CN: 一路看过去。}
      languages: [zh-CN]
      publisher: {name: {zh-CN: 晚报}}
      base-url: https://news.example/
      time-zone: Asia/Shanghai
      """;
  private static final String NAMES =
      """
      sources:
        bureau: {title: 公报, publisher: 统计局, published: 2023-03}
      indicators:
        gdp: {name: {zh-CN: 地区生产总值}, unit: CNY}
        gdp-growth: {name: {zh-CN: 地区生产总值增速}, unit: percent, growth-of: gdp}
        people: {name: {zh-CN: 常住人口}, unit: "count:人", measures: stock}
        firms: {name: {zh-CN: 工业企业}, unit: "count:家", measures: stock}
        trade: {name: {zh-CN: 进出口总额}, unit: CNY}
      """;
  private static final String FIRST = "安平永宁东西南北江河湖海山林云石";
  private static final String SECOND = "川阳州原陵溪源泽乡浦关岭港";
  private static final int YEARS = 10;

  @Test
  void aThousandArticlesAndTenThousandObservationsAreCheckedInSeconds() {
    Verifier verifier = verifier(200);
    List<Finding> findings = new ArrayList<>();
    Duration time =
        processorTime(
            () -> {
              for (int i = 0; i < 1_000; i++) {
                findings.addAll(checked(article(i % 200), verifier));
              }
            });
    assertThat(findings.stream().filter(finding -> finding.verdict().passes())).hasSize(9_000);
    assertThat(time).isLessThan(Duration.ofSeconds(10));
  }

  @Test
  void tenTimesTheObservationsMakeNoArticleSlower() {
    Verifier few = verifier(20);
    Verifier many = verifier(200);
    Duration first = Duration.ofDays(1);
    Duration second = Duration.ofDays(1);
    for (int run = 0; run < 8; run++) {
      first = shorter(first, processorTime(() -> checkAll(few)));
      second = shorter(second, processorTime(() -> checkAll(many)));
    }
    System.out.printf("Against ten times the observations: %s, not %s%n", second, first);
    assertThat(second).isLessThan(first.multipliedBy(2));
  }

  private static void checkAll(Verifier verifier) {
    for (int i = 0; i < 200; i++) {
      checked(article(i % 20), verifier);
    }
  }

  private static Duration shorter(Duration a, Duration b) {
    return a.compareTo(b) < 0 ? a : b;
  }

  private static Duration processorTime(Runnable work) {
    var clock = ManagementFactory.getThreadMXBean();
    long start = clock.getCurrentThreadCpuTime();
    work.run();
    return Duration.ofNanos(clock.getCurrentThreadCpuTime() - start);
  }

  private static List<Finding> checked(String text, Verifier verifier) {
    var start =
        new Start(Optional.empty(), Optional.empty(), LocalDate.of(2023, 5, 10), Language.CHINESE);
    return verifier.judge(List.of(FigureReader.read(Prose.of(text, Language.CHINESE))), start);
  }

  private static String article(int place) {
    return "2022年，%s地区生产总值%d亿元，比上年增长%d.5%%。年末常住人口%d万人，工业企业%d家，进出口总额%d亿元。2021年为%d亿元。"
        .formatted(
            name(place),
            value(place, 2022),
            value(place, 2022) % 9 + 1,
            value(place, 2022) % 700 + 100,
            value(place, 2022) + 11,
            value(place, 2022) + 23,
            value(place, 2021) + 23);
  }

  private static Verifier verifier(int places) {
    var problems = new Diagnostics();
    Series series =
        SeriesReader.read(SourceFile.of("content/series.yaml", SERIES), problems).orElseThrow();
    var data =
        DataReader.read(
            List.of(
                SourceFile.of("content/data/names.yaml", NAMES),
                SourceFile.of("content/data/observed.yaml", observed(places))),
            series,
            Agreement::agrees,
            problems);
    assertThat(problems.sorted()).isEmpty();
    assertThat(data.all()).hasSize(places * YEARS * 5);
    return new Verifier(data, series);
  }

  private static String observed(int places) {
    var text = new StringBuilder("places:\n");
    for (int place = 0; place < places; place++) {
      text.append("  p%d: {name: {zh-CN: %s}}\n".formatted(place, name(place)));
    }
    text.append("observations:\n");
    for (int place = 0; place < places; place++) {
      for (int year = 2023 - YEARS; year < 2023; year++) {
        int value = value(place, year);
        text.append(
            "  - {place: p%d, period: %d, source: bureau, values: {gdp: %d亿元, gdp-growth: %d.5, people: %d万人, firms: %d, trade: %d亿元}}\n"
                .formatted(
                    place, year, value, value % 9 + 1, value % 700 + 100, value + 11, value + 23));
      }
    }
    return text.toString();
  }

  private static String name(int place) {
    return "" + FIRST.charAt(place % FIRST.length()) + SECOND.charAt(place / FIRST.length()) + "市";
  }

  private static int value(int place, int year) {
    return 1_000 + place * 37 % 1_009 + (year - 2_000) * 41;
  }
}
