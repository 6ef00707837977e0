package press.plumbline.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalInt;

/** The bytes of a file as text: strict UTF-8 without its byte order mark. */
public record SourceText(SourceFile file, List<Fault> faults) {
  public SourceText {
    faults = List.copyOf(faults);
  }

  /** Broken bytes become U+FFFD, so that the rest of the file can still be read and checked. */
  public static SourceText of(String path, byte[] bytes) {
    if (isUtf16(bytes)) {
      String text = new String(bytes, StandardCharsets.UTF_16);
      var file = SourceFile.of(path, text);
      return new SourceText(file, List.of(Fault.of("utf16", file.start())));
    }
    String text = new String(bytes, StandardCharsets.UTF_8);
    boolean marked = text.startsWith("\uFEFF");
    var file = SourceFile.of(path, marked ? text.substring(1) : text);
    var buffer = ByteBuffer.wrap(bytes);
    var decoded = CharBuffer.allocate(bytes.length);
    CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(buffer, decoded, true);
    if (result.isError()) {
      int at = decoded.position() - (marked ? 1 : 0);
      String broken = "%02X".formatted(buffer.get(buffer.position()));
      return new SourceText(file, List.of(Fault.of("not-utf8", file.span(at, at + 1), broken)));
    }
    OptionalInt refused = Noncharacter.in(file.text());
    if (refused.isPresent()) {
      int at = refused.getAsInt();
      int point = file.text().codePointAt(at);
      Span span = file.span(at, at + Character.charCount(point));
      return new SourceText(file, List.of(Noncharacter.fault(point, span)));
    }
    return new SourceText(file, List.of());
  }

  /** Known by its byte order mark, as some editors of Windows write it. */
  private static boolean isUtf16(byte[] bytes) {
    return bytes.length >= 2
        && (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF
            || bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE);
  }
}
