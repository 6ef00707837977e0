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
