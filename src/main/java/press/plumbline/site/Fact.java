package press.plumbline.site;

import java.util.List;

/**
 * What a card tells of one reference: place, indicator, value, period, how exactly it is known, who
 * says so, and what other places have.
 *
 * @param id its anchor, without prefix
 * @param operation the name of the derivation, such as {@code ratio}; empty for an observed value
 * @param inputs what a derivation was worked out from
 * @param precision the code of how exactly the source knows it, such as {@code more-than}
 * @param status the code of how the value stands, such as {@code preliminary}
 * @param inSource the words of the source, where the edition prints the value otherwise
 * @param inText how the text at hand prints the value, where that says more
 * @param others what other sources say
 * @param bars the same indicator and period elsewhere; empty if nobody else has it
 * @param elsewhere what others have that does not compare, where there are no bars
 * @param path of the indicator's page, at this value
 */
public record Fact(
    String id,
    String reference,
    int hue,
    Checked where,
    Checked what,
    Checked period,
    Printed value,
    String operation,
    List<Input> inputs,
    String precision,
    String status,
    Checked inSource,
    String inSourceLanguage,
    InText inText,
    Checked note,
    List<SourceLine> sources,
    List<Other> others,
    List<Bar> bars,
    List<Elsewhere> elsewhere,
    String path) {

  /** An observation that a derived figure was worked out from. */
  public record Input(Checked name, Checked period, Printed value, String path) {}

  /**
   * Publisher, title and day of a source; the address may be empty.
   *
   * @param language that of the title
   * @param publisherLanguage that of the publisher's name
   */
  public record SourceLine(
      String id,
      String language,
      String publisherLanguage,
      Checked publisher,
      Checked title,
      Checked published,
      String url) {}

  /**
   * What the article at hand does with the value; each may be empty.
   *
   * @param rounded as it prints it, if not in full
   * @param withdrawn as it printed it before a correction
   * @param corrected the day of that
   * @param correction where that is told, within the edition
   */
  public record InText(Checked rounded, Checked withdrawn, Checked corrected, String correction) {
    static final InText NOTHING = new InText(Checked.NONE, Checked.NONE, Checked.NONE, "");
  }

  /** A value that the series does not follow, and why. */
  public record Other(Printed value, SourceLine source, String status, Checked note) {}

  public boolean isDerived() {
    return !operation.isEmpty();
  }

  /** Whether the bars have lengths. */
  public boolean isDrawn() {
    return bars.stream().anyMatch(bar -> !bar.width().isEmpty());
  }

  /** Whether it is anything but a final value, which is to be said. */
  public boolean hasStanding() {
    return !status.equals("final");
  }

  Fact in(InText text) {
    return new Fact(
        id,
        reference,
        hue,
        where,
        what,
        period,
        value,
        operation,
        inputs,
        precision,
        status,
        inSource,
        inSourceLanguage,
        text,
        note,
        sources,
        others,
        bars,
        elsewhere,
        path);
  }
}
