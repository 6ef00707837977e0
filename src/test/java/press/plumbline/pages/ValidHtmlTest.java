package press.plumbline.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.FutureTask;
import nu.validator.validation.SimpleDocumentValidator;
import nu.validator.xml.SystemErrErrorHandler;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** The W3C's Nu checker has nothing to say about any page: no error and no warning. */
@Tag("full")
class ValidHtmlTest {
  private static final String SCHEMA = "http://s.validator.nu/html5-rdfalite.rnc";

  // The checker takes JSON-LD for script; a browser runs no data block, so no policy blocks one.
  // That pages hold no other inline script is for SealedPagesTest and the browser to say.
  private static final String OF_DATA_BLOCKS = "Inline script violates Content Security Policy";

  private static final long DEEP = 64L << 20;

  static List<BuiltSite> sites() {
    return BuiltSite.all();
  }

  @ParameterizedTest
  @MethodSource("sites")
  void everyPageIsValid(BuiltSite site) throws Exception {
    var check = new FutureTask<>(() -> faults(site));
    // The checker reads its grammars by recursion, deeper than a thread's usual stack.
    new Thread(null, check, "checker", DEEP).start();
    assertThat(check.get()).isEmpty();
  }

  private static List<String> faults(BuiltSite site) throws Exception {
    var checker = new SimpleDocumentValidator();
    checker.setUpMainSchema(SCHEMA, new SystemErrErrorHandler());
    var faults = new Faults();
    checker.setUpValidatorAndParsers(faults, true, false);
    for (String page : site.pages()) {
      faults.page = page;
      checker.checkHtmlInputSource(source(site, page));
    }
    return faults.found;
  }

  private static InputSource source(BuiltSite site, String page) {
    var source = new InputSource(new ByteArrayInputStream(site.files().get(page)));
    source.setSystemId(site.home() + page);
    source.setEncoding("UTF-8");
    return source;
  }

  /** What the checker says, with the page it says it of. */
  private static final class Faults implements ErrorHandler {
    private final List<String> found = new ArrayList<>();
    private String page = "";

    private void add(String kind, SAXParseException fault) {
      found.add("%s:%d: %s: %s".formatted(page, fault.getLineNumber(), kind, fault.getMessage()));
    }

    @Override
    public void warning(SAXParseException fault) {
      if (!fault.getMessage().startsWith(OF_DATA_BLOCKS)) {
        add("warning", fault);
      }
    }

    @Override
    public void error(SAXParseException fault) {
      add("error", fault);
    }

    @Override
    public void fatalError(SAXParseException fault) {
      add("fatal", fault);
    }
  }
}
