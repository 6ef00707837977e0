package press.plumbline.verify;

import java.util.List;

/**
 * A place, or the members of a list of places, as one word of the text: 上海、苏州和宁波.
 *
 * @param ids of the places, in the order of the words; none where the data knows no such place
 */
record NamedPlaces(int start, int end, List<String> ids, Role role) {
  /** The one place, if it is one. */
  boolean isOne() {
    return ids.size() == 1;
  }

  String first() {
    return ids.get(0);
  }
}
