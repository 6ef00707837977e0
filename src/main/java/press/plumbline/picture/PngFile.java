package press.plumbline.picture;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import press.plumbline.picture.UnreadablePicture.Trouble;

/**
 * A PNG as its chunks: {@code IHDR} says the size, {@code IDAT} holds pixels, {@code IEND} ends.
 */
record PngFile(List<Chunk> chunks) {
  private static final int HEAD = 8;

  /** What tells of camera, place, program and hour. */
  private static final Set<String> NOTES = Set.of("tEXt", "zTXt", "iTXt", "eXIf", "tIME");

  PngFile {
    chunks = List.copyOf(chunks);
  }

  /**
   * @param whole the chunk with its length and its check sum
   */
  record Chunk(String name, Bytes data, Bytes whole) {}

  static PngFile read(Bytes file) throws UnreadablePicture {
    var chunks = new ArrayList<Chunk>();
    int at = HEAD;
    while (chunks.isEmpty() || !chunks.get(chunks.size() - 1).name().equals("IEND")) {
      int length = file.four(at);
      Bytes whole = file.part(at, at + length + 12);
      chunks.add(new Chunk(whole.part(4, 8).text(), whole.part(8, 8 + length), whole));
      at += whole.length();
    }
    if (!chunks.get(0).name().equals("IHDR")) {
      throw new UnreadablePicture(Trouble.DAMAGED);
    }
    return new PngFile(chunks);
  }

  Bytes head() {
    return chunks.get(0).data();
  }

  Size size() throws UnreadablePicture {
    return Size.of(head().four(0), head().four(4));
  }

  boolean has(String name) {
    return chunks.stream().anyMatch(chunk -> chunk.name().equals(name));
  }

  /** The data of all chunks of a name, one after the other. */
  byte[] data(String name) {
    var data = new ByteArrayOutputStream();
    for (Chunk chunk : chunks) {
      if (chunk.name().equals(name)) {
        data.writeBytes(chunk.data().copy());
      }
    }
    return data.toByteArray();
  }

  byte[] clean() {
    var out = new ByteArrayOutputStream();
    out.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
    for (Chunk chunk : chunks) {
      if (!NOTES.contains(chunk.name())) {
        out.writeBytes(chunk.whole().copy());
      }
    }
    return out.toByteArray();
  }
}
