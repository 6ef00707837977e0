package press.plumbline.verify;

import java.util.List;
import press.plumbline.data.Observation;
import press.plumbline.figure.Reading;
import press.plumbline.report.Message;

/** Bindings made ready to be pasted over a figure: {@code [3561亿元](figure:kunshan/gdp/2022)}. */
final class Paste {
  /** More would be a list to search and no help. */
  static final int MOST = 3;

  private Paste() {}

  /**
   * The bindings that could be meant, three at most.
   *
   * @param insisting whether the words say otherwise, so that the author must give a reason
   */
  static List<Message> of(Reading figure, List<Observation> meant, boolean insisting) {
    String code = insisting ? "help-paste-reason" : "help-paste";
    return meant.stream()
        .limit(MOST)
        .map(
            one ->
                Message.of(
                    code,
                    text(figure),
                    one.reference(),
                    one.followed().map(v -> v.figure().prose().text()).orElse("")))
        .toList();
  }

  /** The figure as it stands in the source; as it is read where bold begins or ends inside it. */
  static String text(Reading figure) {
    String source = figure.at().text();
    return source.contains("*") || source.contains("\n") || source.contains("[")
        ? figure.text()
        : source;
  }
}
