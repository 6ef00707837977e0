package press.plumbline.planted;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import press.plumbline.data.Indicator;
import press.plumbline.data.Observation;
import press.plumbline.data.Observations;
import press.plumbline.data.Place;

/** A place named in a sentence, at offsets of its prose; of two names the longer one. */
record Naming(Place place, int start, int end) {

  static List<Naming> in(Sentence sentence, Observations data) {
    List<Naming> found = new ArrayList<>();
    for (Place place : data.places().values()) {
      place.names().distinct().forEach(name -> find(place, name, sentence, found));
    }
    return found.stream()
        .filter(one -> found.stream().noneMatch(other -> other.isAround(one)))
        .sorted(Comparator.comparing(Naming::start))
        .toList();
  }

  /** Those of a target, with the short name of its own place where no other names it. */
  static List<Naming> in(Sentence sentence, Target target) {
    List<Naming> namings = in(sentence, target.data());
    List<Naming> found = new ArrayList<>(namings);
    target.reference().observations().stream()
        .map(Observation::place)
        .distinct()
        .filter(place -> namings.stream().noneMatch(naming -> naming.place().equals(place)))
        .forEach(place -> place.shortNames().forEach(name -> find(place, name, sentence, found)));
    return found.stream()
        .filter(one -> namings.contains(one) || !isInIndicator(one, target))
        .filter(one -> found.stream().noneMatch(other -> other.isAround(one)))
        .sorted(Comparator.comparing(Naming::start))
        .toList();
  }

  private static void find(Place place, String name, Sentence sentence, List<Naming> found) {
    String text = sentence.text();
    for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      if (isWhole(text, at, at + name.length())) {
        found.add(new Naming(place, sentence.start() + at, sentence.start() + at + name.length()));
      }
    }
  }

  /** The coast is not named in "the coastal council". */
  private static boolean isWhole(String text, int start, int end) {
    return !(isLatin(text, start - 1) && isLatin(text, start))
        && !(isLatin(text, end - 1) && isLatin(text, end));
  }

  private static boolean isLatin(String text, int at) {
    return 0 <= at
        && at < text.length()
        && Character.isLetter(text.charAt(at))
        && Character.UnicodeScript.of(text.charAt(at)) == Character.UnicodeScript.LATIN;
  }

  /** 港口 in 港口销售额 names no place. */
  private static boolean isInIndicator(Naming naming, Target target) {
    String text = target.prose().text();
    return target.data().indicators().values().stream()
        .flatMap(Indicator::names)
        .filter(name -> name.length() > naming.end - naming.start)
        .anyMatch(
            name -> {
              int at = text.indexOf(name, Math.max(0, naming.end - name.length()));
              return 0 <= at && at <= naming.start;
            });
  }

  private boolean isAround(Naming other) {
    return start <= other.start && other.end <= end && end - start > other.end - other.start;
  }
}
