package press.plumbline.source;

import java.util.ArrayList;
import java.util.List;

/**
 * Follows a YAML value character by character from the text it stands for back to how it was
 * written: through escapes, doubled quotes and folded lines.
 */
final class ScalarTrace {
  private static final String ESCAPES = "0abt\tnvfre \"/\\N_LP";
  private static final String ESCAPED =
      "\0\u0007\b\t\t\n\u000b\f\r\u001b \"/\\\u0085\u00a0\u2028\u2029";

  private final String source;
  private final int start;
  private final int end;
  private final StringBuilder text = new StringBuilder();
  private final SourceMap.Builder map;

  ScalarTrace(SourceFile file, int start, int end) {
    this.source = file.text();
    this.start = start;
    this.end = end;
    this.map = new SourceMap.Builder(file);
  }

  /** What the value stands for, once it was followed. */
  String text() {
    return text.toString();
  }

  SourceMap plain() {
    int at = start;
    while (at < end) {
      at = isBlank(at) ? blank(at, end) : copy(at);
    }
    return map.build(end);
  }

  SourceMap singleQuoted() {
    int at = start + 1;
    int close = end - 1;
    while (at < close) {
      if (isBlank(at)) {
        at = blank(at, close);
      } else if (source.charAt(at) == '\'') {
        emit('\'', at, at + 2);
        at += 2;
      } else {
        at = copy(at);
      }
    }
    return map.build(Math.max(start, close));
  }

  SourceMap doubleQuoted() {
    int at = start + 1;
    int close = end - 1;
    while (at < close) {
      if (isBlank(at)) {
        at = blank(at, close);
      } else if (source.charAt(at) == '\\' && at + 1 < close) {
        at = escape(at, close);
      } else {
        at = copy(at);
      }
    }
    return map.build(Math.max(start, close));
  }

  private int copy(int at) {
    emit(source.charAt(at), at, at + 1);
    return at + 1;
  }

  private void emit(char c, int from, int to) {
    text.append(c);
    map.add(from, to);
  }

  private boolean isBlank(int at) {
    char c = source.charAt(at);
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
  }

  /**
   * White space as written, or, over a line break, folded: one break is a space, more are fewer.
   */
  private int blank(int from, int limit) {
    int to = from;
    int breaks = 0;
    while (to < limit && isBlank(to)) {
      int next = afterBreak(to);
      breaks += next > to ? 1 : 0;
      to = Math.max(next, to + 1);
    }
    if (breaks == 0) {
      for (int at = from; at < to; at++) {
        copy(at);
      }
    } else if (breaks == 1) {
      emit(' ', from, to);
    } else {
      emitBreaks(breaks - 1, from, to);
    }
    return to;
  }

  private void emitBreaks(int count, int from, int to) {
    for (int i = 0; i < count; i++) {
      emit('\n', from, to);
    }
  }

  /** The offset behind the line break at {@code at}, or {@code at} if there is none. */
  private int afterBreak(int at) {
    if (source.startsWith("\r\n", at)) {
      return at + 2;
    }
    return source.charAt(at) == '\n' || source.charAt(at) == '\r' ? at + 1 : at;
  }

  private int escape(int at, int limit) {
    int next = at + 1;
    char c = source.charAt(next);
    if (afterBreak(next) > next) {
      return continuation(at, limit);
    }
    int digits = c == 'x' ? 2 : c == 'u' ? 4 : c == 'U' ? 8 : 0;
    int to = Math.min(next + 1 + digits, limit);
    if (digits > 0) {
      int point = Integer.parseInt(source.substring(next + 1, to), 16);
      for (char unit : Character.toChars(point)) {
        emit(unit, at, to);
      }
    } else {
      int known = ESCAPES.indexOf(c);
      emit(known < 0 ? c : ESCAPED.charAt(known), at, to);
    }
    return to;
  }

  /** A line that ends in a backslash goes on in the next one, without a space. */
  private int continuation(int from, int limit) {
    int to = from + 1;
    int breaks = 0;
    while (to < limit && isBlank(to)) {
      int next = afterBreak(to);
      breaks += next > to ? 1 : 0;
      to = Math.max(next, to + 1);
    }
    emitBreaks(breaks - 1, from, to);
    return to;
  }

  /** A literal or folded block; where its value begins shows how far it is indented. */
  SourceMap block(String value, boolean folded) {
    int at = header();
    int indent = indent(at, value);
    List<int[]> breaks = new ArrayList<>();
    boolean begun = false;
    boolean indented = false;
    while (at < end) {
      int stop = at;
      while (stop < end && afterBreak(stop) == stop) {
        stop++;
      }
      int content = Math.min(at + indent, stop);
      if (content < stop) {
        boolean deeper = source.charAt(content) == ' ' || source.charAt(content) == '\t';
        join(breaks, folded && begun && !indented && !deeper);
        for (int i = content; i < stop; i++) {
          copy(i);
        }
        begun = true;
        indented = deeper;
      }
      if (stop < source.length()) {
        int next = afterBreak(stop);
        breaks.add(new int[] {stop, next});
        at = next;
      } else {
        at = stop;
      }
    }
    // What is left of the value are the line breaks at its end, as many as the header keeps.
    for (int i = 0; text.length() < value.length(); i++) {
      int[] place = i < breaks.size() ? breaks.get(i) : new int[] {end, end};
      emit('\n', place[0], place[1]);
    }
    return map.build(end);
  }

  /** The offset of the first line below {@code |} or {@code >}. */
  private int header() {
    int at = start;
    while (at < end && afterBreak(at) == at) {
      at++;
    }
    return at < end ? afterBreak(at) : at;
  }

  private int indent(int from, String value) {
    int at = from;
    int lineStart = from;
    while (at < end && isBlank(at)) {
      int next = afterBreak(at);
      lineStart = next > at ? next : lineStart;
      at = Math.max(next, at + 1);
    }
    int written = 0;
    while (written < value.length() && value.charAt(written) == '\n') {
      written++;
    }
    int spaces = written;
    while (spaces < value.length() && " \t".indexOf(value.charAt(spaces)) >= 0) {
      spaces++;
    }
    return Math.max(0, at - lineStart - (spaces - written));
  }

  private void join(List<int[]> breaks, boolean fold) {
    if (fold && breaks.size() == 1) {
      emit(' ', breaks.get(0)[0], breaks.get(0)[1]);
    } else {
      for (int[] lineBreak : breaks.subList(fold ? 1 : 0, breaks.size())) {
        emit('\n', lineBreak[0], lineBreak[1]);
      }
    }
    breaks.clear();
  }
}
