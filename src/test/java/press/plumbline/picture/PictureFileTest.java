package press.plumbline.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.plumbline.picture.UnreadablePicture.Trouble;

class PictureFileTest {
  @Test
  void aWidePhotographGoesOutInFourWidthsAndNotAsItWas() throws Exception {
    assertThat(widths(PictureFile.read(Photographs.jpeg(2000, 1000))))
        .isEqualTo("480 800 1200 1600");
  }

  @Test
  void aPhotographThatIsLightAlreadyKeepsItsPixels() throws Exception {
    PictureFile picture = PictureFile.read(Photographs.lightJpeg(1000, 500));
    assertThat(widths(picture)).isEqualTo("480 800 1000");
    assertThat(picture.renditions().get(2).isOriginal()).isTrue();
  }

  @Test
  void aHeavyPhotographDoesNotGoOutAsItWas() throws Exception {
    byte[] file = Photographs.jpeg(1000, 500);
    PictureFile picture = PictureFile.read(file);
    assertThat(widths(picture)).isEqualTo("480 800 1000");
    assertThat(picture.renditions().get(2).isOriginal()).isFalse();
    assertThat(picture.renditions().get(2).bytes()).hasSizeLessThan(file.length / 2);
  }

  @Test
  void aCopyThatIsHardlySmallerIsNotMade() throws Exception {
    assertThat(widths(PictureFile.read(Photographs.lightJpeg(500, 500)))).isEqualTo("500");
  }

  @Test
  void aPhotographInPngHasCopiesInJpeg() throws Exception {
    var grainy = Photographs.scene(1300, 600, BufferedImage.TYPE_INT_RGB, 60);
    PictureFile picture = PictureFile.read(Photographs.png(grainy));
    assertThat(widths(picture)).isEqualTo("480 800 1300");
    assertThat(picture.renditions().get(0).kind()).isEqualTo(Kind.JPEG);
    BufferedImage copy = Photographs.shown(picture.renditions().get(1).bytes());
    assertThat(copy.getRGB(200, 92) >> 16 & 0xFF).isBetween(170, 230);
    assertThat(copy.getRGB(200, 92) & 0xFF).isBetween(10, 70);
  }

  @Test
  void aDiagramInPngStaysAsItIs() throws Exception {
    var diagram = Photographs.scene(1300, 600, BufferedImage.TYPE_INT_RGB, 0);
    assertThat(widths(PictureFile.read(Photographs.png(diagram)))).isEqualTo("1300");
  }

