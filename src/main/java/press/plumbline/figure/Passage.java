package press.plumbline.figure;

import java.util.List;
import press.plumbline.source.Prose;

/** A block of prose and everything numeral that was read in it, in order and without overlaps. */
public record Passage(Prose prose, List<Reading> readings) {
  public Passage {
    readings = List.copyOf(readings);
  }
}
