package press.plumbline.verify;

import java.util.List;
import press.plumbline.data.Mention;

/** A name of the data found in a text, such as 苏州 or 地区生产总值, and the ids it may stand for. */
record Named(int start, int end, Mention.Kind kind, List<String> ids) {
  Named {
    ids = List.copyOf(ids);
  }

  static Named of(Mention mention) {
    return new Named(mention.start(), mention.end(), mention.kind(), mention.ids());
  }

  boolean isPlace() {
    return kind == Mention.Kind.PLACE || kind == Mention.Kind.SHORT_PLACE;
  }

  boolean isEvent() {
    return kind == Mention.Kind.EVENT;
  }

  boolean isIndicator() {
    return kind == Mention.Kind.INDICATOR;
  }
}
