package press.plumbline.verify;

import java.util.List;

/** A name of the data found in a text, such as 苏州 or 地区生产总值, and the ids it may stand for. */
record Named(int start, int end, Sort sort, List<String> ids) {
  /** What the name is a name of; a short one (园区) means its place only where that is in force. */
  enum Sort {
    PLACE,
    SHORT_PLACE,
    INDICATOR,
    EVENT
  }

  Named {
    ids = List.copyOf(ids);
  }

  boolean isPlace() {
    return sort == Sort.PLACE || sort == Sort.SHORT_PLACE;
  }

  boolean isIndicator() {
    return sort == Sort.INDICATOR;
  }
}