  @Test
  void aTransparentPngStaysAsItIs() throws Exception {
    var clear = Photographs.scene(700, 600, BufferedImage.TYPE_INT_ARGB, 60);
    clear.setRGB(5, 5, 0x00FFFFFF);
    assertThat(widths(PictureFile.read(Photographs.png(clear)))).isEqualTo("700");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void aPhotographIsTurnedTheRightWayUp(int tag) throws Exception {
    byte[] file = withNote(Photographs.jpeg(800, 600), exif(tag));
    PictureFile picture = PictureFile.read(file);
    assertThat(picture.size()).isEqualTo(tag < 5 ? new Size(800, 600) : new Size(600, 800));
    BufferedImage copy = Photographs.shown(picture.renditions().get(0).bytes());
    assertThat(isRed(copy, tag)).isTrue();
    assertThat(JpegFile.read(Bytes.of(picture.renditions().get(0).bytes())).turn())
        .isEqualTo(Turn.NONE);
  }

  /**
   * The red disc of the scene lies at a quarter from the left and from the top of what is stored.
   */
  private static boolean isRed(BufferedImage copy, int tag) {
    boolean right = tag == 2 || tag == 3 || tag == 6 || tag == 7;
    boolean bottom = tag == 3 || tag == 4 || tag == 7 || tag == 8;
    int x = copy.getWidth() * (right ? 3 : 1) / 4;
    int y = copy.getHeight() * (bottom ? 3 : 1) / 4;
    int colour = copy.getRGB(x, y);
    return (colour >> 16 & 0xFF) > 150 && (colour >> 8 & 0xFF) < 80;
  }

  @Test
  void noFileTellsWhereAPhotographWasTaken() throws Exception {
    byte[] file = withNote(Photographs.lightJpeg(800, 600), exif(6, "GPS 34.75 N 113.62 E"));
    PictureFile picture = PictureFile.read(file);
    for (Rendition rendition : picture.renditions()) {
      assertThat(Bytes.of(rendition.bytes()).text()).doesNotContain("GPS");
    }
    JpegFile clean = JpegFile.read(Bytes.of(picture.renditions().get(1).bytes()));
    assertThat(clean.turn()).isEqualTo(Turn.QUARTER);
    assertThat(Photographs.distance(Photographs.shown(file), Photographs.shown(clean.clean())))
        .isZero();
  }

  @Test
  void coloursAreTakenAsTheOriginalSays() throws Exception {
    byte[] profile = "ICC_PROFILE\0\1\1wide colours".getBytes(StandardCharsets.ISO_8859_1);
    byte[] file = withSegment(Photographs.lightJpeg(600, 400), 0xE2, profile);
    for (Rendition rendition : PictureFile.read(file).renditions()) {
      assertThat(Bytes.of(rendition.bytes()).text()).contains("wide colours");
    }
  }

  @Test
  void theNotesOfAPngAreTakenOut() throws Exception {
    byte[] file = Photographs.png(Photographs.scene(9, 7));
    byte[] note = bytes("00000004", "eXIf", "47505321", "00000000");
    byte[] clean = PictureFile.read(inserted(file, 33, note)).renditions().get(0).bytes();
    assertThat(clean).isEqualTo(file);
  }

  @Test
  void sizesOfOtherKindsAreReadFromTheirHeads() throws Exception {
    assertThat(size(bytes("GIF89a", "2C01C800", "000000", "3B"))).isEqualTo("300 × 200");
    assertThat(size(webp("VP8 ", "00000000" + "0000009D012A2C01C800"))).isEqualTo("300 × 200");
    assertThat(size(webp("VP8L", "000000002F2BC13100"))).isEqualTo("300 × 200");
    assertThat(size(webp("VP8X", "0A000000000000002B0100C70000"))).isEqualTo("300 × 200");
    assertThat(size(avif(""))).isEqualTo("300 × 200");
    assertThat(size(avif(box("irot", "01")))).isEqualTo("200 × 300");
    assertThat(size(svg("width='300px' height=\"200\" viewBox='0 0 9 9'"))).isEqualTo("300 × 200");
    assertThat(size(svg("width='100%' viewBox='0,0 299.6 200'"))).isEqualTo("300 × 200");
  }

  @Test
  void theNotesOfAWebpAreTakenOutAndItsHeadSaysSo() throws Exception {
    byte[] file =
        riff(chunk("VP8X", "0C0000002B0100C70000") + chunk("VP8L", "2F") + chunk("EXIF", "4750"));
    byte[] clean = PictureFile.read(file).renditions().get(0).bytes();
    assertThat(clean).isEqualTo(riff(chunk("VP8X", "000000002B0100C70000") + chunk("VP8L", "2F")));
  }

  @Test
  void anAvifWithNotesIsKnown() throws Exception {
    assertThat(PictureFile.read(avif("")).tellsOfCamera()).isFalse();
    String notes = box("infe", "0200000000010000" + hex("Exif"));
    assertThat(PictureFile.read(avif(notes)).tellsOfCamera()).isTrue();
  }

  @Test
  void whatIsNoPictureOrNotAllOfItIsTold() {
    byte[] jpeg = Photographs.jpeg(600, 400);
    assertThat(trouble("Nothing to see".getBytes())).isEqualTo(Trouble.NO_PICTURE);
    assertThat(trouble(new byte[0])).isEqualTo(Trouble.NO_PICTURE);
    assertThat(trouble(Arrays.copyOf(jpeg, jpeg.length / 2))).isEqualTo(Trouble.CUT_SHORT);
    assertThat(trouble(Arrays.copyOf(jpeg, 20))).isEqualTo(Trouble.CUT_SHORT);
    byte[] png = Photographs.png(Photographs.scene(90, 70));
    assertThat(trouble(Arrays.copyOf(png, png.length - 12))).isEqualTo(Trouble.CUT_SHORT);
    assertThat(trouble(bytes("GIF89a", "2C01C800", "000000"))).isEqualTo(Trouble.CUT_SHORT);
    assertThat(trouble(svg("width='100%'"))).isEqualTo(Trouble.NO_SIZE);
    assertThat(trouble(svg("width='99999' height='99999'"))).isEqualTo(Trouble.TOO_LARGE);
  }

  @Test
  void aDamagedPhotographIsTroubleAndNeverACrash() {
    byte[] file = Photographs.jpeg(120, 90);
    for (int i = 2; i < file.length; i++) {
      byte[] damaged = file.clone();
      damaged[i] ^= (byte) 0x55;
      try {
        PictureFile.read(damaged);
        Photograph.of(JpegFile.read(Bytes.of(damaged)))
            .ifPresent(it -> it.layers().apply(new Size(60, 45)));
      } catch (UnreadablePicture e) {
        assertThat(e.trouble()).isNotNull();
      }
    }
  }

  private static String widths(PictureFile picture) {
    return String.join(
        " ",
        picture.renditions().stream()
            .map(rendition -> String.valueOf(rendition.size().width()))
            .toList());
  }

  private static String size(byte[] file) throws UnreadablePicture {
    Size size = PictureFile.read(file).size();
    return size.width() + " × " + size.height();
  }

  private static Trouble trouble(byte[] file) {
    return catchThrowableOfType(UnreadablePicture.class, () -> PictureFile.read(file)).trouble();
  }

  private static byte[] exif(int tag) {
    return Exif.of(Turn.of(tag));
  }

  private static byte[] exif(int tag, String more) {
    var note = new ByteArrayOutputStream();
    note.writeBytes(exif(tag));
    note.writeBytes(more.getBytes(StandardCharsets.US_ASCII));
    return note.toByteArray();
  }

  private static byte[] withNote(byte[] jpeg, byte[] note) {
    return withSegment(jpeg, 0xE1, note);
  }

  private static byte[] withSegment(byte[] jpeg, int marker, byte[] data) {
    var segment = new ByteArrayOutputStream();
    new JpegFile.Segment(marker, Bytes.of(data), Bytes.of(new byte[0])).writeTo(segment);
    return inserted(jpeg, 2, segment.toByteArray());
  }

  private static byte[] inserted(byte[] file, int at, byte[] part) {
    var whole = new ByteArrayOutputStream();
    whole.write(file, 0, at);
    whole.writeBytes(part);
    whole.write(file, at, file.length - at);
    return whole.toByteArray();
  }

  private static byte[] svg(String attributes) {
    return ("<?xml version='1.0'?><!-- <svg> --><svg " + attributes + "></svg>")
        .getBytes(StandardCharsets.UTF_8);
  }

  /** A WebP of one chunk, of which the first four bytes given are its length. */
  private static byte[] webp(String name, String data) {
    return riff(chunk(name, data.substring(8)));
  }

  private static byte[] riff(String chunks) {
    return bytes("RIFF", little(chunks.length() / 2 + 4), "WEBP", chunks);
  }

  private static String chunk(String name, String data) {
    String even = data.length() / 2 % 2 == 0 ? data : data + "00";
    return hex(name) + little(data.length() / 2) + even;
  }

  private static byte[] avif(String more) {
    String sizes =
        box("ispe", "00000000" + "00000010" + "00000008")
            + box("ispe", "00000000" + "0000012C" + "000000C8")
            + more;
    return bytes(
        box("ftyp", hex("avif") + "00000000" + hex("avifmif1")),
        box("meta", "00000000" + box("iprp", box("ipco", sizes))));
  }

  private static String box(String name, String data) {
    return "%08X".formatted(data.length() / 2 + 8) + hex(name) + data;
  }

  private static String little(int value) {
    return "%08X".formatted(Integer.reverseBytes(value));
  }

  private static String hex(String text) {
    return HexFormat.of().withUpperCase().formatHex(text.getBytes(StandardCharsets.US_ASCII));
  }

  /** Hexadecimal digits as bytes, names as they are. */
  private static byte[] bytes(String... parts) {
    var all = new ByteArrayOutputStream();
    for (String part : parts) {
      all.writeBytes(
          part.matches("[0-9A-F]*")
              ? HexFormat.of().parseHex(part)
              : part.getBytes(StandardCharsets.US_ASCII));
    }
    return all.toByteArray();
  }
}
