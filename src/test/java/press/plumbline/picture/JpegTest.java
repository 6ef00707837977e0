package press.plumbline.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Image;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HexFormat;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JpegTest {
  @ParameterizedTest(name = "{0} × {1}")
  @CsvSource({"320, 200", "33, 25", "17, 9", "8, 8", "1, 1", "1, 40"})
  void brightnessIsReadAsTheMachineReadsIt(int width, int height) throws Exception {
    for (boolean progressive : List.of(false, true)) {
      for (int type : List.of(BufferedImage.TYPE_INT_RGB, BufferedImage.TYPE_BYTE_GRAY)) {
        byte[] file = Photographs.jpeg(Photographs.scene(width, height, type, 20), progressive);
        Plane plane = photograph(file).layers().apply(new Size(width, height)).get(0).plane();
        assertThat(plane.width() + " × " + plane.height()).isEqualTo(width + " × " + height);
        assertThat(farthest(plane, file)).isLessThanOrEqualTo(1);
      }
    }
  }

  private static int farthest(Plane plane, byte[] file) throws IOException {
    var reader = ImageIO.getImageReadersByFormatName("jpeg").next();
    reader.setInput(ImageIO.createImageInputStream(new ByteArrayInputStream(file)));
    var raster = reader.readRaster(0, null);
    int farthest = 0;
    for (int i = 0; i < plane.samples().length; i++) {
      int expected = raster.getSample(i % plane.width(), i / plane.width(), 0);
      farthest = Math.max(farthest, Math.abs(expected - (plane.samples()[i] & 0xFF)));
    }
    return farthest;
  }

  @Test
  void aProgressivePictureHasTheSameCopiesAsAPlainOne() throws Exception {
    BufferedImage scene = Photographs.scene(500, 400);
    assertThat(copy(Photographs.jpeg(scene, true), 200))
        .isEqualTo(copy(Photographs.jpeg(scene, false), 200));
  }

  @ParameterizedTest(name = "{0} pixels wide")
  @CsvSource({"600", "599", "450", "301", "150", "75"})
  void aCopyShowsWhatTheOriginalShows(int width) throws Exception {
    BufferedImage scene = Photographs.scene(600, 450, BufferedImage.TYPE_INT_RGB, 0);
    BufferedImage copy = Photographs.shown(copy(Photographs.jpeg(scene, false), width));
    assertThat(copy.getWidth()).isEqualTo(width);
    assertThat(copy.getHeight()).isEqualTo(Math.round(width * 0.75));
    assertThat(Photographs.distance(copy, smaller(scene, copy))).isLessThan(width < 100 ? 6 : 3);
  }

  private static BufferedImage smaller(BufferedImage scene, BufferedImage like) {
    var image = new BufferedImage(like.getWidth(), like.getHeight(), BufferedImage.TYPE_INT_RGB);
    var pen = image.createGraphics();
    pen.drawImage(
        scene.getScaledInstance(like.getWidth(), like.getHeight(), Image.SCALE_AREA_AVERAGING),
        0,
        0,
        null);
    pen.dispose();
    return image;
  }

  @ParameterizedTest(name = "{0} : {1}")
  @CsvSource({"1, 1", "2, 1", "1, 2", "2, 2", "4, 1"})
  void coloursMayBeStoredAtAnyPartOfTheSize(int across, int down) throws Exception {
    BufferedImage scene = Photographs.scene(605, 403, BufferedImage.TYPE_INT_RGB, 0);
    byte[] file = Photographs.jpeg(scene, across, down);
    assertThat(JpegFile.read(Bytes.of(file)).frame().data().at(7)).isEqualTo(across << 4 | down);
    for (int width : List.of(605, 300, 100)) {
      BufferedImage copy = Photographs.shown(copy(file, width));
      assertThat(Photographs.distance(copy, smaller(scene, copy))).isLessThan(4);
    }
  }

  /** Two blocks of one brightness, between which the reader starts again. */
  @Test
  void aReaderStartsAgainBehindAMark() throws Exception {
    String file =
        "FFD8"
            + ("FFDB004300" + "10" + "01".repeat(63))
            + "FFC0000B080008001001011100"
            + ("FFC4001500" + "0101" + "00".repeat(14) + "0004")
            + ("FFC4001410" + "01" + "00".repeat(15) + "00")
            + "FFDD00040001"
            + ("FFDA0008010100003F00" + "A1" + "FFD0" + "A1")
            + "FFD9";
    byte[] bytes = HexFormat.of().parseHex(file);
    Plane plane = photograph(bytes).layers().apply(new Size(16, 8)).get(0).plane();
    assertThat(plane.samples()).containsOnly(144);
    assertThat(farthest(plane, bytes)).isZero();
  }

  @Test
  void aGreyPictureStaysGrey() throws Exception {
    var scene = Photographs.scene(300, 200, BufferedImage.TYPE_BYTE_GRAY, 8);
    BufferedImage copy = Photographs.shown(copy(Photographs.jpeg(scene, false), 150));
    assertThat(copy.getRaster().getNumBands()).isEqualTo(1);
  }

  @Test
  void evenOneColourAllOverIsWritten() throws Exception {
    var black = new BufferedImage(40, 40, BufferedImage.TYPE_INT_RGB);
    BufferedImage copy = Photographs.shown(copy(Photographs.jpeg(black, false), 20));
    assertThat(copy.getRGB(10, 10)).isEqualTo(0xFF000000);
  }

  private static byte[] copy(byte[] file, int width) throws UnreadablePicture {
    return photograph(file).copies(List.of(width)).get(0).bytes();
  }

  private static Photograph photograph(byte[] file) throws UnreadablePicture {
    return Photograph.of(JpegFile.read(Bytes.of(file))).orElseThrow();
  }
}
