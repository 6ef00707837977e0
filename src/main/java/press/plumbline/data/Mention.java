package press.plumbline.data;

import java.util.List;

/**
 * A name of the data in a text: 苏州工业园区, GDP, the study tour.
 *
 * @param start offset in the text, in UTF-16 units
 * @param ids whose name it is; several where only the unit or the context can tell
 */
public record Mention(int start, int end, Kind kind, List<String> ids) {
  /** What a name can be of. */
  public enum Kind {
    PLACE,
    /** A name that means its place only where that place, or one within it, is in force. */
    SHORT_PLACE,
    INDICATOR,
    EVENT,
    /** Among whom a rank of the data is: 全球, on the river. */
    SCOPE
  }

  public Mention {
    ids = List.copyOf(ids);
  }

  public int length() {
    return end - start;
  }

  boolean overlaps(Mention other) {
    return start < other.end && other.start < end;
  }

  boolean isInside(Mention other) {
    return other.start <= start && end <= other.end && length() < other.length();
  }
}
