package press.plumbline.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class XmlTest {
  private static final String HOSTILE = "<a & \"b\" 'c' ]]> \n\t\r 苏𠮷";

  @Test
  void aParserReadsWhatWasWritten() throws Exception {
    Element element = parsed(Xml.of("failure", Map.of("message", HOSTILE), HOSTILE));

    assertThat(element.getAttribute("message")).isEqualTo(HOSTILE);
    assertThat(element.getTextContent()).isEqualTo(HOSTILE);
  }

  @Test
  void whatNoDocumentMayHoldIsReplaced() throws Exception {
    String illegal = "a\u0000\u001B[2J\uFFFE\uD842b";

    Element element = parsed(Xml.of("failure", Map.of("message", illegal), illegal));

    assertThat(element.getAttribute("message")).isEqualTo("a\uFFFD\uFFFD[2J\uFFFD\uFFFDb");
    assertThat(element.getTextContent()).isEqualTo("a\uFFFD\uFFFD[2J\uFFFD\uFFFDb");
  }

  @Test
  void elementsWithinAreSetIn() {
    assertThat(
            Xml.of(
                    "a",
                    Map.of(),
                    List.of(Xml.of("b", Map.of("c", "d"), ""), Xml.of("e", Map.of(), "f")))
                .document())
        .isEqualTo(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <a>
              <b c="d"/>
              <e>f</e>
            </a>
            """);
  }

  private static Element parsed(Xml xml) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(xml.document())))
        .getDocumentElement();
  }
}
