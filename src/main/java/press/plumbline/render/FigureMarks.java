package press.plumbline.render;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import press.plumbline.figure.Figure;
import press.plumbline.site.MachineValue;
import press.plumbline.site.Note;
import press.plumbline.site.Notes;
import press.plumbline.site.Printed;
import press.plumbline.verify.Finding;
import press.plumbline.verify.Verdict;

/**
 * The markup of a figure in a page: {@code <a class="fig" href="#n-…"><data class="figure"
 * value="351600000000" data-ref="…">3516亿元</data></a>}.
 */
final class FigureMarks {
  /** A numeral and the unit that no line may part from it: 2022年, 5月6日. */
  private static final Pattern COUNTED = Pattern.compile("\\d[\\d.]*\\p{IsHan}.{0,8}");

  private final Notes notes;
  private final Vouchers vouchers;
  private final Set<Finding> begun = Collections.newSetFromMap(new IdentityHashMap<>());

  FigureMarks(Notes notes, Vouchers vouchers) {
    this.notes = notes;
    this.vouchers = vouchers;
  }

  /**
   * A piece of the figure, or all of it.
   *
   * @param linked whether a link may stand here
   * @param large whether the unit is to be smaller than the numeral
   */
  String html(Finding finding, String text, boolean linked, boolean large) {
    boolean first = begun.add(finding);
    String checked = large ? sized(text, first) : checked(text);
    if (!(finding.verdict() instanceof Verdict.Verified verified)) {
      return COUNTED.matcher(text).matches()
          ? "<span class=\"nb\">" + checked + "</span>"
          : checked;
    }
    String data = data(finding, verified, checked);
    Optional<Note> note = linked ? notes.of(finding) : Optional.empty();
    return note.map(n -> link(n, first && notes.isFirstMention(finding), data)).orElse(data);
  }

  private String checked(String text) {
    return Html.escape(vouchers.wrap(text));
  }

  /** A later piece without a numeral, as behind one in bold, is the unit. */
  private String sized(String text, boolean first) {
    int end = Printed.numeralEnd(text);
    if (end == text.length() || end == 0 && first) {
      return checked(text);
    }
    String numeral = end == 0 ? "" : checked(text.substring(0, end));
    return numeral + "<small>" + checked(text.substring(end)) + "</small>";
  }

  private static String link(Note note, boolean anchor, String data) {
    String id = Html.escape(note.id());
    return "<a class=\"fig\" data-hue=\""
        + note.hue()
        + "\" href=\"#n-"
        + id
        + "\""
        + (anchor ? " id=\"r-" + id + "\"" : "")
        + " data-n=\""
        + note.number()
        + "\">"
        + data
        + "</a>";
  }

  private static String data(Finding finding, Verdict.Verified verified, String checked) {
    String value =
        finding.reading() instanceof Figure figure ? MachineValue.of(figure.value()) : "";
    return "<data class=\"figure\" value=\""
        + Html.escape(value)
        + "\" data-ref=\""
        + Html.escape(verified.reference().text())
        + "\">"
        + checked
        + "</data>";
  }
}
