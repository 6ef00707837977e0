package press.plumbline.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import press.plumbline.figure.Figure;
import press.plumbline.report.Diagnostic;
import press.plumbline.report.Diagnostics;
import press.plumbline.report.Label;
import press.plumbline.report.Message;
import press.plumbline.report.Messages;
import press.plumbline.source.SourceFile;

/** A data set written in a test, and what the reader says of it. */
final class Data {
  static final String SERIES =
      """
      title: {zh-CN: 一, en: one}
      standfirst: {zh-CN: 一, en: one}
      languages: [zh-CN, en]
      base-url: https://news.example/tour/
      publisher: {name: {zh-CN: 报社, en: paper}}
      time-zone: Asia/Shanghai
      """;

  /** A few sources, places and indicators. */
  static final String NAMES =
      """
      sources:
        paper: {title: 报道, publisher: 晚报, published: 2023-05}
        bureau: {title: 公报, publisher: 统计局, url: https://tjj.example/2022}
      places:
        suzhou: {name: {zh-CN: 苏州, en: Suzhou}, at: [31.3, 120.59]}
        park: {name: {zh-CN: 园区, en: the park}, within: suzhou}
      indicators:
        gdp: {name: {zh-CN: 生产总值, en: output}, unit: CNY}
        gdp-growth: {name: {zh-CN: 总值增速, en: growth in output}, unit: percent, growth-of: gdp}
        gdp-rank: {name: {zh-CN: 位次, en: rank}, unit: rank, rank-of: gdp}
        firms: {name: {zh-CN: 企业, en: companies}, unit: count:家, measures: stock}
      """;

  private final Diagnostics problems = new Diagnostics();
  private final Observations observations;

  private Data(String series, BiPredicate<Figure, Figure> agrees, String... files) {
    var parsed = SeriesReader.read(SourceFile.of("series.yaml", series), problems).orElseThrow();
    var sources = new java.util.ArrayList<SourceFile>();
    for (String file : files) {
      sources.add(SourceFile.of((char) ('a' + sources.size()) + ".yaml", file));
    }
    observations = DataReader.read(sources, parsed, agrees, problems);
  }

  static Data of(String... files) {
    return new Data(SERIES, (printed, observed) -> true, files);
  }

  static Data inEnglish(String... files) {
    String series =
        "{title: Lakes, standfirst: Ten, languages: [en], base-url: https://a.example/, "
            + "publisher: {name: Desk}, time-zone: UTC}";
    return new Data(series, (printed, observed) -> true, files);
  }

  static Data agreeing(BiPredicate<Figure, Figure> agrees, String... files) {
    return new Data(SERIES, agrees, files);
  }

  /** Values that the paper has of Suzhou in 2022, as a file. */
  static String observed(String values) {
    return "observations:\n  - {place: suzhou, period: 2022, source: paper, values: {"
        + values
        + "}}\n";
  }

  Observations observations() {
    return observations;
  }

  Vocabulary vocabulary() {
    return Vocabulary.of(observations);
  }

  /** Each remark as {@code a.yaml:1:2 code [arguments] hint}. */
  List<String> problems() {
    return remarks(problems);
  }

  static List<String> remarks(Diagnostics problems) {
    return problems.sorted().stream()
        .peek(Data::hasWords)
        .map(
            remark ->
                remark.at().file()
                    + ":"
                    + remark.at().from()
                    + " "
                    + remark.rule()
                    + " "
                    + remark.headline().arguments()
                    + remark.help().stream()
                        .filter(help -> help.code().equals("did-you-mean"))
                        .map(help -> " " + help.arguments().get(0) + "?")
                        .findFirst()
                        .orElse("")
                    + remark.related().stream()
                        .map(label -> " see " + label.at().file() + ":" + label.at().from())
                        .findFirst()
                        .orElse(""))
        .toList();
  }

  /** Every remark can be said in both languages. */
  private static void hasWords(Diagnostic remark) {
    var said = Stream.concat(Stream.of(remark.headline()), remark.help().stream());
    var labels = remark.related().stream().map(Label::text);
    for (Message message : Stream.concat(said, labels).toList()) {
      for (Locale locale : List.of(Locale.ENGLISH, Locale.CHINESE)) {
        assertThat(Messages.of(locale).text(message)).doesNotStartWith(message.code());
      }
    }
  }
}
