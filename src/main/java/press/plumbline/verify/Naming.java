package press.plumbline.verify;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import press.plumbline.data.Event;
import press.plumbline.data.Indicator;
import press.plumbline.data.LocalText;
import press.plumbline.data.Observations;
import press.plumbline.data.Place;

/** Finds the names of the data in a text; of names that begin together the longest wins. */
final class Naming {
  private record Entry(String surface, Named.Sort sort, List<String> ids) {}

  private final Map<Character, List<Entry>> byFirst = new LinkedHashMap<>();

  Naming(Observations data) {
    Map<String, Entry> entries = new LinkedHashMap<>();
    for (Place place : data.places().values()) {
      if (place.id().equals(Place.SERIES)) {
        continue;
      }
      add(entries, place.name(), place.also(), Named.Sort.PLACE, place.id());
      place.shortNames().forEach(name -> add(entries, name, Named.Sort.SHORT_PLACE, place.id()));
    }
    for (Indicator indicator : data.indicators().values()) {
      add(entries, indicator.name(), indicator.also(), Named.Sort.INDICATOR, indicator.id());
    }
    for (Event event : data.events()) {
      add(entries, event.name(), event.also(), Named.Sort.EVENT, event.id());
    }
    entries
        .values()
        .forEach(
            entry ->
                byFirst
                    .computeIfAbsent(entry.surface().charAt(0), c -> new ArrayList<>())
                    .add(entry));
    byFirst
        .values()
        .forEach(list -> list.sort(Comparator.comparing((Entry e) -> -e.surface().length())));
  }

  private static void add(
      Map<String, Entry> entries, LocalText name, List<String> also, Named.Sort sort, String id) {
    name.texts().values().forEach(text -> add(entries, text, sort, id));
    also.forEach(text -> add(entries, text, sort, id));
  }

  private static void add(Map<String, Entry> entries, String surface, Named.Sort sort, String id) {
    String key = surface.toLowerCase(Locale.ROOT);
    List<String> ids = new ArrayList<>();
    Entry known = entries.get(sort + ":" + key);
    if (known != null) {
      ids.addAll(known.ids());
    }
    if (!ids.contains(id)) {
      ids.add(id);
    }
    entries.put(sort + ":" + key, new Entry(key, sort, ids));
  }

  List<Named> in(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    List<Named> found = new ArrayList<>();
    int at = 0;
    while (at < lower.length()) {
      Named longest = longestAt(lower, at);
      if (longest == null) {
        at++;
      } else {
        found.add(longest);
        at = longest.end();
      }
    }
    return found;
  }

  private Named longestAt(String lower, int at) {
    for (Entry entry : byFirst.getOrDefault(lower.charAt(at), List.of())) {
      if (lower.startsWith(entry.surface(), at) && stands(lower, at, entry.surface().length())) {
        return new Named(at, at + entry.surface().length(), entry.sort(), entry.ids());
      }
    }
    return null;
  }

  private static boolean stands(String text, int at, int length) {
    return !(isLatin(text, at) && isLatin(text, at - 1))
        && !(isLatin(text, at + length - 1) && isLatin(text, at + length));
  }

  private static boolean isLatin(String text, int at) {
    return at >= 0
        && at < text.length()
        && Character.isLetter(text.charAt(at))
        && text.charAt(at) < 0x250;
  }
}
