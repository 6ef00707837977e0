package press.plumbline.render;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import press.plumbline.data.LocalText;
import press.plumbline.site.Checked;
import press.plumbline.source.Language;

/** JSON that may stand within a page: {@code <} is written {@code \u003c}. */
final class Json {
  private final StringBuilder out = new StringBuilder();
  private final Language language;
  private final Vouchers vouchers;

  private final boolean asShown;

  private Json(Language language, Vouchers vouchers, boolean asShown) {
    this.language = language;
    this.vouchers = vouchers;
    this.asShown = asShown;
  }

  static String of(Object value, Language language, Vouchers vouchers) {
    return new Json(language, vouchers, false).written(value);
  }

  /** The same for what stands in a page: Chinese without the spaces that only its source has. */
  static String shown(Object value, Language language, Vouchers vouchers) {
    return new Json(language, vouchers, true).written(value);
  }

  private String written(Object value) {
    write(value);
    return out.toString();
  }

  private void write(Object value) {
    if (value == null) {
      out.append("null");
    } else if (value instanceof Optional<?> some) {
      write(some.orElse(null));
    } else if (value instanceof Map<?, ?> map) {
      object(map);
    } else if (value instanceof Collection<?> list) {
      list(list);
    } else if (value instanceof Boolean) {
      out.append(value);
    } else if (value instanceof BigDecimal number) {
      out.append(number.toPlainString());
    } else if (value instanceof Number) {
      out.append(value);
    } else if (value instanceof Checked checked) {
      text(checked.text());
    } else if (value instanceof LocalText text) {
      text(text.in(language));
    } else {
      string(value.toString());
    }
  }

  private void text(String text) {
    string(vouchers.wrap(asShown ? PlainSpacing.of(text, language) : text));
  }

  private void object(Map<?, ?> map) {
    out.append('{');
    String comma = "";
    for (var entry : ordered(map).entrySet()) {
      out.append(comma);
      string(entry.getKey().toString());
      out.append(':');
      write(entry.getValue());
      comma = ",";
    }
    out.append('}');
  }

  /** A map without an order of its own goes by its keys, since its order changes with each run. */
  private static Map<?, ?> ordered(Map<?, ?> map) {
    if (map instanceof LinkedHashMap || map instanceof SortedMap) {
      return map;
    }
    var sorted = new TreeMap<String, Object>();
    map.forEach((key, value) -> sorted.put(key.toString(), value));
    return sorted;
  }

  private void list(Collection<?> list) {
    out.append('[');
    for (Iterator<?> items = list.iterator(); items.hasNext(); ) {
      write(items.next());
      out.append(items.hasNext() ? "," : "");
    }
    out.append(']');
  }

  private void string(String text) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"', '\\' -> out.append('\\').append(c);
        case '\n' -> out.append("\\n");
        case '\t' -> out.append("\\t");
        case '<', '>', '&', '\u2028', '\u2029' -> out.append("\\u%04x".formatted((int) c));
        default -> out.append(c < ' ' ? "\\u%04x".formatted((int) c) : String.valueOf(c));
      }
    }
    out.append('"');
  }
}
